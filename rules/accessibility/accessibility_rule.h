// A rule that reports one fault of the accessibility tree.
#ifndef CARELINT_RULES_ACCESSIBILITY_ACCESSIBILITY_RULE_H
#define CARELINT_RULES_ACCESSIBILITY_ACCESSIBILITY_RULE_H

#include "accessibility/fault.h"
#include "carelint/rule.h"

namespace carelint {

/// Reports the deviations of that fault.
void report_accessibility(const Article& article, AccessibilityFault fault, RuleContext& context);

template <AccessibilityFault fault>
class AccessibilityRule final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    report_accessibility(article, fault, context);
  }
};

}  // namespace carelint

#endif
