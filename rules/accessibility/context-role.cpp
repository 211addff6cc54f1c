#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/context-role",
      .title = "An item stands in its list, a tab in its row of tabs",
      .rationale =
          "A screen reader says where in a list an item stands: \"two of five\". An item outside of any list has no "
          "such place, and some screen readers do not announce it as an item at all. Put the elements into one with "
          "the role that belongs to them, or take the role out. An element in between that has no role does no harm; "
          "hidden elements are left alone.",
      .severity = Severity::error,
      .tags = {"accessibility", "lists", "aria"},
      .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 1.3.1 Info and Relationships",
                   .url = "https://www.w3.org/TR/WCAG22/#info-and-relationships",
                   .date = "2024-12-12"},
                  {.title = "Accessible Rich Internet Applications (WAI-ARIA) 1.2, Required Context Role",
                   .url = "https://www.w3.org/TR/wai-aria-1.2/",
                   .date = "2023-06-06"}},
      .wcag = {"1.3.1"},
      .act = {"ff89c9"},
      .examples = {{.source = "<div role=listitem>Rest.</div>", .flagged = {"<div role=listitem>"}},
                   {.source = "<p><span role=tab>Sleep</span></p>", .flagged = {"<span role=tab>"}},
                   {.source = "<div role=list><div role=listitem>Rest.</div></div>"},
                   {.source = "<div role=list><div><div role=listitem>Rest.</div></div></div>",
                    .explanation = "an element without a role may stand in between"},
                   {.source = "<div role=list aria-owns=a></div><div role=listitem id=a>Rest.</div>",
                    .explanation = "the list says that the item belongs to it"},
                   {.source = "<div role=listitem hidden>Rest.</div>", .explanation = "nobody meets it"}}};
}

}  // namespace

RuleDefinition context_role() {
  return define_rule<AccessibilityRule<AccessibilityFault::context_role>>(describe());
}

}  // namespace carelint
