#include "person/pronouns.h"

#include <algorithm>
#include <array>

#include "carelint/words.h"
#include "shared/words.h"

namespace carelint {

Person person_of_reflexive(const Token& token) {
  const std::string_view word = token.folded;
  if (word == "myself") return Person::first_singular;
  if (word == "ourselves" || word == "ourself") return Person::first_plural;
  if (word == "yourself" || word == "yourselves") return Person::second;
  if (word == "oneself" || word == "one's-self") return Person::indefinite;
  if (is_one_of(word, "themselves", "themself", "himself", "herself", "itself")) return Person::third;
  return Person::none;
}

namespace {

struct Pronoun {
  std::string_view word;
  Person person;
};

using enum Person;

// Without the part behind an apostrophe.
constexpr auto pronouns = std::to_array<Pronoun>({{"he", third},
                                                  {"her", third},
                                                  {"hers", third},
                                                  {"herself", third},
                                                  {"him", third},
                                                  {"himself", third},
                                                  {"his", third},
                                                  {"i", first_singular},
                                                  {"itself", third},
                                                  {"me", first_singular},
                                                  {"mine", first_singular},
                                                  {"my", first_singular},
                                                  {"myself", first_singular},
                                                  {"one", indefinite},
                                                  {"oneself", indefinite},
                                                  {"our", first_plural},
                                                  {"ours", first_plural},
                                                  {"ourself", first_plural},
                                                  {"ourselves", first_plural},
                                                  {"she", third},
                                                  {"their", third},
                                                  {"theirs", third},
                                                  {"them", third},
                                                  {"themself", third},
                                                  {"themselves", third},
                                                  {"they", third},
                                                  {"us", first_plural},
                                                  {"we", first_plural},
                                                  {"you", second},
                                                  {"your", second},
                                                  {"yours", second},
                                                  {"yourself", second},
                                                  {"yourselves", second}});
constexpr WordSet pronoun_words = []() consteval {
  std::string_view words[pronouns.size()];
  std::transform(pronouns.begin(), pronouns.end(), words, [](const Pronoun& pronoun) { return pronoun.word; });
  return WordSet(words);
}
();

}  // namespace

Person person_of(const Token& token) {
  constexpr std::size_t longest = 12;
  constexpr LetterSet first_letters("himotuwysl");
  const std::string_view word = token.folded;
  if (word.empty() || word.size() > longest || !first_letters.contains(word.front())) return none;
  if (word == "let's") return first_plural;
  const std::string_view stem = word.substr(0, word.find('\''));
  const std::size_t found = pronoun_words.index_of(stem);
  if (found == pronouns.size() || token.text == "US") return none;
  return pronouns[found].person;
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
