#include "pack/characters.h"

#include <algorithm>
#include <array>

#include "llvm/Support/Unicode.h"
#include "text/folding.h"

namespace carelint {
namespace {

char32_t fold_character(char32_t value) {
  if (value < 0x80) return value >= 'A' && value <= 'Z' ? value + ('a' - 'A') : value;
  return static_cast<char32_t>(llvm::sys::unicode::foldCharSimple(static_cast<int>(value)));
}

/// The capital of a small letter, where the scripts with case keep the two at a fixed distance.
char32_t to_upper(char32_t value) {
  constexpr std::array<char32_t, 4> distances = {32, 1, 80, 48};
  for (const char32_t distance : distances) {
    if (value > distance && fold_character(value - distance) == value) return value - distance;
  }
  return value;
}

template <class Transform>
std::string transformed(std::string_view text, Transform transform) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint character = code_point_at(text, i);
    append_code_point(result, transform(character.value));
    i += character.size;
  }
  return result;
}

template <class Predicate>
bool any_character(std::string_view text, Predicate predicate) {
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint character = code_point_at(text, i);
    if (predicate(character.value)) return true;
    i += character.size;
  }
  return false;
}

bool is_between(char32_t value, char32_t first, char32_t last) {
  return first <= value && value <= last;
}

}  // namespace

void append_code_point(std::string& text, char32_t value) {
  const auto continuation = [&](unsigned shift) { return static_cast<char>(0x80 | ((value >> shift) & 0x3F)); };
  if (value < 0x80) {
    text += static_cast<char>(value);
  } else if (value < 0x800) {
    text += static_cast<char>(0xC0 | (value >> 6));
    text += continuation(0);
  } else if (value < 0x10000) {
    text += static_cast<char>(0xE0 | (value >> 12));
    text += continuation(6);
    text += continuation(0);
  } else {
    text += static_cast<char>(0xF0 | (value >> 18));
    text += continuation(12);
    text += continuation(6);
    text += continuation(0);
  }
}

CharacterRole role_of(char32_t value) {
  switch (value) {
    case 0x00AD:  // soft hyphen
    case 0x061C:
    case 0x180E:
    case 0xFEFF: return CharacterRole::ignorable;
    case U'\'':
    case 0x02BC:
    case 0x2018:
    case 0x2019:
    case 0xFF07: return CharacterRole::apostrophe;
    case U'-':
    case 0x2010:
    case 0x2011: return CharacterRole::hyphen;
    case U' ':
    case 0x00A0:
    case 0x1680:
    case 0x2028:
    case 0x2029:
    case 0x202F:
    case 0x205F:
    case 0x3000: return CharacterRole::space;
    default: break;
  }
  if (is_between(value, U'\t', U'\r') || is_between(value, 0x2000, 0x200A)) return CharacterRole::space;
  const bool is_format =
      is_between(value, 0x200B, 0x200F) || is_between(value, 0x202A, 0x202E) || is_between(value, 0x2060, 0x206F);
  return is_format ? CharacterRole::ignorable : CharacterRole::ordinary;
}

bool is_word_character(char32_t value) {
  if (value < 0x80) return is_ascii_word_byte[value];
  if (value == 0xAA || value == 0xB5 || value == 0xBA) return true;  // letters among the Latin-1 symbols
  if (is_between(value, 0x80, 0xBF) || value == 0xD7 || value == 0xF7) return false;
  if (value == 0x02BC || value == 0xFF07) return false;
  if (is_between(value, 0x2000, 0x206F) || is_between(value, 0x20A0, 0x20CF)) return false;
  if (is_between(value, 0x2190, 0x2BFF) || is_between(value, 0x2E00, 0x2E7F)) return false;
  if (is_between(value, 0x3000, 0x3004) || is_between(value, 0x3008, 0x3020) || value == 0x3030) return false;
  return value != 0xFFFC && value != 0xFFFD && !is_between(value, 0x1F000, 0x1FAFF);
}

bool is_upper_case(char32_t value) {
  return fold_character(value) != value;
}

std::string fold_case(std::string_view text) {
  std::string folded;
  fold(text, folded);
  return folded;
}

std::string capitalized(std::string_view text) {
  if (text.empty()) return {};
  const CodePoint first = code_point_at(text, 0);
  std::string result;
  append_code_point(result, to_upper(first.value));
  return result.append(text.substr(first.size));
}

std::string upper_case(std::string_view text) {
  return transformed(text, to_upper);
}

bool starts_upper_case(std::string_view text) {
  return !text.empty() && is_upper_case(code_point_at(text, 0).value);
}

bool has_upper_case(std::string_view text) {
  return any_character(text, is_upper_case);
}

bool has_lower_case(std::string_view text) {
  return any_character(text, [](char32_t value) { return to_upper(value) != value; });
}

std::string plain_typography(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  bool space_pending = false;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint character = code_point_at(text, i);
    i += character.size;
    const CharacterRole role = role_of(character.value);
    if (role == CharacterRole::ignorable) continue;
    if (role == CharacterRole::space) {
      space_pending = !plain.empty();
      continue;
    }
    if (space_pending) plain += ' ';
    space_pending = false;
    if (role == CharacterRole::apostrophe) {
      plain += '\'';
    } else if (role == CharacterRole::hyphen) {
      plain += '-';
    } else {
      append_code_point(plain, character.value);
    }
  }
  return plain;
}

bool is_plainly_folded(std::string_view text) {
  return std::none_of(text.begin(), text.end(),
                      [](char c) { return static_cast<unsigned char>(c) >= 0x80 || (c >= 'A' && c <= 'Z'); });
}

}  // namespace carelint
