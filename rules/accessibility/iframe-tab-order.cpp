#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/iframe-tab-order",
      .title = "What is in a frame can be reached with the keyboard",
      .rationale =
          "A negative tabindex takes a frame, and all that is in it, out of the order of the tab key. A reader who "
          "uses no mouse cannot get to the links and fields that others see in it. Take the tabindex out, or hide the "
          "frame from everybody. A frame that holds nothing but text or is not shown is left alone, and so is one "
          "whose content is not in this file.",
      .severity = Severity::error,
      .tags = {"accessibility", "keyboard", "frames"},
      .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 2.1.1 Keyboard",
                   .url = "https://www.w3.org/TR/WCAG22/#keyboard",
                   .date = "2024-12-12"}},
      .wcag = {"2.1.1"},
      .act = {"akn7bn"},
      .examples = {
          {.source = "<iframe tabindex=-1 srcdoc=\"<a href=/x>x</a>\"></iframe>", .flagged = {"tabindex=-1"}},
          {.source = "<iframe title=Form srcdoc=\"<button>Send</button>\" tabindex=-1></iframe>",
           .flagged = {"tabindex=-1"}},
          {.source = "<iframe tabindex=-1 srcdoc=\"<p>Rest.</p>\"></iframe>",
           .explanation = "there is nothing to reach"},
          {.source =
               "<iframe tabindex=0 srcdoc=\"<a href=/x>x</a>\"></iframe><iframe srcdoc=\"<a href=/x>x</a>\"></iframe>"},
          {.source = "<iframe tabindex=-1 src=/map></iframe>", .explanation = "what is in it is unknown"},
          {.source = "<iframe tabindex=-1 hidden srcdoc=\"<a href=/x>x</a>\"></iframe>",
           .explanation = "nobody is shown it"}}};
}

}  // namespace

RuleDefinition iframe_tab_order() {
  return define_rule<AccessibilityRule<AccessibilityFault::iframe_tab_order>>(describe());
}

}  // namespace carelint
