#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/empty-paragraph",
      .title = "Empty paragraphs and line breaks leave no space",
      .rationale =
          "Some screen readers stop at an empty paragraph and say \"blank\", so that a reader thinks that the article "
          "is over. Space between paragraphs belongs into the style sheet (margin). Reported are paragraphs of nothing "
          "but space, and three line breaks or more in a row outside of verse and addresses.",
      .severity = Severity::suggestion,
      .tags = {"accessibility", "paragraphs"},
      .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 1.3.1 Info and Relationships",
                   .url = "https://www.w3.org/TR/WCAG22/#info-and-relationships",
                   .date = "2024-12-12"}},
      .wcag = {"1.3.1"},
      .examples = {{.source = "<p>Sit down.</p><p>&nbsp;</p><p>Breathe.</p>",
                    .flagged = {"<p>"},
                    .fixed = "<p>Sit down.</p><p>Breathe.</p>"},
                   {.source = "<p>Sit down.<br><br><br>Breathe.</p>", .flagged = {"<br><br><br>"}},
                   {.source = "<p>Sit down.<br>Breathe.</p><p id=more></p><p><img src=a.png alt=\"\"></p>"}}};
}

}  // namespace

RuleDefinition empty_paragraph() {
  return define_rule<AccessibilityRule<AccessibilityFault::empty_paragraph>>(describe());
}

}  // namespace carelint
