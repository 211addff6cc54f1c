#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {.id = "accessibility/table-without-headers",
          .title = "A table of data has header cells",
          .rationale =
              "Who sees a table looks up and to the left to know what a number means. Who hears it is told the "
              "headers, if there are any: <th> for the cells that name a column or a row. A bold <td> only looks like "
              "one. A table without anything that tells it from one of words alone is left for a person to judge.",
          .severity = Severity::warning,
          .tags = {"accessibility", "tables"},
          .sources = {{.title = "Techniques for WCAG 2.2, F91: Failure of Success Criterion 1.3.1 for not correctly "
                                "marking up table headers",
                       .url = "https://www.w3.org/WAI/WCAG22/Techniques/failures/F91",
                       .date = "2026-11-26"},
                      {.title = "Techniques for WCAG 2.2, H51: Using table markup to present tabular information",
                       .url = "https://www.w3.org/WAI/WCAG22/Techniques/html/H51",
                       .date = "2026-11-26"}},
          .wcag = {"1.3.1"},
          .examples = {
              {.source =
                   "<table><tr><td><b>Day</b></td><td><b>Hours</b></td></tr><tr><td>Monday</td><td>7</td></tr></table>",
               .flagged = {"<table>"},
               .fixed = "<table><tr><th scope=\"col\"><b>Day</b></th><th "
                        "scope=\"col\"><b>Hours</b></th></tr><tr><td>Monday</td><td>7</td></tr></table>"},
              {.source = "<table><tr><th>Day</th><th>Hours</th></tr><tr><td>Monday</td><td>7</td></tr></table>"},
              {.source =
                   "<table "
                   "role=presentation><tr><td>Monday</td><td>7</td></tr><tr><td>Tuesday</td><td>8</td></tr></table>"}}};
}

}  // namespace

RuleDefinition table_without_headers() {
  return define_rule<AccessibilityRule<AccessibilityFault::table_without_headers>>(describe());
}

}  // namespace carelint
