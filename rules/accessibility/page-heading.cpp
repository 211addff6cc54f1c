#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/page-heading",
      .title = "The page has one heading of the first level",
      .rationale =
          "The <h1> says what the page is about. Readers with a screen reader jump to it to pass by the menu, and know "
          "by it that they are where they wanted to be. Without one they search; with two they wonder which of them "
          "names the article. A part of a page is left alone, and so are headings in dialogs.",
      .severity = Severity::suggestion,
      .tags = {"accessibility", "headings"},
      .sources = {{.title = "W3C Web Accessibility Initiative, Page Structure Tutorial: headings",
                   .url = "https://www.w3.org/WAI/tutorials/page-structure/headings/",
                   .date = "2017-05-04"},
                  {.title = "Web Content Accessibility Guidelines 2.2, success criterion 1.3.1 Info and Relationships",
                   .url = "https://www.w3.org/TR/WCAG22/#info-and-relationships",
                   .date = "2024-12-12"}},
      .wcag = {"1.3.1", "2.4.6"},
      .examples = {
          {.source = "<html lang=en><title>Rest</title><body><h2>How to rest</h2><p>Sit down.</p></body></html>",
           .flagged = {"<h2>"}},
          {.source = "<html lang=en><title>Rest</title><body><h1>How to rest</h1><p>Sit down.</p><h1>And how "
                     "not</h1></body></html>",
           .flagged = {"<h1>"}},
          {.source = "<html lang=en><title>Rest</title><body><h1>How to rest</h1><p>Sit down.</p><h2>And how "
                     "not</h2></body></html>"},
          {.source = "<h2>How to rest</h2><p>Sit down.</p>", .explanation = "a part of a page"}}};
}

}  // namespace

RuleDefinition page_heading() {
  return define_rule<PageAccessibilityRule<AccessibilityFault::page_heading>>(describe());
}

}  // namespace carelint
