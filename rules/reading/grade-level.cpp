#include <cstdio>

#include "carelint/rule.h"
#include "shared/words.h"

namespace carelint {
namespace {

RuleInfo describe() {
  const std::string long_sentence =
      "Notwithstanding considerable heterogeneity of presentation, multidisciplinary psychological formulation remains "
      "indispensable to any proportionate intervention in specialised outpatient rehabilitation. ";
  const std::string short_sentence = "Rest when you can. Eat with a friend. Go for a walk in the sun. ";
  const auto repeated = [](const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
  };
  return {
      .id = "reading/grade-level",
      .title = "The article is not harder to read than its readers need",
      .rationale =
          "Distress takes away attention and memory, and half of all adults read below the level of a typical health "
          "page. The grade is the number of years at a US school that a reader needs, over the prose of the main text: "
          "headings, tables, references and captions do not count.",
      .severity = Severity::warning,
      .tags = {"plain-language"},
      .sources = {{.title = "Kincaid et al., Derivation of new readability formulas for Navy enlisted personnel",
                   .date = "1975"},
                  {.title = "NHS digital service manual, Health literacy",
                   .url = "https://service-manual.nhs.uk/content/health-literacy",
                   .date = "2026"}},
      .options = {{.name = "formula",
                   .description = "the formula to judge by; all of them give a US school grade",
                   .default_value = std::string("flesch_kincaid_grade"),
                   .choices = {"flesch_kincaid_grade", "smog", "gunning_fog", "coleman_liau", "automated_readability"}},
                  {.name = "maximum-grade",
                   .description = "the highest US school grade that is fine",
                   .default_value = 10.0,
                   .minimum = 1,
                   .maximum = 20},
                  {.name = "minimum-words",
                   .description = "articles with fewer words than this are not judged: a formula says little of them",
                   .default_value = std::int64_t{100},
                   .minimum = 1}},
      .examples = {{.source = "<h1>Care</h1><p>" + repeated(long_sentence, 6) + "</p>", .flagged = {"Care"}},
                   {.source = "<h1>Care</h1><p>" + repeated(short_sentence, 9) + "</p>"},
                   {.source = "<h1>Care</h1><p>" + long_sentence + "</p>", .explanation = "too short to judge"}},
  };
}

class GradeLevel final : public Rule {
 public:
  explicit GradeLevel(const Options& options)
      : formula_(formula_named(options.get<std::string>("formula"))),
        maximum_grade_(options.get<double>("maximum-grade")),
        minimum_words_(options.get<std::int64_t>("minimum-words")) {}

  void check(const Article& article, RuleContext& context) const override {
    const Metrics& metrics = article.metrics();
    const std::optional<double> grade = metrics.scores.score(formula_);
    if (!grade || *grade <= maximum_grade_ || metrics.counts.words < minimum_words_ || !is_english(article.language()))
      return;
    char words_per_sentence[16];
    std::snprintf(words_per_sentence, sizeof words_per_sentence, "%.0f",
                  double(metrics.counts.words) / metrics.counts.sentences);
    context.report({.range = article_headline(article),
                    .message = "this article reads at US school grade " + rounded(*grade) + "; aim for " +
                               rounded(maximum_grade_) + " or less with shorter sentences (now " + words_per_sentence +
                               " words on average) and everyday words"});
  }

 private:
  static ReadingFormula formula_named(const std::string& name) {
    for (std::size_t i = 0; i < reading_formula_count; ++i) {
      if (name_of(static_cast<ReadingFormula>(i)) == name) return static_cast<ReadingFormula>(i);
    }
    return ReadingFormula::flesch_kincaid_grade;
  }

  static std::string rounded(double grade) {
    char text[16];
    std::snprintf(text, sizeof text, grade == static_cast<int>(grade) ? "%.0f" : "%.1f", grade);
    return text;
  }

  ReadingFormula formula_;
  double maximum_grade_;
  std::int64_t minimum_words_;
};

}  // namespace

RuleDefinition grade_level() {
  return define_rule<GradeLevel>(describe());
}

}  // namespace carelint
