// Whom "we", "us" and "our" mean.
#ifndef CARELINT_RULES_PERSON_FIRST_PERSON_PLURAL_H
#define CARELINT_RULES_PERSON_FIRST_PERSON_PLURAL_H

#include <span>

#include "person/voice.h"

namespace carelint {

/// The sense of the first person plural at `index`, by its verb or noun and the words around it, in a sentence whose
/// other plural pronouns have not been judged. Never `other_voice` or `plain`.
Sense sense_of_first_person_plural(std::span<const Token> tokens, std::size_t index);

}  // namespace carelint

#endif
