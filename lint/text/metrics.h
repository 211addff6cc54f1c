// What of an article the reading formulas measure.
#ifndef CARELINT_TEXT_METRICS_H
#define CARELINT_TEXT_METRICS_H

#include <span>
#include <vector>

#include "carelint/article.h"

namespace carelint {

/// True for English prose of the main content: paragraphs, block quotations, and list items that are sentences.
/// Headings, navigation, tables, code, references, captions and list items without a closing mark are left out, and so
/// are short paragraphs without one, such as bylines and lines of an address.
bool is_counted_prose(const Block& block);

/// Counts and scores the blocks whose `is_counted` is set.
Metrics measure(std::span<const Block> blocks);

/// The sections of the main content: each heading of its own, and what stands before the first one if it holds prose.
std::vector<Section> measure_sections(std::span<const Block> blocks);

}  // namespace carelint

#endif
