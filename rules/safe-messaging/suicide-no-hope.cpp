#include <algorithm>

#include "carelint/rule.h"
#include "carelint/words.h"
#include "safe-messaging/suicide_words.h"
#include "shared/words.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "safe-messaging/suicide-no-hope",
      .title = "An article about suicide says what helps",
      .rationale =
          "Stories of people who came through a crisis, and the plain fact that most do, protect readers; an article "
          "that only tells of death does not. One sentence about help, treatment or recovery is enough. The rule looks "
          "at articles that speak of suicide several times and hold no word of it.",
      .severity = Severity::suggestion,
      .tags = {"suicide"},
      .sources = {{.title = "WHO mhGAP Evidence Resource Centre, Suicide Q9",
                   .url = "http://www.who.int/mental_health/mhgap/evidence/suicide/q9/en/",
                   .date = "2015"},
                  {.title =
                       "WHO, Preventing suicide: a resource for media professionals, update 2023 (summary by PAHO)",
                   .url = "https://paho.org/en/node/92857",
                   .date = "2023"}},
      .examples = {{.source =
                        "<h1>Suicide in the valley</h1><p>Three suicides in a year. The suicide rate rose again.</p>",
                    .flagged = {"Suicide in the valley"}},
                   {.source = "<h1>Suicide in the valley</h1><p>Three suicides in a year. Most people who get help "
                              "recover.</p>"},
                   {.source = "<h1>The council met</h1><p>It spoke of suicide once.</p>"},
                   {.source = "<h1>Suicide: how to ask</h1><p>Suicide can be prevented. Ask, and stay.</p>"}},
  };
}

bool gives_hope(std::string_view word) {
  return word.starts_with("help") || word.starts_with("support") || word.starts_with("recover") ||
         word.starts_with("treat") || word.starts_with("prevent") || word.starts_with("hope") ||
         word.starts_with("cope") || word.starts_with("coping") || word.starts_with("heal") ||
         word.starts_with("surviv") ||
         is_one_of(word, "988", "samaritans", "lifeline", "hotline", "therapy", "counselling", "counseling", "protect");
}

class SuicideNoHope final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    if (!is_english(article.language())) return;
    constexpr unsigned several = 3;
    unsigned named = 0;
    for (const Block& block : article.blocks()) {
      for (std::size_t i = 0; i < block.tokens.size(); ++i) {
        if (gives_hope(block.tokens[i].folded)) return;
        const bool own = block.region == Region::main && block.kind != BlockKind::reference;
        named += own && names_suicide(block.tokens, i) ? 1 : 0;
      }
    }
    if (named < several) return;
    context.report({.range = article_headline(article),
                    .message =
                        "this article speaks of suicide but of nothing that helps; say that help exists and that "
                        "people come through"});
  }
};

}  // namespace

RuleDefinition suicide_no_hope() {
  return define_rule<SuicideNoHope>(describe());
}

}  // namespace carelint
