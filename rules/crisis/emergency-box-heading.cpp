#include <algorithm>

#include "carelint/rule.h"
#include "carelint/words.h"
#include "crisis/emergency_boxes.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "crisis/emergency-box-heading",
      .title = "An emergency box has a heading that says what to do",
      .rationale =
          "Colour alone does not tell everyone that a box is urgent, and a screen reader finds it by its heading. "
          "Begin "
          "with the action: \"Call 999 or go to A&E now if\".",
      .severity = Severity::suggestion,
      .tags = {"crisis", "accessibility"},
      .sources = {{.title = "NHS digital service manual, Help users decide when and where to get care",
                   .url = "https://service-manual.nhs.uk/design-system/patterns/"
                          "help-users-decide-when-and-where-to-get-care",
                   .date = "2026-11-23"}},
      .examples =
          {{.source = "<div class='alert emergency'>You can call 999.</div>",
            .flagged = {"<div class='alert emergency'>"}},
           {.source = "<section class=crisis-box><h2>Important information</h2><p>Call 988.</p></section>",
            .flagged = {"Important information"}},
           {.source = "<section class=crisis-box><h2>Call 988 if you may hurt yourself</h2><p>Call 988.</p></section>"},
           {.source = "<section class=crisis-box><h2>Get help now</h2><p>Call 988.</p></section>"},
           {.source = "<section class=crisis-box><h2>If you need to talk</h2><p>Call 988.</p></section>"},
           {.source = "<div class=intro>You can call 999.</div>"}},
  };
}

bool says_what_to_do(const Block& heading) {
  return std::any_of(heading.tokens.begin(), heading.tokens.end(), [](const Token& token) {
    return is_one_of(token.folded, "call", "ring", "dial", "phone", "text", "chat", "go", "get", "contact", "ask",
                     "speak", "talk", "find", "visit", "see", "help", "reach", "tell", "need");
  });
}

class EmergencyBoxHeading final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    for (const Node* box : article.get<EmergencyBoxes>().boxes()) {
      const auto heading = std::find_if(article.blocks().begin(), article.blocks().end(), [&](const Block& block) {
        return block.kind == BlockKind::heading && box->range.contains(block.range);
      });
      if (heading == article.blocks().end()) {
        context.report({.range = box->start_tag,
                        .message = "give this box a heading that says what to do, such as \"Get help now\""});
      } else if (!says_what_to_do(*heading)) {
        context.report({.range = heading->range,
                        .message = "begin the heading of this box with what to do, such as \"Call now if\""});
      }
    }
  }
};

}  // namespace

RuleDefinition emergency_box_heading() {
  return define_rule<EmergencyBoxHeading>(describe());
}

}  // namespace carelint
