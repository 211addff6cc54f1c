#include "person/family.h"

namespace carelint {

RuleDefinition address();
RuleDefinition i_you();
RuleDefinition number_mismatch();
RuleDefinition possessive_mismatch();
RuleDefinition reflexive_mismatch();
RuleDefinition us_drift();
RuleDefinition we_drift();
RuleDefinition you_one();
RuleDefinition you_they();

void register_person_rules(RuleRegistry& registry) {
  registry.add(address());
  registry.add(i_you());
  registry.add(number_mismatch());
  registry.add(possessive_mismatch());
  registry.add(reflexive_mismatch());
  registry.add(us_drift());
  registry.add(we_drift());
  registry.add(you_one());
  registry.add(you_they());
}

}  // namespace carelint
