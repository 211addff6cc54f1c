// The grammatical person of English pronouns.
#ifndef CARELINT_RULES_PERSON_PRONOUNS_H
#define CARELINT_RULES_PERSON_PRONOUNS_H

#include <cstdint>
#include <string_view>

#include "carelint/article.h"

namespace carelint {

enum class Person : std::uint8_t { none, first_singular, first_plural, second, third, indefinite };

/// The person of a pronoun, possessive or contraction ("you're", "we'll", "let's"); none for any other word. Reflexive
/// pronouns count, too. "indefinite" is one, oneself and one's.
Person person_of(const Token& token);

/// Of myself, ourselves, yourself …: their person; none for other words.
Person person_of_reflexive(const Token& token);

/// "me" gives "myself": the reflexive pronoun of a person; empty for none.
std::string_view reflexive_of(Person person);

/// "first person plural" …, as an editor reads it.
std::string_view description_of(Person person);

}  // namespace carelint

#endif
