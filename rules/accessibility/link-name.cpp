#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/link-name",
      .title = "Every link says where it leads",
      .rationale =
          "A reader with a screen reader goes from link to link, or has them read out as a list. A link without words "
          "is announced as \"link\", or by its address spelt out. Write where it leads, in the text of the link or in "
          "the alt of its image. Hidden links are left alone, and so are anchors without an address.",
      .severity = Severity::error,
      .tags = {"accessibility", "links"},
      .sources = {{.title =
                       "Web Content Accessibility Guidelines 2.2, success criterion 2.4.4 Link Purpose (In Context)",
                   .url = "https://www.w3.org/TR/WCAG22/#link-purpose-in-context",
                   .date = "2024-12-12"},
                  {.title = "Web Content Accessibility Guidelines 2.2, success criterion 4.1.2 Name, Role, Value",
                   .url = "https://www.w3.org/TR/WCAG22/#name-role-value",
                   .date = "2024-12-12"},
                  {.title = "Accessible Rich Internet Applications (WAI-ARIA) 1.2, role link",
                   .url = "https://www.w3.org/TR/wai-aria-1.2/",
                   .date = "2023-06-06"}},
      .wcag = {"2.4.4", "2.4.9", "4.1.2"},
      .act = {"c487ae"},
      .examples = {
          {.source = "<p><a href=/help></a></p>", .flagged = {"<a href=/help>"}},
          {.source = "<p><a href=/help><img src=hand.png alt=''></a></p>",
           .flagged = {"<a href=/help>"},
           .explanation = "an image that says it decorates gives no name"},
          {.source = "<p><span role=link tabindex=0></span></p>", .flagged = {"<span role=link tabindex=0>"}},
          {.source = "<p><a href=/help>Where to find help</a><a href=/><img src=logo.png alt=\"Home page\"></a></p>"},
          {.source = "<p><a href=/x>{{ title }}</a></p>", .explanation = "what the template writes there is unknown"},
          {.source = "<p><a id=sleep></a>Sleep</p>", .explanation = "an anchor leads nowhere"},
          {.source = "<p aria-hidden=true><a href=/help tabindex=-1></a></p>",
           .explanation = "hidden from assistive technology"}}};
}

}  // namespace

RuleDefinition link_name() {
  return define_rule<AccessibilityRule<AccessibilityFault::link_name>>(describe());
}

}  // namespace carelint
