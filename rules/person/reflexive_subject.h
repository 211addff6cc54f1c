// Whom the subject of a reflexive pronoun's clause means, as far as the words in front of it decide.
#ifndef CARELINT_RULES_PERSON_REFLEXIVE_SUBJECT_H
#define CARELINT_RULES_PERSON_REFLEXIVE_SUBJECT_H

#include <cstddef>
#include <optional>
#include <span>

#include "carelint/article.h"
#include "person/pronouns.h"

namespace carelint {

struct ReflexiveSubject {
  Person person = Person::none;
  const Token* pronoun = nullptr;  ///< null for an imperative, whose subject is the reader
};

/// The subject that the reflexive pronoun at `reflexive` in a sentence disagrees with: a pronoun or the reader of an
/// imperative. None where they agree, or where another reading is possible: a noun or a pronoun of the same person
/// stands nearer, the pronoun only stresses ("people like ourselves"), or the words are quoted.
std::optional<ReflexiveSubject> disagreeing_subject(std::span<const Token> sentence, std::size_t reflexive);

}  // namespace carelint

#endif
