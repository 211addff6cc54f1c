#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {.id = "accessibility/page-title",
          .title = "The page has a title",
          .rationale =
              "The title is the first thing that a screen reader reads out, and what stands on the tab, in the history "
              "and among the bookmarks. Without one a reader with several pages open cannot tell this one from the "
              "others. Write into <title>, inside of <head>, what the page is about. A part of a page has no title and "
              "is left alone.",
          .severity = Severity::error,
          .tags = {"accessibility", "page"},
          .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 2.4.2 Page Titled",
                       .url = "https://www.w3.org/TR/WCAG22/#page-titled",
                       .date = "2024-12-12"}},
          .wcag = {"2.4.2"},
          .act = {"2779a5"},
          .examples = {
              {.source = "<html lang=en><head></head><body><p>Rest.</p></body></html>", .flagged = {"<html lang=en>"}},
              {.source = "<html lang=en><head><title></title></head><body><p>Rest.</p></body></html>",
               .flagged = {"<title>"}},
              {.source = "<html lang=en><head></head><body><svg><title>Lake</title></svg></body></html>",
               .flagged = {"<html lang=en>"},
               .explanation = "the title of a drawing is not that of the page"},
              {.source = "<html lang=en><head><title>How to rest</title></head><body><p>Rest.</p></body></html>"},
              {.source = "<html lang=en><head><title>{{ title }}</title></head><body><p>Rest.</p></body></html>",
               .explanation = "what the template writes there is unknown"},
              {.source = "<p>Rest.</p>", .explanation = "a part of a page has no title"}}};
}

}  // namespace

RuleDefinition page_title() {
  return define_rule<PageAccessibilityRule<AccessibilityFault::page_title>>(describe());
}

}  // namespace carelint
