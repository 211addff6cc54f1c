#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {.id = "accessibility/page-refresh",
          .title = "The page does not reload or change by itself",
          .rationale =
              "Readers who are slow to read, or who have a screen reader read to them, lose their place when a page "
              "reloads or leads elsewhere after a while. What they have written into a form is lost as well. Take the "
              "<meta http-equiv=\"refresh\"> out and let readers reload when they want to. Leading to another page at "
              "once, with 0 seconds, is left alone.",
          .severity = Severity::error,
          .tags = {"accessibility", "page"},
          .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 2.2.1 Timing Adjustable",
                       .url = "https://www.w3.org/TR/WCAG22/#timing-adjustable",
                       .date = "2024-12-12"},
                      {.title = "Web Content Accessibility Guidelines 2.2, success criterion 2.2.4 Interruptions",
                       .url = "https://www.w3.org/TR/WCAG22/#interruptions",
                       .date = "2024-12-12"},
                      {.title = "Web Content Accessibility Guidelines 2.2, success criterion 3.2.5 Change on Request",
                       .url = "https://www.w3.org/TR/WCAG22/#change-on-request",
                       .date = "2024-12-12"}},
          .wcag = {"2.2.1", "2.2.4", "3.2.5"},
          .act = {"bc659a", "bisz58"},
          .examples = {{.source = "<html lang=en><head><title>Rest</title><meta http-equiv=refresh "
                                  "content=30></head><body><p>Rest.</p></body></html>",
                        .flagged = {"content=30"},
                        .fixed = "<html lang=en><head><title>Rest</title></head><body><p>Rest.</p></body></html>"},
                       {.source = "<html lang=en><head><title>Rest</title><meta http-equiv=refresh content=\"5; "
                                  "URL=/rest\"></head><body><p>Rest.</p></body></html>",
                        .flagged = {"content=\"5; URL=/rest"},
                        .fixed = "<html lang=en><head><title>Rest</title></head><body><p>Rest.</p></body></html>"},
                       {.source = "<html lang=en><head><title>Rest</title><meta http-equiv=refresh content=\"0; "
                                  "URL=/rest\"></head><body><p>Rest.</p></body></html>",
                        .explanation = "the reader has seen nothing that could be lost"},
                       {.source = "<html lang=en><head><title>Rest</title><meta http-equiv=refresh content=\"{{ "
                                  "seconds }}\"></head><body><p>Rest.</p></body></html>",
                        .explanation = "what the template writes there is unknown"},
                       {.source = "<html lang=en><head><title>Rest</title><meta http-equiv=refresh "
                                  "content=soon></head><body><p>Rest.</p></body></html>",
                        .explanation = "browsers pass over it"},
                       {.source = "<html lang=en><head><title>Rest</title><meta name=refresh "
                                  "content=30></head><body><p>Rest.</p></body></html>",
                        .explanation = "it only has the name"}}};
}

}  // namespace

RuleDefinition page_refresh() {
  return define_rule<AccessibilityRule<AccessibilityFault::page_refresh>>(describe());
}

}  // namespace carelint
