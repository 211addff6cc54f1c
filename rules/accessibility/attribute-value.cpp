#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {.id = "accessibility/attribute-value",
          .title = "Every aria attribute has a value that it can have",
          .rationale =
              "A state such as aria-checked has a fixed set of values. Browsers treat any other as if it were not "
              "there, so that a reader with a screen reader hears \"not checked\" where the page shows a tick. Write "
              "one of the values of the standard. Empty values, template code and hidden elements are left alone.",
          .severity = Severity::error,
          .tags = {"accessibility", "aria"},
          .sources = {{.title =
                           "Accessible Rich Internet Applications (WAI-ARIA) 1.2, Definitions of States and Properties",
                       .url = "https://www.w3.org/TR/wai-aria-1.2/",
                       .date = "2023-06-06"}},
          .act = {"6a7281"},
          .examples = {
              {.source = "<p><span role=checkbox tabindex=0 aria-checked=yes>Slept well</span></p>",
               .flagged = {"aria-checked=yes"},
               .explanation = "it is true, false or mixed"},
              {.source = "<div role=heading aria-level=two>Rest</div>",
               .flagged = {"aria-level=two"},
               .explanation = "a whole number is wanted"},
              {.source = "<p><button aria-haspopup=window>Options</button></p>", .flagged = {"aria-haspopup=window"}},
              {.source = "<p><span role=checkbox tabindex=0 aria-checked=mixed>Slept well</span></p><div role=heading "
                         "aria-level=2>Rest</div>"},
              {.source = "<p><span role=checkbox tabindex=0 aria-checked=\"\">Slept well</span></p>",
               .explanation = "an empty value is no value"},
              {.source = "<p><span role=checkbox tabindex=0 aria-checked=\"{{ checked }}\">Slept well</span></p>",
               .explanation = "what the template writes there is unknown"},
              {.source = "<p hidden><span role=checkbox aria-checked=yes>Slept well</span></p>",
               .explanation = "nobody meets it"}}};
}

}  // namespace

RuleDefinition attribute_value() {
  return define_rule<AccessibilityRule<AccessibilityFault::attribute_value>>(describe());
}

}  // namespace carelint
