#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {.id = "accessibility/required-attribute",
          .title = "A role has the states that it cannot do without",
          .rationale =
              "A reader with a screen reader who meets a checkbox wants to know whether it is checked. A role that is "
              "written by hand says so only with its state, aria-checked; without it the reader hears a checkbox and "
              "nothing else. Add the state, or better use the element of HTML that brings it along. Such elements, and "
              "hidden ones, are left alone.",
          .severity = Severity::error,
          .tags = {"accessibility", "aria"},
          .sources = {{.title = "Accessible Rich Internet Applications (WAI-ARIA) 1.2, Required States and Properties",
                       .url = "https://www.w3.org/TR/wai-aria-1.2/",
                       .date = "2023-06-06"}},
          .act = {"4e8ab6"},
          .examples = {
              {.source = "<p><span role=checkbox tabindex=0>Slept well</span></p>",
               .flagged = {"<span role=checkbox tabindex=0>"}},
              {.source = "<div role=slider tabindex=0 aria-label=Mood></div>",
               .flagged = {"<div role=slider tabindex=0 aria-label=Mood>"},
               .explanation = "it needs aria-valuenow"},
              {.source = "<p><span role=checkbox tabindex=0 aria-checked=false>Slept well</span></p>"},
              {.source = "<p><label><input type=checkbox role=switch> Slept well</label></p>",
               .explanation = "the element brings the state along"},
              {.source = "<p>Rest.</p><div role=separator></div>",
               .explanation = "a line that takes no focus has no value"},
              {.source = "<p hidden><span role=checkbox>Slept well</span></p>", .explanation = "nobody meets it"}}};
}

}  // namespace

RuleDefinition required_attribute() {
  return define_rule<AccessibilityRule<AccessibilityFault::required_attribute>>(describe());
}

}  // namespace carelint
