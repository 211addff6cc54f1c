#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {.id = "accessibility/focusable-in-widget",
          .title = "No link stands inside of a button or an image",
          .rationale =
              "What has the role of a button, an image or a checkbox is one thing for a screen reader: it reads out "
              "the name and passes over what is inside. A link in there is still reached with the tab key, and the "
              "reader stops at something that is not announced. Put the link beside it. What cannot be reached with "
              "the keyboard may stand inside, and hidden elements are left alone.",
          .severity = Severity::error,
          .tags = {"accessibility", "keyboard", "aria"},
          .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 4.1.2 Name, Role, Value",
                       .url = "https://www.w3.org/TR/WCAG22/#name-role-value",
                       .date = "2024-12-12"},
                      {.title = "Accessible Rich Internet Applications (WAI-ARIA) 1.2, Children Presentational",
                       .url = "https://www.w3.org/TR/wai-aria-1.2/",
                       .date = "2023-06-06"}},
          .wcag = {"4.1.2"},
          .act = {"307n5z"},
          .examples = {
              {.source = "<div role=img aria-label=Map><a href=/x>Legend</a></div>",
               .flagged = {"<div role=img aria-label=Map>"}},
              {.source = "<p><button><a href=/help>Help</a></button></p>", .flagged = {"<button>"}},
              {.source = "<p><span role=checkbox aria-checked=false tabindex=0>I agree to the <a "
                         "href=/terms>terms</a></span></p>",
               .flagged = {"<span role=checkbox aria-checked=false tabindex=0>"}},
              {.source = "<div role=img aria-label=Map><span>Legend</span></div><p><button><b>Help</b></button></p>"},
              {.source = "<figure aria-label=Map><a href=/x>Legend</a></figure>",
               .explanation = "a figure does not close off what is in it"},
              {.source = "<div role=img aria-label=Map><button disabled>Legend</button></div>",
               .explanation = "the tab key does not stop at it"},
              {.source = "<div role=img aria-label=Map hidden><a href=/x>Legend</a></div>",
               .explanation = "nobody meets it"}}};
}

}  // namespace

RuleDefinition focusable_in_widget() {
  return define_rule<AccessibilityRule<AccessibilityFault::focusable_in_widget>>(describe());
}

}  // namespace carelint
