#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {.id = "accessibility/heading-order",
          .title = "No heading skips a level",
          .rationale =
              "Headings are the map of an article for readers who cannot see it. A heading two levels below the one "
              "before makes them "
              "look for a part that does not exist. Choose the level by the order of the article, and its looks by "
              "style. Headings in "
              "navigation, asides, headers, footers and dialogs are left alone, and an article may begin at any level.",
          .severity = Severity::suggestion,
          .tags = {"accessibility", "headings"},
          .sources = {{.title = "W3C Web Accessibility Initiative, Page Structure Tutorial: headings",
                       .url = "https://www.w3.org/WAI/tutorials/page-structure/headings/",
                       .date = "2017-05-04"}},
          .wcag = {"1.3.1"},
          .examples = {{.source = "<h1>Sleep</h1><h3>Before bed</h3>", .flagged = {"<h3>"}},
                       {.source = "<h2>Sleep</h2><div role=heading aria-level=4>Before bed</div>",
                        .flagged = {"<div role=heading aria-level=4>"}},
                       {.source = "<h1>Sleep</h1><h2>Before bed</h2><h3>Light</h3><h2>At night</h2>"},
                       {.source = "<h3>Sleep</h3><h4>Before bed</h4>",
                        .explanation = "a part of a page begins where the page needs it"},
                       {.source = "<h1>Sleep</h1><aside><h4>More to read</h4></aside><h2>Before bed</h2>"}}};
}

}  // namespace

RuleDefinition heading_order() {
  return define_rule<AccessibilityRule<AccessibilityFault::heading_order>>(describe());
}

}  // namespace carelint
