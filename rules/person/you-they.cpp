#include "carelint/words.h"
#include "person/antecedent.h"
#include "person/drift.h"
#include "person/lexicon.h"
#include "person/people_as_you.h"
#include "person/unnamed_they.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "person/you-they",
      .title = "The reader does not turn into \"they\", or people into \"you\"",
      .rationale =
          "\"If you are grieving, they may find that food loses its taste\": nobody is there whom \"they\" could mean. "
          "And "
          "\"many people lie awake, and then you feel worse\" changes its subject on the way. The rule looks for "
          "\"they\" in "
          "a sentence to the reader when neither it nor the sentences before name anybody, and for people in general "
          "that "
          "become \"you\" in the next clause.\n\nIt is a suggestion: whom a sentence means, only its writer knows.",
      .severity = Severity::suggestion,
      .tags = {"voice"},
      .sources = {{.title = "GOV.UK content design: address the user as \"you\"",
                   .url = "https://www.gov.uk/guidance/content-design/writing-for-gov-uk",
                   .date = "2026-11-25"}},
      .options = HouseVoice::options(),
      .examples = {{.source = "<p>If you are grieving, they may find it hard to eat.</p>", .flagged = {"they"}},
                   {.source = "<p>Many people lie awake, and then you feel worse.</p>", .flagged = {"you"}},
                   {.source = "<p>If someone you love is ill, they may push you away.</p>"},
                   {.source = "<p>You may worry about your parents when they argue.</p>"},
                   {.source = "<p>Teenagers hide it well, and you can help.</p>",
                    .explanation = "said to somebody else"},
                   {.source = "<p>Call the clinic if you can. They will ring back.</p>"}},
  };
}

class YouThey final : public Rule {
 public:
  explicit YouThey(const Options& options) : house_(options) {}

  void check(const Article& article, RuleContext& context) const override {
    const auto& analysis = article.get<PersonAnalysis>();
    if (!house_.addresses_reader(analysis)) return;
    const std::vector<VoicedSentence>& sentences = analysis.sentences();
    for (std::size_t i = 0; i < sentences.size(); ++i) {
      if (house_.allows(*sentences[i].sentence)) continue;
      if (const Mention* they = unnamed_they(sentences, i)) {
        if (const auto address = address_near(sentences, i)) {
          context.report(drift_finding(article, sentences[i], *they->token, *address,
                                       "it is not clear whom \"" + std::string(they->token->text) +
                                           "\" means; if it is the reader, write \"you\"",
                                       {}));
        }
      } else if (const Token* person = reader_as_third_person(sentences[i])) {
        context.report(drift_finding(
            article, sentences[i], *person, ReaderAddress{sentences[i].you},
            "\"" + std::string(person->text) + "\" seems to be the reader, who is \"you\" here; write \"you\"", {}));
      } else if (const Mention* you = people_as_you(sentences[i])) {
        context.report(
            {.range = you->token->range,
             .message = "this sentence speaks of people in general and then to \"you\"; keep to one of the two"});
      }
    }
  }

 private:
  // "You will get a plan, and the client must sign it", "If you are anxious, he or she should breathe slowly"
  static const Token* reader_as_third_person(const VoicedSentence& sentence) {
    const std::span<const Token> tokens = sentence.sentence->tokens;
    if (sentence.you == nullptr) return nullptr;
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
      if (tokens[i].range.begin < sentence.you->range.begin || tokens[i].marks.has(Mark::quotation)) continue;
      const std::string_view word = tokens[i].folded;
      const bool definite =
          tokens[i - 1].folded == "the" && is_one_of(word, "client", "patient", "sufferer", "individual");
      const std::size_t verb = is_middle_adverb(tokens[i + 1].folded) && i + 2 < tokens.size() ? i + 2 : i + 1;
      if (definite && is_modal_verb(tokens[verb].folded)) return &tokens[i];
      const bool either =
          word == "he" && tokens[i + 1].folded == "or" && i + 2 < tokens.size() && tokens[i + 2].folded == "she";
      if (either && !names_anybody(tokens.first(i))) return &tokens[i];
    }
    return nullptr;
  }

  HouseVoice house_;
};

}  // namespace

RuleDefinition you_they() {
  return define_rule<YouThey>(describe());
}

}  // namespace carelint
