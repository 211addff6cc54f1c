#include "report/visible_text.h"

#include <llvm/ADT/StringRef.h>
#include <llvm/Support/ConvertUTF.h>
#include <llvm/Support/Unicode.h>

#include <algorithm>
#include <cstdio>

namespace carelint {
namespace {

constexpr char32_t zero_width_non_joiner = 0x200C;
constexpr char32_t zero_width_joiner = 0x200D;
constexpr char32_t soft_hyphen = 0xAD;

bool is_plain_ascii(char32_t value) {
  return value >= 0x20 && value < 0x7F;
}

std::string encode(char32_t value) {
  char buffer[UNI_MAX_UTF8_BYTES_PER_CODE_POINT];
  char* end = buffer;
  llvm::ConvertCodePointToUTF8(value, end);
  return {buffer, end};
}

std::string name(char32_t value) {
  char buffer[16];
  const int size = std::snprintf(buffer, sizeof buffer, "<U+%04X>", static_cast<unsigned>(value));
  return {buffer, static_cast<std::size_t>(size)};
}

std::string control_picture(char32_t value) {
  return encode(value == 0x7F ? 0x2421 : 0x2400 + value);
}

}  // namespace

VisibleForm visible_form(std::string_view text, std::size_t offset, CodePoint code_point) {
  const char32_t value = code_point.value;
  if (is_plain_ascii(value)) return {std::string(1, static_cast<char>(value)), 1};
  if (!code_point.valid) return {encode(replacement_character), 1};
  if (value < 0x20 || value == 0x7F) return {control_picture(value), 1};
  const std::string_view bytes = text.substr(offset, code_point.size);
  if (value == zero_width_joiner || value == zero_width_non_joiner) return {std::string(bytes), 0};
  const int columns = llvm::sys::unicode::columnWidthUTF8(llvm::StringRef(bytes));
  if (columns >= 0 && value != soft_hyphen) return {std::string(bytes), static_cast<unsigned>(columns)};
  std::string shown = name(value);
  const auto length = static_cast<unsigned>(shown.size());
  return {std::move(shown), length};
}

unsigned visible_columns(std::string_view text, std::size_t offset, CodePoint code_point) {
  return is_plain_ascii(code_point.value) ? 1 : visible_form(text, offset, code_point).columns;
}

std::string visible_text(std::string_view text) {
  const auto plain = [](char c) { return is_plain_ascii(static_cast<unsigned char>(c)); };
  if (std::all_of(text.begin(), text.end(), plain)) return std::string(text);
  std::string shown;
  shown.reserve(text.size());
  for (std::size_t offset = 0; offset < text.size();) {
    const CodePoint code_point = code_point_at(text, offset);
    shown += visible_form(text, offset, code_point).text;
    offset += code_point.size;
  }
  return shown;
}

}  // namespace carelint
