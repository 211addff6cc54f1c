#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/alt-placeholder",
      .title = "A text alternative is no file name",
      .rationale =
          "\"IMG_2214.jpg\" or \"image\" is what a program wrote where a person should have; a reader who cannot see "
          "the image "
          "hears it in the middle of the article. Say what the image shows, or write alt=\"\" if it only decorates.",
      .severity = Severity::warning,
      .tags = {"accessibility", "images"},
      .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 1.1.1 Non-text Content; "
                            "failure F30, text alternatives that are none",
                   .url = "https://www.w3.org/WAI/WCAG22/Techniques/failures/F30",
                   .date = "2024-12-12"}},
      .wcag = {"1.1.1"},
      .examples = {{.source = "<p><img src=a.jpg alt=IMG_2214.jpg></p>", .flagged = {"alt=IMG_2214.jpg"}},
                   {.source = "<p><img src=a.jpg alt=\"DSC 0042\"></p>", .flagged = {"alt=\"DSC 0042"}},
                   {.source = "<p><img src=a.jpg alt=image></p>", .flagged = {"alt=image"}},
                   {.source = "<p><img src=a.jpg alt=\"A still lake at dawn\"><img src=b.jpg alt=''></p>"},
                   {.source = "<p><img src=a.jpg alt=\"The file was called lake.jpg\"></p>"},
                   {.source = "<p><img src=a.jpg alt=\"Photo 51, which showed the helix\"></p>"}}};
}

}  // namespace

RuleDefinition alt_placeholder() {
  return define_rule<AccessibilityRule<AccessibilityFault::alt_placeholder>>(describe());
}

}  // namespace carelint
