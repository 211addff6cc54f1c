#include "safe-messaging/family.h"

namespace carelint {

RuleDefinition content_note();
RuleDefinition eating_disorder_numbers();
RuleDefinition link_to_harmful_story();
RuleDefinition suicide_in_headline();
RuleDefinition suicide_location();
RuleDefinition suicide_method_detail();
RuleDefinition suicide_no_hope();
RuleDefinition suicide_note_content();
RuleDefinition suicide_single_cause();

void register_safe_messaging_rules(RuleRegistry& registry) {
  registry.add(content_note());
  registry.add(eating_disorder_numbers());
  registry.add(link_to_harmful_story());
  registry.add(suicide_in_headline());
  registry.add(suicide_location());
  registry.add(suicide_method_detail());
  registry.add(suicide_no_hope());
  registry.add(suicide_note_content());
  registry.add(suicide_single_cause());
}

}  // namespace carelint
