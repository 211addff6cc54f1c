#include "crisis/family.h"

namespace carelint {

RuleDefinition crisis_line_hours();
RuleDefinition crisis_line_locale();
RuleDefinition crisis_line_missing();
RuleDefinition crisis_line_not_linked();
RuleDefinition crisis_line_number_mismatch();
RuleDefinition crisis_line_placement();
RuleDefinition crisis_line_superseded();
RuleDefinition crisis_line_two_services();
RuleDefinition crisis_lines_old();
RuleDefinition emergency_box_heading();
RuleDefinition emergency_box_links();
RuleDefinition emergency_number_missing();
RuleDefinition referral_line_as_crisis_line();

void register_crisis_rules(RuleRegistry& registry) {
  registry.add(crisis_line_hours());
  registry.add(crisis_line_locale());
  registry.add(crisis_line_missing());
  registry.add(crisis_line_not_linked());
  registry.add(crisis_line_number_mismatch());
  registry.add(crisis_line_placement());
  registry.add(crisis_line_superseded());
  registry.add(crisis_line_two_services());
  registry.add(crisis_lines_old());
  registry.add(emergency_box_heading());
  registry.add(emergency_box_links());
  registry.add(emergency_number_missing());
  registry.add(referral_line_as_crisis_line());
}

}  // namespace carelint
