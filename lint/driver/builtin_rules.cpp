#include "driver/builtin_rules.h"

#include "accessibility/family.h"
#include "citation/family.h"
#include "crisis/family.h"
#include "pack/embedded.h"
#include "person/family.h"
#include "reading/family.h"
#include "safe-messaging/family.h"
#include "trust/family.h"

namespace carelint {

void register_builtin_rules(RuleRegistry& registry, PhraseIndex& phrases) {
  register_person_rules(registry);
  register_reading_rules(registry);
  register_citation_rules(registry);
  register_crisis_rules(registry);
  register_safe_messaging_rules(registry);
  register_trust_rules(registry);
  register_accessibility_rules(registry);
  register_embedded_rules(registry, phrases);
}

std::vector<BibliographicItem> bibliography_of(const Article& article, const Settings& settings) {
  return read_bibliography(article, settings);
}

}  // namespace carelint
