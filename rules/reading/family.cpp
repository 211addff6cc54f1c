#include "reading/family.h"

namespace carelint {

RuleDefinition grade_level();

void register_reading_rules(RuleRegistry& registry) {
  registry.add(grade_level());
}

}  // namespace carelint
