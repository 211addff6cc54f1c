// The house style of an imagined charity, as a plugin for carelint.
#include "house_style.h"

#include "carelint/plugin.h"

namespace {

void register_house_rules(carelint::RuleRegistry& registry) {
  registry.add(house::exclamation_mark());
  registry.add(house::organisation_name());
}

}  // namespace

CARELINT_PLUGIN("house", "1.0", register_house_rules)
