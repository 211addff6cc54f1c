#ifndef CARELINT_RULES_CITATION_FAMILY_H
#define CARELINT_RULES_CITATION_FAMILY_H

#include "carelint/rule.h"

namespace carelint {

/// Registers the coded rules of rules/citation/.
void register_citation_rules(RuleRegistry& registry);

}  // namespace carelint

#endif
