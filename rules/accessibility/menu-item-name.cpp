#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/menu-item-name",
      .title = "Every item of a menu says what it does",
      .rationale =
          "In a menu a reader with a screen reader goes from item to item with the arrow keys and hears the name of "
          "each. An item without one is silent: nobody can tell what choosing it would do. Write words into the item, "
          "or an aria-label where it shows only a sign. Hidden items are left alone.",
      .severity = Severity::error,
      .tags = {"accessibility", "menus"},
      .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 4.1.2 Name, Role, Value",
                   .url = "https://www.w3.org/TR/WCAG22/#name-role-value",
                   .date = "2024-12-12"},
                  {.title = "Accessible Rich Internet Applications (WAI-ARIA) 1.2, role menuitem",
                   .url = "https://www.w3.org/TR/wai-aria-1.2/",
                   .date = "2023-06-06"}},
      .wcag = {"4.1.2"},
      .act = {"m6b1q3"},
      .examples = {
          {.source = "<div role=menu><div role=menuitem></div></div>", .flagged = {"<div role=menuitem>"}},
          {.source = "<ul role=menu><li role=menuitem tabindex=0><img src=print.png alt=''></li></ul>",
           .flagged = {"<li role=menuitem tabindex=0>"},
           .explanation = "an image that says it decorates gives no name"},
          {.source = "<div role=menu><div role=menuitem>Print</div><div role=menuitem><img src=disk.png "
                     "alt=Save></div></div>"},
          {.source =
               "<div role=menu><div role=menuitem aria-label=Print></div><div role=menuitem title=Save></div></div>"},
          {.source = "<div role=menu><div role=menuitem>{{ label }}</div></div>",
           .explanation = "what the template writes there is unknown"},
          {.source = "<div role=menu hidden><div role=menuitem></div></div>", .explanation = "nobody meets it"}}};
}

}  // namespace

RuleDefinition menu_item_name() {
  return define_rule<AccessibilityRule<AccessibilityFault::menu_item_name>>(describe());
}

}  // namespace carelint
