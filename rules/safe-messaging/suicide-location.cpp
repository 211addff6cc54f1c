#include <algorithm>

#include "carelint/rule.h"
#include "carelint/words.h"
#include "safe-messaging/suicide_words.h"
#include "shared/words.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "safe-messaging/suicide-location",
      .title = "The place of a suicide is not named",
      .rationale =
          "A bridge or a station that is named in reports draws people in danger to it. Say the town, or nothing. The "
          "rule looks for a bridge, cliff, station and the like with a name in a sentence that tells of a suicide; the "
          "address of a service, and barriers or patrols that prevent suicide, are left alone.",
      .severity = Severity::error,
      .tags = {"suicide", "reporting"},
      .sources =
          {{.title = "Samaritans, Guidance for reporting rail suicides",
            .url = "https://samaritans.org/cymru/about-samaritans/media-guidelines/guidance-reporting-rail-suicides",
            .date = "2026-11-23"},
           {.title = "Public Health Dorset, Reporting a suicide (from Samaritans, NUJ and WHO)",
            .url = "https://www.publichealthdorset.org.uk/w/partner-information/suicide-prevention/"
                   "reporting-a-suicide",
            .date = "2026-11-23"}},
      .examples = {{.source = "<p>He took his own life at Marlow Bridge on Sunday.</p>", .flagged = {"Marlow Bridge"}},
                   {.source = "<p>The inquest heard that she died by suicide at Hollin Cliffs.</p>",
                    .flagged = {"Hollin Cliffs"}},
                   {.source = "<p>He took his own life on Sunday.</p>"},
                   {.source = "<p>New barriers on Marlow Bridge prevent suicide.</p>"},
                   {.source = "<p>After her brother's suicide she found the group near Hollin Station.</p>"},
                   {.source = "<p>We met at Marlow Bridge.</p>"}},
  };
}

bool is_place(std::string_view word) {
  return is_one_of(word, "bridge", "station", "cliff", "cliffs", "viaduct", "tower", "towers", "pier", "gorge", "falls",
                   "crossing", "quarry", "headland", "lookout", "multi-storey");
}

bool has_capital(const Token& token) {
  return token.kind == TokenKind::word && token.text.front() >= 'A' && token.text.front() <= 'Z';
}

// Help and prevention at a place are no report.
bool speaks_of_help(std::span<const Token> tokens) {
  return std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
    return is_one_of(token.folded, "barrier", "barriers", "fence", "fences", "patrol", "patrols", "prevent", "prevents",
                     "prevention", "volunteers", "helpline", "service", "services", "group", "meeting", "meets",
                     "campaign", "charity", "training", "support", "net", "nets", "phones", "sign", "signs");
  });
}

// "Marlow Bridge" behind "at", "from", "off": a name, then what it is.
std::optional<TokenRange> named_place(std::span<const Token> tokens) {
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    if (!is_place(tokens[i].folded) || !has_capital(tokens[i]) || !has_capital(tokens[i - 1])) continue;
    std::size_t first = i - 1;
    while (first > 0 && has_capital(tokens[first - 1])) --first;
    if (first == 0) continue;
    const std::size_t before = tokens[first - 1].folded == "the" && first > 1 ? first - 2 : first - 1;
    if (is_one_of(tokens[before].folded, "at", "from", "off", "on", "near", "by", "under", "beneath"))
      return TokenRange{first, i + 1};
  }
  return std::nullopt;
}

class SuicideLocation final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    for (const Block& block : article.blocks()) {
      if (!is_narrated(block)) continue;
      for (const Sentence& sentence : block.sentences) {
        if (!reported_suicide(sentence.tokens) || speaks_of_help(sentence.tokens)) continue;
        if (const auto place = named_place(sentence.tokens)) {
          context.report({.range = source_of(sentence.tokens, *place),
                          .message = "leave out the place; naming it can draw other people at risk there"});
        }
      }
    }
  }
};

}  // namespace

RuleDefinition suicide_location() {
  return define_rule<SuicideLocation>(describe());
}

}  // namespace carelint
