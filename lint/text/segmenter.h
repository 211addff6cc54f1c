// Cuts the text of a block into sentences and tokens (ICU, kept private to the implementation).
#ifndef CARELINT_TEXT_SEGMENTER_H
#define CARELINT_TEXT_SEGMENTER_H

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "carelint/article.h"

namespace carelint {

/// A stretch of a block's text, in bytes.
struct TextSpan {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

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

  /// Cuts `text` (UTF-8). Tokens come by the word boundaries of Unicode Standard Annex #29, white space left out, and
  /// sentences by its sentence boundaries without the white space around them; a line break inside a block is white
  /// space, two in a row end a sentence. Both results replace what the vectors held.
  void segment(std::string_view text, std::vector<TextSpan>& sentences, std::vector<TokenSpan>& tokens);

 private:
  class Boundaries;
  std::unique_ptr<Boundaries> boundaries_;
};

}  // namespace carelint

#endif
