// The rules that carelint brings with it, in one list for the program, the tests and the benchmarks, and what else the
// families know of an article.
#ifndef CARELINT_DRIVER_BUILTIN_RULES_H
#define CARELINT_DRIVER_BUILTIN_RULES_H

#include <vector>

#include "carelint/bibliography.h"
#include "carelint/rule.h"
#include "pack/phrase_index.h"

namespace carelint {

/// Registers every family. The YAML rules join `phrases`, which packs loaded later should share.
void register_builtin_rules(RuleRegistry& registry, PhraseIndex& phrases);

/// The reference list of an article, as rules/citation reads it.
std::vector<BibliographicItem> bibliography_of(const Article& article, const Settings& settings);

}  // namespace carelint

#endif
