#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/object-name",
      .title = "An embedded image, sound or film has a name",
      .rationale =
          "A reader who cannot see or hear what an <object> shows needs words for it. What stands inside of the "
          "element does not help: it is shown only where the object cannot be. Say in aria-label or title what is "
          "shown or played. Objects that embed another page, and hidden ones, are left alone.",
      .severity = Severity::error,
      .tags = {"accessibility", "images", "media"},
      .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 1.1.1 Non-text Content",
                   .url = "https://www.w3.org/TR/WCAG22/#non-text-content",
                   .date = "2024-12-12"}},
      .wcag = {"1.1.1"},
      .act = {"8fc3b6"},
      .examples = {{.source = "<p><object data=lake.jpg></object></p>", .flagged = {"<object data=lake.jpg>"}},
                   {.source = "<p><object type=audio/mpeg data=calm.mp3></object></p>",
                    .flagged = {"<object type=audio/mpeg data=calm.mp3>"}},
                   {.source = "<p><object data=lake.jpg aria-label=\"A still lake at dawn\"></object></p>"},
                   {.source = "<p><object data=calm.mp3 title=\"A breathing exercise of three minutes\"></object></p>"},
                   {.source = "<p><object type=text/html data=help.html></object></p>",
                    .explanation = "a page in words speaks for itself"},
                   {.source = "<p hidden><object data=lake.jpg></object></p>", .explanation = "nobody meets it"}}};
}

}  // namespace

RuleDefinition object_name() {
  return define_rule<AccessibilityRule<AccessibilityFault::object_name>>(describe());
}

}  // namespace carelint
