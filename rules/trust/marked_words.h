// The words of a page that the rules of this family begin from, found in one pass.
#ifndef CARELINT_RULES_TRUST_MARKED_WORDS_H
#define CARELINT_RULES_TRUST_MARKED_WORDS_H

#include <cstdint>
#include <string_view>
#include <vector>

#include "carelint/article.h"

namespace carelint {

enum class WordRole : std::uint8_t {
  self,        ///< "I", "my"
  reader,      ///< "you", "your"
  speech,      ///< "said", "says"
  author,      ///< "by", "author", "written"
  label,       ///< "reviewed", "updated": may stand before a date
  year,        ///< "2024"
  kind,        ///< "medically", "clinically"
  figure,      ///< "%", "percent"
  ratio,       ///< "in" between two numbers: "one in five"
  evidence,    ///< "studies", "research"
  machine,     ///< "AI", "chatbot"
  residue,     ///< a word of the phrases that chatbots leave behind
  sponsoring,  ///< "sponsored", "commission"
  caution,     ///< "substitute", "replace", "advice"
};

/// A word in its block.
struct MarkedWord {
  WordRole role;
  const Block* block;
  const Token* token;
};

/// Over all blocks but references, code and alternative texts. Cached on the article.
class MarkedWords {
 public:
  static constexpr std::string_view analysis_id = "trust/marked-words";
  static constexpr int analysis_version = 1;

  explicit MarkedWords(const Article& article);

  const std::vector<MarkedWord>& all() const { return words_; }
  std::size_t count(WordRole role) const;
  /// The page tells of its writer's own life: "I" outweighs "you".
  bool is_personal() const;

 private:
  void read(const Block& block);

  std::vector<MarkedWord> words_;
};

/// The sentence that a token of the block stands in; null for a token outside of sentences.
const Sentence* sentence_of(const Block& block, const Token& token);

}  // namespace carelint

#endif
