#include "person/plural_drift.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "person/us-drift",
      .title = "What belongs to \"you\" does not become \"ours\"",
      .rationale =
          "\"You may notice that our breathing becomes shallow\": whose breathing? The rule looks for \"us\", \"our\" "
          "and "
          "\"ours\" that can only be the reader's, by the noun (body, thoughts, sleep …) or by what happens to \"us\" "
          "(\"helps us feel less alone\"). \"Our team\", \"call us\", \"many of us\", \"our brains\" and quoted words "
          "are "
          "left alone, and so is an article that says \"we\" throughout.\n\nIt is a suggestion, since some editors "
          "like an "
          "inclusive \"our\" now and then.",
      .severity = Severity::suggestion,
      .tags = {"voice"},
      .sources = {{.title = "GOV.UK content design: address the user as \"you\"",
                   .url = "https://www.gov.uk/guidance/content-design/writing-for-gov-uk",
                   .date = "2026-11-25"}},
      .yields_to = {"person/possessive-mismatch"},
      .options = HouseVoice::options(),
      .examples = {{.source = "<p>You may notice that our breathing gets shallow.</p>",
                    .flagged = {"our"},
                    .fixed = "<p>You may notice that your breathing gets shallow.</p>"},
                   {.source = "<p>Your neighbour can help us feel less alone.</p>",
                    .flagged = {"us"},
                    .fixed = "<p>Your neighbour can help you feel less alone.</p>"},
                   {.source = "<p>Call us, and our team will find you a place.</p>"},
                   {.source = "<p>Many of us hide our tears, and you may, too.</p>"},
                   {.source = "<p>Our brains notice danger, and yours is no other.</p>"},
                   {.source = "<p>See our About Us page if you like.</p>"},
                   {.source = "<p>What you tell us stays between you and our counsellors.</p>"}},
  };
}

class UsDrift final : public Rule {
 public:
  explicit UsDrift(const Options& options) : house_(options) {}

  void check(const Article& article, RuleContext& context) const override {
    report_plural_drifts(article, house_, PluralForm::others, context);
  }

 private:
  HouseVoice house_;
};

}  // namespace

RuleDefinition us_drift() {
  return define_rule<UsDrift>(describe());
}

}  // namespace carelint
