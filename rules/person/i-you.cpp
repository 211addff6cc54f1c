#include "carelint/words.h"
#include "person/drift.h"
#include "person/lexicon.h"
#include "shared/words.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "person/i-you",
      .title = "What belongs to the reader does not become \"mine\"",
      .rationale =
          "\"Sit down and notice my breathing\": in an article where nobody says \"I\", a \"my\" in an instruction or "
          "beside \"you\" is a leftover from a script or another draft. So is the \"your\" of \"when I get stuck, your "
          "heart starts to race\".\n\nThe rule looks only at what is one person's own (breathing, thoughts, sleep …), "
          "never at quotations, affirmations or questions, and at \"my\" only where the author does not speak as "
          "\"I\". It is a suggestion: the author may be about to speak.",
      .severity = Severity::suggestion,
      .tags = {"voice"},
      .sources = {{.title = "GOV.UK content design: address the user as \"you\"",
                   .url = "https://www.gov.uk/guidance/content-design/writing-for-gov-uk",
                   .date = "2026-11-25"}},
      .yields_to = {"person/possessive-mismatch"},
      .options = HouseVoice::options(),
      .examples = {{.source = "<p>Sit down and notice my breathing.</p>",
                    .flagged = {"my"},
                    .fixed = "<p>Sit down and notice your breathing.</p>"},
                   {.source = "<p>When I get stuck in traffic, your heart starts to race.</p>", .flagged = {"your"}},
                   {.source = "<p>When I ask about sleep, your answers help me.</p>"},
                   {.source = "<p>Sit down and notice your breathing.</p>"},
                   {.source = "<p>I sit down and notice my breathing, and you can, too.</p>"},
                   {.source = "<p>Say to yourself: my breathing is slow.</p>", .explanation = "an affirmation"},
                   {.source = "<p>You can ask: “Is my sleep normal?”</p>"}},
  };
}

class IYou final : public Rule {
 public:
  explicit IYou(const Options& options) : house_(options) {}

  void check(const Article& article, RuleContext& context) const override {
    const auto& analysis = article.get<PersonAnalysis>();
    if (!house_.addresses_reader(analysis)) return;
    const std::vector<VoicedSentence>& sentences = analysis.sentences();
    for (const VoicedSentence& sentence : sentences) {
      const Mention* yours = your_own_in_story(sentence);
      if (yours == nullptr || house_.allows(*sentence.sentence)) continue;
      context.report({.range = yours->token->range,
                      .message = "this sentence is about \"I\", and \"" + std::string(yours->token->text) +
                                 "\" is the reader's; keep to one of the two"});
    }
    if (author_speaks(analysis)) return;
    for (const VoicedSentence& sentence : sentences) {
      if (!sentence.addresses_reader() || house_.allows(*sentence.sentence)) continue;
      for (const Mention& mention : sentence.mentions) {
        if (!is_my_own(sentence, mention)) continue;
        context.report(drift_finding(article, sentence, *mention.token, ReaderAddress{sentence.you},
                                     "\"" + std::string(mention.token->text) +
                                         "\" seems to mean the reader, who is \"you\" here; write \"your\"",
                                     "your"));
      }
    }
  }

 private:
  static bool author_speaks(const PersonAnalysis& analysis) {
    for (const VoicedSentence& sentence : analysis.sentences()) {
      for (const Mention& mention : sentence.mentions) {
        const bool first = mention.person == Person::first_singular && mention.sense == Sense::plain;
        if (first && mention.token->folded != "my") return true;
      }
    }
    return false;
  }

  // "When I get stuck in traffic, your heart starts to race": a condition of the writer, and nobody else in it.
  static const Mention* your_own_in_story(const VoicedSentence& sentence) {
    const std::span<const Token> tokens = sentence.sentence->tokens;
    const bool story = tokens.size() > 2 && tokens[1].folded == "i" &&
                       is_one_of(tokens[0].folded, "when", "whenever", "after", "as", "while", "once");
    if (!story || sentence.you == nullptr || sentence.you->folded != "your") return nullptr;
    for (const Mention& mention : sentence.mentions) {
      if (mention.token != sentence.you || mention.index + 1 >= tokens.size()) continue;
      const std::string_view joint = tokens[mention.index - 1].text;
      const bool begins = joint == "," || joint == "and";
      return begins && is_personal_noun(tokens[mention.index + 1].folded) ? &mention : nullptr;
    }
    return nullptr;
  }

  static bool is_my_own(const VoicedSentence& sentence, const Mention& mention) {
    const std::span<const Token> tokens = sentence.sentence->tokens;
    return mention.token->folded == "my" && mention.sense == Sense::plain && mention.index + 1 < tokens.size() &&
           is_personal_noun(tokens[mention.index + 1].folded);
  }

  HouseVoice house_;
};

}  // namespace

RuleDefinition i_you() {
  return define_rule<IYou>(describe());
}

}  // namespace carelint
