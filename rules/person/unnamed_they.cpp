#include "person/unnamed_they.h"

#include "carelint/words.h"
#include "person/antecedent.h"
#include "person/drift.h"
#include "person/lexicon.h"

namespace carelint {
namespace {

// What people do and things do not, in any form.
bool is_human_deed(std::string_view verb) {
  return is_one_of(verb, "feel", "feels", "felt", "cry", "cried", "worry", "sleep", "slept", "wake", "learn", "think",
                   "hope", "wonder", "forget", "remember", "drink", "eat", "drive", "want", "believe", "decide",
                   "regret", "panic", "grieve", "struggle", "cope", "avoid", "blame", "apologise", "apologize", "talk");
}

bool is_they(std::string_view word) {
  return is_one_of(word, "they", "they'll", "they're", "they've", "they'd");
}

bool explains(std::span<const Token> tokens, bool people_only) {
  return people_only ? names_person(tokens) : names_anybody(tokens);
}

}  // namespace

const Mention* unnamed_they(const std::vector<VoicedSentence>& sentences, std::size_t index) {
  const VoicedSentence& sentence = sentences[index];
  const bool behind_reader = index > 0 && sentence.follows_in_block && sentences[index - 1].you != nullptr;
  if (sentence.you == nullptr && !behind_reader) return nullptr;
  const std::span<const Token> tokens = sentence.sentence->tokens;
  if (is_one_of(tokens.front().folded, "a", "an", "the", "any", "another", "whoever", "my")) return nullptr;
  bool behind_you = false;
  for (const Mention& mention : sentence.mentions) {
    behind_you = behind_you || mention.person == Person::second;
    const std::string_view word = mention.token->folded;
    const bool subject = is_they(word);
    const bool owner = word == "their" && sentence.you != nullptr && mention.index + 1 < tokens.size() &&
                       is_personal_noun(tokens[mention.index + 1].folded);
    if (mention.sense != Sense::plain || !behind_you || (!subject && !owner)) continue;
    const std::size_t verb = verb_behind_subject(tokens, mention.index);
    const bool people_only = subject && verb < tokens.size() && is_human_deed(tokens[verb].folded);
    if (explains(tokens.first(mention.index), people_only)) return nullptr;
    constexpr std::size_t reach = 4;
    for (std::size_t back = 1; back <= reach && back <= index; ++back) {
      if (explains(sentences[index - back].sentence->tokens, people_only)) return nullptr;
    }
    return &mention;
  }
  return nullptr;
}

}  // namespace carelint
