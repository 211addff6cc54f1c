// Verbs in the passive voice, by their words.
#ifndef CARELINT_RULES_READING_PASSIVE_H
#define CARELINT_RULES_READING_PASSIVE_H

#include <cstddef>
#include <vector>

#include "carelint/article.h"

namespace carelint {

/// A form of be or get with its participle, and the auxiliaries in front of it: "can be treated", "was not told".
/// Indexes into the sentence's tokens; `last` is the participle.
struct PassiveVerb {
  std::size_t first = 0;
  std::size_t last = 0;
};

/// The passive verbs of an English sentence, in order. A form of be or get, then adverbs at the most, then a past
/// participle that is not used as an adjective ("is married", "was overwhelmed", "got used to"): participles that
/// describe a state are no passive unless "being" or an agent with "by" shows that something is done to somebody.
std::vector<PassiveVerb> find_passives(const Sentence& sentence);

}  // namespace carelint

#endif
