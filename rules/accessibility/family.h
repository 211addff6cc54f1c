#ifndef CARELINT_RULES_ACCESSIBILITY_FAMILY_H
#define CARELINT_RULES_ACCESSIBILITY_FAMILY_H

#include "carelint/rule.h"

namespace carelint {

/// Registers the coded rules of rules/accessibility/.
void register_accessibility_rules(RuleRegistry& registry);

}  // namespace carelint

#endif
