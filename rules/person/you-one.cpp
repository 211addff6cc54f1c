#include "person/drift.h"
#include "person/indefinite_one.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "person/you-one",
      .title = "\"You\" does not turn into \"one\"",
      .rationale =
          "\"If you feel low, one should speak to a doctor\" begins beside the reader and ends at a lectern. \"One\" "
          "as a "
          "pronoun belongs to another register than \"you\"; in one passage only one of them can be right. Numerals "
          "and "
          "expressions (\"one of you\", \"no one\", \"loved one\") are left alone.\n\nIt is a suggestion: either of "
          "the two "
          "words may be the one to change.",
      .severity = Severity::suggestion,
      .tags = {"voice"},
      .sources = {{.title = "GOV.UK content design: address the user as \"you\"",
                   .url = "https://www.gov.uk/guidance/content-design/writing-for-gov-uk",
                   .date = "2026-11-25"}},
      .yields_to = {"person/possessive-mismatch"},
      .options = HouseVoice::options(),
      .examples = {{.source = "<p>If you feel low, one should speak to a doctor.</p>",
                    .flagged = {"one"},
                    .fixed = "<p>If you feel low, you should speak to a doctor.</p>"},
                   {.source = "<p>You can learn from one's dreams.</p>",
                    .flagged = {"one's"},
                    .fixed = "<p>You can learn from your dreams.</p>"},
                   {.source = "<p>As you settle in, one begins to sleep.</p>", .flagged = {"one"}},
                   {.source = "<p>One of you should keep the notes, and no one else.</p>"},
                   {.source = "<p>One day you will be kind to a loved one's memory.</p>"},
                   {.source = "<p>You can ask for an interpreter where one is needed.</p>"},
                   {.source = "<p>One learns to forgive oneself.</p>", .explanation = "\"one\" throughout"}},
  };
}

class YouOne final : public Rule {
 public:
  explicit YouOne(const Options& options) : house_(options) {}

  void check(const Article& article, RuleContext& context) const override {
    const auto& analysis = article.get<PersonAnalysis>();
    if (!house_.addresses_reader(analysis)) return;
    const std::vector<VoicedSentence>& sentences = analysis.sentences();
    for (std::size_t i = 0; i < sentences.size(); ++i) {
      const std::optional<ReaderAddress> address = address_near(sentences, i);
      if (!address || house_.allows(*sentences[i].sentence)) continue;
      for (const Mention& mention : sentences[i].mentions) {
        if (mention.person != Person::indefinite || mention.sense == Sense::other_voice) continue;
        const IndefiniteOne one = indefinite_one_at(sentences[i].sentence->tokens, mention.index);
        if (one == IndefiniteOne::none) continue;
        context.report(
            drift_finding(article, sentences[i], *mention.token, *address,
                          "\"" + std::string(mention.token->text) + "\" is mixed with \"you\" here; stay with \"you\"",
                          one == IndefiniteOne::possessive   ? "your"
                          : one == IndefiniteOne::invariable ? "you"
                                                             : ""));
        break;
      }
    }
  }

 private:
  HouseVoice house_;
};

}  // namespace

RuleDefinition you_one() {
  return define_rule<YouOne>(describe());
}

}  // namespace carelint
