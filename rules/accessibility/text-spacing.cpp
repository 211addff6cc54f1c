#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/text-spacing",
      .title = "Readers can widen the spacing of the text",
      .rationale =
          "Some readers with dyslexia or low vision need more space between letters, words and lines, and set it with "
          "a style sheet of their own. A style attribute with !important wins over that sheet. Take !important out, or "
          "set at least 0.12em between letters, 0.16em between words and 1.5 between lines. Spacing without !important "
          "and hidden text are left alone.",
      .severity = Severity::warning,
      .tags = {"accessibility", "text"},
      .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 1.4.12 Text Spacing",
                   .url = "https://www.w3.org/TR/WCAG22/#text-spacing",
                   .date = "2024-12-12"}},
      .wcag = {"1.4.12"},
      .act = {"24afc2", "78fd32", "9e45ec"},
      .examples = {{.source = "<p style=letter-spacing:0.05em!important>Rest is part of getting well.</p>",
                    .flagged = {"style=letter-spacing:0.05em!important"}},
                   {.source = "<p style=word-spacing:0.1em!important>Rest is part of getting well.</p>",
                    .flagged = {"style=word-spacing:0.1em!important"}},
                   {.source = "<p style=line-height:1.2!important>Rest is part of getting well. Most people need more "
                              "of it in the first weeks than they expect, and it helps to tell the family so before "
                              "somebody asks why the dishes are not done.</p>",
                    .flagged = {"style=line-height:1.2!important"}},
                   {.source = "<p style='letter-spacing: 0.05em'>Rest is part of getting well.</p>",
                    .explanation = "a style sheet of the reader wins over it"},
                   {.source = "<p style='letter-spacing: 0.12em !important; word-spacing: 0.16em !important; "
                              "line-height: 1.5 !important'>Rest is part of getting well.</p>",
                    .explanation = "wide enough"},
                   {.source = "<p style=letter-spacing:0.05em!important hidden>Rest is part of getting well.</p>",
                    .explanation = "nobody reads it"},
                   {.source = "<p style=\"letter-spacing: {{ spacing }} !important\">Rest is part of getting well.</p>",
                    .explanation = "what the template writes there is unknown"}}};
}

}  // namespace

RuleDefinition text_spacing() {
  return define_rule<AccessibilityRule<AccessibilityFault::text_spacing>>(describe());
}

}  // namespace carelint
