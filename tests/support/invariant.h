// The promise of the article model: a token's text is its source, with markup removed and references decoded.
#ifndef CARELINT_TESTS_SUPPORT_INVARIANT_H
#define CARELINT_TESTS_SUPPORT_INVARIANT_H

#include <string>
#include <string_view>
#include <vector>

#include "carelint/article.h"

namespace carelint::testing_support {

/// Every place where an article breaks the promise, or where ranges are out of order or outside; empty when it holds.
/// Reads the source with its own small scanner, so that a fault of the offset map cannot hide itself.
std::vector<std::string> broken_promises(const Article& article);

}  // namespace carelint::testing_support

#endif
