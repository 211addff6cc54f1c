#include "text/folding.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

#include "source/ascii.h"

namespace carelint {
namespace {

constexpr UChar32 soft_hyphen = 0xAD;
constexpr UChar32 hyphen = 0x2010;
constexpr UChar32 non_breaking_hyphen = 0x2011;
constexpr UChar32 modifier_apostrophe = 0x2BC;
constexpr UChar32 left_single_quotation_mark = 0x2018;
constexpr UChar32 right_single_quotation_mark = 0x2019;
constexpr UChar32 fullwidth_apostrophe = 0xFF07;

bool shows_nothing(UChar32 c) {
  return c == soft_hyphen || u_charType(c) == U_FORMAT_CHAR;
}

UChar32 folded_code_point(UChar32 c) {
  switch (c) {
    case modifier_apostrophe:
    case left_single_quotation_mark:
    case right_single_quotation_mark:
    case fullwidth_apostrophe: return '\'';
    case hyphen:
    case non_breaking_hyphen: return '-';
    default: return u_tolower(c);
  }
}

}  // namespace

bool is_folded(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return !is_ascii(c) || is_ascii_upper(c); });
}

void fold(std::string_view text, std::string& folded) {
  folded.clear();
  folded.reserve(text.size());
  const auto size = static_cast<int32_t>(text.size());
  for (int32_t at = 0; at < size;) {
    const char plain = text[static_cast<std::size_t>(at)];
    if (plain >= ' ' && is_ascii(plain)) {
      folded += is_ascii_upper(plain) ? static_cast<char>(plain - 'A' + 'a') : plain;
      ++at;
      continue;
    }
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(text.data(), at, size, c);
    if (shows_nothing(c)) continue;
    uint8_t bytes[U8_MAX_LENGTH];
    int32_t written = 0;
    U8_APPEND_UNSAFE(bytes, written, folded_code_point(c));
    folded.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(written));
  }
}

}  // namespace carelint
