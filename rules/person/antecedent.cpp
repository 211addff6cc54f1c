#include "person/antecedent.h"

#include <algorithm>

#include "carelint/words.h"
#include "person/lexicon.h"
#include "person/pronouns.h"

namespace carelint {
namespace {

// "your stepchild", "a former manager": a singular noun behind a determiner that may well be a person.
bool is_named_by_role(std::string_view before, std::string_view word) {
  if (is_one_of(before, "your", "their", "his", "her") && !is_personal_noun(word)) return true;
  const bool determined = is_one_of(before, "a", "an", "another", "any", "every", "each", "the", "no");
  return determined && (word.ends_with("er") || word.ends_with("or") || word.ends_with("ist") ||
                        word.ends_with("ian") || word.ends_with("ee") || word.ends_with("mate"));
}

bool may_be_plural(std::string_view word) {
  return word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") &&
         !word.ends_with("is");
}

}  // namespace

bool may_be_person(std::span<const Token> tokens, std::size_t index) {
  const Token& token = tokens[index];
  const std::string_view word = token.folded;
  if (token.kind != TokenKind::word) return false;
  if (is_person_noun(word) || is_plural_addressee(word) || is_organisation_noun(word)) return true;
  const Person person = person_of(token);
  if (person == Person::third) return true;
  if (person != Person::none || is_auxiliary_verb(word) || is_middle_adverb(word)) return false;
  const bool name = index > 0 && token.text.front() >= 'A' && token.text.front() <= 'Z';
  if (name || (index > 0 && is_named_by_role(tokens[index - 1].folded, word))) return true;
  const bool plural_role =
      may_be_plural(word) && (word.ends_with("ers") || word.ends_with("ors") || word.ends_with("ists") ||
                              word.ends_with("ians") || word.ends_with("ees") || word.ends_with("mates"));
  return plural_role ||
         is_one_of(word, "police", "council", "office", "school", "ward", "court", "company", "government",
                   "university", "pharmacy", "these", "some", "both", "several", "few", "many", "two", "three",
                   "neither", "dog", "cat", "animals", "dogs", "cats", "refugees", "migrants", "lads", "mates");
}

bool may_be_they(std::span<const Token> tokens, std::size_t index) {
  const Token& token = tokens[index];
  if (token.kind != TokenKind::word) return false;
  if (may_be_person(tokens, index)) return true;
  return person_of(token) == Person::none && !is_auxiliary_verb(token.folded) && !is_middle_adverb(token.folded) &&
         may_be_plural(token.folded);
}

bool names_anybody(std::span<const Token> tokens) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (may_be_they(tokens, i)) return true;
  }
  return false;
}

bool names_person(std::span<const Token> tokens) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (may_be_person(tokens, i)) return true;
  }
  return false;
}

}  // namespace carelint
