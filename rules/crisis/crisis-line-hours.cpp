#include <algorithm>

#include "carelint/rule.h"
#include "carelint/words.h"
#include "crisis/help.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "crisis/crisis-line-hours",
      .title = "Round the clock is said only of lines that are open round the clock",
      .rationale =
          "Whoever reads \"24/7\" and rings at night hears a recording. Some well-known lines are open for part of the "
          "day only, and hours have been cut in recent years. The sentence is compared with the hours that the "
          "service gives; sentences in the past tense and denials are left alone.",
      .severity = Severity::warning,
      .tags = {"crisis"},
      .sources = {{.title = "carelint, editorial rule: hours as in rules/crisis/crisis_lines.yaml",
                   .date = "2026-11-23"}},
      .examples = {{.source = "<p>Trans Lifeline is there 24/7 on 877-565-8860.</p>", .flagged = {"24/7"}},
                   {.source = "<p>The Mind Infoline on 0300 123 3393 is open 24 hours a day.</p>",
                    .flagged = {"24 hours"}},
                   {.source = "<p>Trans Lifeline (877-565-8860) is not open 24/7.</p>"},
                   {.source = "<p>Until 2023 Trans Lifeline was open 24/7.</p>"},
                   {.source = "<p>Samaritans answer day and night on 116 123.</p>"},
                   {.source =
                        "<p>The Mind Infoline on 0300 123 3393 is open on weekdays; for help around the clock ring "
                        "116 123.</p>",
                    .explanation = "another line of the sentence is always open"}},
  };
}

std::string_view round_the_clock(std::string_view sentence) {
  for (const std::string_view claim : {"24/7", "24 hours", "24-hour", "around the clock", "round the clock",
                                       "round-the-clock", "day and night", "day or night", "at any hour"}) {
    const std::size_t at = sentence.find(claim);
    if (at != sentence.npos) return sentence.substr(at, claim.size());
  }
  return {};
}

bool is_past_or_denied(std::span<const Token> sentence) {
  return std::any_of(sentence.begin(), sentence.end(), [](const Token& token) {
    return is_one_of(token.folded, "not", "isn't", "no", "longer", "was", "were", "used", "until", "before", "once",
                     "never", "wasn't", "stopped", "ended");
  });
}

class CrisisLineHours final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    const auto& mentions = article.get<CrisisMentions>();
    const std::string region = known_region(article, context.settings());
    std::vector<std::string_view> checked;
    for (const LineMention& mention : mentions.lines()) {
      const CrisisLine* line = mention.in(region);
      if (mention.block == nullptr || mention.number->linked) continue;
      if (line != nullptr)
        check_sentence(*line->details, *mention.block, mention.number->begin, mentions, checked, context);
    }
    for (const NameMention& mention : mentions.names()) {
      check_sentence(*mention.services.front(), *mention.block, mention.begin, mentions, checked, context);
    }
  }

 private:
  static void check_sentence(const CrisisService& service, const Block& block, std::size_t offset,
                             const CrisisMentions& mentions, std::vector<std::string_view>& checked,
                             RuleContext& context) {
    if (service.opening != OpeningHours::limited || service.status == LineStatus::superseded) return;
    const std::string_view sentence = sentence_around(block, offset);
    const std::string_view claim = round_the_clock(sentence);
    if (claim.empty() || is_past_or_denied(tokens_around(block, offset))) return;
    const bool seen = std::any_of(checked.begin(), checked.end(),
                                  [&](std::string_view other) { return other.data() == sentence.data(); });
    if (seen || names_open_line(mentions, block, sentence)) return;
    checked.push_back(sentence);
    const std::size_t begin = block.offset_of(claim);
    Finding finding{.range = block.map.source_range(begin, begin + claim.size())};
    finding.message =
        std::string(service.name) + " is not open round the clock; its hours are " + std::string(service.hours);
    if (!service.url.empty()) finding.notes.push_back({"check the hours at " + std::string(service.url), {}});
    context.report(std::move(finding));
  }

  static bool names_open_line(const CrisisMentions& mentions, const Block& block, std::string_view sentence) {
    const std::size_t begin = block.offset_of(sentence);
    return std::any_of(mentions.lines().begin(), mentions.lines().end(), [&](const LineMention& mention) {
      return mention.number->block == &block && mention.number->begin >= begin &&
             mention.number->begin < begin + sentence.size() &&
             mention.lines.front()->details->opening == OpeningHours::always;
    });
  }
};

}  // namespace

RuleDefinition crisis_line_hours() {
  return define_rule<CrisisLineHours>(describe());
}

}  // namespace carelint
