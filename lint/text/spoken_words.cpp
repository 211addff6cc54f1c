#include "text/spoken_words.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <string>

#include "source/ascii.h"
#include "text/inflection.h"
#include "text/sorted_table.h"
#include "text/spoken_numbers.h"
#include "text/word_tables.h"

namespace carelint {
namespace {

enum class Needs : std::uint8_t { nothing, stop, stop_or_number_before, number_before, number_behind };

struct Abbreviation {
  std::string_view word;
  unsigned syllables;
  Needs needs;
};

using enum Needs;

// Sorted. As people read them aloud; "min." is minutes behind a number.
constexpr auto abbreviations = std::to_array<Abbreviation>({
    {"am", 2, number_before},  {"approx", 5, nothing},    {"apr", 2, stop},
    {"aug", 2, stop},          {"ave", 3, stop},          {"bn", 2, nothing},
    {"capt", 2, nothing},      {"ch", 2, number_behind},  {"cm", 4, number_before},
    {"dec", 3, stop},          {"dept", 3, nothing},      {"dr", 2, nothing},
    {"etc", 4, nothing},       {"feb", 4, stop},          {"fig", 2, number_behind},
    {"fri", 2, stop},          {"ft", 1, number_before},  {"gen", 3, stop},
    {"gov", 3, stop},          {"h", 2, number_before},   {"hr", 2, number_before},
    {"hrs", 2, number_before}, {"jan", 4, stop},          {"jr", 2, nothing},
    {"kcal", 5, nothing},      {"kg", 3, nothing},        {"km", 4, nothing},
    {"lb", 1, nothing},        {"lbs", 1, nothing},       {"ltd", 3, nothing},
    {"mcg", 3, nothing},       {"mg", 3, nothing},        {"min", 2, stop_or_number_before},
    {"mins", 2, nothing},      {"ml", 4, nothing},        {"mm", 4, number_before},
    {"mmol", 3, nothing},      {"mon", 2, stop},          {"mr", 2, nothing},
    {"mrs", 2, nothing},       {"ms", 1, nothing},        {"mt", 1, nothing},
    {"mx", 1, nothing},        {"no", 2, number_behind},  {"nos", 2, number_behind},
    {"nov", 3, stop},          {"oct", 3, stop},          {"oz", 2, nothing},
    {"p", 1, number_behind},   {"pm", 2, number_before},  {"pp", 2, number_behind},
    {"prof", 3, stop},         {"sat", 3, stop},          {"sec", 2, stop_or_number_before},
    {"sen", 3, stop},          {"sep", 3, stop},          {"sept", 3, stop},
    {"sr", 2, nothing},        {"st", 1, nothing},        {"sun", 2, stop},
    {"thu", 2, stop},          {"thurs", 2, nothing},     {"tue", 2, stop},
    {"tues", 2, nothing},      {"vol", 2, number_behind}, {"vs", 2, nothing},
    {"wed", 2, stop},          {"µg", 3, nothing},        {"μg", 3, nothing},
});

struct SpokenCapitals {
  std::string_view word;
  unsigned syllables;
};

// Sorted. Acronyms that are said as words, and words that are letters in capitals.
constexpr auto capitals = std::to_array<SpokenCapitals>({
    {"ACE", 1},    {"ACES", 2},    {"ADD", 3},   {"AIDS", 1}, {"BAME", 1}, {"BIPOC", 2}, {"CALM", 1},
    {"CAMHS", 1},  {"COVID", 2},   {"ED", 2},    {"FEMA", 2}, {"FOMO", 2}, {"IT", 2},    {"LGBT", 4},
    {"LGBTQ", 5},  {"LGBTQIA", 7}, {"MDMA", 4},  {"MERS", 1}, {"MIND", 1}, {"NAMI", 2},  {"NASA", 2},
    {"NATO", 2},   {"NICE", 1},    {"NSAID", 2}, {"OK", 2},   {"PIN", 1},  {"PTSD", 4},  {"RAINN", 1},
    {"REM", 1},    {"SAMHSA", 2},  {"SANE", 1},  {"SARS", 1}, {"SIDS", 1}, {"SIM", 1},   {"TRICARE", 2},
    {"UNESCO", 3}, {"UNICEF", 3},  {"US", 2},    {"WHO", 5},
});

static_assert(is_sorted_table(abbreviations));
static_assert(is_sorted_table(capitals));

bool is_plain(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '\''; });
}

