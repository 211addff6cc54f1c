// Reads the blocks of a page from its tree.
#ifndef CARELINT_TEXT_PAGE_READER_H
#define CARELINT_TEXT_PAGE_READER_H

#include <functional>

#include "carelint/document.h"
#include "text/text_block.h"

namespace carelint {

/// Calls `receive` for every block that holds text, in document order; an image's alternative text comes behind the
/// block that the image stands in. The receiver may move from the block.
void read_blocks(const Document& document, const std::function<void(TextBlock&)>& receive);

}  // namespace carelint

#endif
