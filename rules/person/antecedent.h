// Whom "they" may mean.
#ifndef CARELINT_RULES_PERSON_ANTECEDENT_H
#define CARELINT_RULES_PERSON_ANTECEDENT_H

#include <cstddef>
#include <span>

#include "carelint/article.h"

namespace carelint {

/// True when the word at `index` of a sentence may be what "they", "them" or "themselves" stands for: people, plurals,
/// names, organisations, and a noun that a determiner and its ending make a person ("a former manager"). Wide on
/// purpose: a rule is silent where there may be an antecedent.
bool may_be_they(std::span<const Token> tokens, std::size_t index);

/// True when the word may be one who feels and acts: may_be_they without mere things ("weeks", "symptoms").
bool may_be_person(std::span<const Token> tokens, std::size_t index);

/// True when one of the tokens may be what "they" stands for.
bool names_anybody(std::span<const Token> tokens);
/// True when one of the tokens may be a person.
bool names_person(std::span<const Token> tokens);

}  // namespace carelint

#endif
