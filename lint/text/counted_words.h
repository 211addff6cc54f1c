// What counts as a word, and how each word is spoken: every choice behind the counts, in one place.
#ifndef CARELINT_TEXT_COUNTED_WORDS_H
#define CARELINT_TEXT_COUNTED_WORDS_H

#include <span>
#include <string_view>

#include "carelint/article.h"
#include "text/text_span.h"

namespace carelint {

/// Sets `part`, `syllables` and `familiarity` of the tokens of one block. `addresses` are those of find_addresses() in
/// the block's text. The counts are those of a careful person who reads the text aloud, in General American:
///
/// Words
/// - A hyphenated compound is one word ("self-harm", "day-to-day", "DSM-5", "COVID-19").
/// - A contraction is one word ("you're"). A word with a slash is two ("and/or").
/// - Web and e-mail addresses and DOIs are no words. Nor are code, superscript note numbers, note numbers behind a full
///   stop ("slept.3"), bullets and other punctuation. In-text citations count: "(Smith et al., 2019)" is four words.
/// - "&" between words is the word "and".
/// - A numeral is one word with its decimals, separators, and sign: "3.5", "1,284", "9:30", "24/7", "$100", "50 %",
///   "5mg"; so is a range of numbers ("10-15", "10–15", read with "to"). In a telephone number each group of digits is
///   a word, unless hyphens join them.
///
/// Numerals are counted as spoken
/// - "3.5" three point five, "1,284" one thousand two hundred eighty-four, "$3.50" three dollars fifty, "50 %" fifty
///   percent, "2nd" second, "1990s" nineteen-nineties; a whole number from 1100 to 2099 is a year ("2019"
///   twenty-nineteen, "2005" two thousand five).
/// - Telephone numbers digit by digit: 988, 911 and 999 anywhere; others where they begin with 0, have three groups,
/// have
///   five digits or more that do not end in 00, or stand behind a word such as "call" or "text".
///
/// Abbreviations are counted as people say them
/// - Initialisms letter by letter ("CBT" three, "WHO" five), acronyms as words ("AIDS" one, "SAMHSA" two), capitals
/// that
///   are plain words as words ("STOP").
/// - "Dr." doctor, "mg" milligrams, "etc." et cetera, "e.g." and "a.m." by their letters.
///
/// Familiarity: numbers, and capitalised words inside a sentence that no list holds (names), are familiar; initialisms
/// of three letters and more are uncommon.
void count_words(std::span<Token> tokens, std::string_view text, std::span<const TextSpan> addresses);

/// The counts of some tokens that begin and end between words; `sentences` is 1 where there is a word. Letters are
/// alphabetic characters, characters those and digits; long words have more than six of the latter.
TextCounts counts_of(std::span<const Token> tokens);

}  // namespace carelint

#endif
