#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/iframe-name",
      .title = "Every frame says what is in it",
      .rationale =
          "A reader with a screen reader decides by the name of a frame whether to go into it. Without one they hear "
          "\"frame\", or an address, and have to search a video, a map or a form to find out what it is. Say in the "
          "title attribute of the <iframe> what it holds. Hidden frames are left alone.",
      .severity = Severity::error,
      .tags = {"accessibility", "frames"},
      .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 4.1.2 Name, Role, Value",
                   .url = "https://www.w3.org/TR/WCAG22/#name-role-value",
                   .date = "2024-12-12"}},
      .wcag = {"4.1.2"},
      .act = {"cae760"},
      .examples = {{.source = "<p><iframe src=/map></iframe></p>", .flagged = {"<iframe src=/map>"}},
                   {.source = "<p><iframe src=/map title=''></iframe></p>", .flagged = {"<iframe src=/map title=''>"}},
                   {.source = "<p><iframe src=/map title=\"Map of the clinics\"></iframe></p>"},
                   {.source = "<p><iframe src=/map aria-label=\"Map of the clinics\"></iframe></p>"},
                   {.source = "<p><iframe src=/map title=\"{{ title }}\"></iframe></p>",
                    .explanation = "what the template writes there is unknown"},
                   {.source = "<p hidden><iframe src=/count></iframe></p>", .explanation = "nobody meets it"}}};
}

}  // namespace

RuleDefinition iframe_name() {
  return define_rule<AccessibilityRule<AccessibilityFault::iframe_name>>(describe());
}

}  // namespace carelint
