// A rule that reports one fault between the text and the reference list.
#ifndef CARELINT_RULES_CITATION_TEXT_RULE_H
#define CARELINT_RULES_CITATION_TEXT_RULE_H

#include <string_view>

#include "carelint/rule.h"
#include "citation/text_fault.h"

namespace carelint {

/// The settings of an example in a declared style: "apa7", "ama11" or "vancouver".
Settings settings_of(std::string_view citation_style);

/// Reports the deviations of that fault, in the style that the settings declare or the list has.
void report_text_faults(const Article& article, TextFault fault, RuleContext& context);

template <TextFault fault>
class TextRule final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    report_text_faults(article, fault, context);
  }
};

}  // namespace carelint

#endif
