#include "crisis/family.h"

namespace carelint {

RuleDefinition crisis_line_missing();

void register_crisis_rules(RuleRegistry& registry) {
  registry.add(crisis_line_missing());
}

}  // namespace carelint
