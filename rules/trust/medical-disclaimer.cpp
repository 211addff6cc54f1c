#include "carelint/rule.h"
#include "shared/words.h"
#include "trust/marked_words.h"
#include "trust/text.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "trust/medical-disclaimer",
      .title = "Advice says that it supports and does not replace care",
      .rationale =
          "A sentence such as \"This page gives general information; it does not replace care from someone who knows "
          "you\" tells a reader what a page can do and what it cannot.\n\nThe rule is off unless you turn it on: "
          "health "
          "services, whose pages are part of the care, seldom print such a line, and many good charities do not "
          "either. "
          "Personal stories and fragments stay silent.",
      .severity = Severity::off,
      .tags = {"trust"},
      .sources = {{.title = "HONcode principle of complementarity, in BMC Medical Informatics and Decision Making",
                   .url = "https://bmcmedinformdecismak.biomedcentral.com/articles/10.1186/s12911-021-01397-x/tables/1",
                   .date = "2021"}},
      .examples = {{.source = "<html lang=en><h1>Rest</h1><p>You need rest. Lie down when you can.</p></html>",
                    .flagged = {"Rest"}},
                   {.source = "<html lang=en><h1>Rest</h1><p>Take our advice: you need rest.</p></html>",
                    .flagged = {"Rest"}},
                   {.source = "<html lang=en><h1>Rest</h1><p>You need rest.</p><p>This is information, not advice.</p>"
                              "</html>"},
                   {.source =
                        "<html lang=en><h1>Rest</h1><p>You need rest.</p><p>It does not replace care.</p></html>"},
                   {.source = "<html lang=en><h1>Opening hours</h1><p>The office opens at nine.</p></html>"},
                   {.source = "<h1>Rest</h1><p>You need rest.</p>", .explanation = "a fragment"}},
  };
}

// "does not replace", "no substitute for", "information, not advice"
bool is_disclaimer(const MarkedWord& word) {
  if (word.role != WordRole::caution) return false;
  if (word.token->folded != "advice") return holds_any(word.block->text, {" not", "n't", "no substitute", "cannot"});
  return holds_any(word.block->text,
                   {"not advice", "not medical advice", "not intended", "instead of", "not a replacement"});
}

class MedicalDisclaimer final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    const auto& words = article.get<MarkedWords>();
    if (!is_whole_page(article, context.settings()) || words.is_personal() || words.count(WordRole::reader) == 0)
      return;
    for (const MarkedWord& word : words.all()) {
      if (is_disclaimer(word)) return;
    }
    context.report({.range = article_headline(article),
                    .message = "say in one sentence that this page does not replace care from someone who knows the "
                               "reader"});
  }
};

}  // namespace

RuleDefinition medical_disclaimer() {
  return define_rule<MedicalDisclaimer>(describe());
}

}  // namespace carelint
