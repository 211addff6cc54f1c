#ifndef CARELINT_RULES_CITATION_FAMILY_H
#define CARELINT_RULES_CITATION_FAMILY_H

#include <vector>

#include "carelint/bibliography.h"
#include "carelint/rule.h"

namespace carelint {

/// Registers the coded rules of rules/citation/.
void register_citation_rules(RuleRegistry& registry);

/// The entries of the article's reference list, read in the style that the settings declare or that the list has.
std::vector<BibliographicItem> read_bibliography(const Article& article, const Settings& settings);

}  // namespace carelint

#endif
