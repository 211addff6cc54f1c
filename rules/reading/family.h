#ifndef CARELINT_RULES_READING_FAMILY_H
#define CARELINT_RULES_READING_FAMILY_H

#include "carelint/rule.h"

namespace carelint {

/// Registers the coded rules of rules/reading/.
void register_reading_rules(RuleRegistry& registry);

}  // namespace carelint

#endif
