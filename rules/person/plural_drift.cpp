#include "person/plural_drift.h"

#include <algorithm>

#include "carelint/words.h"
#include "person/lexicon.h"
#include "shared/words.h"

namespace carelint {
namespace {

bool has_other_plural(const VoicedSentence& sentence) {
  return std::any_of(sentence.mentions.begin(), sentence.mentions.end(), [](const Mention& mention) {
    const bool decided = mention.sense == Sense::organisation || mention.sense == Sense::told ||
                         mention.sense == Sense::everyone || mention.sense == Sense::together;
    return mention.person == Person::first_plural && decided;
  });
}

// "we have a second chair": what one has is no verb.
bool is_determiner(std::string_view word) {
  return is_one_of(word, "a", "an", "the", "no", "some", "any", "our", "your", "many", "several", "two", "three",
                   "enough", "plenty", "more");
}

// "We handle our side": it is theirs.
bool follows_we(const VoicedSentence& sentence, const Mention& our) {
  return std::any_of(sentence.mentions.begin(), sentence.mentions.end(), [&](const Mention& mention) {
    return mention.index < our.index && mention.token->folded.starts_with("we");
  });
}

// "We should keep a regular bedtime so that you wake up rested."
bool advises_reader(const VoicedSentence& sentence, const Mention& we, std::size_t verb) {
  const std::span<const Token> tokens = sentence.sentence->tokens;
  if (we.index != 0 || tokens.size() < 4) return false;
  const bool ought = is_one_of(tokens[1].folded, "should", "must") ||
                     (is_one_of(tokens[1].folded, "need", "have", "ought") && tokens[2].folded == "to");
  if (!ought) return false;
  for (std::size_t i = verb + 1; i + 1 < tokens.size(); ++i) {
    const bool joint = is_one_of(tokens[i].folded, "or", "so", "because", "until", "before") ||
                       (tokens[i].folded == "that" && tokens[i - 1].folded == "so");
    if (joint && tokens[i + 1].folded == "you") return true;
  }
  return false;
}

// In an article where nobody says "we" of themselves: "our" and "we" behind the "you" of the sentence, unless the verb
// is what an organisation does, and "us" as the object of a verb.
bool can_be_reader(const VoicedSentence& sentence, const Mention& mention) {
  const std::span<const Token> tokens = sentence.sentence->tokens;
  const std::string_view stem = mention.token->folded.substr(0, mention.token->folded.find('\''));
  const bool behind_you = sentence.you->range.begin < mention.token->range.begin;
  if (stem == "our") return behind_you && !follows_we(sentence, mention);
  if (stem == "us") {
    const std::string_view before = mention.index > 0 ? tokens[mention.index - 1].folded : std::string_view{};
    return mention.index > 0 && tokens[mention.index - 1].is_word() && !is_preposition(before) &&
           !is_contact_verb(before);
  }
  const std::size_t verb = verb_behind_subject(tokens, mention.index);
  if (stem != "we" || verb >= tokens.size() || is_service_verb(tokens[verb].folded) ||
      is_determiner(tokens[verb].folded))
    return false;
  return behind_you || advises_reader(sentence, mention, verb);
}

struct PluralDrift {
  const VoicedSentence* sentence = nullptr;
  const Token* slip = nullptr;
  ReaderAddress address;
};

std::vector<PluralDrift> find_plural_drifts(const PersonAnalysis& analysis) {
  std::vector<PluralDrift> drifts;
  const std::vector<VoicedSentence>& sentences = analysis.sentences();
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const bool behind_other = i > 0 && sentences[i].follows_in_block && has_other_plural(sentences[i - 1]);
    if (has_other_plural(sentences[i]) || behind_other) continue;
    const std::optional<ReaderAddress> address = address_near(sentences, i);
    if (!address) continue;
    for (const Mention& mention : sentences[i].mentions) {
      const bool unclaimed = mention.sense == Sense::unknown && !analysis.has_own_plural() &&
                             sentences[i].you != nullptr && can_be_reader(sentences[i], mention);
      if (mention.sense == Sense::inclusive || unclaimed) drifts.push_back({&sentences[i], mention.token, *address});
    }
  }
  return drifts;
}

}  // namespace

void report_plural_drifts(const Article& article, const HouseVoice& house, PluralForm form, RuleContext& context) {
  const auto& analysis = article.get<PersonAnalysis>();
  if (!house.addresses_reader(analysis)) return;
  for (const PluralDrift& drift : find_plural_drifts(analysis)) {
    const std::string_view word = drift.slip->folded;
    const bool is_wanted = word.starts_with("we") == (form == PluralForm::we);
    if (!is_wanted || house.allows(*drift.sentence->sentence)) continue;
    const std::string wanted = second_person_of(word);
    context.report(drift_finding(article, *drift.sentence, *drift.slip, drift.address,
                                 "\"" + std::string(drift.slip->text) +
                                     "\" seems to mean the reader, who is \"you\" here; write \"" + wanted + "\"",
                                 wanted));
  }
}

}  // namespace carelint
