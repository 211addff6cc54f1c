#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/autocomplete-value",
      .title = "The autocomplete of a field is a word that browsers know",
      .rationale =
          "With a word that browsers know, such as \"email\", they fill in the field, and help readers who find it "
          "hard to remember or to type; other programs show a familiar sign beside it. A word of one's own does "
          "nothing. Choose the word from the list in the standard of HTML. \"on\", \"off\" and an empty value are left "
          "alone, and so are fields that are hidden or cannot be used.",
      .severity = Severity::error,
      .tags = {"accessibility", "forms"},
      .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 1.3.5 Identify Input Purpose",
                   .url = "https://www.w3.org/TR/WCAG22/#identify-input-purpose",
                   .date = "2024-12-12"}},
      .wcag = {"1.3.5"},
      .act = {"73f2c2"},
      .examples = {
          {.source = "<p><label>Name <input autocomplete=fullname></label></p>",
           .flagged = {"autocomplete=fullname"},
           .explanation = "the word is \"name\""},
          {.source = "<p><label>Country <select autocomplete=nation><option>Canada</option></select></label></p>",
           .flagged = {"autocomplete=nation"},
           .explanation = "the word is \"country\" or \"country-name\""},
          {.source = "<p><label>Name <input autocomplete=name></label> <label>Email <input autocomplete=\"section-a "
                     "shipping work email\"></label></p>"},
          {.source = "<p><label>Code <input autocomplete=off></label> <label>Note <input autocomplete=''></label></p>"},
          {.source = "<p><label>Name <input autocomplete=\"{{ word }}\"></label></p>",
           .explanation = "what the template writes there is unknown"},
          {.source = "<p hidden><input autocomplete=fullname></p><p><input autocomplete=fullname aria-label=Name "
                     "disabled></p>",
           .explanation = "nobody meets the one, and nobody can use the other"}}};
}

}  // namespace

RuleDefinition autocomplete_value() {
  return define_rule<AccessibilityRule<AccessibilityFault::autocomplete_value>>(describe());
}

}  // namespace carelint
