#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/field-name",
      .title = "Every form field has a label",
      .rationale =
          "Words beside a field tell a reader who sees what to write; a screen reader reads out only the label that "
          "belongs to the field. Without one the reader hears \"edit text\" and does not know whether to give a name "
          "or a telephone number. Put a <label> around the field, or point to it with for; aria-label, aria-labelledby "
          "and title count as well. Hidden fields and buttons are left alone.",
      .severity = Severity::error,
      .tags = {"accessibility", "forms"},
      .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 4.1.2 Name, Role, Value",
                   .url = "https://www.w3.org/TR/WCAG22/#name-role-value",
                   .date = "2024-12-12"},
                  {.title = "Accessible Rich Internet Applications (WAI-ARIA) 1.2, Accessible Name Required",
                   .url = "https://www.w3.org/TR/wai-aria-1.2/",
                   .date = "2023-06-06"}},
      .wcag = {"4.1.2"},
      .act = {"e086e5"},
      .examples = {
          {.source = "<p>Email <input name=email></p>",
           .flagged = {"<input name=email>"},
           .explanation = "the word stands beside the field, but is not its label"},
          {.source = "<p><label>Country</label> <select name=country><option>Canada</option></select></p>",
           .flagged = {"<select name=country>"},
           .explanation = "this label belongs to no field"},
          {.source = "<p><span role=checkbox aria-checked=false tabindex=0></span> I agree</p>",
           .flagged = {"<span role=checkbox aria-checked=false tabindex=0>"}},
          {.source = "<p><label>Email <input name=email></label> <label for=n>Name</label> <input id=n name=name></p>"},
          {.source = "<p><input name=email aria-label=Email> <input name=name title=Name> <b id=a>Age</b> <input "
                     "aria-labelledby=a></p>"},
          {.source = "<p><label>{{ label }} <input name=email></label></p>",
           .explanation = "what the template writes there is unknown"},
          {.source = "<p><input type=hidden name=token><input name=trap style=\"display: none\"></p>",
           .explanation = "nobody meets them"}}};
}

}  // namespace

RuleDefinition field_name() {
  return define_rule<AccessibilityRule<AccessibilityFault::field_name>>(describe());
}

}  // namespace carelint
