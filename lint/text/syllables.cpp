#include "text/syllables.h"

#include <algorithm>
#include <initializer_list>

#include "source/ascii.h"

namespace carelint {
namespace {

bool is_vowel(char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return word.ends_with(ending); });
}

// "name", "names" and "named" have a vowel letter that is not spoken.
int silent_endings(std::string_view word) {
  if (word.size() < 3) return 0;
  const auto before = [&](std::size_t from_end) {
    return word.size() >= from_end ? word[word.size() - from_end] : '\0';
  };
  if (word.ends_with("e")) {
    const bool spoken_le = before(2) == 'l' && !is_vowel(before(3));
    return is_vowel(before(2)) || spoken_le ? 0 : 1;
  }
  if (word.ends_with("es")) {
    const bool spoken = is_vowel(before(3)) ||
                        ends_with_any(word, {"ses", "zes", "xes", "ches", "shes", "ges", "ces"}) ||
                        (before(3) == 'l' && !is_vowel(before(4)));
    return spoken ? 0 : 1;
  }
  if (word.ends_with("ed")) return is_vowel(before(3)) || before(3) == 't' || before(3) == 'd' ? 0 : 1;
  return 0;
}

// Neighbouring vowels that are spoken apart: "anxi-ety", "cre-ate", "be-ing", "flu-id".
int separated_vowels(std::string_view word) {
  int apart = 0;
  for (std::size_t i = 0; i + 1 < word.size(); ++i) {
    if (!is_vowel(word[i])) continue;
    const std::string_view pair = word.substr(i, 2);
    const char before = i > 0 ? word[i - 1] : '\0';
    const bool soft_consonant = before == 't' || before == 'c' || before == 's' || before == 'g' || before == 'x';
    if (pair == "ia" || pair == "iu") apart += soft_consonant && i + 2 < word.size() && word[i + 2] == 'l' ? 0 : 1;
    if (pair == "io") apart += soft_consonant ? 0 : 1;
    if (pair == "ie" && (word.substr(i).starts_with("iet") || word.substr(i).starts_with("ience"))) ++apart;
    if (pair == "eo" && !word.substr(i).starts_with("eop")) ++apart;
    if ((pair == "ua" || pair == "uo") && before != 'q' && before != 'g') ++apart;
    if (pair == "yi") ++apart;
    if (pair == "ei" && word.substr(i).starts_with("eing")) ++apart;
    if (pair == "ea" && word.substr(i).starts_with("eate")) ++apart;
  }
  return apart;
}

}  // namespace

std::uint8_t count_syllables(std::string_view folded) {
  int groups = 0;
  int digits = 0;
  bool in_group = false;
  bool neighbours = false;
  for (const char c : folded) {
    const bool vowel = is_vowel(c) || !is_ascii(c);
    if (vowel && !in_group) ++groups;
    neighbours = neighbours || (vowel && in_group);
    in_group = vowel;
    if (is_ascii_digit(c)) digits += c == '7' ? 2 : 1;
  }
  if (digits > 0 && groups == 0) return static_cast<std::uint8_t>(std::min(digits, 255));
  const std::string_view stem = folded.substr(0, folded.find('\''));
  const int counted = groups - silent_endings(stem) + (neighbours ? separated_vowels(stem) : 0) + digits;
  return static_cast<std::uint8_t>(std::clamp(counted, 1, 255));
}

}  // namespace carelint
