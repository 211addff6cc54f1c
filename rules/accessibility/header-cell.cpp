#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/header-cell",
      .title = "Every header cell has cells to be the header of",
      .rationale =
          "A screen reader reads out the header of a column or row with each of its cells. A header without cells "
          "makes the reader look for data that is not there, or shows that a row is one cell short and all others "
          "stand under the wrong header. Add the missing cells, if empty ones, or make the header a <td>. Layout "
          "tables and hidden ones are left alone.",
      .severity = Severity::warning,
      .tags = {"accessibility", "tables"},
      .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 1.3.1 Info and Relationships",
                   .url = "https://www.w3.org/TR/WCAG22/#info-and-relationships",
                   .date = "2024-12-12"}},
      .wcag = {"1.3.1"},
      .act = {"d0f69e"},
      .examples = {
          {.source = "<table><tr><th>Day</th><th class=last>Mood</th></tr><tr><td>Monday</td></tr></table>",
           .flagged = {"<th class=last>"},
           .explanation = "no cell stands under it"},
          {.source = "<table><tr><th scope=row>Mood</th><td>Good</td></tr><tr><th scope=row "
                     "class=last>Sleep</th></tr></table>",
           .flagged = {"<th scope=row class=last>"},
           .explanation = "no cell stands beside it"},
          {.source = "<table><tr><th>Day</th><th>Mood</th></tr><tr><td>Monday</td><td>Good</td></tr></table>"},
          {.source = "<table><tr><th>Day</th><th>Mood</th></tr><tr><td colspan=2>On holiday</td></tr></table>",
           .explanation = "the cell stands under both"},
          {.source =
               "<table><tr><th scope=col>Service<th scope=col>Hours<tr><th scope=row>Open door<td>All day</table>",
           .explanation = "what heads a row stands under the header of its column"},
          {.source = "<table role=presentation><tr><th>Day</th><th>Mood</th></tr><tr><td>Monday</td></tr></table>",
           .explanation = "a table for layout has no headers"},
          {.source = "<table hidden><tr><th>Day</th><th>Mood</th></tr><tr><td>Monday</td></tr></table>",
           .explanation = "nobody meets it"}}};
}

}  // namespace

RuleDefinition header_cell() {
  return define_rule<AccessibilityRule<AccessibilityFault::header_cell>>(describe());
}

}  // namespace carelint
