#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/foreign-passage",
      .title = "A passage in another language says which one",
      .rationale =
          "A screen reader speaks the language that the page declares. A French sentence on an English page is read "
          "with English sounds, and nobody understands it. Put lang on the element around the passage, such as "
          "<blockquote lang=\"fr\">. Sentences of six words or more in French, German, Spanish, Italian, Portuguese or "
          "Dutch are told by their small words; names, titles and single words are left alone. English pages only.",
      .severity = Severity::warning,
      .tags = {"accessibility", "language"},
      .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 3.1.2 Language of Parts",
                   .url = "https://www.w3.org/TR/WCAG22/#language-of-parts",
                   .date = "2024-12-12"}},
      .wcag = {"3.1.2"},
      .examples = {{.source = "<p>She wrote:</p><p>Je ne sais pas pourquoi je suis triste, mais vous pouvez venir.</p>",
                    .flagged = {"Je ne sais pas pourquoi je suis triste, mais vous pouvez venir."}},
                   {.source = "<p>Wenn Sie nicht schlafen, rufen Sie uns bitte an, wir sind da.</p>",
                    .flagged = {"Wenn Sie nicht schlafen, rufen Sie uns bitte an, wir sind da."}},
                   {.source = "<p lang=\"fr\">Je ne sais pas pourquoi je suis triste.</p>"},
                   {.source = "<p>We met at the Casa de la Cultura in El Paso, near the Plaza de las Flores.</p>"},
                   {.source = "<p>The film La vie est belle is on.</p>"}}};
}

}  // namespace

RuleDefinition foreign_passage() {
  return define_rule<AccessibilityRule<AccessibilityFault::foreign_passage>>(describe());
}

}  // namespace carelint
