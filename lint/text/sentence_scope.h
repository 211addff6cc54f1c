// What the tokens of a block stand in: quotations, addresses and brackets.
#ifndef CARELINT_TEXT_SENTENCE_SCOPE_H
#define CARELINT_TEXT_SENTENCE_SCOPE_H

#include <span>
#include <vector>

#include "text/sentence_tokens.h"
#include "text/text_span.h"

namespace carelint {

/// Views the tokens and spans of one block. Every question costs O(log n).
class SentenceScope {
 public:
  SentenceScope(const SentenceTokens& tokens, std::span<const TextSpan> quotations,
                std::span<const TextSpan> addresses);

  /// Behind the opening mark of a quotation, up to its closing mark.
  bool is_inside_quotation(std::size_t token) const;
  /// The closing mark of a quotation.
  bool ends_quotation(std::size_t token) const;
  bool is_in_address(std::size_t token) const;

  /// Inside brackets in which no sentence begins: square ones, round ones in the middle of the sentence that begins at
  /// `sentence_begin`, and round ones that do not hold a whole sentence.
  bool is_inside_brackets(std::size_t token, std::size_t sentence_begin) const;
  /// True for an outermost opening bracket whose last mark inside ends a sentence: "(It was cold.)"
  bool holds_sentence(std::size_t opening) const;

 private:
  struct Bracket {
    std::size_t opening;
    std::size_t closing;
    bool round;
  };
  void match_brackets();
  bool is_in_emoticon(std::size_t token) const;
  bool encloses_by_chance(const Bracket& pair) const;

  const SentenceTokens& tokens_;
  std::span<const TextSpan> quotations_;
  std::span<const TextSpan> addresses_;
  std::vector<Bracket> brackets_;  // outermost ones, in order
};

}  // namespace carelint

#endif
