#include "pack/term.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "pack/characters.h"
#include "pack/regex_shape.h"

namespace carelint {
namespace {

/// Scripts that are written without spaces, whose words the article's word breaker finds in a dictionary.
bool is_without_spaces(char32_t value) {
  const auto between = [value](char32_t first, char32_t last) { return first <= value && value <= last; };
  return between(0x0E00, 0x0EFF) || between(0x1000, 0x109F) || between(0x1780, 0x17FF) || between(0x2E80, 0xA4CF) ||
         between(0xF900, 0xFAFF) || between(0x20000, 0x3FFFF);
}

bool is_made_of_words(std::string_view phrase) {
  for (std::size_t i = 0; i < phrase.size();) {
    const CodePoint character = code_point_at(phrase, i);
    if (is_without_spaces(character.value)) return false;
    i += character.size;
  }
  bool any = false;
  for_each_phrase_unit(phrase, [&](std::string_view, bool) { any = true; });
  return any;
}

/// Reads \uXXXX or \x{…} at an offset.
struct NumberedCodePoint {
  char32_t value = 0;
  std::size_t end = 0;
};
std::optional<NumberedCodePoint> numbered_code_point_at(std::string_view text, std::size_t at) {
  std::size_t begin = 0;
  std::size_t end = 0;
  if (text.substr(at).starts_with("\\u")) {
    begin = at + 2;
    end = begin + 4;
  } else if (text.substr(at).starts_with("\\x{")) {
    begin = at + 3;
    end = text.find('}', begin);
  }
  if (begin == 0 || end > text.size() || end - begin > 6) return std::nullopt;
  std::uint32_t value = 0;
  const auto [stop, error] = std::from_chars(text.data() + begin, text.data() + end, value, 16);
  if (error != std::errc() || stop != text.data() + end) return std::nullopt;
  return NumberedCodePoint{value, text[at + 1] == 'u' ? end : end + 1};
}

/// What a pattern for plain typography has for a character; empty where it is the character itself.
std::string_view plain_form(char32_t value, Typography typography) {
  if (value < 0x80 || typography == Typography::as_written) return {};
  switch (role_of(value)) {
    case CharacterRole::apostrophe: return "'";
    case CharacterRole::hyphen: return "\\-";
    case CharacterRole::space: return " ";
    default: return {};
  }
}

std::string escaped_by_number(char32_t value) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string number;
  for (; value != 0; value >>= 4) number.insert(number.begin(), digits[value & 0xF]);
  return "\\x{" + number + "}";
}

}  // namespace

std::string translated_regex(std::string_view written, Typography typography) {
  std::string regex;
  for (std::size_t i = 0; i < written.size();) {
    const std::optional<NumberedCodePoint> numbered = numbered_code_point_at(written, i);
    if (!numbered && written[i] == '\\' && i + 1 < written.size()) {
      const CodePoint escaped = code_point_at(written, i + 1);
      const std::string_view plain = plain_form(escaped.value, typography);
      regex += plain.empty() ? written.substr(i, 1U + escaped.size) : plain;
      i += 1U + escaped.size;
      continue;
    }
    const CodePoint character = code_point_at(written, i);
    const char32_t value = numbered ? numbered->value : character.value;
    if (const std::string_view plain = plain_form(value, typography); !plain.empty()) {
      regex += plain;
    } else if (numbered) {
      regex += escaped_by_number(value);
    } else {
      regex += written.substr(i, character.size);
    }
    i = numbered ? numbered->end : i + character.size;
  }
  return regex;
}

TermOrMistake make_term(std::string_view written, const TermOptions& options) {
  TermOrMistake result;
  PackTerm& term = result.term;
  term.written = written;
  const std::string regex = translated_regex(written, options.typography);
  const RegexShape shape = shape_of(regex);
  term.ignore_case = shape.ignore_case || options.case_sensitivity == CaseSensitivity::insensitive;
  const bool is_phrase = options.boundaries == Boundaries::words && !shape.phrases.empty() && !options.needs_groups &&
                         std::all_of(shape.phrases.begin(), shape.phrases.end(), is_made_of_words);
  if (is_phrase) {
    term.phrases = shape.phrases;
    return result;
  }
  term.literals = shape.literals;
  const std::string grouped = "(?:" + regex + ")";
  auto pattern = std::make_shared<const Pattern>(
      options.boundaries == Boundaries::words ? "\\b" + grouped + "\\b" : grouped, options.case_sensitivity);
  if (const std::optional<std::string> error = pattern->error()) {
    result.mistake = "this expression is not valid: " + *error;
  }
  term.pattern = std::move(pattern);
  return result;
}

}  // namespace carelint
