#include <algorithm>

#include "carelint/rule.h"
#include "reading/prose.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "reading/hard-sentence",
      .title = "No sentence asks much more of its reader than the rest",
      .rationale =
          "One dense sentence is where a tired reader gives up, however plain the others are. The grade is carelint's "
          "estimate for that sentence alone, from its length and from how well known its words are; the message names "
          "the words that weigh most. Sentences that are too long are left to reading/long-sentence.",
      .severity = Severity::suggestion,
      .tags = {"plain-language"},
      .sources = {{.title = "NHS digital service manual, Health literacy",
                   .url = "https://service-manual.nhs.uk/content/health-literacy",
                   .date = "2026"}},
      .yields_to = {"reading/complex-word", "reading/nominalisation", "accessibility/foreign-passage"},
      .options = {{.name = "maximum-grade",
                   .description = "the highest US school grade of a sentence that is fine (17 and more: university)",
                   .default_value = 18.0,
                   .minimum = 1,
                   .maximum = 20},
                  {.name = "shortest-sentence",
                   .description = "sentences with fewer words are not judged",
                   .default_value = std::int64_t{12},
                   .minimum = 1},
                  {.name = "longest-sentence",
                   .description = "sentences with more words are left to reading/long-sentence",
                   .default_value = std::int64_t{35},
                   .minimum = 5}},
      .examples =
          {{.source =
                "<p>Multidisciplinary psychological formulation remains indispensable to proportionate intervention "
                "throughout specialised outpatient rehabilitation pathways.</p>",
            .flagged =
                {"Multidisciplinary psychological formulation remains indispensable to proportionate intervention "
                 "throughout specialised outpatient rehabilitation pathways."}},
           {.source = "<p>You may feel tired, cross or sad for a few weeks, and that is how grief often begins.</p>"},
           {.source = "<h1>A guide for clinicians</h1><p>Multidisciplinary psychological formulation remains "
                      "indispensable to proportionate intervention throughout specialised outpatient rehabilitation "
                      "pathways.</p>"},
           {.source = "<p>Psychoeducation normalises dissociative experiences.</p>", .explanation = "short"}},
  };
}

class HardSentence final : public Rule {
 public:
  explicit HardSentence(const Options& options)
      : maximum_grade_(options.get<double>("maximum-grade")),
        shortest_(options.get<std::int64_t>("shortest-sentence")),
        longest_(options.get<std::int64_t>("longest-sentence")) {}

  void check(const Article& article, RuleContext& context) const override {
    if (is_for_clinicians(article)) return;
    for_each_counted_sentence(article, [&](const Block&, const Sentence& sentence) {
      if (sentence.counts.words < shortest_ || sentence.counts.words > longest_) return;
      const double grade = article.score(sentence.counts).estimate->grade;
      if (grade < maximum_grade_) return;
      const std::string hard_words = hardest_words(sentence);
      context.report(
          {.range = sentence.range,
           .message = "this sentence reads at US school grade " + shown_grade(grade) +
                      (hard_words.empty() ? "; use more everyday words" : "; find easier words for " + hard_words)});
    });
  }

 private:
  // Not the names of citations and units, nor abbreviations, which have a rule of their own.
  static bool can_be_replaced(const Token& token) {
    constexpr std::size_t shortest = 5;
    constexpr std::size_t longest = 40;
    const bool capitals = token.text.size() > 1 && token.text[1] >= 'A' && token.text[1] <= 'Z';
    return token.part != WordPart::none && token.kind == TokenKind::word && token.text.size() >= shortest &&
           token.text.size() <= longest && !capitals;
  }

  // Up to three, the least known and longest first, each named once.
  static std::string hardest_words(const Sentence& sentence) {
    constexpr std::size_t most = 3;
    const auto is_harder = [](const Token* a, const Token* b) {
      return std::pair(a->familiarity, a->syllables) > std::pair(b->familiarity, b->syllables);
    };
    std::vector<const Token*> hard;
    for (const Token& token : sentence.tokens) {
      if (token.familiarity == Familiarity::familiar || !can_be_replaced(token)) continue;
      const auto is_named = [&](const Token* named) { return named->folded == token.folded; };
      if (std::any_of(hard.begin(), hard.end(), is_named)) continue;
      hard.insert(std::upper_bound(hard.begin(), hard.end(), &token, is_harder), &token);
      if (hard.size() > most) hard.pop_back();
    }
    std::string list;
    for (std::size_t i = 0; i < hard.size(); ++i) {
      list += i == 0 ? "" : i + 1 == hard.size() ? " and " : ", ";
      list += "\"" + std::string(hard[i]->text) + "\"";
    }
    return list;
  }

  double maximum_grade_;
  std::int64_t shortest_;
  std::int64_t longest_;
};

}  // namespace

RuleDefinition hard_sentence() {
  return define_rule<HardSentence>(describe());
}

}  // namespace carelint
