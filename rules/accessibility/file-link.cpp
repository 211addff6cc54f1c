#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/file-link",
      .title = "A link to a file says which kind it is",
      .rationale =
          "A file opens in another program, may fill a telephone's memory, and is often hard to read with a screen "
          "reader. A reader who knows beforehand can choose. Write the kind of file, and best its size, into the link: "
          "\"Sleep diary (PDF, 120 KB)\". Words right beside the link count, too. English articles only.",
      .severity = Severity::suggestion,
      .tags = {"accessibility", "links"},
      .sources = {{.title =
                       "Web Content Accessibility Guidelines 2.2, success criterion 2.4.4 Link Purpose (In Context)",
                   .url = "https://www.w3.org/TR/WCAG22/#link-purpose-in-context",
                   .date = "2024-12-12"},
                  {.title = "GOV.UK, Content design: planning, writing and managing content, links",
                   .url = "https://www.gov.uk/guidance/content-design/links",
                   .date = "2026-11-26"}},
      .wcag = {"2.4.4"},
      .examples = {{.source = "<p>Fill in <a href=\"/diary.pdf\">our sleep diary</a>.</p>",
                    .flagged = {"<a href=\"/diary.pdf\">"},
                    .fixed = "<p>Fill in <a href=\"/diary.pdf\">our sleep diary (PDF)</a>.</p>"},
                   {.source = "<p>Fill in <a href=\"/diary.pdf\">our sleep diary (PDF, 120 KB)</a>.</p>"},
                   {.source = "<p>Fill in <a href=\"/diary.pdf\">our sleep diary</a> (PDF, 120 KB).</p>"},
                   {.source = "<p>Read <a href=\"/pdf/sleep\">about sleep</a>.</p>"}}};
}

}  // namespace

RuleDefinition file_link() {
  return define_rule<AccessibilityRule<AccessibilityFault::file_link>>(describe());
}

}  // namespace carelint
