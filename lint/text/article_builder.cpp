#include "text/article_builder.h"

#include <memory_resource>
#include <utility>
#include <vector>

#include "dom/parser.h"
#include "text/folding.h"
#include "text/metrics.h"
#include "text/page_reader.h"
#include "text/quotations.h"
#include "text/reference_blocks.h"
#include "text/segmenter.h"
#include "text/syllables.h"

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
    metrics_ = measure(storage_);
  }

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
    thread_local Segmenter segmenter;
    segmenter.segment(block.text, sentence_spans_, token_spans_);
    add_quotations(block);
    add_tokens(block, read.marks);
    add_sentences(block);
  }

  void add_quotations(Block& block) {
    quotations_.clear();
    for (const TextSpan span : find_quotations(block.text)) {
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
      if (token.is_word()) token.syllables = count_syllables(token.folded);
    }
    block.tokens = keep(std::span<const Token>(tokens_));
  }

  std::string_view fold_kept(std::string_view text) {
    if (is_folded(text)) return text;
    fold(text, folded_);
    return folded_ == text ? text : keep(folded_);
  }

  void add_sentences(Block& block) {
    sentences_.clear();
    std::size_t first = 0;
    for (const TextSpan span : sentence_spans_) {
      while (first < token_spans_.size() && token_spans_[first].span.begin < span.begin) ++first;
      std::size_t last = first;
      while (last < token_spans_.size() && token_spans_[last].span.begin < span.end) ++last;
      sentences_.push_back({block.text.substr(span.begin, span.end - span.begin),
                            block.map.source_range(span.begin, span.end), block.tokens.subspan(first, last - first)});
      first = last;
    }
    block.sentences = keep(std::span<const Sentence>(sentences_));
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
