#ifndef CARELINT_RULES_PERSON_FAMILY_H
#define CARELINT_RULES_PERSON_FAMILY_H

#include "carelint/rule.h"

namespace carelint {

/// Registers the coded rules of rules/person/.
void register_person_rules(RuleRegistry& registry);

}  // namespace carelint

#endif
