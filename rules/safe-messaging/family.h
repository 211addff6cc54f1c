#ifndef CARELINT_RULES_SAFE_MESSAGING_FAMILY_H
#define CARELINT_RULES_SAFE_MESSAGING_FAMILY_H

#include "carelint/rule.h"

namespace carelint {

/// Registers the coded rules of rules/safe-messaging/.
void register_safe_messaging_rules(RuleRegistry& registry);

}  // namespace carelint

#endif
