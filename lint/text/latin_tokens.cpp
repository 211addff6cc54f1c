#include "text/latin_tokens.h"

#include <unicode/uchar.h>

#include <array>

#include "source/ascii.h"

namespace carelint {
namespace {

// The classes of Unicode Standard Annex #29 that Latin text needs, as ICU has them for English: a colon joins nothing.
enum class Class : std::uint8_t {
  space,
  letter,
  digit,
  between_digits,             // MidNum
  between_letters_or_digits,  // MidNumLet and Single_Quote
  other,
  unknown,
};

constexpr std::array<Class, 128> ascii_classes = [] {
  std::array<Class, 128> classes{};
  for (unsigned c = 0; c < classes.size(); ++c) {
    const char character = static_cast<char>(c);
    if (is_ascii_space(character) || c == 0x0B) {
      classes[c] = Class::space;
    } else if (c < ' ' || c == 0x7F || c == '_' || c == '@') {
      classes[c] = Class::unknown;
    } else if (is_ascii_letter(character)) {
      classes[c] = Class::letter;
    } else if (is_ascii_digit(character)) {
      classes[c] = Class::digit;
    } else if (c == ',' || c == ';') {
      classes[c] = Class::between_digits;
    } else if (c == '.' || c == '\'') {
      classes[c] = Class::between_letters_or_digits;
    } else {
      classes[c] = Class::other;
    }
  }
  return classes;
}();

Class class_of(char32_t c) {
  if (c < ascii_classes.size()) return ascii_classes[c];
  if (c == 0xA0) return Class::space;
  if (c == 0x2018 || c == 0x2019) return Class::between_letters_or_digits;
  const bool latin_letter = c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7;
  if (latin_letter) return Class::letter;
  switch (c) {
    case 0xA3:
    case 0xA7:
    case 0xA9:
    case 0xAB:
    case 0xB0:
    case 0xB1:
    case 0xBB:
    case 0xD7:  // £ § © « ° ± » ×
    case 0x2013:
    case 0x2014:
    case 0x201C:
    case 0x201D:
    case 0x2022:
    case 0x2026:
    case 0x20AC:  // – — “ ” • … €
      return Class::other;
    default: return Class::unknown;
  }
}

bool is_word_class(Class c) {
  return c == Class::letter || c == Class::digit;
}

// True where `between` stands inside a word with `before` in front of it and `behind` behind it.
bool joins(Class before, Class between, Class behind) {
  if (between == Class::between_digits) return before == Class::digit && behind == Class::digit;
  return between == Class::between_letters_or_digits && before == behind && is_word_class(before);
}

}  // namespace

bool find_latin_tokens(std::string_view text, std::vector<TokenSpan>& tokens) {
  tokens.clear();
  const auto read = [&](std::size_t at, std::uint8_t& size) {
    if (at >= text.size()) {
      size = 0;
      return Class::other;
    }
    if (is_ascii(text[at])) {
      size = 1;
      return ascii_classes[static_cast<unsigned char>(text[at])];
    }
    const CodePoint point = code_point_at(text, at);
    size = point.size;
    return point.valid ? class_of(point.value) : Class::unknown;
  };
  bool space_before = false;
  for (std::size_t at = 0; at < text.size();) {
    std::uint8_t size = 0;
    Class last = read(at, size);
    if (last == Class::unknown) return false;
    const std::size_t begin = at;
    at += size;
    if (last == Class::space) {
      space_before = true;
      continue;
    }
    TokenKind kind = last == Class::letter ? TokenKind::word : TokenKind::number;
    if (!is_word_class(last)) {
      const auto first = static_cast<UChar32>(code_point_at(text, begin).value);
      kind = u_ispunct(first) ? TokenKind::punctuation : TokenKind::symbol;
    }
    while (is_word_class(last)) {
      Class next = read(at, size);
      std::size_t end = at + size;
      if (!is_word_class(next)) {
        std::uint8_t behind_size = 0;
        const Class behind = read(end, behind_size);
        if (!joins(last, next, behind)) break;
        next = behind;
        end += behind_size;
      }
      if (next == Class::letter) kind = TokenKind::word;
      last = next;
      at = end;
    }
    tokens.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)}, kind, space_before});
    space_before = false;
  }
  return true;
}

}  // namespace carelint
