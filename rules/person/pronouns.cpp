#include "person/pronouns.h"

#include "shared/words.h"

namespace carelint {

Person person_of_reflexive(const Token& token) {
  const std::string_view word = token.folded;
  if (word == "myself") return Person::first_singular;
  if (word == "ourselves" || word == "ourself") return Person::first_plural;
  if (word == "yourself" || word == "yourselves") return Person::second;
  if (word == "oneself" || word == "one's-self") return Person::indefinite;
  if (is_one_of(word, {"themselves", "themself", "himself", "herself", "itself"})) return Person::third;
  return Person::none;
}

Person person_of(const Token& token) {
  const Person reflexive = person_of_reflexive(token);
  if (reflexive != Person::none) return reflexive;
  const std::string_view word = token.folded;
  if (word == "let's") return Person::first_plural;
  const std::string_view stem = word.substr(0, word.find('\''));
  if (is_one_of(stem, {"i", "me", "my", "mine"})) return Person::first_singular;
  if (is_one_of(stem, {"we", "us", "our", "ours"})) return token.text == "US" ? Person::none : Person::first_plural;
  if (is_one_of(stem, {"you", "your", "yours"})) return Person::second;
  if (stem == "one") return Person::indefinite;
  if (is_one_of(stem, {"they", "them", "their", "theirs", "he", "him", "his", "she", "her", "hers"}))
    return Person::third;
  return Person::none;
}

std::string_view reflexive_of(Person person) {
  switch (person) {
    case Person::first_singular: return "myself";
    case Person::first_plural: return "ourselves";
    case Person::second: return "yourself";
    case Person::indefinite: return "oneself";
    case Person::third: return "themselves";
    case Person::none: break;
  }
  return {};
}

std::string_view description_of(Person person) {
  switch (person) {
    case Person::first_singular: return "the writer (\"I\")";
    case Person::first_plural: return "\"we\"";
    case Person::second: return "the reader (\"you\")";
    case Person::indefinite: return "\"one\"";
    case Person::third: return "others (\"they\")";
    case Person::none: break;
  }
  return {};
}

}  // namespace carelint
