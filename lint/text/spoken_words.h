// How many syllables a word or abbreviation has when it is read aloud in English, and how well known it is.
#ifndef CARELINT_TEXT_SPOKEN_WORDS_H
#define CARELINT_TEXT_SPOKEN_WORDS_H

#include <optional>
#include <string_view>

#include "carelint/article.h"

namespace carelint {

struct SpokenWord {
  unsigned syllables = 1;
  Familiarity familiarity = Familiarity::uncommon;
};

/// A word by the tables: what they list (familiar, common, clinical words, exceptions of pronunciation), else by the
/// context of each letter. `folded` is a token's folded text. Accents are dropped, a possessive ending counts as
/// pronounced ("Alex's" three). A regular inflection is as familiar as its base. At least one syllable.
SpokenWord speak_word(std::string_view folded);

/// An abbreviation that is read as the word it stands for: "Dr." doctor, "mg" milligrams, "No. 5" number, "Jan."
/// January. Letters with full stops between are read as letters ("a.m." two). None for anything else. `folded` stands
/// without its full stop; `has_stop` tells that one follows.
std::optional<unsigned> abbreviation_syllables(std::string_view folded, bool has_stop, bool behind_number,
                                               bool before_number);

/// Capitals are read letter by letter ("CBT", "NHS", "SSRIs"), w being three syllables, unless people say a word
/// ("AIDS", "SAMHSA"), or it is a plain word in capitals ("STOP", or any known word where `shouted` says that the
/// words around it are in capitals, too). None for a text that is not in capitals. Initialisms of two letters are
/// familiar, longer ones uncommon. `text` is as written.
std::optional<SpokenWord> speak_capitals(std::string_view text, std::string_view folded, bool shouted);

/// A word of letters and digits: "5mg" five milligrams, "2nd" second, "1990s" nineteen-nineties, "B12" B twelve.
unsigned alphanumeric_syllables(std::string_view folded);

}  // namespace carelint

#endif
