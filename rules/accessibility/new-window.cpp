#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/new-window",
      .title = "A link that opens a new window says so",
      .rationale =
          "In a new window the way back is gone: the button that led there does nothing, and somebody who does not see "
          "the window, or is easily thrown, is lost. Leave the choice to the reader and take target=\"_blank\" out, or "
          "say \"(opens in a new tab)\" in the link. One finding stands for all such links of a page. A note about "
          "links that open a new window, anywhere on the page, is enough. English articles only.",
      .severity = Severity::suggestion,
      .tags = {"accessibility", "links"},
      .sources = {{.title = "Techniques for WCAG 2.2, G201: Giving users advanced warning when opening a new window",
                   .url = "https://www.w3.org/WAI/WCAG22/Techniques/general/G201",
                   .date = "2026-11-26"},
                  {.title = "Techniques for WCAG 2.2, H83: Using the target attribute to open a new window on user "
                            "request and indicating this in link text",
                   .url = "https://www.w3.org/WAI/WCAG22/Techniques/html/H83",
                   .date = "2026-11-26"}},
      .wcag = {"3.2.5"},
      .examples = {
          {.source = "<p>Ask <a href=\"https://example.org\" target=\"_blank\">the clinic</a>.</p>",
           .flagged = {"target=\"_blank"},
           .fixed = "<p>Ask <a href=\"https://example.org\">the clinic</a>.</p>"},
          {.source =
               "<p>Ask <a href=\"https://example.org\" target=\"_blank\">the clinic (opens in a new tab)</a>.</p>"},
          {.source = "<p>Ask <a href=\"https://example.org\">the clinic</a>.</p>"}}};
}

}  // namespace

RuleDefinition new_window() {
  return define_rule<AccessibilityRule<AccessibilityFault::new_window>>(describe());
}

}  // namespace carelint
