#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

#include "carelint/rule.h"
#include "reading/prose.h"
#include "shared/words.h"

namespace carelint {
namespace {

// The highest US school grade that published advice asks for; none where the readers are clinicians.
struct Audience {
  std::string_view name;
  std::optional<double> maximum_grade;
};
constexpr auto audiences =
    std::to_array<Audience>({{"general", 8}, {"nih", 8}, {"ama", 6}, {"nhs", 6}, {"clinician", std::nullopt}});

// The lowest Flesch Reading Ease for a grade, by Flesch's own table (The art of readable writing, 1949).
struct EaseOfGrade {
  double grade;
  double ease;
};
constexpr auto eases = std::to_array<EaseOfGrade>({{5, 90}, {6, 80}, {7, 70}, {9, 60}, {12, 50}, {16, 30}, {20, 0}});

RuleInfo describe() {
  const std::string hard =
      "Notwithstanding considerable heterogeneity of presentation, multidisciplinary psychological formulation remains "
      "indispensable to any proportionate intervention in specialised outpatient rehabilitation. ";
  const std::string easy = "Rest when you can. Eat with a friend. Go for a walk in the sun. ";
  const auto repeated = [](const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
  };
  return {
      .id = "reading/grade-level",
      .title = "The article is not harder to read than its readers need",
      .rationale =
          "Distress takes away attention and memory, and many adults read below the level of a typical health page. "
          "The "
          "grade is the number of years at a US school that a reader needs, over the prose of the main text: headings, "
          "tables, references and captions do not count.\n\nThe estimate weighs sentence length, unfamiliar and "
          "uncommon "
          "words, and syllables, and comes with a band in which two of three texts like this one lie. Where the whole "
          "band "
          "lies above the limit, the rule warns; where only the estimate does, it suggests.\n\nThe limits by audience: "
          "general and nih grade 8, ama grade 6, nhs grade 6 (a reading age of 9 to 11), clinician none. An article "
          "whose "
          "title says that it is for clinicians, practitioners or therapists has no limit.",
      .severity = Severity::warning,
      .tags = {"plain-language"},
      .sources = {{.title = "NHS digital service manual, Health literacy",
                   .url = "https://service-manual.nhs.uk/content/health-literacy",
                   .date = "2026"},
                  {.title =
                       "B. D. Weiss, Health literacy and patient safety: help patients understand (American Medical "
                       "Association Foundation)",
                   .date = "2007"},
                  {.title = "National Institutes of Health, Clear and simple",
                   .url = "https://www.nih.gov/institutes-nih/nih-office-director/"
                          "office-communications-public-liaison/clear-communication/clear-simple",
                   .date = "2026-11-25"}},
      .options = {{.name = "audience",
                   .description = "who reads the articles; sets the highest grade that is fine",
                   .default_value = std::string("general"),
                   .choices = {"general", "nih", "ama", "nhs", "clinician"}},
                  {.name = "formula",
                   .description =
                       "what to judge by: carelint's estimate, or one of the formulas; flesch_reading_ease is "
                       "compared with the ease that Flesch gives for the grade",
                   .default_value = std::string("estimate"),
                   .choices = {"estimate", "flesch_kincaid_grade", "smog", "gunning_fog", "coleman_liau",
                               "automated_readability", "flesch_reading_ease"}},
                  {.name = "maximum-grade",
                   .description = "the highest US school grade that is fine; 0: that of the audience",
                   .default_value = 0.0,
                   .minimum = 0,
                   .maximum = 20},
                  {.name = "minimum-words",
                   .description = "articles with fewer words than this are not judged: a formula says little of them",
                   .default_value = std::int64_t{100},
                   .minimum = 1}},
      .examples = {{.source = "<h1>Care</h1><p>" + repeated(hard, 6) + "</p>", .flagged = {"Care"}},
                   {.source = "<h1>Care</h1><p>" + repeated(hard, 6) + "</p>",
                    .flagged = {"Care"},
                    .options = {{"formula", std::string("flesch_reading_ease")}, {"audience", std::string("nhs")}}},
                   {.source = "<h1>Care</h1><p>" + repeated(hard, 6) + "</p>",
                    .options = {{"audience", std::string("clinician")}},
                    .explanation = "written for clinicians"},
                   {.source = "<h1>Care</h1><p>" + repeated(easy, 9) + "</p>"},
                   {.source = "<h1>Care</h1><p>" + hard + "</p>", .explanation = "too short to judge"}},
  };
}

class GradeLevel final : public Rule {
 public:
  explicit GradeLevel(const Options& options)
      : formula_(formula_named(options.get<std::string>("formula"))),
        minimum_words_(options.get<std::int64_t>("minimum-words")) {
    const double chosen = options.get<double>("maximum-grade");
    for (const Audience& audience : audiences) {
      if (audience.name == options.get<std::string>("audience")) maximum_grade_ = audience.maximum_grade;
    }
    if (chosen > 0) maximum_grade_ = chosen;
  }

