#include <algorithm>

#include "carelint/rule.h"
#include "crisis/help.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "crisis/referral-line-as-crisis-line",
      .title = "Readers in a crisis are sent to a crisis line",
      .rationale =
          "An information line looks things up, a referral line finds a place for treatment, and a maternal health "
          "line says of itself that it is no crisis line. Someone in danger needs a line that is made for that. "
          "Flagged "
          "are sentences that offer such a number for a crisis, or free numbers spelt REHAB, SOBER and the like, on a "
          "page that gives no crisis line besides.",
      .severity = Severity::warning,
      .tags = {"crisis"},
      .sources = {{.title = "HRSA, National Maternal Mental Health Hotline: frequently asked questions",
                   .url = "https://mchb.hrsa.gov/national-maternal-mental-health-hotline/faq",
                   .date = "2026-11-23"}},
      .options = {own_lines_option()},
      .examples = {{.source = "<p>If you are in crisis, call 1-800-662-4357.</p>", .flagged = {"1-800-662-4357"}},
                   {.source = "<p>Feeling suicidal? Call 1-833-852-6262 now.</p>", .flagged = {"1-833-852-6262"}},
                   {.source = "<p>In a crisis call 1-888-REHAB-NOW.</p>", .flagged = {"1-888-REHAB-NOW"}},
                   {.source = "<p>To find a place for treatment, call 1-800-662-4357.</p>"},
                   {.source = "<p>If you are in crisis, call 988. For treatment, call 1-800-662-4357.</p>"},
                   {.source = "<p>The Mind Infoline (0300 123 3393) is not for people in crisis.</p>"},
                   {.source = "<p>If you are in crisis, ring 116 123.</p>"}},
  };
}

bool speaks_of_crisis(std::string_view text) {
  for (const char* cue : {"in crisis", "in a crisis", "crisis line", "crisis hotline", "suicidal", "suicide",
                          "in an emergency", "immediate danger", "end your life", "hurt yourself", "harm yourself",
                          "cannot keep yourself safe", "can't keep yourself safe"}) {
    if (holds_ignoring_case(text, cue)) return true;
  }
  return false;
}

bool denies(std::string_view text) {
  for (const char* cue : {" not ", "n't ", "n’t ", "no crisis", "instead of", "rather than"}) {
    if (holds_ignoring_case(text, cue) && !holds_ignoring_case(text, "keep yourself safe")) return true;
  }
  return false;
}

bool is_spelt_as_rehab(const TelephoneNumber& number) {
  if (!number.has_letters) return false;
  const std::string_view text = number.block->text.substr(number.begin, number.end - number.begin);
  for (const std::string_view word : {"REHAB", "SOBER", "DETOX", "DRUG", "RECOVER"}) {
    if (text.find(word) != text.npos) return true;
  }
  return false;
}

// The sentence with the one before: "Feeling suicidal? Call …".
std::string_view with_sentence_before(const Block& block, std::size_t offset) {
  std::size_t begin = 0;
  for (const Sentence& sentence : block.sentences) {
    const std::size_t at = block.offset_of(sentence.text);
    if (at <= offset && offset < at + sentence.text.size()) {
      return block.text.substr(begin, at + sentence.text.size() - begin);
    }
    begin = at;
  }
  return block.text;
}

class ReferralLineAsCrisisLine final : public Rule {
 public:
  explicit ReferralLineAsCrisisLine(const Options& options) : own_(options) {}

  void check(const Article& article, RuleContext& context) const override {
    const std::string region = known_region(article, context.settings());
    const auto given = given_lines(article, own_);
    const bool gives_crisis_line = std::any_of(given.begin(), given.end(), [&](const LineMention& mention) {
      const CrisisLine* line = mention.in(region);
      return line != nullptr && is_crisis_line(*line->details);
    });
    if (gives_crisis_line) return;
    for (const LineMention& mention : given) {
      const CrisisService& service = *mention.lines.front()->details;
      const bool refers = service.kind == LineKind::treatment_referral || service.kind == LineKind::information ||
                          service.kind == LineKind::perinatal;
      if (refers && mention.number->block != nullptr) check_number(*mention.number, service.name, region, context);
    }
    for (const TelephoneNumber& number : article.get<TelephoneNumbers>().numbers()) {
      if (is_spelt_as_rehab(number)) check_number(number, "this number", region, context);
    }
  }

 private:
  static void check_number(const TelephoneNumber& number, std::string_view name, const std::string& region,
                           RuleContext& context) {
    const std::string_view text = with_sentence_before(*number.block, number.begin);
    if (!speaks_of_crisis(text) || denies(text)) return;
    const CrisisService* crisis = first_service(region);
    Finding finding{.range = number.range, .message = std::string(name) + " is not a crisis line; put "};
    finding.message += crisis == nullptr ? std::string("a crisis line of your readers' country first")
                                         : std::string(crisis->name) + " first: " + ways_to_reach(*crisis);
    context.report(std::move(finding));
  }

  OwnLines own_;
};

}  // namespace

RuleDefinition referral_line_as_crisis_line() {
  return define_rule<ReferralLineAsCrisisLine>(describe());
}

}  // namespace carelint
