// UTF-8 as bytes: validating, reading and writing it.
#ifndef CARELINT_SOURCE_UTF8_H
#define CARELINT_SOURCE_UTF8_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace carelint {

/// What stands at the beginning of some bytes: a character, or the longest beginning of one ("maximal subpart"), which
/// a decoder replaces as a whole. Overlong forms, surrogates and values above U+10FFFF are no characters.
struct Utf8Sequence {
  std::uint32_t length = 0;  ///< from 1
  bool valid = false;
};

/// `bytes` must not be empty.
Utf8Sequence utf8_sequence(std::string_view bytes);

/// The offset of the first byte from `from` on that is not ASCII, or the size. Reads eight bytes at a time.
std::size_t find_non_ascii(std::string_view bytes, std::size_t from);

/// The length of the longest beginning of `bytes` that is valid UTF-8.
std::size_t valid_utf8_length(std::string_view bytes);

inline bool is_valid_utf8(std::string_view bytes) {
  return valid_utf8_length(bytes) == bytes.size();
}

/// `code_point` is a Unicode scalar value.
void append_utf8(std::string& text, char32_t code_point);

/// The code point that begins at `position` of valid UTF-8; moves `position` behind it.
char32_t next_code_point(std::string_view text, std::size_t& position);

}  // namespace carelint

#endif
