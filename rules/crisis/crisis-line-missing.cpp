#include <algorithm>
#include <array>

#include "carelint/rule.h"
#include "crisis/help.h"
#include "crisis/insert_line.h"
#include "shared/topics.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "crisis/crisis-line-missing",
      .title = "A page about suicide, self-harm or mental illness names a crisis line",
      .rationale =
          "Some of those who read a page about suicide or self-harm are in danger while they read. A number that "
          "answers now, in their own country, has to stand on that page and not one click away.\n\nOn pages about "
          "depression, anxiety and other illnesses its absence is a warning, on pages about abuse, trauma or "
          "substance use a suggestion. What a page is about shows in its title, headings and text together: one "
          "mention makes no topic. A line counts wherever it stands on the page, as text or as a tel: link, also one "
          "that has been superseded and still answers; an emergency number alone does not. The region is that of "
          "--region or of the page's lang; where neither says one, a line of any country counts.",
      .severity = Severity::error,
      .tags = {"crisis", "safe-messaging"},
      .sources = {{.title =
                       "WHO, Preventing suicide: a resource for media professionals, update 2023 (summary by PAHO)",
                   .url = "https://paho.org/en/node/92857",
                   .date = "2023"},
                  {.title = "WHO mhGAP, question 9: responsible reporting of suicide",
                   .url = "http://www.who.int/mental_health/mhgap/evidence/suicide/q9/en/",
                   .date = "2026-11-23"},
                  {.title = "Mindframe, Our words matter: help-seeking information beside stories about suicide",
                   .url = "https://tracksafefoundation.com.au/resource/our-words-matter-guidelines-for-language-use/",
                   .date = "2026-11-23"}},
      .options = {own_lines_option()},
      .examples =
          {{.source = "<html lang=en-US><h1>When a friend talks about suicide</h1><p>Stay with them.</p></html>",
            .flagged = {"suicide"},
            .fixed = "<html lang=en-US><h1>When a friend talks about suicide</h1><p>Stay with them.</p>\n"
                     "<p>If you are thinking about suicide, you do not have to face it alone. You can reach 988 "
                     "Suicide &amp; Crisis Lifeline: call or text <a href=\"tel:988\">988</a>, day and night.</p>"
                     "</html>"},
           {.source = "<html lang=en-GB><main><h1>Living with suicidal thoughts</h1><p>In the US, call 988.</p></main>"
                      "</html>",
            .flagged = {"suicidal"},
            .fixed = "<html lang=en-GB><main><h1>Living with suicidal thoughts</h1><p>In the US, call 988.</p>\n"
                     "<p>If you are thinking about suicide, you do not have to face it alone. You can reach "
                     "Samaritans: ring <a href=\"tel:116123\">116 123</a>, day and night.</p></main></html>",
            .explanation = "the line of another country does not help"},
           {.source = "<p>Low mood and depression are common. Depression can be treated.</p>",
            .flagged = {"depression"},
            .explanation = "where no region is known the message is general"},
           {.source = "<html lang=en-US><h1>When a friend talks about suicide</h1><p>Call or text 988.</p></html>"},
           {.source = "<p>A political suicide, the papers wrote, and nobody minded.</p>",
            .explanation = "one mention does not make a topic"},
           {.source = "<p>Side effects are rare: drowsiness, dry mouth, suicidal thoughts. Tell your doctor.</p>",
            .explanation = "a single mention in a list"},
           {.source = "<p>Suicide and self-harm are hard to talk about.</p>"
                      "<p><a href='tel:116123'>Call Samaritans</a></p>"},
           {.source = "<h1>After a suicide</h1><p>Ring our night line on 01632 960 100.</p>",
            .options = {{"lines", std::vector<std::string>{"Night line = 01632 960100"}}}}},
  };
}

// How much the article needs a line, and where to say so.
struct Concern {
  Severity severity = Severity::off;
  Topic topic = Topic::suicide;
};

template <std::size_t size>
Topic heaviest(const Topics& topics, const std::array<Topic, size>& among) {
  return *std::max_element(among.begin(), among.end(),
                           [&](Topic left, Topic right) { return topics.weight(left) < topics.weight(right); });
}

Concern concern_of(const Topics& topics) {
  using enum Topic;
  if (topics.is_about_any(suicide, self_harm)) {
    return {Severity::error, heaviest(topics, std::array{suicide, self_harm})};
  }
  if (topics.is_about_any(depression, anxiety, psychosis, bipolar, eating_disorders, obsessive_compulsive)) {
    return {Severity::warning, heaviest(topics, std::array{depression, anxiety, psychosis, bipolar, eating_disorders,
                                                           obsessive_compulsive})};
  }
  if (topics.is_about(abuse) || topics.is_about(trauma) || topics.is_about(substance_use)) {
    return {Severity::suggestion, heaviest(topics, std::array{abuse, trauma, substance_use})};
  }
  return {};
}

std::string message_for(const Concern& concern, std::string_view region) {
  const std::string_view country = words_of(region).country;
  const std::string where = country.empty() ? std::string() : " that answers in " + std::string(country);
  std::string message;
  if (concern.severity == Severity::error) {
    message = "this page is about suicide or self-harm and names no crisis line" + where;
  } else if (concern.severity == Severity::warning) {
    message = "this page is about mental illness and names no helpline" + where + " for a reader who cannot wait";
  } else {
    message = "some readers of this page may need to talk to someone now, and it names no helpline" + where;
  }
  const CrisisService* service = first_service(region);
  if (service == nullptr) return message + "; add one that answers where your readers live";
  return message + "; add " + std::string(service->name) + ": " + ways_to_reach(*service);
}

class CrisisLineMissing final : public Rule {
 public:
  explicit CrisisLineMissing(const Options& options) : own_(options) {}

  void check(const Article& article, RuleContext& context) const override {
    const auto& topics = article.get<Topics>();
    const Concern concern = concern_of(topics);
    if (concern.severity == Severity::off) return;
    const std::string region = known_region(article, context.settings());
    if (names_line(article, region, concern.severity)) return;
    Finding finding{.range = topics.first_mention(concern.topic), .message = message_for(concern, region)};
    finding.severity = concern.severity;
    if (const CrisisService* service = first_service(region)) {
      if (!service->url.empty()) {
        finding.notes.push_back({"check the number at " + std::string(service->url) + " before you publish it", {}});
      }
      const bool danger = concern.severity == Severity::error;
      if (auto fix = insert_line(article, *service, danger ? Reader::in_danger : Reader::low)) {
        finding.fixes.push_back(std::move(*fix));
      }
    }
    context.report(std::move(finding));
  }

 private:
  bool names_line(const Article& article, const std::string& region, Severity concern) const {
    const auto given = given_lines(article, own_);
    return std::any_of(given.begin(), given.end(), [&](const LineMention& mention) {
      return std::any_of(mention.lines.begin(), mention.lines.end(), [&](const CrisisLine* line) {
        const CrisisService& service = *line->details;
        const bool helps = concern == Severity::error ? is_crisis_line(service) : is_support_line(service);
        return helps && service.works != LineWorks::no && serves(line->region, region);
      });
    });
  }

  OwnLines own_;
};

}  // namespace

RuleDefinition crisis_line_missing() {
  return define_rule<CrisisLineMissing>(describe());
}

}  // namespace carelint
