#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/bold-heading",
      .title = "A heading is a heading, not a bold paragraph",
      .rationale =
          "Bold print looks like a heading, and is none: it is missing in the list of headings by which many readers "
          "with a screen reader find their way, and in the table of contents. A short bold paragraph in front of "
          "running text is reported; not one that ends like a sentence, has a telephone number, or stands in a list, "
          "table, box or quotation.",
      .severity = Severity::suggestion,
      .tags = {"accessibility", "headings"},
      .sources = {{.title = "Techniques for WCAG 2.2, F2: Failure of Success Criterion 1.3.1 due to using changes in "
                            "text presentation to convey information without using the appropriate markup or text",
                   .url = "https://www.w3.org/WAI/WCAG22/Techniques/failures/F2",
                   .date = "2026-11-26"}},
      .wcag = {"1.3.1"},
      .examples = {
          {.source = "<h2>Rest</h2><p>Sit down.</p><p><strong>When sleep will not come</strong></p><p>Everything that "
                     "you feel tonight is allowed to be there, and it will not stay for ever.</p>",
           .flagged = {"<p>"},
           .fixed = "<h2>Rest</h2><p>Sit down.</p><h3>When sleep will not come</h3><p>Everything that you feel tonight "
                    "is allowed to be there, and it will not stay for ever.</p>"},
          {.source = "<h2>Rest</h2><p>Sit down.</p><p><strong>You are not alone.</strong></p><p>Everything that you "
                     "feel tonight is allowed to be there, and it will not stay for ever.</p>"},
          {.source = "<h2>Rest</h2><p>Sit down.</p><p><strong>At night:</strong> sit up and read.</p><p>Everything "
                     "that you feel tonight is allowed to be there, and it will not stay for ever.</p>"},
          {.source = "## Rest\n\nSit down.\n\n**When sleep will not come**\n\nEverything that you feel tonight is "
                     "allowed to be there, and it will not stay.\n",
           .flagged = {"When sleep will not come"},
           .format = Format::markdown},
          {.source = "<h1>Rest</h1><p><strong>What helps, and what does not</strong></p><p>Everything that you feel "
                     "tonight is allowed to be there, and it will not stay for ever.</p>",
           .explanation = "the second line of the heading"}}};
}

}  // namespace

RuleDefinition bold_heading() {
  return define_rule<AccessibilityRule<AccessibilityFault::bold_heading>>(describe());
}

}  // namespace carelint
