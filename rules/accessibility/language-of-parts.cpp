#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/language-of-parts",
      .title = "A part in another language says which one",
      .rationale =
          "A screen reader changes its voice where lang names another language. A value that is no language tag leaves "
          "the words in the wrong voice, and foreign names and quotations become hard to understand. Write a tag such "
          "as \"fr\" or \"fr-CA\", not the name of the language. The language of the whole page has a rule of its own; "
          "an empty value, and elements without words, are left alone.",
      .severity = Severity::error,
      .tags = {"accessibility", "language"},
      .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 3.1.2 Language of Parts",
                   .url = "https://www.w3.org/TR/WCAG22/#language-of-parts",
                   .date = "2024-12-12"}},
      .wcag = {"3.1.2"},
      .act = {"de46e4"},
      .examples = {{.source = "<p lang=english>Rest is part of getting well.</p>", .flagged = {"lang=english"}},
                   {.source = "<p>In French: <i lang=f>repos</i>.</p>",
                    .flagged = {"lang=f"},
                    .explanation = "no language has a tag of one letter"},
                   {.source = "<p>In French: <i lang=fr>repos</i>, <i lang=fr-CA>repos</i>.</p>"},
                   {.source = "<p lang=''>Rest.</p><p lang=english></p>",
                    .explanation = "an empty value says that the language is unknown, and the other one has no words"},
                   {.source = "<p lang=\"{{ language }}\">Rest.</p>",
                    .explanation = "what the template writes there is unknown"},
                   {.source = "<p lang=english hidden>Rest.</p>", .explanation = "nobody meets it"}}};
}

}  // namespace

RuleDefinition language_of_parts() {
  return define_rule<AccessibilityRule<AccessibilityFault::language_of_parts>>(describe());
}

}  // namespace carelint
