#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/image-alt",
      .title = "Every image has a text alternative, or says that it only decorates",
      .rationale =
          "A reader who cannot see the image hears its text alternative instead. Without an alt attribute a screen "
          "reader reads out the file name, or leaves the reader guessing what was there. Say in alt what the image "
          "shows; an image that only decorates has an empty one, alt=\"\". Images that nobody is shown are left alone, "
          "and so are those that get their name in another way.",
      .severity = Severity::error,
      .tags = {"accessibility", "images"},
      .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 1.1.1 Non-text Content",
                   .url = "https://www.w3.org/TR/WCAG22/#non-text-content",
                   .date = "2024-12-12"}},
      .wcag = {"1.1.1"},
      .act = {"23a2a8"},
      .examples = {
          {.source = "<p><img src=lake.jpg></p>", .flagged = {"<img src=lake.jpg>"}},
          {.source = "<div role=img class=map></div>",
           .flagged = {"<div role=img class=map>"},
           .explanation = "whatever has the role of an image needs the name of one"},
          {.source = "<p><img src=lake.jpg alt='A still lake at dawn'><img src=line.png alt=''><img src=dot.png "
                     "role=presentation></p>",
           .explanation = "two of these say that they decorate"},
          {.source = "<p id=n>Map of the ward</p><img src=map.png aria-labelledby=n><img src=bed.png title=\"A bed by "
                     "the window\">",
           .explanation = "a name may come from elsewhere"},
          {.source = "<div aria-hidden=true><img src=dot.png></div><div style='display: none'><img src=dot.png></div>",
           .explanation = "hidden from assistive technology, or from everybody"},
          {.source = "<p><img src=lake.jpg alt=\"{{ alt }}\"></p>",
           .explanation = "what the template writes there is unknown"}}};
}

}  // namespace

RuleDefinition image_alt() {
  return define_rule<AccessibilityRule<AccessibilityFault::image_alt>>(describe());
}

}  // namespace carelint
