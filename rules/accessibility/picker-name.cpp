#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/picker-name",
      .title = "A password, date, colour or file field has a label",
      .rationale =
          "A screen reader that comes to a field without a label says \"edit\" or \"choose file\", and its reader does "
          "not know what belongs there. These fields have no role of their own in ARIA, so accessibility/field-name, "
          "which follows the ACT rules, does not look at them. Put a <label> around the field or point to it with for.",
      .severity = Severity::error,
      .tags = {"accessibility", "forms"},
      .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 4.1.2 Name, Role, Value",
                   .url = "https://www.w3.org/TR/WCAG22/#name-role-value",
                   .date = "2024-12-12"},
                  {.title =
                       "Techniques for WCAG 2.2, H44: Using label elements to associate text labels with form controls",
                   .url = "https://www.w3.org/WAI/WCAG22/Techniques/html/H44",
                   .date = "2026-11-26"}},
      .wcag = {"1.3.1", "4.1.2"},
      .examples = {{.source = "<p><input type=date></p>", .flagged = {"<input type=date>"}},
                   {.source = "<p>Password <input type=password></p>",
                    .flagged = {"<input type=password>"},
                    .explanation = "words beside the field are no label"},
                   {.source = "<p><label>Born on <input type=date></label></p>"},
                   {.source = "<p><input type=file aria-label=\"Your photo\"></p>"}}};
}

}  // namespace

RuleDefinition picker_name() {
  return define_rule<AccessibilityRule<AccessibilityFault::picker_name>>(describe());
}

}  // namespace carelint
