// What the reading formulas count.
#ifndef CARELINT_TEXT_METRICS_H
#define CARELINT_TEXT_METRICS_H

#include <span>

#include "carelint/article.h"

namespace carelint {

/// Counts the prose of the main content: paragraphs, block quotations, and list items that are sentences. Headings,
/// navigation, tables, code, references, captions and list items without a closing mark are left out.
Metrics measure(std::span<const Block> blocks);

}  // namespace carelint

#endif
