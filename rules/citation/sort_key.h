// The order of the alphabet in an APA list.
#ifndef CARELINT_RULES_CITATION_SORT_KEY_H
#define CARELINT_RULES_CITATION_SORT_KEY_H

#include <string>
#include <string_view>
#include <vector>

#include "citation/entry_text.h"

namespace carelint {

/// The letters and digits of a text, in lower case and without accents.
std::string letters_of_key(std::string_view text);

/// A key whose byte order is that of the list: author by author, letter by letter and without marks, fewer authors
/// first; then the year, no date first and "in press" last; then the title without A, An and The. Source: Publication
/// Manual of the APA, 7th edition (2020), 9.44 to 9.48.
std::string sort_key(const EntryText& entry, const Reference& reference);

/// The indexes that have to move so that the rest is in order; as few as possible, of two neighbours the first.
std::vector<std::size_t> out_of_order(const std::vector<std::string>& keys);

}  // namespace carelint

#endif
