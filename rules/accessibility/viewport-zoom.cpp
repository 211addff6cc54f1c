#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {.id = "accessibility/viewport-zoom",
          .title = "Readers can enlarge the page",
          .rationale =
              "Readers with low vision enlarge a page with two fingers until they can read it. With user-scalable=no, "
              "or a maximum-scale below 2, a telephone may refuse, and the text stays too small. Take these words out "
              "of the viewport. A larger maximum-scale is left alone, and so is what says nothing of it.",
          .severity = Severity::error,
          .tags = {"accessibility", "page"},
          .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 1.4.4 Resize Text",
                       .url = "https://www.w3.org/TR/WCAG22/#resize-text",
                       .date = "2024-12-12"}},
          .wcag = {"1.4.4"},
          .act = {"b4f0c3"},
          .examples = {
              {.source = "<html lang=en><head><title>Rest</title><meta name=viewport content=\"width=device-width, "
                         "user-scalable=no\"></head><body><p>Rest.</p></body></html>",
               .flagged = {"content=\"width=device-width, user-scalable=no"},
               .fixed = "<html lang=en><head><title>Rest</title><meta name=viewport "
                        "content=\"width=device-width\"></head><body><p>Rest.</p></body></html>"},
              {.source = "<html lang=en><head><title>Rest</title><meta name=viewport content=\"width=device-width, "
                         "maximum-scale=1\"></head><body><p>Rest.</p></body></html>",
               .flagged = {"content=\"width=device-width, maximum-scale=1"},
               .fixed = "<html lang=en><head><title>Rest</title><meta name=viewport "
                        "content=\"width=device-width\"></head><body><p>Rest.</p></body></html>"},
              {.source = "<html lang=en><head><title>Rest</title><meta name=viewport content=\"width=device-width, "
                         "initial-scale=1\"></head><body><p>Rest.</p></body></html>"},
              {.source = "<html lang=en><head><title>Rest</title><meta name=viewport content=\"width=device-width, "
                         "user-scalable=yes, maximum-scale=5\"></head><body><p>Rest.</p></body></html>"},
              {.source = "<html lang=en><head><title>Rest</title><meta name=viewport content=\"{{ viewport "
                         "}}\"></head><body><p>Rest.</p></body></html>",
               .explanation = "what the template writes there is unknown"},
              {.source = "<html lang=en><head><title>Rest</title><meta name=description "
                         "content=\"user-scalable=no\"></head><body><p>Rest.</p></body></html>",
               .explanation = "it describes the page and sets nothing"}}};
}

}  // namespace

RuleDefinition viewport_zoom() {
  return define_rule<AccessibilityRule<AccessibilityFault::viewport_zoom>>(describe());
}

}  // namespace carelint
