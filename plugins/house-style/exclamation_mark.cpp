// house/exclamation-mark: a calm voice needs no exclamation mark.
#include "house_style.h"

namespace house {
namespace {

using namespace carelint;

class ExclamationMark final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    for (const Block& block : article.blocks()) {
      if (!block.is_prose() || block.in_quotation) continue;
      for (const Token& token : block.tokens) {
        const bool is_ours = token.text == "!" && !token.marks.has(Mark::quotation);
        if (is_ours) context.report({.range = token.range, .message = "end the sentence with a full stop"});
      }
    }
  }
};

}  // namespace

RuleDefinition exclamation_mark() {
  return define_rule<ExclamationMark>({
      .id = "house/exclamation-mark",
      .title = "Write without exclamation marks",
      .rationale =
          "An exclamation mark raises the voice. Somebody who reads us on a bad day can take it for impatience or for "
          "false cheer. What other people said is quoted as they said it.",
      .severity = Severity::suggestion,
      .tags = {"tone"},
      .sources = {{.title = "House style guide, chapter 2: Tone"}},
      .examples = {{.source = "<p>You can do this!</p>", .flagged = {"!"}},
                   {.source = "<p>“Get help now!” said the poster. We would put it more gently.</p>",
                    .explanation = "a quotation keeps its own punctuation"}},
  });
}

}  // namespace house