  void check(const Article& article, RuleContext& context) const override {
    const Metrics& metrics = article.metrics();
    if (!maximum_grade_ || metrics.counts.words < minimum_words_ || !is_english(article.language())) return;
    const double excess = excess_over(*maximum_grade_, metrics.scores);
    if (excess <= 0 || is_for_clinicians(article)) return;
    const GradeEstimate& estimate = *metrics.scores.estimate;
    Finding finding{.range = article_headline(article), .message = message(metrics)};
    const bool within_band = excess <= estimate.grade - estimate.low;
    if (within_band) finding.severity = Severity::suggestion;
    if (auto note = hardest_section(article)) finding.notes.push_back(std::move(*note));
    context.report(std::move(finding));
  }

 private:
  static std::optional<ReadingFormula> formula_named(const std::string& name) {
    for (std::size_t i = 0; i < reading_formula_count; ++i) {
      if (name_of(static_cast<ReadingFormula>(i)) == name) return static_cast<ReadingFormula>(i);
    }
    return std::nullopt;
  }

  // By how many grades the scores lie above a limit; ten points of reading ease are about a grade.
  double excess_over(double maximum_grade, const ReadingScores& scores) const {
    constexpr double ease_of_a_grade = 10;
    if (!formula_) return scores.estimate->grade - maximum_grade;
    const double score = *scores.score(*formula_);
    if (formula_ != ReadingFormula::flesch_reading_ease) return score - maximum_grade;
    const auto* row =
        std::find_if(eases.begin(), eases.end() - 1, [&](const EaseOfGrade& e) { return maximum_grade <= e.grade; });
    return (row->ease - score) / ease_of_a_grade;
  }

  // Names what there is to mend: the length of the sentences, the words, or both.
  std::string message(const Metrics& metrics) const {
    constexpr double fine_words_per_sentence = 14;
    constexpr double fine_unfamiliar_percent = 8;
    const double words_per_sentence = double(metrics.counts.words) / metrics.counts.sentences;
    const double unfamiliar_percent = 100.0 * metrics.counts.unfamiliar_words / metrics.counts.words;
    const std::string sentences = "shorter sentences (now " + rounded(words_per_sentence) + " words on average)";
    const std::string words = "more everyday words (now " + rounded(unfamiliar_percent) + " % are unfamiliar)";
    const bool long_sentences = words_per_sentence > fine_words_per_sentence;
    const bool hard_words = unfamiliar_percent > fine_unfamiliar_percent;
    return "this article reads " + level(metrics.scores) + "; aim for grade " + shown_grade(*maximum_grade_) +
           " or less with " +
           (long_sentences == hard_words ? sentences + " and " + words
            : long_sentences             ? sentences
                                         : words);
  }

  static std::string rounded(double number) {
    char text[16];
    std::snprintf(text, sizeof text, "%.0f", number);
    return text;
  }

  std::string level(const ReadingScores& scores) const {
    if (formula_ == ReadingFormula::flesch_reading_ease) {
      return "with a Flesch reading ease of " + shown_grade(*scores.score(*formula_));
    }
    const double grade = formula_ ? *scores.score(*formula_) : scores.estimate->grade;
    return "at US school grade " + shown_grade(grade);
  }

  static std::optional<Note> hardest_section(const Article& article) {
    constexpr std::uint32_t least_words = 40;
    const Section* hardest = nullptr;
    const std::vector<Section> sections = article.sections();
    for (const Section& section : sections) {
      if (section.heading == nullptr || section.metrics.counts.words < least_words) continue;
      const double grade = section.metrics.scores.estimate->grade;
      if (hardest == nullptr || grade > hardest->metrics.scores.estimate->grade) hardest = &section;
    }
    if (hardest == nullptr || sections.size() < 3) return std::nullopt;
    return Note{"the hardest section is this one, at grade " + shown_grade(hardest->metrics.scores.estimate->grade),
                hardest->heading->range};
  }

  std::optional<ReadingFormula> formula_;  // none: the estimate
  std::optional<double> maximum_grade_;
  std::int64_t minimum_words_;
};

}  // namespace

RuleDefinition grade_level() {
  return define_rule<GradeLevel>(describe());
}

}  // namespace carelint
