// No fault is reported twice: where two rules see the same words, one speaks.
#ifndef CARELINT_ENGINE_YIELDING_H
#define CARELINT_ENGINE_YIELDING_H

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/diagnostic.h"

namespace carelint {

/// The rules, as globs, that a rule yields to (RuleInfo::yields_to); null or empty for one that never does.
using YieldsTo = std::function<const std::vector<std::string>*(std::string_view rule)>;

/// Takes away each diagnostic that overlaps with one that its rule yields to, and leaves its message there as a note.
/// None yields to one of a lower severity or, where it is certain itself, to one that needs review; nor to one that has
/// yielded. `diagnostics` are sorted by place. Linear in them but for those that lie inside one another.
void let_one_speak(std::vector<Diagnostic>& diagnostics, const YieldsTo& yields_to);

}  // namespace carelint

#endif
