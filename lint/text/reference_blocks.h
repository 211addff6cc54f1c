// Tells the entries of the reference list from the article's prose.
#ifndef CARELINT_TEXT_REFERENCE_BLOCKS_H
#define CARELINT_TEXT_REFERENCE_BLOCKS_H

#include <span>
#include <string_view>

#include "text/text_block.h"

namespace carelint {

/// Turns the kind of paragraphs and list items that are entries of the reference list into `reference`: those under a
/// heading such as "References" that hold a year, "n.d.", a DOI or an address, and, where there is no such heading,
/// the run of blocks at the end of the main content that begin like an entry (authors, then a year).
void mark_references(std::span<TextBlock> blocks);

/// "References", "Works cited", "Sources and further reading:" …
bool is_reference_heading(std::string_view text);

}  // namespace carelint

#endif
