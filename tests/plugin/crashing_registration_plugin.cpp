// Crashes while it registers its rules.
#include <cstdlib>

#include "plugin_rules.h"

static void register_rules(carelint::RuleRegistry&) {
  std::abort();
}

CARELINT_PLUGIN("crashing", "1.0", register_rules)
