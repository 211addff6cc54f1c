// A stretch of a block's text.
#ifndef CARELINT_TEXT_TEXT_SPAN_H
#define CARELINT_TEXT_TEXT_SPAN_H

#include <cstdint>
#include <string_view>

namespace carelint {

/// A half-open stretch of a block's text, in bytes.
struct TextSpan {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
  friend constexpr bool operator==(const TextSpan&, const TextSpan&) = default;
};

}  // namespace carelint

#endif
