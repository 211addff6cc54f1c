#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/vague-link",
      .title = "A link says where it leads",
      .rationale =
          "Many readers with a screen reader have the links of a page read out as a list, and people who are tired "
          "or upset scan "
          "for them. \"Here\" and \"read more\" tell neither where they lead. Put the name of the place into the "
          "link, or into "
          "aria-label. English articles only.",
      .severity = Severity::suggestion,
      .tags = {"accessibility", "links"},
      .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 2.4.9 Link Purpose (Link "
                            "Only); failure F84, a link such as \"click here\" or \"more\"",
                   .url = "https://www.w3.org/WAI/WCAG22/Techniques/failures/F84",
                   .date = "2024-12-12"}},
      .wcag = {"2.4.9"},
      .examples = {
          {.source = "Rest helps, [click here](/rest).\n", .flagged = {"click here"}, .format = Format::markdown},
          {.source = "<p>For a list of helplines click <a href=/lines>here</a>.</p>", .flagged = {"<a href=/lines>"}},
          {.source = "<p><a href=/sleep>Read more …</a></p>", .flagged = {"<a href=/sleep>"}},
          {.source = "<p>See <a href=/lines>the list of helplines</a>.</p>"},
          {.source = "<p><a href=/sleep aria-label='Read more about sleep'>Read more</a></p>"},
          {.source = "<p lang=de><a href=/sleep>Here comes the night</a></p>"},
          {.source = "<p><a href=/sleep>{{ label }}</a></p>",
           .explanation = "what the template writes there is unknown"}}};
}

}  // namespace

RuleDefinition vague_link() {
  return define_rule<AccessibilityRule<AccessibilityFault::vague_link>>(describe());
}

}  // namespace carelint
