// Possessives that can only belong to the subject: "hold your breath".
#ifndef CARELINT_RULES_PERSON_BOUND_POSSESSIVE_H
#define CARELINT_RULES_PERSON_BOUND_POSSESSIVE_H

#include <optional>
#include <span>

#include "person/drift.h"

namespace carelint {

/// The reader, as "you" or by an instruction, where the possessive at `index` ("our", "my", "one's") stands in an
/// expression that is bound to its subject. None where it agrees or another subject is possible.
std::optional<ReaderAddress> disagreeing_owner(std::span<const Token> sentence, std::size_t index);

}  // namespace carelint

#endif
