#include "trust/marked_words.h"

#include <algorithm>
#include <array>
#include <optional>

#include "carelint/words.h"

namespace carelint {
namespace {

constexpr WordSet words(
    {"advertisement", "advice",   "affiliate", "ai",         "author",     "authors",    "by",       "cent",
     "chatbot",       "chatbots", "chatgpt",   "checked",    "clinically", "commission", "cutoff",   "evidence",
     "funded",        "i",        "knowledge", "language",   "medically",  "modified",   "my",       "oaicite",
     "partnership",   "percent",  "posted",    "published",  "replace",    "research",   "reviewed", "revised",
     "said",          "says",     "sponsored", "statistics", "studies",    "substitute", "update",   "updated",
     "written",       "you",      "your"});

constexpr auto roles = std::to_array<WordRole>(
    {WordRole::sponsoring, WordRole::caution,    WordRole::sponsoring, WordRole::machine,    WordRole::author,
     WordRole::author,     WordRole::author,     WordRole::figure,     WordRole::machine,    WordRole::machine,
     WordRole::machine,    WordRole::label,      WordRole::kind,       WordRole::sponsoring, WordRole::residue,
     WordRole::evidence,   WordRole::sponsoring, WordRole::self,       WordRole::residue,    WordRole::residue,
     WordRole::kind,       WordRole::label,      WordRole::self,       WordRole::residue,    WordRole::sponsoring,
     WordRole::figure,     WordRole::label,      WordRole::label,      WordRole::caution,    WordRole::evidence,
     WordRole::label,      WordRole::label,      WordRole::speech,     WordRole::speech,     WordRole::sponsoring,
     WordRole::evidence,   WordRole::evidence,   WordRole::caution,    WordRole::residue,    WordRole::label,
     WordRole::author,     WordRole::reader,     WordRole::reader});

bool is_numeral(const Token& token) {
  return token.kind == TokenKind::number || is_one_of(token.folded, "one", "two", "three", "four", "five", "six",
                                                      "seven", "eight", "nine", "ten", "twenty");
}

std::optional<WordRole> role_of(std::span<const Token> tokens, std::size_t at) {
  const Token& token = tokens[at];
  if (token.kind == TokenKind::number) {
    const bool is_year = token.text.size() == 4 && (token.text.starts_with("19") || token.text.starts_with("20"));
    return is_year ? std::optional(WordRole::year) : std::nullopt;
  }
  if (token.kind != TokenKind::word) return token.text == "%" ? std::optional(WordRole::figure) : std::nullopt;
  if (token.folded == "in") {
    const bool between = at > 0 && at + 1 < tokens.size() && is_numeral(tokens[at - 1]) && is_numeral(tokens[at + 1]);
    return between ? std::optional(WordRole::ratio) : std::nullopt;
  }
  const std::size_t index = words.index_of(token.folded);
  return index < roles.size() ? std::optional(roles[index]) : std::nullopt;
}

}  // namespace

MarkedWords::MarkedWords(const Article& article) {
  for (const Block& block : article.blocks()) {
    const bool left_out = block.kind == BlockKind::reference || block.kind == BlockKind::preformatted ||
                          block.kind == BlockKind::alternative_text || block.region == Region::navigation;
    if (!left_out) read(block);
  }
}

void MarkedWords::read(const Block& block) {
  for (std::size_t i = 0; i < block.tokens.size(); ++i) {
    if (const auto role = role_of(block.tokens, i)) words_.push_back({*role, &block, &block.tokens[i]});
  }
}

std::size_t MarkedWords::count(WordRole role) const {
  const auto number =
      std::count_if(words_.begin(), words_.end(), [&](const MarkedWord& word) { return word.role == role; });
  return static_cast<std::size_t>(number);
}

bool MarkedWords::is_personal() const {
  constexpr std::size_t fewest = 5;
  const auto unquoted = [&](WordRole role) {
    return std::count_if(words_.begin(), words_.end(), [&](const MarkedWord& word) {
      return word.role == role && !word.token->marks.has(Mark::quotation) && !word.block->in_quotation;
    });
  };
  const auto self = static_cast<std::size_t>(unquoted(WordRole::self));
  return self >= fewest && self > static_cast<std::size_t>(unquoted(WordRole::reader));
}

const Sentence* sentence_of(const Block& block, const Token& token) {
  const auto sentences = block.counted_sentences;
  const auto after = std::partition_point(sentences.begin(), sentences.end(), [&](const Sentence& sentence) {
    return sentence.text.data() <= token.text.data();
  });
  if (after == sentences.begin()) return nullptr;
  const Sentence& sentence = after[-1];
  const bool holds = !sentence.tokens.empty() && &token <= &sentence.tokens.back();
  return holds ? &sentence : nullptr;
}

}  // namespace carelint
