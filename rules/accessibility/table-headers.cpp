#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/table-headers",
      .title = "The headers of a cell are cells of the same table",
      .rationale =
          "A screen reader reads out the header cells that a cell names in its headers attribute, together with what "
          "the cell says. Where that attribute names a cell of another table, the cell itself or nothing at all, the "
          "reader hears a bare number. Name the ids of the right header cells, or take the attribute out where rows "
          "and columns are simple. Layout tables and hidden ones are left alone.",
      .severity = Severity::error,
      .tags = {"accessibility", "tables"},
      .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 1.3.1 Info and Relationships",
                   .url = "https://www.w3.org/TR/WCAG22/#info-and-relationships",
                   .date = "2024-12-12"}},
      .wcag = {"1.3.1"},
      .act = {"a25f45"},
      .examples = {
          {.source = "<table><tr><th id=day>Day</th></tr><tr><td headers=week>Monday</td></tr></table>",
           .flagged = {"headers=week"}},
          {.source = "<table><tr><th>Day</th></tr><tr><td id=first headers=first>Monday</td></tr></table>",
           .flagged = {"headers=first"},
           .explanation = "a cell is not its own header"},
          {.source = "<table><tr><th id=day>Day</th></tr><tr><td>Monday</td></tr></table><table><tr><td "
                     "headers=day>Tuesday</td></tr></table>",
           .flagged = {"headers=day"},
           .explanation = "that header is in another table"},
          {.source = "<table><tr><th id=day>Day</th></tr><tr><td headers=day>Monday</td></tr></table>"},
          {.source = "<table role=presentation><tr><td headers=week>Monday</td></tr></table>",
           .explanation = "a table for layout has no headers"},
          {.source = "<table><tr><th id=day>Day</th></tr><tr><td headers=\"{{ header }}\">Monday</td></tr></table>",
           .explanation = "what the template writes there is unknown"},
          {.source = "<table hidden><tr><td headers=week>Monday</td></tr></table>", .explanation = "nobody meets it"}}};
}

}  // namespace

RuleDefinition table_headers() {
  return define_rule<AccessibilityRule<AccessibilityFault::table_headers>>(describe());
}

}  // namespace carelint
