#include "accessibility/family.h"

namespace carelint {

RuleDefinition image_alt();
RuleDefinition document_language();

void register_accessibility_rules(RuleRegistry& registry) {
  registry.add(image_alt());
  registry.add(document_language());
}

}  // namespace carelint
