#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/decorative-exposed",
      .title = "What is marked as decoration is nothing but decoration",
      .rationale =
          "An empty alt, or role=\"none\", tells a screen reader to pass an element over. A tabindex, an aria-label or "
          "another global aria attribute on it says the opposite, and then browsers expose it all the same: the reader "
          "meets an image or a list that was meant to stay silent. Decide for one of the two. Decoration that is "
          "hidden as well is left alone.",
      .severity = Severity::warning,
      .tags = {"accessibility", "images", "aria"},
      .sources = {{.title =
                       "Accessible Rich Internet Applications (WAI-ARIA) 1.2, Presentational Roles Conflict Resolution",
                   .url = "https://www.w3.org/TR/wai-aria-1.2/",
                   .date = "2023-06-06"}},
      .act = {"46ca7f"},
      .examples = {{.source = "<p><img src=lake.jpg alt=\"\" aria-label=Lake></p>",
                    .flagged = {"alt"},
                    .explanation = "named and decorative at once"},
                   {.source = "<p><img src=lake.jpg alt=\"\" tabindex=0></p>",
                    .flagged = {"alt"},
                    .explanation = "the tab key stops at it"},
                   {.source = "<ul role=none aria-live=polite><li role=none>Rest.</li></ul>", .flagged = {"role=none"}},
                   {.source = "<p><img src=line.png alt=\"\"><img src=dot.png role=none></p>"},
                   {.source = "<ul role=none><li role=none>Rest.</li></ul>"},
                   {.source = "<p><img src=lake.jpg alt=\"\" aria-hidden=true></p><p hidden><img src=lake.jpg alt=\"\" "
                              "aria-label=Lake></p>",
                    .explanation = "hidden from assistive technology, or from everybody"},
                   {.source = "<p><img src=lake.jpg alt=\"{{ alt }}\" aria-label=Lake></p>",
                    .explanation = "the template may write an alternative there"}}};
}

}  // namespace

RuleDefinition decorative_exposed() {
  return define_rule<AccessibilityRule<AccessibilityFault::decorative_exposed>>(describe());
}

}  // namespace carelint
