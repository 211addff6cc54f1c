#include "source/utf8.h"

#include <cstring>

namespace carelint {
namespace {

constexpr std::uint64_t high_bits = 0x8080808080808080;

std::uint64_t load_word(const char* bytes) {
  std::uint64_t word;
  std::memcpy(&word, bytes, sizeof word);
  return word;
}

}  // namespace

Utf8Sequence utf8_sequence(std::string_view bytes) {
  const auto byte = [bytes](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  const unsigned lead = byte(0);
  if (lead < 0x80) return {1, true};
  if (lead < 0xC2 || lead > 0xF4) return {1, false};
  const std::uint32_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  const unsigned lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (bytes.size() < 2 || byte(1) < lowest || byte(1) > highest) return {1, false};
  for (std::uint32_t i = 2; i < length; ++i) {
    if (i == bytes.size() || (byte(i) & 0xC0) != 0x80) return {i, false};
  }
  return {length, true};
}

std::size_t find_non_ascii(std::string_view bytes, std::size_t from) {
  const char* const data = bytes.data();
  while (from + 32 <= bytes.size()) {
    const std::uint64_t words =
        load_word(data + from) | load_word(data + from + 8) | load_word(data + from + 16) | load_word(data + from + 24);
    if ((words & high_bits) != 0) break;
    from += 32;
  }
  while (from + 8 <= bytes.size() && (load_word(data + from) & high_bits) == 0) from += 8;
  while (from < bytes.size() && static_cast<unsigned char>(data[from]) < 0x80) ++from;
  return from;
}

std::size_t valid_utf8_length(std::string_view bytes) {
  std::size_t position = 0;
  while (position < bytes.size()) {
    if (static_cast<unsigned char>(bytes[position]) < 0x80) {
      position = find_non_ascii(bytes, position);
      continue;
    }
    const Utf8Sequence sequence = utf8_sequence(bytes.substr(position));
    if (!sequence.valid) break;
    position += sequence.length;
  }
  return position;
}

void append_utf8(std::string& text, char32_t code_point) {
  const auto continuation = [code_point](int shift) {
    return static_cast<char>(0x80 | ((code_point >> shift) & 0x3F));
  };
  if (code_point < 0x80) {
    text += static_cast<char>(code_point);
  } else if (code_point < 0x800) {
    const char sequence[] = {static_cast<char>(0xC0 | (code_point >> 6)), continuation(0)};
    text.append(sequence, 2);
  } else if (code_point < 0x10000) {
    const char sequence[] = {static_cast<char>(0xE0 | (code_point >> 12)), continuation(6), continuation(0)};
    text.append(sequence, 3);
  } else {
    const char sequence[] = {static_cast<char>(0xF0 | (code_point >> 18)), continuation(12), continuation(6),
                             continuation(0)};
    text.append(sequence, 4);
  }
}

char32_t next_code_point(std::string_view text, std::size_t& position) {
  const auto lead = static_cast<unsigned char>(text[position++]);
  if (lead < 0x80) return lead;
  const int continuations = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
  char32_t code_point = lead & (0x3Fu >> continuations);
  for (int i = 0; i < continuations; ++i) {
    code_point = (code_point << 6) | (static_cast<unsigned char>(text[position++]) & 0x3F);
  }
  return code_point;
}

}  // namespace carelint
