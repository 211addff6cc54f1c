#include "pack/embedded.h"
#include "pack/pack.h"
#include "pack/rule_archive.h"

namespace carelint {

void register_embedded_rules(RuleRegistry& registry, PhraseIndex& index) {
  for (const EmbeddedRule& rule : embedded_rules()) registry.add(make_rule(read_rule(rule.bytes), index));
}

void register_embedded_rules(RuleRegistry& registry) {
  PhraseIndex index;
  register_embedded_rules(registry, index);
}

}  // namespace carelint
