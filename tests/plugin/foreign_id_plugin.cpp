// Registers a rule in a family that is not its own.
#include "plugin_rules.h"

static void register_rules(carelint::RuleRegistry& registry) {
  registry.add(carelint::testing::rain_rule("person/rain"));
}

CARELINT_PLUGIN("foreign", "1.0", register_rules)
