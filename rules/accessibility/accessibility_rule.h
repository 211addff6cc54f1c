// A rule that reports one fault of the accessibility tree.
#ifndef CARELINT_RULES_ACCESSIBILITY_ACCESSIBILITY_RULE_H
#define CARELINT_RULES_ACCESSIBILITY_ACCESSIBILITY_RULE_H

#include "accessibility/fault.h"
#include "carelint/rule.h"
#include "shared/words.h"

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

/// The same for what only a whole page can lack.
template <AccessibilityFault fault>
class PageAccessibilityRule final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    if (is_whole_page(article, context.settings())) report_accessibility(article, fault, context);
  }
};

}  // namespace carelint

#endif
