#include "carelint/rule.h"
#include "reading/abbreviations.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "reading/abbreviation-unexplained",
      .title = "Abbreviations are written out once",
      .rationale =
          "An abbreviation that one reader uses every day is a closed door to the next, who may have heard of the "
          "treatment a minute ago. Written out where it first stands, it costs three words and keeps everybody in the "
          "room. The rule reports an abbreviation once, where it first stands, and only when nothing in the article "
          "explains it: not its words with the letters in brackets, not its words alone, not an <abbr> element with a "
          "title. What everybody knows (UK, TV, NHS, HIV) needs no explanation.",
      .severity = Severity::suggestion,
      .tags = {"plain-language"},
      .sources = {{.title = "WCAG 2.2, success criterion 3.1.4 Abbreviations",
                   .url = "https://www.w3.org/TR/WCAG22/#abbreviations",
                   .date = "2024-12-12"},
                  {.title = "NHS digital service manual, A to Z of NHS health writing",
                   .url = "https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
                   .date = "2026-11-25"}},
      .wcag = {"3.1.4"},
      .options = {{.name = "known",
                   .description = "abbreviations that your readers know, such as the name of your organisation",
                   .default_value = std::vector<std::string>{}}},
      .examples =
          {{.source = "<p>We offer EMDR. Ask about EMDR at any time.</p>", .flagged = {"EMDR"}},
           {.source = "<p>Most SSRIs take some weeks to work.</p>", .flagged = {"SSRIs"}},
           {.source = "<p>Cognitive behavioural therapy (CBT) helps. CBT is short.</p>"},
           {.source = "<p>DBT (dialectical behaviour therapy) helps.</p>"},
           {.source = "<h2>Living with post-traumatic stress disorder</h2><p>PTSD can follow a crash.</p>"},
           {.source = "<p>Ask for <abbr title=\"eye movement desensitisation and reprocessing\">EMDR</abbr>.</p>"},
           {.source = "<p>Your GP in the UK, on TV, in World War II.</p>"},
           {.source = "<p>By: Ann Reyes-Holm, LCSW, in her second year with us.</p>"},
           {.source = "<p>Reviewed by Anil Mehta, MD, FRCPC, psychiatrist.</p>"},
           {.source = "<p>Electroconvulsive therapy (known as ECT) is safe.</p>"},
           {.source = "<p>Put distance between you and it. DBT teaches that.</p>", .flagged = {"DBT"}},
           {.source = "<dl><dt>CAMHS</dt><dd>Services for the mental health of the young</dd></dl><p>Ask CAMHS.</p>"},
           {.source = "<p>You are NOT alone. Text HOME to 741741.</p>"},
           {.source = "<p>The signs are well known (APA, 2013).</p>", .explanation = "the reference list has the name"},
           {.source = "<p>Come to the YMCT hall.</p>", .options = {{"known", std::vector<std::string>{"YMCT"}}}}},
  };
}

class AbbreviationUnexplained final : public Rule {
 public:
  explicit AbbreviationUnexplained(const Options& options) : known_(options.get<std::vector<std::string>>("known")) {}

  void check(const Article& article, RuleContext& context) const override {
    if (!is_english(article.language())) return;
    for (const UnexplainedAbbreviation& abbreviation : find_unexplained_abbreviations(article)) {
      if (std::find(known_.begin(), known_.end(), abbreviation.letters) != known_.end()) continue;
      context.report({.range = abbreviation.range,
                      .message = "nothing here says what \"" + abbreviation.letters +
                                 "\" stands for; spell it out the first time, with the letters in brackets"});
    }
  }

 private:
  std::vector<std::string> known_;
};

}  // namespace

RuleDefinition abbreviation_unexplained() {
  return define_rule<AbbreviationUnexplained>(describe());
}

}  // namespace carelint
