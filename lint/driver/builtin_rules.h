// The rules that carelint brings with it, in one list for the program, the tests and the benchmarks.
#ifndef CARELINT_DRIVER_BUILTIN_RULES_H
#define CARELINT_DRIVER_BUILTIN_RULES_H

#include "carelint/rule.h"
#include "pack/phrase_index.h"

namespace carelint {

/// Registers every family. The YAML rules join `phrases`, which packs loaded later should share.
void register_builtin_rules(RuleRegistry& registry, PhraseIndex& phrases);

}  // namespace carelint

#endif
