#include "person/plural_drift.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "person/we-drift",
      .title = "An article that speaks to \"you\" does not turn into \"we\"",
      .rationale =
          "\"The harder you try, the more awake we become\": the reader has to ask who is meant, and the closeness of "
          "the "
          "\"you\" is gone. The rule looks for a \"we\" that can only be the reader, by its verb (to feel, to sleep, "
          "to "
          "worry …). The organisation's own \"we\", \"as we saw\", \"we all\", a family's or a memoir's \"we\" and "
          "quoted "
          "words are left alone, and so is an article that says \"we\" throughout.\n\nIt is a suggestion, since some "
          "editors like an inclusive \"we\" now and then.",
      .severity = Severity::suggestion,
      .tags = {"voice"},
      .sources = {{.title = "GOV.UK content design: address the user as \"you\"",
                   .url = "https://www.gov.uk/guidance/content-design/writing-for-gov-uk",
                   .date = "2026-11-25"}},
      .options = HouseVoice::options(),
      .examples = {{.source = "<p>The harder you try to drift off, the more awake we become.</p>",
                    .flagged = {"we"},
                    .fixed = "<p>The harder you try to drift off, the more awake you become.</p>"},
                   {.source = "<p>Once you have named the fear, we'll feel it shrink.</p>",
                    .flagged = {"we'll"},
                    .fixed = "<p>Once you have named the fear, you'll feel it shrink.</p>"},
                   {.source = "<p>You set the pace, and we listen.</p>", .explanation = "the clinic listens"},
                   {.source = "<p>We all worry at times, so you are in good company.</p>"},
                   {.source = "<p>As we saw, your breathing changes first.</p>"},
                   {.source = "<p>My brother and I feel that you should know.</p>"},
                   {.source = "<p>You may hear the critic say, “We always fail.”</p>"},
                   {.source = "<p>When we grieve, we sleep badly. We forget names.</p>",
                    .explanation = "\"we\" throughout"}},
  };
}

class WeDrift final : public Rule {
 public:
  explicit WeDrift(const Options& options) : house_(options) {}

  void check(const Article& article, RuleContext& context) const override {
    report_plural_drifts(article, house_, PluralForm::we, context);
  }

 private:
  HouseVoice house_;
};

}  // namespace

RuleDefinition we_drift() {
  return define_rule<WeDrift>(describe());
}

}  // namespace carelint
