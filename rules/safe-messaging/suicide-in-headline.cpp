#include <algorithm>

#include "carelint/rule.h"
#include "carelint/words.h"
#include "safe-messaging/suicide_words.h"
#include "shared/words.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "safe-messaging/suicide-in-headline",
      .title = "The headline of a report on one death does not name suicide",
      .rationale =
          "A headline travels alone, to people who did not choose to read about suicide. In a report on one person's "
          "death it names the person and the death, and the cause has its place in the story. Headlines of help and "
          "prevention articles (\"How to support someone …\") are left alone: the rule looks for a person (an age, "
          "\"woman\", \"singer\") and a death.",
      .severity = Severity::warning,
      .tags = {"suicide", "reporting"},
      .sources = {{.title = "Public Health Dorset, Reporting a suicide (from Samaritans, NUJ and WHO)",
                   .url = "https://www.publichealthdorset.org.uk/w/partner-information/suicide-prevention/"
                          "reporting-a-suicide",
                   .date = "2026-11-23"}},
      .examples = {{.source = "<h1>Teenager, 17, died by suicide at school</h1><p>The town mourns.</p>",
                    .flagged = {"died by suicide"}},
                   {.source = "<h1>Singer took his own life, inquest told</h1><p>The town mourns.</p>",
                    .flagged = {"took his own life"}},
                   {.source = "<h1>Teenager, 17, has died</h1><p>The town mourns.</p>"},
                   {.source = "<h1>When a parent died by suicide: how to tell a child</h1><p>Tell the truth.</p>"},
                   {.source = "<h1>How to support someone with thoughts of suicide</h1><p>Ask.</p>"},
                   {.source = "<h1>Suicide prevention for employers</h1><p>Ask.</p>"}},
  };
}

bool is_about_helping(std::span<const Token> tokens) {
  return std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
    return is_one_of(token.folded, "how", "when", "what", "why", "if", "help", "helping", "support", "supporting",
                     "prevention", "prevent", "preventing", "coping", "grief", "grieving", "talk", "talking", "tell",
                     "telling", "someone", "somebody", "bereaved", "bereavement", "survivors", "loss", "you", "your");
  });
}

bool names_person(std::span<const Token> tokens) {
  return std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
    const bool age = token.kind == TokenKind::number && token.text.size() == 2;
    return age ||
           is_one_of(token.folded, "man", "woman", "teen", "teenager", "boy", "girl", "student", "pupil", "singer",
                     "actor", "actress", "mother", "father", "mum", "dad", "star", "officer", "soldier", "footballer",
                     "nurse", "doctor", "teacher", "farmer", "presenter", "influencer", "year-old", "aged");
  });
}

class SuicideInHeadline final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    for (const Block& block : article.blocks()) {
      const bool headline = block.kind == BlockKind::title || (block.kind == BlockKind::heading && block.level == 1);
      if (!headline || !is_english(block.language) || block.sentences.empty()) continue;
      const std::span<const Token> tokens = block.tokens;
      const auto death = reported_suicide(tokens);
      if (!death || is_about_helping(tokens) || !names_person(tokens)) continue;
      context.report(
          {.range = source_of(tokens, *death),
           .message = "keep suicide out of the headline of a report on one death; say that the person died"});
    }
  }
};

}  // namespace

RuleDefinition suicide_in_headline() {
  return define_rule<SuicideInHeadline>(describe());
}

}  // namespace carelint
