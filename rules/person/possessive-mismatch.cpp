#include "person/bound_possessive.h"
#include "person/drift.h"
#include "shared/words.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "person/possessive-mismatch",
      .title = "What can only be one's own has the person of its subject",
      .rationale =
          "Nobody can hold another's breath or lose another's temper. Where such an expression follows \"you\" or an "
          "instruction, its \"our\", \"my\" or \"one's\" is a slip for certain, whatever voice the article has.",
      .severity = Severity::error,
      .tags = {"grammar", "voice"},
      .sources = {{.title =
                       "Huddleston and Pullum, The Cambridge Grammar of the English Language, on possessives in idioms",
                   .date = "2002"}},
      .examples = {{.source = "<p>You may hold our breath without noticing.</p>",
                    .flagged = {"our"},
                    .fixed = "<p>You may hold your breath without noticing.</p>"},
                   {.source = "<p>Close my eyes and count.</p>",
                    .flagged = {"my"},
                    .fixed = "<p>Close your eyes and count.</p>"},
                   {.source = "<p>You can change one's mind.</p>",
                    .flagged = {"one's"},
                    .fixed = "<p>You can change your mind.</p>"},
                   {.source = "<p>You can change your mind.</p>"},
                   {.source = "<p>We lose our temper, and you see it.</p>"},
                   {.source = "<p>You lead, and we do our best.</p>"},
                   {.source = "<p>I close my eyes.</p>"}},
  };
}

class PossessiveMismatch final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    for (const VoicedSentence& sentence : article.get<PersonAnalysis>().sentences()) {
      for (const Mention& mention : sentence.mentions) {
        if (mention.sense == Sense::other_voice) continue;
        const auto subject = disagreeing_owner(sentence.sentence->tokens, mention.index);
        if (!subject) continue;
        context.report(drift_finding(
            article, sentence, *mention.token, *subject,
            "\"" + std::string(mention.token->text) + "\" should mean the reader, who is \"you\" here; write \"your\"",
            "your"));
      }
    }
  }
};

}  // namespace

RuleDefinition possessive_mismatch() {
  return define_rule<PossessiveMismatch>(describe());
}

}  // namespace carelint
