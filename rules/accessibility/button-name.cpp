#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {.id = "accessibility/button-name",
          .title = "Every button says what it does",
          .rationale =
              "A screen reader reads out the name of a button, and somebody who speaks to the computer calls it by "
              "that name. Without one the reader hears \"button\" and has to press it to find out, which takes courage "
              "on a page about a crisis. Write words on the button, or into aria-label where it shows only a sign. "
              "Hidden buttons are left alone, and so are those that the browser names, such as \"Submit\".",
          .severity = Severity::error,
          .tags = {"accessibility", "buttons"},
          .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 4.1.2 Name, Role, Value",
                       .url = "https://www.w3.org/TR/WCAG22/#name-role-value",
                       .date = "2024-12-12"},
                      {.title = "Accessible Rich Internet Applications (WAI-ARIA) 1.2, role button",
                       .url = "https://www.w3.org/TR/wai-aria-1.2/",
                       .date = "2023-06-06"}},
          .wcag = {"4.1.2"},
          .act = {"97a4e1"},
          .examples = {
              {.source = "<p><button></button></p>", .flagged = {"<button>"}},
              {.source = "<p><button class=close><img src=cross.png alt=''></button></p>",
               .flagged = {"<button class=close>"},
               .explanation = "an image that says it decorates gives no name"},
              {.source = "<p><span role=button tabindex=0></span></p>", .flagged = {"<span role=button tabindex=0>"}},
              {.source = "<p><button>Close</button><button><img src=cross.png alt=Close></button></p>"},
              {.source = "<p><button aria-label=Close></button><button title=Close></button></p>"},
              {.source = "<form action=/send><input type=submit></form>",
               .explanation = "the browser writes the words on it"},
              {.source = "<p><button>{{ label }}</button><button style=\"display: none\"></button></p>",
               .explanation = "what the template writes is unknown, and nobody meets the other one"}}};
}

}  // namespace

RuleDefinition button_name() {
  return define_rule<AccessibilityRule<AccessibilityFault::button_name>>(describe());
}

}  // namespace carelint
