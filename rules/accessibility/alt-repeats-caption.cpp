#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/alt-repeats-caption",
      .title = "A text alternative says what the caption does not",
      .rationale =
          "A screen reader reads the text alternative and then the caption. Where both are the same, its reader hears "
          "one sentence twice and learns nothing of the picture. Leave the caption as it is, and say in the "
          "alternative what can be seen.",
      .severity = Severity::suggestion,
      .tags = {"accessibility", "images"},
      .sources = {{.title = "W3C Web Accessibility Initiative, Images Tutorial: tips and tricks",
                   .url = "https://www.w3.org/WAI/tutorials/images/tips/",
                   .date = "2022-01-17"}},
      .wcag = {"1.1.1"},
      .examples = {
          {.source = "<figure><img src=a.jpg alt=\"Our volunteers at the lake\"><figcaption>Our volunteers at the "
                     "lake.</figcaption></figure>",
           .flagged = {"alt=\"Our volunteers at the lake"}},
          {.source = "<figure><img src=a.jpg alt=\"Five people in rain jackets carry a canoe\"><figcaption>Our "
                     "volunteers at the lake.</figcaption></figure>"},
          {.source = "<figure><img src=a.jpg alt=\"\"><figcaption>Our volunteers at the lake.</figcaption></figure>"}}};
}

}  // namespace

RuleDefinition alt_repeats_caption() {
  return define_rule<AccessibilityRule<AccessibilityFault::alt_repeats_caption>>(describe());
}

}  // namespace carelint
