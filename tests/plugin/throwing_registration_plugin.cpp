// Fails while it registers its rules.
#include <stdexcept>

#include "plugin_rules.h"

static void register_rules(carelint::RuleRegistry&) {
  throw std::runtime_error("its word list is missing");
}

CARELINT_PLUGIN("unready", "1.0", register_rules)
