// Has a name that cannot be the family of a rule.
#include "plugin_rules.h"

static void register_rules(carelint::RuleRegistry&) {}

CARELINT_PLUGIN("Bad Name", "1.0", register_rules)
