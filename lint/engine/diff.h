// What differs between two texts, for a person or for `patch`.
#ifndef CARELINT_ENGINE_DIFF_H
#define CARELINT_ENGINE_DIFF_H

#include <string>
#include <string_view>

namespace carelint {

/// A patch in unified format with three lines of context, or nothing where the texts are the same. Lines end at LF, as
/// `patch` sees them. The least number of changed lines is found for up to a thousand; beyond that, everything between
/// the first and the last difference is one change. Time and memory grow with lines times differences.
std::string unified_diff(std::string_view path, std::string_view before, std::string_view after);

}  // namespace carelint

#endif
