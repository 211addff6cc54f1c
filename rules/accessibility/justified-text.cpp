#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/justified-text",
      .title = "Running text is aligned left",
      .rationale =
          "Text that is stretched to both edges has gaps of uneven width, which run through a paragraph like rivers. "
          "With dyslexia, low vision or tired eyes the line is easily lost in them. Align text left and leave the "
          "right edge ragged.",
      .severity = Severity::suggestion,
      .tags = {"accessibility", "presentation"},
      .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 1.4.8 Visual Presentation",
                   .url = "https://www.w3.org/TR/WCAG22/#visual-presentation",
                   .date = "2024-12-12"}},
      .wcag = {"1.4.8"},
      .examples = {
          {.source = "<p style=\"text-align: justify\">Everything that you feel tonight is allowed to be there, and it "
                     "will not stay for ever.</p>",
           .flagged = {"style=\"text-align: justify"}},
          {.source = "<p align=justify>Everything that you feel tonight is allowed to be there, and it will not stay "
                     "for ever.</p>",
           .flagged = {"align=justify"},
           .fixed = "<p>Everything that you feel tonight is allowed to be there, and it will not stay for ever.</p>"},
          {.source = "<style>main p { text-align: justify }</style><main><p>Everything that you feel tonight is "
                     "allowed to be there, and it will not stay for ever.</p></main>",
           .flagged = {"<p>"}},
          {.source = "<p style=\"text-align: left\">Everything that you feel tonight is allowed to be there, and it "
                     "will not stay for ever.</p>"}}};
}

}  // namespace

RuleDefinition justified_text() {
  return define_rule<AccessibilityRule<AccessibilityFault::justified_text>>(describe());
}

}  // namespace carelint
