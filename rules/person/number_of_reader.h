// How many readers a reflexive pronoun may mean.
#ifndef CARELINT_RULES_PERSON_NUMBER_OF_READER_H
#define CARELINT_RULES_PERSON_NUMBER_OF_READER_H

#include <optional>
#include <span>
#include <string_view>

#include "carelint/article.h"

namespace carelint {

struct NumberCorrection {
  std::string_view wanted;          ///< the right pronoun
  std::string_view reason;          ///< what is wrong with the one that stands there, as the rest of a sentence
  const Token* evidence = nullptr;  ///< the word that decides; null where the form itself is wrong
};

/// The correction of the reflexive pronoun at `index`, where its number is wrong for certain.
std::optional<NumberCorrection> number_correction(std::span<const Token> sentence, std::size_t index);

}  // namespace carelint

#endif
