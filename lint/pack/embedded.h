// The built-in rules that are rule files: rules/<family>/<name>.yaml, turned into tables when carelint is built. A file
// with '_' in its name is a table that belongs to rules in C++, and no rule.
#ifndef CARELINT_PACK_EMBEDDED_H
#define CARELINT_PACK_EMBEDDED_H

#include <span>
#include <string_view>

#include "carelint/rule.h"
#include "pack/phrase_index.h"

namespace carelint {

struct EmbeddedRule {
  std::string_view id;     ///< family/name
  std::string_view bytes;  ///< for read_rule() in rule_archive.h
};

/// Sorted by id. Defined in the source that the tool embed/ writes; link carelint_embedded_rules.
std::span<const EmbeddedRule> embedded_rules();

/// Registers all of them. With the index of the packs of a run, one pass over an article serves them all.
void register_embedded_rules(RuleRegistry& registry, PhraseIndex& index);
void register_embedded_rules(RuleRegistry& registry);

}  // namespace carelint

#endif