// A Latin letter without its accent, "æ" and the like by their sound; other scripts give no letters.
void append_plain(UChar32 c, std::string& plain) {
  switch (c) {
    case 0xE6: plain += "ae"; return;
    case 0xF8: plain += 'o'; return;
    case 0xDF: plain += "ss"; return;
    case 0xF0:
    case 0xFE: plain += "th"; return;
    case 0x153: plain += "oe"; return;
    case 0x131: plain += 'i'; return;
    case 0x142: plain += 'l'; return;
    default: break;
  }
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* decomposer = unorm2_getNFDInstance(&status);
  std::array<UChar, 8> units;
  const int32_t size =
      U_SUCCESS(status) ? unorm2_getDecomposition(decomposer, c, units.data(), units.size(), &status) : -1;
  if (size > 0 && units[0] < 0x80 && is_ascii_letter(static_cast<char>(units[0]))) plain += static_cast<char>(units[0]);
}

std::string plain_letters(std::string_view folded) {
  std::string plain;
  const auto size = static_cast<int32_t>(folded.size());
  for (int32_t at = 0; at < size;) {
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(folded.data(), at, size, c);
    if (c < 0x80) {
      const char letter = static_cast<char>(c);
      if (is_ascii_letter(letter) || letter == '\'') plain += letter;
    } else {
      append_plain(c, plain);
    }
  }
  return plain;
}

bool ends_in_hiss(std::string_view stem) {
  for (const std::string_view ending : {"s", "x", "z", "ch", "sh", "ce", "ge", "se", "ze"}) {
    if (stem.ends_with(ending)) return true;
  }
  return false;
}

Familiarity familiarity_of(std::string_view word) {
  Familiarity best = Familiarity::uncommon;
  const BaseForms bases(word);
  for (std::size_t i = 0; i < bases.size(); ++i) {
    if (const WordEntry* entry = word_table.find(bases[i])) best = std::min(best, entry->familiarity);
  }
  return best;
}

SpokenWord speak_stem(std::string_view stem) {
  if (const WordEntry* entry = word_table.find(stem)) return {entry->syllables, entry->familiarity};
  return {std::max(1U, syllable_table.count(stem)), familiarity_of(stem)};
}

// "don't", "you're", "let's": the context of the letters knows how they are said, the part before the apostrophe how
// familiar they are.
SpokenWord speak_contraction(std::string_view word, std::size_t apostrophe) {
  std::string_view stem = word.substr(0, apostrophe);
  if (word.substr(apostrophe) == "'s") {
    SpokenWord spoken = speak_stem(stem);
    if (ends_in_hiss(stem)) ++spoken.syllables;
    return spoken;
  }
  SpokenWord spoken{std::max(1U, syllable_table.count(word)), Familiarity::uncommon};
  if (word.ends_with("n't")) stem.remove_suffix(1);
  const WordEntry* entry = word_table.find(stem);
  spoken.familiarity = entry != nullptr ? entry->familiarity : Familiarity::familiar;
  return spoken;
}

SpokenWord speak_plain(std::string_view word) {
  while (word.starts_with('\'')) word.remove_prefix(1);
  while (word.ends_with('\'')) word.remove_suffix(1);
  if (word.empty()) return {};
  const std::size_t apostrophe = word.rfind('\'');
  return apostrophe == word.npos ? speak_stem(word) : speak_contraction(word, apostrophe);
}

unsigned letter_syllables(std::string_view letters) {
  unsigned syllables = 0;
  for (const char c : letters) {
    if (is_ascii_letter(c)) syllables += ascii_lower(c) == 'w' ? 3 : 1;
  }
  return syllables;
}

}  // namespace

