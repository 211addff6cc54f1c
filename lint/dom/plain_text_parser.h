// Plain text as paragraphs and list items.
#ifndef CARELINT_DOM_PLAIN_TEXT_PARSER_H
#define CARELINT_DOM_PLAIN_TEXT_PARSER_H

#include <memory>

#include "carelint/document.h"

namespace carelint {

/// A blank line ends a block. A line break is white space unless the next line begins like a list item, which begins a
/// block of its own; bullets and enumerators stay in the text.
std::unique_ptr<Document> parse_plain_text(const SourceBuffer& source);

}  // namespace carelint

#endif
