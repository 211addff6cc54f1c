#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {.id = "accessibility/alt-announces-image",
          .title = "A text alternative does not say that it is an image",
          .rationale =
              "A screen reader says \"image\" before the text alternative, so that \"image of a lake\" is heard as "
              "\"image, image of a "
              "lake\". Begin with what is seen. Where it matters that it is a painting, a sketch or an X-ray, say "
              "that. English articles "
              "only.",
          .severity = Severity::suggestion,
          .tags = {"accessibility", "images"},
          .sources = {{.title = "W3C Web Accessibility Initiative, Images Tutorial: tips and tricks",
                       .url = "https://www.w3.org/WAI/tutorials/images/tips/",
                       .date = "2022-01-17"}},
          .wcag = {"1.1.1"},
          .examples = {
              {.source = "<p><img src=a.jpg alt=\"Image of a still lake\"></p>",
               .flagged = {"alt=\"Image of a still lake"},
               .fixed = "<p><img src=a.jpg alt=\"A still lake\"></p>"},
              {.source = "<p><img src=a.jpg alt=\"A picture showing two friends\"></p>",
               .flagged = {"alt=\"A picture showing two friends"},
               .fixed = "<p><img src=a.jpg alt=\"Two friends\"></p>"},
              {.source = "<p><img src=a.jpg alt=\"A still lake\"><img src=b.jpg alt=\"A painting of a lake\"></p>"},
              {.source = "<p><img src=a.jpg alt=\"Images of the two hands, side by side\"></p>"}}};
}

}  // namespace

RuleDefinition alt_announces_image() {
  return define_rule<AccessibilityRule<AccessibilityFault::alt_announces_image>>(describe());
}

}  // namespace carelint
