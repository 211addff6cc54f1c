#include <algorithm>

#include "carelint/rule.h"
#include "carelint/words.h"
#include "safe-messaging/suicide_words.h"
#include "shared/words.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "safe-messaging/content-note",
      .title = "A story about suicide or self-harm says so at the top",
      .rationale =
          "Guidelines differ. Some newsrooms ask for a short note above such a story, with a support line, so that "
          "readers can choose; a review of twelve studies found that notes neither lessen distress nor keep people "
          "from "
          "reading, and make them a little more anxious beforehand. So this rule is off unless your house asks for "
          "notes. It looks at reports of a death or an attempt, and for a note in the first paragraphs.",
      .severity = Severity::off,
      .tags = {"suicide", "self-harm", "reporting"},
      .sources = {{.title = "Public Health Dorset, Reporting a suicide (from Samaritans, NUJ and WHO)",
                   .url = "https://www.publichealthdorset.org.uk/w/partner-information/suicide-prevention/"
                          "reporting-a-suicide",
                   .date = "2026-11-23"},
                  {.title =
                       "Bridgland and others, A meta-analysis of the efficacy of trigger warnings, content warnings, "
                       "and content notes, Clinical Psychological Science",
                   .url = "https://sage.cnpereading.com/doi/10.1177/21677026231186625",
                   .date = "2023"}},
      .examples = {{.source = "<h1>A year without Tom</h1><p>Tom died by suicide last May.</p>",
                    .flagged = {"A year without Tom"}},
                   {.source =
                        "<h1>A year without Tom</h1><p>Content note: this story speaks of suicide.</p><p>Tom died by "
                        "suicide last May.</p>"},
                   {.source = "<h1>How to ask</h1><p>Ask about suicide, plainly and kindly.</p>"},
                   {.source = "<h1>A year without Tom</h1><p>Tom died in May.</p>"}},
  };
}

bool is_note(const Block& block) {
  const auto word = [&](std::size_t i) {
    return i < block.tokens.size() ? block.tokens[i].folded : std::string_view{};
  };
  for (std::size_t i = 0; i < block.tokens.size(); ++i) {
    const bool named =
        is_one_of(word(i), "content", "trigger") && is_one_of(word(i + 1), "note", "warning", "warnings", "advice");
    const bool told = is_one_of(word(i), "story", "article", "piece") &&
                      is_one_of(word(i + 1), "discusses", "mentions", "speaks", "contains", "describes", "talks");
    if (named || told) return true;
  }
  return false;
}

class ContentNote final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    constexpr std::size_t first_blocks = 4;
    std::size_t seen = 0;
    bool tells = false;
    for (const Block& block : article.blocks()) {
      if (!is_narrated(block)) continue;
      if (seen++ < first_blocks && is_note(block)) return;
      for (const Sentence& sentence : block.sentences) {
        tells = tells ||
                (block.kind != BlockKind::heading && !is_advice(sentence.tokens) && reported_suicide(sentence.tokens));
      }
    }
    if (!tells) return;
    context.report(
        {.range = article_headline(article),
         .message = "put a short note above the story that says it is about suicide and names a support line"});
  }
};

}  // namespace

RuleDefinition content_note() {
  return define_rule<ContentNote>(describe());
}

}  // namespace carelint
