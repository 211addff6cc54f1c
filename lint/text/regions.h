// Which part of the page each node belongs to.
#ifndef CARELINT_TEXT_REGIONS_H
#define CARELINT_TEXT_REGIONS_H

#include <vector>

#include "carelint/article.h"
#include "carelint/document.h"

namespace carelint {

/// The region of every node, by its place in Document::nodes(). Found by elements and ARIA roles. What stands outside
/// <main> (or, without one, outside the <article> elements that hold most of the text) and has no landmark of its own
/// is header in front of it and aside behind it. On a page with neither, lists and boxes that are mostly links are
/// navigation, and the element that holds most of the running text is the main content. Linear.
std::vector<Region> find_regions(const Document& document);

}  // namespace carelint

#endif
