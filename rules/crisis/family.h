#ifndef CARELINT_RULES_CRISIS_FAMILY_H
#define CARELINT_RULES_CRISIS_FAMILY_H

#include "carelint/rule.h"

namespace carelint {

/// Registers the coded rules of rules/crisis/.
void register_crisis_rules(RuleRegistry& registry);

}  // namespace carelint

#endif
