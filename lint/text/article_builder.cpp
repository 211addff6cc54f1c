#include "text/article_builder.h"

#include <memory_resource>
#include <utility>
#include <vector>

#include "dom/parser.h"
#include "text/addresses.h"
#include "text/counted_words.h"
#include "text/folding.h"
#include "text/latin_tokens.h"
#include "text/metrics.h"
#include "text/note_marks.h"
#include "text/page_reader.h"
#include "text/quotations.h"
#include "text/reading_scores.h"
#include "text/reference_blocks.h"
#include "text/segmenter.h"
#include "text/sentences.h"

namespace carelint {
namespace {

class BuiltArticle final : public Article {
 public:
  explicit BuiltArticle(std::shared_ptr<const SourceBuffer> source)
      : kept_source_(std::move(source)), kept_document_(parse_document(*kept_source_)) {
    source_ = kept_source_.get();
    document_ = kept_document_.get();
    read_language();
    read_text();
    metrics_ = measure(blocks_);
  }

  ReadingScores score(const TextCounts& counts) const override { return score_reading(counts); }
  std::vector<Section> sections() const override { return measure_sections(blocks_); }

 private:
  void read_language() {
    const Node* html = document().find("html");
    if (html == nullptr) return;
    const Attribute* language = html->attribute("lang");
    if (language == nullptr) language = html->attribute("xml:lang");
    if (language != nullptr) language_ = language->value;
  }

  void read_text() {
    std::vector<TextBlock> texts;
    read_blocks(document(), [&](TextBlock& block) { texts.push_back(std::move(block)); });
    mark_references(texts);
    storage_.reserve(texts.size());
    for (const TextBlock& text : texts) add_block(text);
    blocks_ = storage_;
  }

  void add_block(const TextBlock& read) {
    Block& block = storage_.emplace_back();
    block.kind = read.kind;
    block.region = read.region;
    block.level = read.level;
    block.language = read.language;
    block.node = read.node;
    block.in_quotation = read.in_quotation;
    block.text = keep(read.text);
    block.map = OffsetMap(keep(std::span<const OffsetPiece>(read.pieces)));
    block.range = block.map.source_range(0, block.text.size());
    find_words_and_sentences(block, read.marks);
    add_quotations(block);
    add_tokens(block, read.marks);
    add_sentences(block);
    block.is_counted = is_counted_prose(block);
  }

  void find_words_and_sentences(const Block& block, std::span<const MarkRun> marks) {
    thread_local Segmenter segmenter;
    if (!find_latin_tokens(block.text, token_spans_)) segmenter.find_tokens(block.text, token_spans_);
    split_at_note_marks(block.text, marks, token_spans_);
    find_addresses(block.text, address_spans_);
    quotation_spans_ = find_quotations(block.text);
    if (is_english(block.language)) {
      split_at_missing_spaces(block.text, address_spans_, token_spans_);
      find_sentences(block.text, token_spans_, quotation_spans_, address_spans_, starts_);
    } else {
      segmenter.find_sentences(block.text, sentence_spans_);
      starts_.seen.clear();
      std::size_t token = 0;
      for (const TextSpan& sentence : sentence_spans_) {
        while (token < token_spans_.size() && token_spans_[token].span.begin < sentence.begin) ++token;
        if (token == token_spans_.size()) break;  // no token begins in the last sentence
        if (starts_.seen.empty() || starts_.seen.back() < token)
          starts_.seen.push_back(static_cast<std::uint32_t>(token));
      }
      starts_.counted = starts_.seen;
    }
  }

  void add_quotations(Block& block) {
    quotations_.clear();
    for (const TextSpan span : quotation_spans_) {
      quotations_.push_back({span.begin, span.end, block.map.source_range(span.begin, span.end)});
    }
    block.quotations = keep(std::span<const Quotation>(quotations_));
  }

