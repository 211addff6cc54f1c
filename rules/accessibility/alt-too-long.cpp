#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/alt-too-long",
      .title = "A text alternative is short enough to hear in one go",
      .rationale =
          "A text alternative is read out in one breath. It cannot be stopped in the middle, read again or searched. "
          "After two or three lines few remember how it began. Say the point of the image in the alternative, and what "
          "else matters in the text of the article, where every reader finds it. More than 250 characters are "
          "reported.",
      .severity = Severity::suggestion,
      .tags = {"accessibility", "images"},
      .sources = {{.title = "W3C Web Accessibility Initiative, Images Tutorial: complex images",
                   .url = "https://www.w3.org/WAI/tutorials/images/complex/",
                   .date = "2022-01-17"}},
      .wcag = {"1.1.1"},
      .examples = {
          {.source =
               "<p><img src=a.png alt=\"The line of calls to the service rises from January to March and falls again "
               "until June. The line of calls to the service rises from January to March and falls again until June. "
               "The line of calls to the service rises from January to March and falls again until June. \"></p>",
           .flagged = {"alt=\"The line of calls to the service rises from January to March and falls again until June. "
                       "The line of calls to the service rises from January to March and falls again until June. The "
                       "line of calls to the service rises from January to March and falls again until June. "}},
          {.source = "<p><img src=a.png alt=\"Calls rise from January to March and fall until June\"></p>"}}};
}

}  // namespace

RuleDefinition alt_too_long() {
  return define_rule<AccessibilityRule<AccessibilityFault::alt_too_long>>(describe());
}

}  // namespace carelint
