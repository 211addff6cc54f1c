// Characters as rule files need to see them: what is white space, what an apostrophe, what a word is made of.
#ifndef CARELINT_PACK_CHARACTERS_H
#define CARELINT_PACK_CHARACTERS_H

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "carelint/source.h"

namespace carelint {

void append_code_point(std::string& text, char32_t value);

/// What the ways to write a character have in common for a phrase.
enum class CharacterRole : std::uint8_t {
  ordinary,
  ignorable,   ///< soft hyphen, zero-width joiner and the like: not there for the reader
  space,       ///< every kind of white space, the no-break ones included
  apostrophe,  ///< ' and its typographic forms
  hyphen,      ///< - and U+2010, U+2011
};
CharacterRole role_of(char32_t value);

/// A letter, a digit, '_' or any character of a script; not punctuation, a symbol or white space.
bool is_word_character(char32_t value);
bool is_upper_case(char32_t value);

/// As Token::folded.
std::string fold_case(std::string_view text);
/// The same text with its first letter a capital.
std::string capitalized(std::string_view text);
std::string upper_case(std::string_view text);
bool starts_upper_case(std::string_view text);
bool has_upper_case(std::string_view text);
bool has_lower_case(std::string_view text);

/// Straight apostrophes, plain hyphens, no ignorable characters, runs of white space one space, none at the ends.
std::string plain_typography(std::string_view text);

/// By byte: an ASCII letter or digit, or '_'.
inline constexpr std::array<bool, 256> is_ascii_word_byte = [] {
  std::array<bool, 256> table{};
  for (std::size_t c = 0; c < 128; ++c) {
    table[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }
  return table;
}();

/// Calls visit(begin, end) for each unit of a text without white space: a run of word characters, or one other
/// character. Phrases and articles are compared unit by unit, so that it does not matter where a word breaker keeps
/// "node.js" or "ill's" together. `text` is folded, or at least plain.
template <class Visit>
void for_each_unit(std::string_view text, Visit visit) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (is_ascii_word_byte[byte]) {
      ++i;
      continue;
    }
    std::size_t size = 1;
    bool in_word = false;
    if (byte >= 0x80) {
      const CodePoint character = code_point_at(text, i);
      size = character.size;
      in_word = is_word_character(character.value);
    }
    if (!in_word) {
      if (begin < i) visit(begin, i);
      visit(i, i + size);
      begin = i + size;
    }
    i += size;
  }
  if (begin < text.size()) visit(begin, text.size());
}

/// True for small ASCII letters and signs: folding would change nothing.
bool is_plainly_folded(std::string_view text);

/// Calls visit(text, space_before) for each unit of a phrase that plain_typography() has given: folded, a hyphen of any
/// kind is "-", and no space stands before the first.
template <class Visit>
void for_each_phrase_unit(std::string_view phrase, Visit visit) {
  std::string buffer;
  if (!is_plainly_folded(phrase)) buffer = fold_case(phrase);
  const std::string_view folded = buffer.empty() ? phrase : std::string_view(buffer);
  bool first = true;
  for (std::size_t begin = 0; begin < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', begin), folded.size());
    const std::string_view word = folded.substr(begin, end - begin);
    for_each_unit(word, [&](std::size_t unit_begin, std::size_t unit_end) {
      visit(word.substr(unit_begin, unit_end - unit_begin), unit_begin == 0 && !first);
      first = false;
    });
    begin = end + 1;
  }
}

}  // namespace carelint

#endif
