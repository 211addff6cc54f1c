#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/unknown-role",
      .title = "Every role is one that exists",
      .rationale =
          "A role tells assistive technology what an element is. Browsers pass over one that the standard does not "
          "have, so that a reader with a screen reader hears plain text where a link or a button was meant. Correct "
          "the spelling, or take the attribute out. A list of roles is fine if browsers know one of them; hidden "
          "elements are left alone.",
      .severity = Severity::error,
      .tags = {"accessibility", "aria"},
      .sources = {{.title = "Accessible Rich Internet Applications (WAI-ARIA) 1.2, Definition of Roles",
                   .url = "https://www.w3.org/TR/wai-aria-1.2/",
                   .date = "2023-06-06"}},
      .act = {"674b10"},
      .examples = {
          {.source = "<p><a href=/help role=lnik>Help</a></p>",
           .flagged = {"role=lnik"},
           .fixed = "<p><a href=/help role=link>Help</a></p>"},
          {.source = "<div role=landmark>Help</div>",
           .flagged = {"role=landmark"},
           .explanation = "the standard has this one only to derive others from it"},
          {.source = "<p><a href=/help role=LINK>Help</a></p><section role=doc-bibliography>Alder (2001)</section>",
           .explanation = "capitals do not matter; publishing has roles of its own"},
          {.source = "<p role=\"remark note\">Help</p>", .explanation = "browsers take the first role that they know"},
          {.source = "<p role=\"{{ role }}\">Help</p><p role=\"\">Help</p>",
           .explanation = "what the template writes is unknown, and an empty role is none"},
          {.source = "<p hidden role=lnik>Help</p>", .explanation = "nobody meets it"}}};
}

}  // namespace

RuleDefinition unknown_role() {
  return define_rule<AccessibilityRule<AccessibilityFault::unknown_role>>(describe());
}

}  // namespace carelint
