#ifndef CARELINT_RULES_TRUST_FAMILY_H
#define CARELINT_RULES_TRUST_FAMILY_H

#include "carelint/rule.h"

namespace carelint {

/// Registers the coded rules of rules/trust/.
void register_trust_rules(RuleRegistry& registry);

}  // namespace carelint

#endif
