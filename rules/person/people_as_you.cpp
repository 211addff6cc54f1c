#include "person/people_as_you.h"

#include "carelint/words.h"
#include "person/drift.h"
#include "person/lexicon.h"

namespace carelint {
namespace {

// "Farmers", "New mothers", "People with OCD", "If someone", "A person who": the index of the noun, or the size.
std::size_t people_at_beginning(std::span<const Token> tokens) {
  constexpr std::size_t reach = 6;
  const std::size_t begin = tokens.empty() || !is_one_of(tokens[0].folded, "if", "when") ? 0 : 1;
  for (std::size_t i = begin; i < begin + reach && i < tokens.size(); ++i) {
    const std::string_view word = tokens[i].folded;
    if (is_generic_person(word)) return i;
    if (!tokens[i].is_word() || is_one_of(word, "your", "my", "our", "these", "his", "her", "their", "the")) break;
    const bool role = word.size() > 5 && (word.ends_with("ers") || word.ends_with("ors") || word.ends_with("ists") ||
                                          word.ends_with("ians"));
    const bool bare_plural =
        (is_plural_addressee(word) && word.ends_with('s')) || is_one_of(word, "men", "women") || role;
    if (bare_plural && i <= begin + 1) return i;
    const bool singular = is_person_noun(word) && !word.ends_with('s') && i > begin &&
                          is_one_of(tokens[begin].folded, "a", "an") &&
                          (begin == 1 || (i + 1 < tokens.size() && is_one_of(tokens[i + 1].folded, "who", "with")));
    if (singular && i <= begin + 2) return i;
  }
  return tokens.size();
}

// Done to somebody else, or to take a decision: the reader is another than the people.
bool may_help(std::string_view verb) {
  return is_one_of(verb, "give", "go", "get", "need", "want", "find", "read", "calm", "let", "notice", "talk", "learn",
                   "imagine", "try", "choose", "love", "are", "face", "speak", "stay", "stop", "carry", "turn", "spend",
                   "please", "think", "worry");
}

// `of_all`: the people are people in general, not "a carer", of whom the reader may be another.
bool is_clause_about_reader(std::span<const Token> tokens, std::size_t you, bool of_all) {
  std::size_t conjunction = you;
  while (conjunction > 0 &&
         (is_middle_adverb(tokens[conjunction - 1].folded) || tokens[conjunction - 1].folded == "soon"))
    --conjunction;
  if (conjunction == 0) return false;
  const Token& joint = tokens[conjunction - 1];
  const bool joined = joint.text == "," || is_one_of(joint.folded, "and", "so", "because", "until", "but", "yet",
                                                     "although", "though", "till");
  if (!joined) return false;
  const std::size_t verb = verb_behind_subject(tokens, you);
  if (verb >= tokens.size()) return false;
  const std::string_view word = tokens[verb].folded;
  bool able = false;
  bool hardly = false;
  bool being = false;
  for (std::size_t i = you + 1; i < verb; ++i) {
    const std::string_view helper = tokens[i].folded;
    able = able || is_one_of(helper, "can", "could", "may", "might", "should", "must", "will", "would", "cannot",
                             "can't", "do", "don't");
    hardly = hardly || is_one_of(helper, "seldom", "rarely", "never", "still", "hardly");
    being = being || is_one_of(helper, "are", "were", "aren't");
  }
  if (able && (word == "bear" || word == "breathe")) return true;
  if (able && !of_all) return false;
  if (being) return is_feeling_adjective(word);
  if (is_one_of(word, "begin", "start", "tend") && verb + 2 < tokens.size() && tokens[verb + 1].folded == "to")
    return is_experience_verb(tokens[verb + 2].folded) || word == "tend";
  if (hardly) return is_experience_verb(word) || is_thinking_verb(word) || word == "mention";
  return is_experience_verb(word) && !may_help(word);
}

}  // namespace

const Mention* people_as_you(const VoicedSentence& sentence) {
  const std::span<const Token> tokens = sentence.sentence->tokens;
  if (sentence.you == nullptr) return nullptr;
  const std::size_t people = people_at_beginning(tokens);
  if (people == tokens.size()) return nullptr;
  for (const Mention& mention : sentence.mentions) {
    if (mention.person == Person::second && mention.index < people) return nullptr;
    if (mention.token->folded != "you" || mention.sense != Sense::plain) continue;
    return is_clause_about_reader(tokens, mention.index, is_generic_person(tokens[people].folded)) ? &mention : nullptr;
  }
  return nullptr;
}

}  // namespace carelint
