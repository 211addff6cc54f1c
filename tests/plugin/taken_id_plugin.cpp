// Registers one id twice.
#include "plugin_rules.h"

static void register_rules(carelint::RuleRegistry& registry) {
  registry.add(carelint::testing::rain_rule("twice/rain"));
  registry.add(carelint::testing::rain_rule("twice/rain"));
}

CARELINT_PLUGIN("twice", "1.0", register_rules)
