#include "carelint/rule.h"
#include "reading/passive.h"
#include "reading/prose.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "reading/passive-voice",
      .title = "Most sentences say who does what",
      .rationale =
          "A passive verb hides who acts. Somebody who looks for help then has to guess: will the clinic call, or "
          "should "
          "they? Some passives are right, where nobody knows or needs to know who did it, so an article is only told "
          "of "
          "them when more of its sentences are passive than `maximum-share` allows. Words that describe a state (\"is "
          "married\", \"was overwhelmed\") are no passives.",
      .severity = Severity::suggestion,
      .tags = {"plain-language"},
      .sources = {{.title = "Plain English Campaign, How to write in plain English: Prefer active verbs",
                   .url = "https://www.plainenglish.co.uk/how-to-write-in-plain-english.html",
                   .date = "2026-11-25"}},
      .yields_to = {"reading/hard-sentence", "reading/long-sentence", "reading/complex-word"},
      .options = {{.name = "maximum-share",
                   .description =
                       "the share of sentences that may be passive before each one is reported; 0 reports all",
                   .default_value = 0.2,
                   .minimum = 0,
                   .maximum = 1}},
      .examples = {{.source = "<p>You will be told the result.</p>", .flagged = {"will be told"}},
                   {.source = "<p>The form was not sent. She got arrested.</p>",
                    .flagged = {"was not sent", "got arrested"}},
                   {.source = "<p>Can anxiety be treated? Yes.</p>", .flagged = {"be treated"}},
                   {.source = "<p>She is married. I was overwhelmed. They are used to it. He got dressed.</p>",
                    .explanation = "states, not deeds"},
                   {.source = "<p>We have finished. The trained staff listened. There is a need.</p>"},
                   {.source = "<p>It was sent. We rest. We eat. We walk. We sleep. We talk. We sing.</p>",
                    .explanation = "one sentence in seven is passive, and one in five may be"},
                   {.source = "<p>It was sent. We rest. We eat. We walk. We sleep. We talk. We sing.</p>",
                    .flagged = {"was sent"},
                    .options = {{"maximum-share", 0.0}}}},
  };
}

class PassiveVoice final : public Rule {
 public:
  explicit PassiveVoice(const Options& options) : maximum_share_(options.get<double>("maximum-share")) {}

  void check(const Article& article, RuleContext& context) const override {
    std::vector<Finding> findings;
    std::size_t sentences = 0;
    std::size_t passive_sentences = 0;
    for_each_counted_sentence(article, [&](const Block&, const Sentence& sentence) {
      ++sentences;
      const std::vector<PassiveVerb> verbs = find_passives(sentence);
      if (!verbs.empty()) ++passive_sentences;
      for (const PassiveVerb& verb : verbs) findings.push_back(finding(sentence, verb));
    });
    if (static_cast<double>(passive_sentences) <= maximum_share_ * static_cast<double>(sentences)) return;
    for (Finding& found : findings) {
      found.message += " (" + std::to_string(passive_sentences) + " of " + std::to_string(sentences) +
                       (sentences == 1 ? " sentence is" : " sentences are") + " passive)";
      context.report(std::move(found));
    }
  }

 private:
  static Finding finding(const Sentence& sentence, const PassiveVerb& verb) {
    const std::size_t behind = verb.last + 1;
    const bool names_agent = behind < sentence.tokens.size() && sentence.tokens[behind].folded == "by";
    return {.range = hull(sentence.tokens[verb.first].range, sentence.tokens[verb.last].range),
            .message = names_agent ? "who or what does this comes last here; begin with it"
                                   : "this verb does not say who does it; say who, if the reader needs to know"};
  }

  double maximum_share_;
};

}  // namespace

RuleDefinition passive_voice() {
  return define_rule<PassiveVoice>(describe());
}

}  // namespace carelint
