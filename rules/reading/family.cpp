#include "reading/family.h"

namespace carelint {

RuleDefinition abbreviation_unexplained();
RuleDefinition grade_level();
RuleDefinition hard_sentence();
RuleDefinition heading_gap();
RuleDefinition long_paragraph();
RuleDefinition long_sentence();
RuleDefinition not_english();
RuleDefinition passive_voice();

void register_reading_rules(RuleRegistry& registry) {
  registry.add(abbreviation_unexplained());
  registry.add(grade_level());
  registry.add(hard_sentence());
  registry.add(heading_gap());
  registry.add(long_paragraph());
  registry.add(long_sentence());
  registry.add(not_english());
  registry.add(passive_voice());
}

}  // namespace carelint
