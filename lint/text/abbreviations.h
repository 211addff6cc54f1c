// English abbreviations that are written with a full stop, by what the full stop says about the end of a sentence.
#ifndef CARELINT_TEXT_ABBREVIATIONS_H
#define CARELINT_TEXT_ABBREVIATIONS_H

#include <cstdint>
#include <optional>
#include <string_view>

namespace carelint {

enum class AbbreviationKind : std::uint8_t {
  before_name,     ///< a title or the first word of a name: "Dr.", "St.": what follows with a capital is the name
  before_number,   ///< "No.", "Fig.", "p.": an abbreviation only in front of a number or numeral
  inside,          ///< never at the end: "e.g.", "cf.", "vs."
  before_capital,  ///< often in front of a capitalised word: "U.S.", "Inc.", "Jr.": ends only before a function word
  anywhere,        ///< ends a sentence before any capital: "etc.", "mg."
  state,           ///< of the United States or a province of Canada: ends before a function word
  month,           ///< also the weekdays: before a number or the year it does not end
  time,            ///< "a.m.", "p.m."
};

/// `word` is the text before the full stop, without it, as written: "Dr", "U.S", "e.g". Words that are also everyday
/// words ("in", "no", "am") are abbreviations only where their kind says so. None for any other word.
std::optional<AbbreviationKind> abbreviation_kind(std::string_view word);

/// True for a capitalised word that begins sentences and is hardly ever a name or part of one: pronouns, determiners,
/// question words, conjunctions, auxiliary verbs, prepositions, linking adverbs. Lower case.
bool is_sentence_opener(std::string_view lower_case_word);

}  // namespace carelint

#endif
