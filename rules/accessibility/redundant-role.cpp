#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/redundant-role",
      .title = "No role repeats what the element is",
      .rationale =
          "A <nav> is a navigation and a <button> is a button without being told so. A role that repeats it is one "
          "more thing to keep right, and a validator of HTML warns of it. Roles of lists are left alone: in Safari "
          "they bring back what a style sheet without bullets takes away.",
      .severity = Severity::off,
      .tags = {"accessibility", "aria"},
      .sources = {{.title = "ARIA in HTML, W3C Recommendation, section 2 Author requirements for use of ARIA in HTML",
                   .url = "https://www.w3.org/TR/html-aria/",
                   .date = "2025-08-05"}},
      .wcag = {},
      .examples = {{.source = "<nav role=navigation><a href=\"/\">Home</a></nav>",
                    .flagged = {"role=navigation"},
                    .fixed = "<nav><a href=\"/\">Home</a></nav>"},
                   {.source = "<p><button role=\"button\">Send</button></p>",
                    .flagged = {"role=\"button"},
                    .fixed = "<p><button>Send</button></p>"},
                   {.source = "<ul role=list><li>Rest.</li></ul><nav><a href=\"/\">Home</a></nav>"}}};
}

}  // namespace

RuleDefinition redundant_role() {
  return define_rule<AccessibilityRule<AccessibilityFault::redundant_role>>(describe());
}

}  // namespace carelint
