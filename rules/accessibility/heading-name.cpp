#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {.id = "accessibility/heading-name",
          .title = "No heading is empty",
          .rationale =
              "A reader with a screen reader finds their way by the headings, and can have them read out as a list. An "
              "empty one is a stop at which nothing is said; the reader wonders what is missing. Write the heading, or "
              "take the element out where it only makes space. Hidden headings are left alone, and an image with a "
              "text alternative counts as words.",
          .severity = Severity::error,
          .tags = {"accessibility", "headings"},
          .sources = {{.title = "Accessible Rich Internet Applications (WAI-ARIA) 1.2, role heading",
                       .url = "https://www.w3.org/TR/wai-aria-1.2/",
                       .date = "2023-06-06"}},
          .act = {"ffd0e9"},
          .examples = {{.source = "<h2></h2><p>Rest.</p>", .flagged = {"<h2>"}, .fixed = "<p>Rest.</p>"},
                       {.source = "<h2 class=line><img src=line.png alt=''></h2><p>Rest.</p>",
                        .flagged = {"<h2 class=line>"},
                        .explanation = "an image that says it decorates gives no name"},
                       {.source = "<div role=heading aria-level=2></div><p>Rest.</p>",
                        .flagged = {"<div role=heading aria-level=2>"},
                        .fixed = "<p>Rest.</p>"},
                       {.source = "<h2>Rest</h2><h2><img src=rest.png alt=Rest></h2>"},
                       {.source = "<h2 aria-label=Rest></h2>"},
                       {.source = "<h2>{{ title }}</h2>", .explanation = "what the template writes there is unknown"},
                       {.source = "<h2 hidden></h2><h2 aria-hidden=true></h2>",
                        .explanation = "hidden from everybody, or from assistive technology"}}};
}

}  // namespace

RuleDefinition heading_name() {
  return define_rule<AccessibilityRule<AccessibilityFault::heading_name>>(describe());
}

}  // namespace carelint
