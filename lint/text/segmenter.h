// The word and sentence boundaries of Unicode (ICU, kept private to the implementation).
#ifndef CARELINT_TEXT_SEGMENTER_H
#define CARELINT_TEXT_SEGMENTER_H

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "carelint/article.h"
#include "text/text_span.h"

namespace carelint {

struct TokenSpan {
  TextSpan span;
  TokenKind kind = TokenKind::word;
  bool space_before = false;
};

/// Holds ICU's break iterators, which are dear to open: make one per thread and use it for every block.
class Segmenter {
 public:
  Segmenter();
  ~Segmenter();
  Segmenter(const Segmenter&) = delete;
  Segmenter& operator=(const Segmenter&) = delete;

  /// Replaces `tokens` by those of `text` (UTF-8): the word boundaries of Unicode Standard Annex #29, white space left
  /// out.
  void find_tokens(std::string_view text, std::vector<TokenSpan>& tokens);

  /// Replaces `sentences` by those of `text`: the sentence boundaries of Unicode Standard Annex #29, without the white
  /// space around them. A line break inside a block is white space, two in a row end a
  /// sentence. For languages that carelint has no rules of its own for.
  void find_sentences(std::string_view text, std::vector<TextSpan>& sentences);

 private:
  class Boundaries;
  std::unique_ptr<Boundaries> boundaries_;
};

}  // namespace carelint

#endif
