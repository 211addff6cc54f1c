// A rule that reports one fault of the entries of a reference list.
#ifndef CARELINT_RULES_CITATION_ENTRY_RULE_H
#define CARELINT_RULES_CITATION_ENTRY_RULE_H

#include <string_view>

#include "carelint/rule.h"
#include "citation/fault.h"

namespace carelint {

/// The settings of an example in a declared style: "apa7", "ama11" or "vancouver".
Settings settings_of(std::string_view citation_style);

/// Reports the deviations of that fault, each with its fix, in the style that the settings declare or the list has.
void report_faults(const Article& article, Fault fault, RuleContext& context);

template <Fault fault>
class EntryRule final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override { report_faults(article, fault, context); }
};

}  // namespace carelint

#endif
