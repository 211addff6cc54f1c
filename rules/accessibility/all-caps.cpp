#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {.id = "accessibility/all-caps",
          .title = "Words are not written in capitals",
          .rationale =
              "Readers know words by their shape, and in capitals every word is a box: with dyslexia, or in a language "
              "that is not one's own, such a line is slow work. Some screen readers spell the letters. It also sounds "
              "like shouting. Write the words as usual, and mark what matters with <strong>. Three words or more are "
              "reported, not abbreviations. English text only.",
          .severity = Severity::suggestion,
          .tags = {"accessibility", "characters", "plain-language"},
          .sources = {{.title = "GOV.UK, Content design: planning, writing and managing content, writing for GOV.UK",
                       .url = "https://www.gov.uk/guidance/content-design/writing-for-gov-uk",
                       .date = "2026-11-26"}},
          .wcag = {"3.1.5"},
          .examples = {{.source = "<p>PLEASE READ THIS FIRST.</p>", .flagged = {"PLEASE READ THIS FIRST"}},
                       {.source = "<p><strong>Please read this first.</strong></p>"},
                       {.source = "<p>The NHS and the WHO on PTSD, ADHD and OCD.</p>"},
                       {.source = "<p>Text HOME to 741741. You are NOT alone.</p>"}}};
}

}  // namespace

RuleDefinition all_caps() {
  return define_rule<AccessibilityRule<AccessibilityFault::all_caps>>(describe());
}

}  // namespace carelint