  void add_tokens(Block& block, const std::vector<MarkRun>& runs) {
    tokens_.clear();
    tokens_.reserve(token_spans_.size());
    auto run = runs.begin();
    auto quotation = block.quotations.begin();
    for (const TokenSpan& found : token_spans_) {
      Token& token = tokens_.emplace_back();
      token.text = block.text.substr(found.span.begin, found.span.end - found.span.begin);
      token.range = block.map.source_range(found.span.begin, found.span.end);
      token.kind = found.kind;
      token.space_before = found.space_before;
      while (run != runs.end() && std::next(run) != runs.end() && std::next(run)->text_begin <= found.span.begin) ++run;
      for (auto covering = run; covering != runs.end() && covering->text_begin < found.span.end; ++covering) {
        token.marks |= covering->marks;
      }
      while (quotation != block.quotations.end() && quotation->text_end <= found.span.begin) ++quotation;
      if (quotation != block.quotations.end() && quotation->text_begin < found.span.end) token.marks |= Mark::quotation;
      token.folded = fold_kept(token.text);
    }
    count_words(tokens_, block.text, address_spans_);
    block.tokens = keep(std::span<const Token>(tokens_));
  }

  std::string_view fold_kept(std::string_view text) {
    if (is_folded(text)) return text;
    fold(text, folded_);
    return folded_ == text ? text : keep(folded_);
  }

  void add_sentences(Block& block) {
    sentences_.clear();
    for (std::size_t i = 0; i < starts_.counted.size(); ++i) {
      const Sentence& sentence = sentences_.emplace_back(sentence_of(block, starts_.counted, i));
      sentences_.back().counts = counts_of(sentence.tokens);
    }
    block.counted_sentences = keep(std::span<const Sentence>(sentences_));
    block.sentences = block.counted_sentences;
    if (starts_.seen.size() == starts_.counted.size()) return;
    sentences_.clear();
    auto counted = block.counted_sentences.begin();
    for (std::size_t i = 0; i < starts_.seen.size(); ++i) {
      Sentence& sentence = sentences_.emplace_back(sentence_of(block, starts_.seen, i));
      for (; counted != block.counted_sentences.end() && counted->range.begin < sentence.range.end; ++counted) {
        sentence.counts += counted->counts;
      }
    }
    block.sentences = keep(std::span<const Sentence>(sentences_));
  }

  Sentence sentence_of(const Block& block, const std::vector<std::uint32_t>& starts, std::size_t index) const {
    const std::size_t first = starts[index];
    const std::size_t last = index + 1 < starts.size() ? starts[index + 1] : block.tokens.size();
    const std::size_t begin = token_spans_[first].span.begin;
    const std::size_t end = token_spans_[last - 1].span.end;
    return {block.text.substr(begin, end - begin),
            block.map.source_range(begin, end),
            block.tokens.subspan(first, last - first),
            {}};
  }

  template <class Item>
  std::span<const Item> keep(std::span<const Item> items) {
    if (items.empty()) return {};
    void* memory = arena_.allocate(items.size_bytes(), alignof(Item));
    return {std::uninitialized_copy(items.begin(), items.end(), static_cast<Item*>(memory)) - items.size(),
            items.size()};
  }
  std::string_view keep(std::string_view text) {
    const std::span<const char> kept = keep(std::span<const char>(text.data(), text.size()));
    return {kept.data(), kept.size()};
  }

  std::shared_ptr<const SourceBuffer> kept_source_;
  std::unique_ptr<Document> kept_document_;
  std::pmr::monotonic_buffer_resource arena_{std::size_t{64} * 1024};
  std::vector<Block> storage_;
  // Working space, kept from block to block.
  std::vector<TextSpan> sentence_spans_;
  std::vector<TextSpan> quotation_spans_;
  std::vector<TextSpan> address_spans_;
  SentenceStarts starts_;
  std::vector<TokenSpan> token_spans_;
  std::vector<Token> tokens_;
  std::vector<Sentence> sentences_;
  std::vector<Quotation> quotations_;
  std::string folded_;
};

}  // namespace

std::unique_ptr<Article> read_article(std::shared_ptr<const SourceBuffer> source) {
  return std::make_unique<BuiltArticle>(std::move(source));
}

}  // namespace carelint
