// "One" as a pronoun, told from the numeral.
#ifndef CARELINT_RULES_PERSON_INDEFINITE_ONE_H
#define CARELINT_RULES_PERSON_INDEFINITE_ONE_H

#include <cstdint>
#include <span>

#include "carelint/article.h"

namespace carelint {

enum class IndefiniteOne : std::uint8_t {
  none,        ///< a numeral, or part of an expression: "one of", "no one", "loved one"
  inflected,   ///< a subject whose verb would change with "you": "one feels"
  invariable,  ///< before a modal verb or as an object: "one should", "remind one of"
  possessive,  ///< "one's"
};

IndefiniteOne indefinite_one_at(std::span<const Token> tokens, std::size_t index);

}  // namespace carelint

#endif
