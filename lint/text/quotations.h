// Quoted stretches of a block, by their quotation marks.
#ifndef CARELINT_TEXT_QUOTATIONS_H
#define CARELINT_TEXT_QUOTATIONS_H

#include <string_view>
#include <vector>

#include "text/text_span.h"

namespace carelint {

/// Pairs the quotation marks of a text: “…”, ‘…’, „…“, «…», ‹…›, "…" and '…'. Apostrophes are not quotation marks.
/// Marks nest at most one level (double around single); one left open at the end of the text quotes nothing. The spans
/// include their marks, are sorted and do not overlap: the outer of two nested quotations is given.
std::vector<TextSpan> find_quotations(std::string_view text);

}  // namespace carelint

#endif
