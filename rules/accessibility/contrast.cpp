#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {.id = "accessibility/contrast",
          .title = "Text stands out from what is behind it",
          .rationale =
              "About one reader in twelve men and one in two hundred women sees colours differently, many more have "
              "low vision, and everybody reads in the sun. WCAG asks for a contrast of 4.5 to 1, and of 3 to 1 for "
              "large text (18 pt, or 14 pt bold). carelint reads style attributes and <style> sheets. Where a part of "
              "it is unknown, because another style sheet is linked, or a picture lies behind the text, the finding is "
              "for a person to judge.",
          .severity = Severity::error,
          .tags = {"accessibility", "colours"},
          .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 1.4.3 Contrast (Minimum)",
                       .url = "https://www.w3.org/TR/WCAG22/#contrast-minimum",
                       .date = "2024-12-12"}},
          .wcag = {"1.4.3"},
          .act = {"afw4f7"},
          .examples = {
              {.source = "<p style=\"color: #999; background: #fff\">Sit down.</p>",
               .flagged = {"style=\"color: #999; background: #fff"},
               .fixed = "<p style=\"color: #767676; background: #fff\">Sit down.</p>"},
              {.source = "<p style=\"color: #999\">Sit down.</p>",
               .flagged = {"style=\"color: #999"},
               .fixed = "<p style=\"color: #767676\">Sit down.</p>",
               .explanation = "needs review: what is behind it is not known"},
              {.source = "<style>.note { color: gold; background-color: white }</style><p class=note>Sit down.</p>",
               .flagged = {"<p class=note>"}},
              {.source = "<div style=\"background: #fff\"><p style=\"color: #000; opacity: .3\">Sit down.</p></div>",
               .flagged = {"style=\"color: #000; opacity: .3"}},
              {.source = "<p style=\"color: #595959; background: #fff\">Sit down.</p>"},
              {.source = "<p style=\"color: #888; background: #fff; font-size: 24px\">Sit down.</p>",
               .explanation = "large text"}}};
}

}  // namespace

RuleDefinition contrast() {
  return define_rule<AccessibilityRule<AccessibilityFault::contrast>>(describe());
}

}  // namespace carelint
