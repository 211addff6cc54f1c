#include "trust/family.h"

namespace carelint {

RuleDefinition ai_residue();
RuleDefinition author_credentials();
RuleDefinition author_missing();
RuleDefinition contact_hours();
RuleDefinition contact_missing();
RuleDefinition medical_disclaimer();
RuleDefinition medicalwebpage_json_ld();
RuleDefinition phone_vanity();
RuleDefinition references_missing();
RuleDefinition review_date_missing();
RuleDefinition review_date_stale();
RuleDefinition reviewer_unnamed();
RuleDefinition sponsor_disclosure();
RuleDefinition tel_link_invalid();
RuleDefinition telephone_not_linked();
RuleDefinition unsupported_statistic();

void register_trust_rules(RuleRegistry& registry) {
  registry.add(ai_residue());
  registry.add(author_credentials());
  registry.add(author_missing());
  registry.add(contact_hours());
  registry.add(contact_missing());
  registry.add(medical_disclaimer());
  registry.add(medicalwebpage_json_ld());
  registry.add(phone_vanity());
  registry.add(references_missing());
  registry.add(review_date_missing());
  registry.add(review_date_stale());
  registry.add(reviewer_unnamed());
  registry.add(sponsor_disclosure());
  registry.add(tel_link_invalid());
  registry.add(telephone_not_linked());
  registry.add(unsupported_statistic());
}

}  // namespace carelint
