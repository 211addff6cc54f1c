#include "citation/family.h"

namespace carelint {

RuleDefinition initials_spacing();
RuleDefinition page_range_dash();

void register_citation_rules(RuleRegistry& registry) {
  registry.add(initials_spacing());
  registry.add(page_range_dash());
}

}  // namespace carelint
