// How many syllables a word has when it is spoken.
#ifndef CARELINT_TEXT_SYLLABLES_H
#define CARELINT_TEXT_SYLLABLES_H

#include <cstdint>
#include <string_view>

namespace carelint {

/// Estimates the syllables of an English word by its vowel groups. `folded` is a token's folded text; at least 1 for
/// anything with a letter or digit. A digit counts as one syllable, but seven as two.
std::uint8_t count_syllables(std::string_view folded);

}  // namespace carelint

#endif
