#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/hidden-focus",
      .title = "What is hidden from a screen reader is not reached with the tab key",
      .rationale =
          "aria-hidden takes an element and all that is in it away from a screen reader, but not from the keyboard. "
          "The tab key still stops at the links and buttons in there, and the reader hears nothing and does not know "
          "where they are. Take aria-hidden out, or hide the element from everybody. What cannot be reached with the "
          "tab key, and what is not shown at all, is left alone.",
      .severity = Severity::error,
      .tags = {"accessibility", "keyboard", "aria"},
      .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 4.1.2 Name, Role, Value",
                   .url = "https://www.w3.org/TR/WCAG22/#name-role-value",
                   .date = "2024-12-12"},
                  {.title = "Accessible Rich Internet Applications (WAI-ARIA) 1.2, aria-hidden",
                   .url = "https://www.w3.org/TR/wai-aria-1.2/",
                   .date = "2023-06-06"}},
      .wcag = {"4.1.2"},
      .act = {"6cfa84"},
      .examples = {
          {.source = "<div aria-hidden=true><a href=/help>Help</a></div>", .flagged = {"aria-hidden=true"}},
          {.source = "<p><button aria-hidden=true>Close</button></p>", .flagged = {"aria-hidden=true"}},
          {.source = "<div aria-hidden=true><p>Rest.</p></div><div aria-hidden=false><a href=/help>Help</a></div>"},
          {.source = "<div aria-hidden=true><a href=/help tabindex=-1>Help</a><button disabled>Close</button></div>",
           .explanation = "the tab key stops at neither"},
          {.source = "<div aria-hidden=true style=\"display: none\"><a href=/help>Help</a></div>",
           .explanation = "hidden from everybody"},
          {.source = "<div aria-hidden=\"{{ hidden }}\"><a href=/help>Help</a></div>",
           .explanation = "what the template writes there is unknown"}}};
}

}  // namespace

RuleDefinition hidden_focus() {
  return define_rule<AccessibilityRule<AccessibilityFault::hidden_focus>>(describe());
}

}  // namespace carelint
