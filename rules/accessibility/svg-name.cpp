#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/svg-name",
      .title = "A drawing that is declared an image has a name",
      .rationale =
          "An <svg> with role=\"img\" is announced as an image, and its shapes are passed over. Without a name a "
          "reader with a screen reader hears that there is an image and nothing of what it shows. Write a <title> as "
          "the first thing in the <svg>, or an aria-label. Drawings without a role, and hidden ones, are left alone.",
      .severity = Severity::error,
      .tags = {"accessibility", "images"},
      .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 1.1.1 Non-text Content",
                   .url = "https://www.w3.org/TR/WCAG22/#non-text-content",
                   .date = "2024-12-12"},
                  {.title = "Accessible Rich Internet Applications (WAI-ARIA) 1.2, role img",
                   .url = "https://www.w3.org/TR/wai-aria-1.2/",
                   .date = "2023-06-06"}},
      .wcag = {"1.1.1"},
      .act = {"7d6734"},
      .examples = {{.source = "<p><svg role=img><circle r=4></circle></svg></p>", .flagged = {"<svg role=img>"}},
                   {.source = "<p><svg><circle role=graphics-symbol r=4></circle></svg></p>",
                    .flagged = {"<circle role=graphics-symbol r=4>"}},
                   {.source = "<p><svg role=img><title>Mood over one week</title><circle r=4></circle></svg></p>"},
                   {.source = "<p><svg role=img aria-label=\"Mood over one week\"><circle r=4></circle></svg></p>"},
                   {.source = "<p><svg><circle r=4></circle></svg></p>",
                    .explanation = "it has no role, so that it is not announced as an image"},
                   {.source = "<p aria-hidden=true><svg role=img><circle r=4></circle></svg></p>",
                    .explanation = "hidden from assistive technology"}}};
}

}  // namespace

RuleDefinition svg_name() {
  return define_rule<AccessibilityRule<AccessibilityFault::svg_name>>(describe());
}

}  // namespace carelint
