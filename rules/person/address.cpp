#include "carelint/rule.h"
#include "person/voice.h"
#include "shared/words.h"

namespace carelint {
namespace {

RuleInfo describe() {
  std::string distant;
  for (int i = 0; i < 12; ++i)
    distant += "Sleep problems are common, and most of them pass within a few weeks of better habits. ";
  return {
      .id = "person/address",
      .title = "An article that gives advice speaks to its reader",
      .rationale =
          "Advice in the third person (\"sufferers should rest\") keeps the reader at arm's length. \"You\" says at "
          "once who "
          "is meant. News, research and memoir have other voices, so the rule is silent until `minimum-share` is set, "
          "best for the folders that hold advice.",
      .severity = Severity::suggestion,
      .tags = {"voice"},
      .sources = {{.title = "GOV.UK content design: address the user as \"you\"",
                   .url = "https://www.gov.uk/guidance/content-design/writing-for-gov-uk",
                   .date = "2026-11-25"}},
      .options = {{.name = "minimum-share",
                   .description =
                       "the share of sentences that should say \"you\" or give an instruction, such as 0.15; 0: any",
                   .default_value = 0.0,
                   .minimum = 0,
                   .maximum = 1},
                  {.name = "minimum-sentences",
                   .description = "shorter articles are not judged",
                   .default_value = std::int64_t{10},
                   .minimum = 1}},
      .examples = {{.source = "<h1>Sleep</h1><p>" + distant + "</p>",
                    .flagged = {"Sleep"},
                    .options = {{"minimum-share", 0.15}}},
                   {.source = "<h1>Sleep</h1><p>" + distant + "</p>", .explanation = "not switched on"},
                   {.source = "<h1>Sleep</h1><p>" + distant +
                              "You can try this. Go to bed early. Write down your worries.</p>",
                    .options = {{"minimum-share", 0.15}}},
                   {.source = "<h1>Sleep</h1><p>Sleep problems are common.</p>", .explanation = "too short to judge"}},
  };
}

class AddressRule final : public Rule {
 public:
  explicit AddressRule(const Options& options)
      : minimum_share_(options.get<double>("minimum-share")),
        minimum_sentences_(options.get<std::int64_t>("minimum-sentences")) {}

  void check(const Article& article, RuleContext& context) const override {
    std::size_t sentences = 0;
    std::size_t addressed = 0;
    for (const VoicedSentence& sentence : article.get<PersonAnalysis>().sentences()) {
      ++sentences;
      addressed += sentence.addresses_reader() ? 1 : 0;
    }
    if (static_cast<std::int64_t>(sentences) < minimum_sentences_) return;
    if (static_cast<double>(addressed) >= minimum_share_ * static_cast<double>(sentences)) return;
    context.report({.range = article_headline(article),
                    .message = std::to_string(addressed) + " of " + std::to_string(sentences) +
                               " sentences speak to the reader; say \"you\" where you give advice"});
  }

 private:
  double minimum_share_;
  std::int64_t minimum_sentences_;
};

}  // namespace

RuleDefinition address() {
  return define_rule<AddressRule>(describe());
}

}  // namespace carelint
