#include <algorithm>

#include "carelint/rule.h"
#include "carelint/words.h"
#include "safe-messaging/suicide_words.h"
#include "shared/topics.h"
#include "shared/words.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "safe-messaging/eating-disorder-numbers",
      .title = "An article about eating disorders gives no weights, sizes or calories",
      .rationale =
          "Readers with an eating disorder measure themselves against every figure: a weight becomes a goal, a number "
          "of "
          "calories a limit. Say that somebody became very unwell instead. The rule reads articles about eating "
          "disorders; how many people are affected, doses of medicine and ages are left alone. A body mass index is a "
          "suggestion, since pages for clinicians need it.",
      .severity = Severity::warning,
      .tags = {"eating-disorders"},
      .sources = {{.title = "Beat, Media guidelines",
                   .url = "https://www.beateatingdisorders.org.uk/media-centre/media-guidelines",
                   .date = "2026-11-23"},
                  {.title = "Headline, Guidelines on eating disorders",
                   .url = "http://www.headline.ie/media-info/guidelines-and-resources/eating-disorders/",
                   .date = "2026-11-23"}},
      .examples =
          {{.source = "<h1>Living with anorexia</h1><p>By spring she weighed 38 kg.</p>", .flagged = {"38 kg"}},
           {.source = "<h1>Bulimia in men</h1><p>He lived on 500 calories a day.</p>", .flagged = {"500 calories"}},
           {.source = "<h1>Living with anorexia</h1><p>By spring she was very unwell.</p>"},
           {.source = "<h1>Living with anorexia</h1><p>One in 100 women lives with it, mostly aged 16 to 25.</p>"},
           {.source = "<h1>Walking helps</h1><p>An hour burns 300 calories.</p>", .explanation = "another topic"},
           {.source = "<h1>Bulimia in men</h1><p>The usual dose is 60 mg a day.</p>"}},
  };
}

// In the title or a main heading, or three times in the text.
bool is_about_eating_disorders(const Article& article) {
  constexpr unsigned enough = 3;
  return article.get<Topics>().weight(Topic::eating_disorders) >= enough;
}

enum class Figure { none, firm, index };

// "38 kg", "six stone", "500 calories", "BMI of 15"
Figure figure_at(std::span<const Token> tokens, std::size_t i, std::size_t& end) {
  const auto word = [&](std::size_t k) { return k < tokens.size() ? tokens[k].folded : std::string_view{}; };
  if (is_one_of(word(i), "bmi", "bmis")) {
    std::size_t at = i + 1;
    while (is_one_of(word(at), "of", "under", "below", "was", "is", "fell", "to", "at", "just")) ++at;
    if (at >= tokens.size() || tokens[at].kind != TokenKind::number) return Figure::none;
    end = at + 1;
    return Figure::index;
  }
  const bool number =
      tokens[i].kind == TokenKind::number || is_one_of(word(i), "four", "five", "six", "seven", "eight", "nine", "ten");
  if (!number) return Figure::none;
  if (is_one_of(word(i + 1), "kg", "kgs", "kilos", "kilo", "kilograms", "kilogrammes", "lb", "lbs", "pounds", "stone",
                "calories", "kcal", "cals", "calorie")) {
    end = i + 2;
    return Figure::firm;
  }
  return Figure::none;
}

class EatingDisorderNumbers final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    if (!is_english(article.language()) || !is_about_eating_disorders(article)) return;
    for (const Block& block : article.blocks()) {
      if (!is_narrated(block)) continue;
      for (const Sentence& sentence : block.sentences) check_sentence(sentence.tokens, context);
    }
  }

 private:
  static void check_sentence(std::span<const Token> tokens, RuleContext& context) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      std::size_t end = 0;
      const Figure figure = figure_at(tokens, i, end);
      if (figure == Figure::none) continue;
      Finding finding{.range = source_of(tokens, {i, end}),
                      .message = "leave the figure out; readers with an eating disorder measure themselves against it"};
      if (figure == Figure::index) finding.severity = Severity::suggestion;
      context.report(std::move(finding));
      i = end - 1;
    }
  }
};

}  // namespace

RuleDefinition eating_disorder_numbers() {
  return define_rule<EatingDisorderNumbers>(describe());
}

}  // namespace carelint
