#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {.id = "accessibility/layout-table",
          .title = "No table only places things",
          .rationale =
              "A screen reader announces a table with its rows and columns, and at each cell where it stands. Where "
              "the table only puts an image beside a text, all of this is noise, and on a small screen the columns are "
              "squeezed. Use a style sheet. Where the table has to stay, role=\"presentation\" takes it out of what is "
              "announced.",
          .severity = Severity::suggestion,
          .tags = {"accessibility", "tables"},
          .sources = {{.title = "Techniques for WCAG 2.2, F46: Failure of Success Criterion 1.3.1 due to using th "
                                "elements, caption elements, or non-empty summary attributes in layout tables",
                       .url = "https://www.w3.org/WAI/WCAG22/Techniques/failures/F46",
                       .date = "2026-11-26"},
                      {.title = "W3C Web Accessibility Initiative, Tables Tutorial",
                       .url = "https://www.w3.org/WAI/tutorials/tables/",
                       .date = "2026-11-26"}},
          .wcag = {"1.3.1", "1.3.2"},
          .examples = {{.source = "<table><tr><td><img src=a.png alt=\"A lake\"></td><td>Sit down.</td></tr></table>",
                        .flagged = {"<table>"},
                        .fixed = "<table role=\"presentation\"><tr><td><img src=a.png alt=\"A lake\"></td><td>Sit "
                                 "down.</td></tr></table>"},
                       {.source = "<table role=presentation><tr><td>Sit down.</td></tr></table>"},
                       {.source = "<table><tr><th>Dose</th></tr><tr><td>5 mg</td></tr></table>"}}};
}

}  // namespace

RuleDefinition layout_table() {
  return define_rule<AccessibilityRule<AccessibilityFault::layout_table>>(describe());
}

}  // namespace carelint
