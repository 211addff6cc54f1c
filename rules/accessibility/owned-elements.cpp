#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/owned-elements",
      .title = "A list has items, and a table has rows",
      .rationale =
          "A screen reader announces a list with the number of its items, and goes from one to the next. Where "
          "something else stands in it, or nothing at all, the number is wrong and the reader looks for what is not "
          "there. Put every entry into an <li>, or take the list out. Lists that a script or a template has yet to "
          "fill, layout (role=\"presentation\") and hidden elements are left alone.",
      .severity = Severity::error,
      .tags = {"accessibility", "lists", "aria"},
      .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 1.3.1 Info and Relationships",
                   .url = "https://www.w3.org/TR/WCAG22/#info-and-relationships",
                   .date = "2024-12-12"},
                  {.title = "Accessible Rich Internet Applications (WAI-ARIA) 1.2, Required Owned Elements",
                   .url = "https://www.w3.org/TR/wai-aria-1.2/",
                   .date = "2023-06-06"}},
      .wcag = {"1.3.1"},
      .act = {"bc4a75"},
      .examples = {{.source = "<ul><p>Rest.</p></ul>", .flagged = {"<ul>"}},
                   {.source = "<p>Rest.</p><ul></ul>",
                    .flagged = {"<ul>"},
                    .fixed = "<p>Rest.</p>",
                    .explanation = "a list of nothing"},
                   {.source = "<div role=list>Rest.</div>", .flagged = {"<div role=list>"}},
                   {.source = "<ul><li>Rest.</li></ul><div role=list><div role=listitem>Rest.</div></div>"},
                   {.source = "<ul aria-busy=true></ul>", .explanation = "it says that it is still being filled"},
                   {.source = "<ul>{{ items }}</ul>", .explanation = "what the template writes there is unknown"},
                   {.source = "<ul role=presentation><p>Rest.</p></ul><ul hidden></ul>",
                    .explanation = "one says that it is no list, and nobody meets the other"}}};
}

}  // namespace

RuleDefinition owned_elements() {
  return define_rule<AccessibilityRule<AccessibilityFault::owned_elements>>(describe());
}

}  // namespace carelint
