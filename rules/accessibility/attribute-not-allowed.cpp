#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/attribute-not-allowed",
      .title = "Every aria attribute goes with the role of its element",
      .rationale =
          "Each role has its own states and properties, and some roles cannot be named. Assistive technology passes "
          "over what does not belong: the aria-label of a bare <span> is read out by some screen readers and not by "
          "others. Take the attribute out, write the words as text, or give the element the role that was meant. "
          "Attributes that every role may have, and hidden elements, are left alone.",
      .severity = Severity::warning,
      .tags = {"accessibility", "aria"},
      .sources = {{.title = "Accessible Rich Internet Applications (WAI-ARIA) 1.2, Supported States and Properties; "
                            "Prohibited States and Properties",
                   .url = "https://www.w3.org/TR/wai-aria-1.2/",
                   .date = "2023-06-06"}},
      .act = {"5c01ea", "kb1m8s"},
      .examples = {{.source = "<p><button aria-sort=none>Mood</button></p>",
                    .flagged = {"aria-sort=none"},
                    .explanation = "only the headers of a table are sorted"},
                   {.source = "<p>Rest<span aria-label=Note>*</span></p>",
                    .flagged = {"aria-label=Note"},
                    .explanation = "a part of the text has no name"},
                   {.source = "<table><tr><th aria-sort=none>Mood</th></tr><tr><td>Good</td></tr></table>"},
                   {.source = "<div role=region aria-label=Help><p>Call us.</p></div><p><button "
                              "aria-expanded=false>More</button></p>"},
                   {.source = "<div aria-live=polite>Sent.</div>", .explanation = "every element may have this one"},
                   {.source = "<p hidden><button aria-sort=none>Mood</button></p>", .explanation = "nobody meets it"}}};
}

}  // namespace

RuleDefinition attribute_not_allowed() {
  return define_rule<AccessibilityRule<AccessibilityFault::attribute_not_allowed>>(describe());
}

}  // namespace carelint
