#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/empty-list",
      .title = "A list has something in it",
      .rationale =
          "A screen reader announces a list with the number of its items, and its reader steps in to find nothing. "
          "Such lists are left behind by editors and templates. Lists without any <li> are for "
          "accessibility/owned-elements; those with an id or class on their items, which a script may fill, are left "
          "alone.",
      .severity = Severity::suggestion,
      .tags = {"accessibility", "lists"},
      .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 1.3.1 Info and Relationships",
                   .url = "https://www.w3.org/TR/WCAG22/#info-and-relationships",
                   .date = "2024-12-12"}},
      .wcag = {"1.3.1"},
      .examples = {
          {.source = "<p>Rest.</p><ul><li></li><li>&nbsp;</li></ul>", .flagged = {"<ul>"}, .fixed = "<p>Rest.</p>"},
          {.source = "<ul><li>Rest.</li><li></li></ul>"},
          {.source = "<ul><li id=first></li></ul>"}}};
}

}  // namespace

RuleDefinition empty_list() {
  return define_rule<AccessibilityRule<AccessibilityFault::empty_list>>(describe());
}

}  // namespace carelint
