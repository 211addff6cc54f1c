// Promises in an example what its rule does not do.
#include "plugin_rules.h"

static void register_rules(carelint::RuleRegistry& registry) {
  carelint::RuleDefinition rule = carelint::testing::rain_rule("boastful/rain");
  rule.info.examples.push_back({.source = "<p>snow</p>", .flagged = {"snow"}});
  registry.add(std::move(rule));
}

CARELINT_PLUGIN("boastful", "1.0", register_rules)
