#include <algorithm>

#include "carelint/rule.h"
#include "carelint/words.h"
#include "crisis/help.h"
#include "shared/topics.h"
#include "shared/words.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "crisis/emergency-number-missing",
      .title = "A page about suicide says what to do in immediate danger",
      .rationale =
          "A crisis line listens; it does not send an ambulance. A page about suicide also needs the emergency number "
          "of its country, so that a reader whose life is in danger, or who fears for someone else's, knows whom to "
          "call now. Pages that do not speak to their reader, such as a news report or a memoir, get a suggestion. "
          "Where the region is not known, the words \"emergency services\" or \"emergency department\" are "
          "enough.",
      .severity = Severity::warning,
      .tags = {"crisis"},
      .sources = {{.title = "NHS digital service manual, Help users decide when and where to get care",
                   .url = "https://service-manual.nhs.uk/design-system/patterns/"
                          "help-users-decide-when-and-where-to-get-care",
                   .date = "2026-11-23"}},
      .examples =
          {{.source = "<html lang=en-GB><h1>Thoughts of suicide</h1><p>Ring Samaritans on 116 123.</p></html>",
            .flagged = {"suicide"}},
           {.source = "<html lang=en-US><h1>Suicide prevention</h1><p>Call 988. In the UK, ring 999.</p></html>",
            .flagged = {"Suicide"}},
           {.source = "<html lang=en-GB><h1>Thoughts of suicide</h1><p>In danger, ring 999. Ring Samaritans on 116 "
                      "123.</p></html>"},
           {.source = "<html lang=en-AU><h1>Thoughts of suicide</h1><p>In danger, call Triple Zero.</p></html>"},
           {.source = "<h1>Thoughts of suicide</h1><p>Call the emergency services at once.</p>"},
           {.source = "<html lang=en-GB><h1>Living with anxiety</h1><p>Ring 116 123.</p></html>"},
           {.source = "<html lang=en-IE><h1>Thoughts of suicide</h1><p>In danger, ring 112.</p></html>"}},
  };
}

bool says_emergency(const Article& article) {
  return std::any_of(article.blocks().begin(), article.blocks().end(), [](const Block& block) {
    for (const char* words : {"emergency service", "emergency department", "emergency room", "a&e", "ambulance"}) {
      if (holds_ignoring_case(block.text, words)) return true;
    }
    return false;
  });
}

// "Triple Zero": the number in words.
bool names_alias(const Article& article, const CrisisService& service) {
  return std::any_of(article.blocks().begin(), article.blocks().end(), [&](const Block& block) {
    return std::any_of(service.aliases.begin(), service.aliases.end(),
                       [&](std::string_view alias) { return block.text.find(alias) != block.text.npos; });
  });
}

// A page of advice says "you"; a report or a story hardly does outside of quotations.
bool speaks_to_reader(const Article& article) {
  constexpr std::size_t words_a_mention = 150;
  std::size_t words = 0;
  std::size_t mentions = 0;
  for (const Block& block : article.blocks()) {
    if (block.region != Region::main || !block.is_prose() || block.in_quotation) continue;
    words += block.tokens.size();
    mentions +=
        static_cast<std::size_t>(std::count_if(block.tokens.begin(), block.tokens.end(), [](const Token& token) {
          return !token.marks.has(Mark::quotation) && is_one_of(token.folded, "you", "your", "you're", "yourself");
        }));
  }
  return mentions * words_a_mention >= words;
}

class EmergencyNumberMissing final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    const auto& topics = article.get<Topics>();
    if (!topics.is_about(Topic::suicide)) return;
    const std::string region = known_region(article, context.settings());
    const CrisisService* emergency = emergency_service(region);
    if (!region.empty() && emergency == nullptr) return;
    const auto lines = article.get<CrisisMentions>().lines();
    const bool given = std::any_of(lines.begin(), lines.end(), [&](const LineMention& mention) {
      return std::any_of(mention.lines.begin(), mention.lines.end(),
                         [&](const CrisisLine* line) { return line->is_emergency() && serves(line->region, region); });
    });
    if (given || (region.empty() && says_emergency(article))) return;
    if (emergency != nullptr && names_alias(article, *emergency)) return;
    Finding finding{.range = topics.first_mention(Topic::suicide), .message = message_for(region, emergency)};
    if (!speaks_to_reader(article)) finding.severity = Severity::suggestion;
    context.report(std::move(finding));
  }

 private:
  static const CrisisService* emergency_service(const std::string& region) {
    const auto services = crisis_services();
    const auto found = std::find_if(services.begin(), services.end(), [&](const CrisisService& service) {
      return !region.empty() && service.kind == LineKind::emergency && serves(service.region, region);
    });
    return found == services.end() ? nullptr : &*found;
  }

  static std::string message_for(const std::string& region, const CrisisService* emergency) {
    const std::string message = "this page is about suicide and does not say what to do in immediate danger; add ";
    if (emergency == nullptr) return message + "the emergency number of your readers' country";
    const RegionWords& words = words_of(region);
    const std::string number(words.emergency.empty() ? emergency->phone : words.emergency);
    return message + "\"If a life is in danger, " + std::string(words.call) + " " + number + " or go to " +
           std::string(words.hospital) + " now\"";
  }
};

}  // namespace

RuleDefinition emergency_number_missing() {
  return define_rule<EmergencyNumberMissing>(describe());
}

}  // namespace carelint
