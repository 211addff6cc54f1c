#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {.id = "accessibility/emoji-run",
          .title = "No row of emoji",
          .rationale =
              "A screen reader reads out the name of every emoji: three hearts are \"red heart, red heart, red "
              "heart\". In the middle of a hard sentence that is grotesque. One at the end of a paragraph is enough; a "
              "row that only decorates can be hidden with aria-hidden=\"true\". Three or more are reported.",
          .severity = Severity::suggestion,
          .tags = {"accessibility", "characters"},
          .sources = {{.title = "Unicode Technical Standard 51, Unicode Emoji: names of emoji",
                       .url = "https://www.unicode.org/reports/tr51/",
                       .date = "2024-09-10"},
                      {.title = "Web Content Accessibility Guidelines 2.2, success criterion 1.1.1 Non-text Content",
                       .url = "https://www.w3.org/TR/WCAG22/#non-text-content",
                       .date = "2024-12-12"}},
          .wcag = {"1.1.1"},
          .examples = {{.source = "<p>You made it 🎉🎉🎉</p>", .flagged = {"🎉🎉🎉"}},
                       {.source = "<p>You made it 🎉</p>"},
                       {.source = "<p>You made it <span aria-hidden=true>🎉🎉🎉</span></p>"}}};
}

}  // namespace

RuleDefinition emoji_run() {
  return define_rule<AccessibilityRule<AccessibilityFault::emoji_run>>(describe());
}

}  // namespace carelint
