// Small sets of English words for the guards.
#ifndef CARELINT_PACK_GUARD_WORDS_H
#define CARELINT_PACK_GUARD_WORDS_H

#include <string_view>

#include "carelint/words.h"

namespace carelint {

inline bool is_quotation_mark(std::string_view text) {
  return is_one_of(text, "\"", "'", "“", "”", "‘", "’", "«", "»", "„", "‚", "‹", "›", "`");
}

/// "isn't", "cannot", "not".
inline bool is_negator(std::string_view word) {
  return word.ends_with("n't") || is_one_of(word, "not", "never", "cannot", "nor", "neither");
}

/// Marks that end a clause for good; a comma may as well stand in a list.
inline bool ends_clause(std::string_view text) {
  return is_one_of(text, ".", "!", "?", ";", ":", "—", "–", "…");
}

inline bool is_form_of_be(std::string_view word) {
  return is_one_of(word, "is", "are", "was", "were", "be", "been", "being", "it's", "that's", "he's", "she's",
                   "they're", "you're", "we're", "i'm");
}

}  // namespace carelint

#endif
