#include "carelint/words.h"
#include "person/antecedent.h"
#include "person/drift.h"
#include "person/lexicon.h"

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
      if (const Mention* they = they_without_antecedent(sentences, i)) {
        if (const auto address = address_near(sentences, i)) {
          context.report(drift_finding(article, sentences[i], *they->token, *address,
                                       "nobody is named whom \"" + std::string(they->token->text) +
                                           "\" could mean; is it the reader, who is \"you\" here?",
                                       {}));
        }
      } else if (const Token* person = reader_as_third_person(sentences[i])) {
        context.report(drift_finding(
            article, sentences[i], *person, ReaderAddress{sentences[i].you},
            "\"" + std::string(person->text) + "\" seems to be the reader, who is \"you\" here; write \"you\"", {}));
      } else if (const Mention* you = you_behind_people(sentences[i])) {
        context.report(
            {.range = you->token->range,
             .message = "this sentence speaks of people in general and then to \"you\"; keep to one of the two"});
      }
    }
  }

 private:
  static const Mention* they_without_antecedent(const std::vector<VoicedSentence>& sentences, std::size_t index) {
    const VoicedSentence& sentence = sentences[index];
    if (sentence.you == nullptr && !(index > 0 && sentence.follows_in_block && sentences[index - 1].you != nullptr))
      return nullptr;
    if (is_one_of(sentence.sentence->tokens.front().folded, "a", "an", "the", "any", "another", "whoever", "my"))
      return nullptr;
    bool behind_you = false;
    for (const Mention& mention : sentence.mentions) {
      behind_you = behind_you || mention.person == Person::second;
      const bool they = is_one_of(mention.token->folded, "they", "they'll", "they're", "they've", "they'd");
      if (!they || mention.sense != Sense::plain || !behind_you) continue;
      if (names_anybody(sentence.sentence->tokens.first(mention.index))) return nullptr;
      constexpr std::size_t reach = 4;
      for (std::size_t back = 1; back <= reach && back <= index; ++back) {
        if (names_anybody(sentences[index - back].sentence->tokens)) return nullptr;
      }
      return &mention;
    }
    return nullptr;
  }

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

  // "Many people lie awake, and then you feel worse."
  static const Mention* you_behind_people(const VoicedSentence& sentence) {
    const std::span<const Token> tokens = sentence.sentence->tokens;
    if (sentence.you == nullptr) return nullptr;
    constexpr std::size_t reach = 6;
    std::size_t people = 0;
    while (people < reach && people < tokens.size() && !is_generic_person(tokens[people].folded)) ++people;
    if (people == reach || people == tokens.size()) return nullptr;
    for (const Mention& mention : sentence.mentions) {
      if (mention.person == Person::second && mention.index < people) return nullptr;
      if (mention.token->folded != "you" || mention.sense != Sense::plain) continue;
      return is_clause_about_reader(tokens, mention.index) ? &mention : nullptr;
    }
    return nullptr;
  }

  static bool is_clause_about_reader(std::span<const Token> tokens, std::size_t you) {
    std::size_t conjunction = you;
    while (conjunction > 0 &&
           (is_middle_adverb(tokens[conjunction - 1].folded) || tokens[conjunction - 1].folded == "soon"))
      --conjunction;
    if (conjunction == 0) return false;
    const Token& joint = tokens[conjunction - 1];
    const bool joined = is_one_of(joint.folded, "and", "so", "because", "until", "but") || joint.text == ",";
    const std::size_t verb = verb_behind_subject(tokens, you);
    return joined && verb < tokens.size() && is_experience_verb(tokens[verb].folded) &&
           !is_one_of(tokens[verb].folded, "give", "go", "get", "need", "want", "find", "read", "calm", "let", "notice",
                      "talk", "learn", "imagine", "try", "choose");
  }

  HouseVoice house_;
};

}  // namespace

RuleDefinition you_they() {
  return define_rule<YouThey>(describe());
}

}  // namespace carelint
