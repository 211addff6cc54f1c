#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {.id = "accessibility/fake-list",
          .title = "A list is a list, not lines with bullets",
          .rationale =
              "A screen reader says how many items a list has, and lets its reader step from one to the next. Lines "
              "that only begin with a bullet, a dash or a number give none of that, and the sign is read out each "
              "time. Use <ul> or <ol>. Dashes count from three lines, and not where somebody speaks.",
          .severity = Severity::warning,
          .tags = {"accessibility", "lists"},
          .sources = {{.title = "Techniques for WCAG 2.2, H48: Using ol, ul and dl for lists or groups of links",
                       .url = "https://www.w3.org/WAI/WCAG22/Techniques/html/H48",
                       .date = "2026-11-26"}},
          .wcag = {"1.3.1"},
          .examples = {
              {.source = "<p>• Open a window</p>\n<p>• Drink a glass of water</p>",
               .flagged = {"• Open a window"},
               .fixed = "<ul><li>Open a window</li>\n<li>Drink a glass of water</li></ul>"},
              {.source = "<p>Try this:<br>1. Open a window<br>2. Drink a glass of water</p>",
               .flagged = {"1. Open a window"}},
              {.source = "<p>- Shall we go?</p><p>- Not yet.</p><p>- Then later.</p>", .explanation = "a dialogue"},
              {.source = "<ul><li>Open a window</li><li>Drink a glass of water</li></ul>"}}};
}

}  // namespace

RuleDefinition fake_list() {
  return define_rule<AccessibilityRule<AccessibilityFault::fake_list>>(describe());
}

}  // namespace carelint
