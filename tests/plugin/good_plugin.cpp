// Keeps every promise.
#include "plugin_rules.h"

static void register_rules(carelint::RuleRegistry& registry) {
  registry.add(carelint::testing::rain_rule("good/rain"));
}

CARELINT_PLUGIN("good", "1.0", register_rules)
