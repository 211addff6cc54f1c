#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {.id = "accessibility/image-button-name",
          .title = "A button that is an image says what it does",
          .rationale =
              "A screen reader reads out the name of a button, and somebody who speaks to the computer calls it by "
              "that name. An image button without one is announced as \"button\", or by the name of its file. Say in "
              "alt what happens when it is pressed, such as \"Search\". Hidden buttons are left alone.",
          .severity = Severity::error,
          .tags = {"accessibility", "buttons", "images"},
          .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 1.1.1 Non-text Content",
                       .url = "https://www.w3.org/TR/WCAG22/#non-text-content",
                       .date = "2024-12-12"},
                      {.title = "Web Content Accessibility Guidelines 2.2, success criterion 4.1.2 Name, Role, Value",
                       .url = "https://www.w3.org/TR/WCAG22/#name-role-value",
                       .date = "2024-12-12"}},
          .wcag = {"1.1.1", "4.1.2"},
          .act = {"59796f"},
          .examples = {{.source = "<form action=/find><input type=image src=go.png></form>",
                        .flagged = {"<input type=image src=go.png>"}},
                       {.source = "<form action=/find><input type=image src=go.png alt=''></form>",
                        .flagged = {"<input type=image src=go.png alt=''>"},
                        .explanation = "a button never only decorates"},
                       {.source = "<form action=/find><input type=image src=go.png alt=Search></form>"},
                       {.source = "<form action=/find><input type=image src=go.png aria-label=Search><input type=image "
                                  "src=go.png title=Search></form>"},
                       {.source = "<form action=/find><input type=image src=go.png hidden></form>",
                        .explanation = "nobody meets it"},
                       {.source = "<form action=/find><input type=image src=go.png alt=\"{{ action }}\"></form>",
                        .explanation = "what the template writes there is unknown"}}};
}

}  // namespace

RuleDefinition image_button_name() {
  return define_rule<AccessibilityRule<AccessibilityFault::image_button_name>>(describe());
}

}  // namespace carelint
