#include <algorithm>
#include <set>

#include "carelint/rule.h"
#include "crisis/help.h"
#include "shared/topics.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "crisis/crisis-line-two-services",
      .title = "A page about suicide offers two ways to be heard",
      .rationale =
          "One line may be busy, and not everyone can speak aloud where they are. Guidance asks for two services that "
          "are open round the clock, and for a way to get help without a call: by text, chat or e-mail. Only for pages "
          "that give a line already, and for countries of which carelint knows two services that are always open.",
      .severity = Severity::suggestion,
      .tags = {"crisis"},
      .sources = {{.title = "Mindframe, Our words matter: help-seeking information beside stories about suicide",
                   .url = "https://tracksafefoundation.com.au/resource/our-words-matter-guidelines-for-language-use/",
                   .date = "2026-11-23"}},
      .yields_to = {"crisis/crisis-line-number-mismatch", "crisis/crisis-line-superseded",
                    "crisis/crisis-line-placement", "crisis/crisis-line-not-linked"},
      .options = {own_lines_option()},
      .examples =
          {{.source = "<html lang=en-AU><h1>After a suicide</h1><p>Call Lifeline on 13 11 14.</p></html>",
            .flagged = {"13 11 14"}},
           {.source = "<html lang=en-AU><h1>After a suicide</h1><p>Call Lifeline on 13 11 14 or Beyond Blue on 1300 22 "
                      "4636.</p></html>",
            .flagged = {"13 11 14"},
            .explanation = "nothing for those who cannot speak"},
           {.source = "<html lang=en-AU><h1>After a suicide</h1><p>Call Lifeline on 13 11 14 or Beyond Blue on 1300 22 "
                      "4636, or chat to them online.</p></html>"},
           {.source = "<html lang=en-GB><h1>After a suicide</h1><p>Ring 116 123 or text Shout on 85258.</p></html>"},
           {.source = "<html lang=en-AU><h1>Anxiety</h1><p>Call Lifeline on 13 11 14.</p></html>"},
           {.source = "<h1>After a suicide</h1><p>Call Lifeline on 13 11 14.</p>", .explanation = "no region known"}},
  };
}

bool is_always_open(const CrisisService& service) {
  return service.opening == OpeningHours::always && service.status == LineStatus::current && is_support_line(service);
}

// By text, chat or e-mail.
bool offers_writing(const Article& article) {
  return std::any_of(article.blocks().begin(), article.blocks().end(), [](const Block& block) {
    return std::any_of(block.tokens.begin(), block.tokens.end(), [](const Token& token) {
      return token.folded == "text" || token.folded == "chat" || token.folded == "webchat" ||
             token.folded == "online" || token.folded == "email" || token.folded == "sms";
    });
  });
}

class CrisisLineTwoServices final : public Rule {
 public:
  explicit CrisisLineTwoServices(const Options& options) : own_(options) {}

  void check(const Article& article, RuleContext& context) const override {
    if (!article.get<Topics>().is_about(Topic::suicide)) return;
    const std::string region = known_region(article, context.settings());
    const auto services = crisis_services();
    const auto known = std::count_if(services.begin(), services.end(), [&](const CrisisService& service) {
      return service.region == region && is_always_open(service);
    });
    if (known < 2) return;
    const LineMention* first = nullptr;
    std::set<std::string_view> names;
    const auto given = given_lines(article, own_);
    for (const LineMention& mention : given) {
      if (!mention.is_current_help(region)) continue;
      const CrisisLine& line = *mention.in(region);
      if (!is_support_line(*line.details)) continue;
      if (first == nullptr) first = &mention;
      const bool counts = is_always_open(*line.details) || line.url.data() == nullptr;
      if (counts) names.insert(line.service);
    }
    if (first == nullptr) return;
    const bool writing = offers_writing(article);
    if (names.size() >= 2 && writing) return;
    context.report(
        {.range = first->number->range,
         .message = names.size() >= 2
                        ? "also offer a way to get help without speaking: by text, chat or e-mail"
                        : another(region, names) + (writing ? "" : "; also offer a way to get help in writing")});
  }

 private:
  static std::string another(std::string_view region, const std::set<std::string_view>& names) {
    std::string message = "one line may be busy; add a second that is always open";
    for (const CrisisService& service : crisis_services()) {
      const bool fits = service.region == region && is_always_open(service) && is_crisis_line(service);
      if (!fits || names.contains(service.name)) continue;
      return message + ", such as " + std::string(service.name) + ": " + ways_to_reach(service);
    }
    return message;
  }

  OwnLines own_;
};

}  // namespace

RuleDefinition crisis_line_two_services() {
  return define_rule<CrisisLineTwoServices>(describe());
}

}  // namespace carelint