SpokenWord speak_word(std::string_view folded) {
  if (is_plain(folded)) return speak_plain(folded);
  const std::string plain = plain_letters(folded);
  if (plain.empty()) return {};
  return speak_plain(plain);
}

std::optional<unsigned> abbreviation_syllables(std::string_view folded, bool has_stop, bool behind_number,
                                               bool before_number) {
  if (folded.find('.') != folded.npos) {
    const bool short_parts =
        folded.size() >= 3 &&
        std::all_of(folded.begin(), folded.end(), [](char c) { return c == '.' || is_ascii_letter(c); }) &&
        folded.find('.') <= 2 && folded.size() - folded.rfind('.') <= 3;
    return short_parts ? std::optional(letter_syllables(folded)) : std::nullopt;
  }
  constexpr std::size_t longest_abbreviation = 6;
  if (folded.size() > longest_abbreviation) return std::nullopt;
  const Abbreviation* found = find_in_table(abbreviations, folded);
  if (found == nullptr) return std::nullopt;
  const bool fits = found->needs == nothing || (found->needs == stop && has_stop) ||
                    (found->needs == stop_or_number_before && behind_number) ||
                    (found->needs == number_before && behind_number) ||
                    (found->needs == number_behind && before_number && has_stop);
  return fits ? std::optional(found->syllables) : std::nullopt;
}

std::optional<SpokenWord> speak_capitals(std::string_view text, std::string_view folded, bool shouted) {
  constexpr std::size_t longest_initialism = 5;
  std::string_view letters = text;
  if (letters.ends_with("'s") || letters.ends_with("’s")) letters = letters.substr(0, letters.find_first_of("'\xE2"));
  if (letters.size() > 2 && letters.ends_with('s')) letters.remove_suffix(1);
  if (letters.size() < 2 || !std::all_of(letters.begin(), letters.end(), is_ascii_upper)) return std::nullopt;
  const Familiarity familiarity = letters.size() > 2 ? Familiarity::uncommon : Familiarity::familiar;
  if (!shouted) {
    if (const SpokenCapitals* known = find_in_table(capitals, letters))
      return SpokenWord{known->syllables, familiarity};
  }
  const WordEntry* word = word_table.find(folded);
  const bool is_known = word != nullptr && word->familiarity != Familiarity::uncommon;
  if (is_known && (shouted || letters.size() > 2)) return SpokenWord{word->syllables, word->familiarity};
  const bool has_vowel = letters.find_first_of("AEIOUY") != letters.npos;
  if (letters.size() > longest_initialism && has_vowel) return std::nullopt;
  return SpokenWord{letter_syllables(letters), familiarity};
}

unsigned alphanumeric_syllables(std::string_view folded) {
  unsigned syllables = 0;
  for (std::size_t at = 0; at < folded.size();) {
    const bool digits = is_ascii_digit(folded[at]);
    std::size_t end = at;
    const auto in_number = [&](std::size_t i) {
      const bool mark =
          (folded[i] == '.' || folded[i] == ',') && i + 1 < folded.size() && is_ascii_digit(folded[i + 1]);
      return is_ascii_digit(folded[i]) || (mark && i > at);
    };
    while (end < folded.size() && (digits ? in_number(end) : !is_ascii_digit(folded[end]))) ++end;
    const std::string_view part = folded.substr(at, end - at);
    const std::string_view rest = folded.substr(end);
    if (digits && (rest == "st" || rest == "nd" || rest == "rd" || rest == "th")) {
      return syllables + ordinal_syllables(part);
    }
    if (digits && (rest == "s" || rest == "'s")) return syllables + numeral_syllables(part);
    if (digits) {
      syllables += numeral_syllables(part);
    } else if (const auto unit = abbreviation_syllables(part, false, true, false)) {
      syllables += *unit;
    } else if (part.size() == 1 && at > 0 && rest.empty() && (part == "g" || part == "m")) {
      syllables += part == "g" ? 1 : 2;
    } else if (part.size() <= 3) {
      syllables += letter_syllables(part);
    } else {
      syllables += speak_word(part).syllables;
    }
    at = end;
  }
  return std::max(1U, syllables);
}

}  // namespace carelint
