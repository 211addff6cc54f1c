#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/label-in-name",
      .title = "The name of a control holds the words that are on it",
      .rationale =
          "Somebody who speaks to the computer says the words they see: \"click Download form\". Where aria-label "
          "gives the link or button another name, nothing happens. Put the visible words into it, in that order and "
          "without others in between, or leave aria-label out. Capitals and punctuation do not matter, words in "
          "parentheses may be missing, and a sign such as a cross is not a word.",
      .severity = Severity::error,
      .tags = {"accessibility", "buttons", "links"},
      .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 2.5.3 Label in Name",
                   .url = "https://www.w3.org/TR/WCAG22/#label-in-name",
                   .date = "2024-12-12"}},
      .wcag = {"2.5.3"},
      .act = {"2ee8b8"},
      .examples = {
          {.source = "<p><button aria-label=Send>Save</button></p>", .flagged = {"aria-label=Send"}},
          {.source = "<p><a href=/form aria-label=\"Download the form\">Download form</a></p>",
           .flagged = {"aria-label=\"Download the form"},
           .explanation = "the visible words are there, but not one behind the other"},
          {.source = "<p><button aria-label=\"Save draft\">Save</button> <a href=/form aria-label=\"download "
                     "form\">Download form…</a></p>",
           .explanation = "more words may be there; capitals and punctuation do not matter"},
          {.source = "<p><a href=/form aria-label=\"Download form\">Download form (PDF)</a></p>",
           .explanation = "words in parentheses may be missing"},
          {.source = "<p><button aria-label=Close>×</button></p>", .explanation = "nobody speaks a sign"},
          {.source =
               "<p><button aria-label=\"{{ label }}\">Save</button> <button aria-label=Send hidden>Save</button></p>",
           .explanation = "what the template writes is unknown, and nobody meets the other one"}}};
}

}  // namespace

RuleDefinition label_in_name() {
  return define_rule<AccessibilityRule<AccessibilityFault::label_in_name>>(describe());
}

}  // namespace carelint
