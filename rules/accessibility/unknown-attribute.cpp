#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/unknown-attribute",
      .title = "Every aria attribute is one that exists",
      .rationale =
          "Assistive technology passes over an attribute that the standard does not have, and nobody notices: the name "
          "or state that was meant is never read out. Mostly it is a slip of the pen, such as aria-labeledby for "
          "aria-labelledby. Correct the spelling, or take the attribute out. Hidden elements are looked at as well, "
          "since a script may show them later; attributes whose names do not begin with aria- are left alone.",
      .severity = Severity::warning,
      .tags = {"accessibility", "aria"},
      .sources = {{.title =
                       "Accessible Rich Internet Applications (WAI-ARIA) 1.2, Definitions of States and Properties",
                   .url = "https://www.w3.org/TR/wai-aria-1.2/",
                   .date = "2023-06-06"}},
      .act = {"5f99a7"},
      .examples = {{.source = "<p><button aria-lable=Close>×</button></p>",
                    .flagged = {"aria-lable=Close"},
                    .fixed = "<p><button aria-label=Close>×</button></p>"},
                   {.source = "<p id=n>Mood</p><input aria-labeledby=n>",
                    .flagged = {"aria-labeledby=n"},
                    .fixed = "<p id=n>Mood</p><input aria-labelledby=n>",
                    .explanation = "the standard spells it aria-labelledby"},
                   {.source = "<div hidden aria-visable=true>Help</div>",
                    .flagged = {"aria-visable=true"},
                    .explanation = "hidden now, perhaps shown later"},
                   {.source = "<p><button aria-label=Close>×</button> <button ARIA-LABEL=Close>×</button></p>",
                    .explanation = "capitals do not matter"},
                   {.source = "<p><button data-aria-lable=Close>Close</button></p>",
                    .explanation = "an attribute of the page, not of the standard"},
                   {.source = "<p><button aria-label=\"{{ label }}\">×</button></p>"}}};
}

}  // namespace

RuleDefinition unknown_attribute() {
  return define_rule<AccessibilityRule<AccessibilityFault::unknown_attribute>>(describe());
}

}  // namespace carelint
