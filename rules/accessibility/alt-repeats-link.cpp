#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {.id = "accessibility/alt-repeats-link",
          .title = "An image in a link does not repeat its words",
          .rationale =
              "A link with an image and words beside it is read out as one. Where the text alternative says the same "
              "as the words, the reader hears them twice. The words are enough: alt=\"\" makes the image silent.",
          .severity = Severity::suggestion,
          .tags = {"accessibility", "images", "links"},
          .sources = {{.title =
                           "Techniques for WCAG 2.2, H2: Combining adjacent image and text links for the same resource",
                       .url = "https://www.w3.org/WAI/WCAG22/Techniques/html/H2",
                       .date = "2026-11-26"}},
          .wcag = {"1.1.1"},
          .examples = {{.source = "<p><a href=\"/\"><img src=a.svg alt=\"Home\"> Home</a></p>",
                        .flagged = {"alt=\"Home"},
                        .fixed = "<p><a href=\"/\"><img src=a.svg alt=\"\"> Home</a></p>"},
                       {.source = "<p><a href=\"/\"><img src=a.svg alt=\"\"> Home</a> <a href=\"/map\"><img src=b.svg "
                                  "alt=\"Map\"></a></p>"}}};
}

}  // namespace

RuleDefinition alt_repeats_link() {
  return define_rule<AccessibilityRule<AccessibilityFault::alt_repeats_link>>(describe());
}

}  // namespace carelint
