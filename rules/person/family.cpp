#include "person/family.h"

namespace carelint {

RuleDefinition reflexive_mismatch();

void register_person_rules(RuleRegistry& registry) {
  registry.add(reflexive_mismatch());
}

}  // namespace carelint
