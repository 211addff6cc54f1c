#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/same-name-links",
      .title = "Links to different places have different words",
      .rationale =
          "Many readers jump from link to link, or have all links of a page read out as a list. Two links of the same "
          "words that lead to different places are one and the same there, and the reader who takes the wrong one does "
          "not know why. Write into each what is special about its place. Places that only differ by a fragment or by "
          "how the address is written count as one.",
      .severity = Severity::suggestion,
      .tags = {"accessibility", "links"},
      .sources = {{.title =
                       "Web Content Accessibility Guidelines 2.2, success criterion 2.4.4 Link Purpose (In Context)",
                   .url = "https://www.w3.org/TR/WCAG22/#link-purpose-in-context",
                   .date = "2024-12-12"},
                  {.title =
                       "Web Content Accessibility Guidelines 2.2, success criterion 2.4.9 Link Purpose (Link Only)",
                   .url = "https://www.w3.org/TR/WCAG22/#link-purpose-link-only",
                   .date = "2024-12-12"}},
      .wcag = {"2.4.4", "2.4.9"},
      .examples = {
          {.source = "<p><a href=\"/sleep\">Our guide</a> and <a href=\"/panic\">Our guide</a></p>",
           .flagged = {"href=\"/panic"}},
          {.source = "<p><a href=\"/sleep\">Our guide to sleep</a> and <a href=\"/panic\">Our guide to panic</a></p>"},
          {.source = "<p><a href=\"/sleep\">Our guide</a> and <a href=\"https://www.example.org/sleep/#tips\">Our "
                     "guide</a></p>",
           .explanation = "may well be the same page"},
          {.source = "<nav><a href=\"/a\">Sleep</a></nav><main><p><a href=\"/b\">Sleep</a></p></main>",
           .explanation = "the navigation has its own words"}}};
}

}  // namespace

RuleDefinition same_name_links() {
  return define_rule<AccessibilityRule<AccessibilityFault::same_name_links>>(describe());
}

}  // namespace carelint
