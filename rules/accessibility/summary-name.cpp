#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/summary-name",
      .title = "What opens a section says what is in it",
      .rationale =
          "A <summary> is the button that opens its <details>. Without words a reader with a screen reader hears only "
          "that something can be opened, and a reader with a keyboard stops at a bare triangle. Write into the "
          "<summary> what will be shown. One that stands outside of <details> opens nothing and is left alone, and so "
          "is a hidden one.",
      .severity = Severity::error,
      .tags = {"accessibility", "buttons"},
      .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 4.1.2 Name, Role, Value",
                   .url = "https://www.w3.org/TR/WCAG22/#name-role-value",
                   .date = "2024-12-12"}},
      .wcag = {"4.1.2"},
      .act = {"2t702h"},
      .examples = {
          {.source = "<details><summary></summary><p>Breathe slowly.</p></details>", .flagged = {"<summary>"}},
          {.source = "<details><summary class=more><img src=plus.png alt=''></summary><p>Breathe slowly.</p></details>",
           .flagged = {"<summary class=more>"},
           .explanation = "an image that says it decorates gives no name"},
          {.source = "<details><summary>What to do in a panic attack</summary><p>Breathe slowly.</p></details>"},
          {.source = "<details><summary aria-label=\"What to do in a panic attack\"></summary><p>Breathe "
                     "slowly.</p></details>"},
          {.source = "<div><summary></summary><p>Breathe slowly.</p></div>", .explanation = "it opens nothing"},
          {.source = "<details hidden><summary></summary><p>Breathe slowly.</p></details>",
           .explanation = "nobody meets it"}}};
}

}  // namespace

RuleDefinition summary_name() {
  return define_rule<AccessibilityRule<AccessibilityFault::summary_name>>(describe());
}

}  // namespace carelint
