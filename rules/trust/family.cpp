#include "trust/family.h"

namespace carelint {

RuleDefinition contact_missing();

void register_trust_rules(RuleRegistry& registry) {
  registry.add(contact_missing());
}

}  // namespace carelint
