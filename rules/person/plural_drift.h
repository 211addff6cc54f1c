// "You" that drifts into an inclusive "we", "us" or "our".
#ifndef CARELINT_RULES_PERSON_PLURAL_DRIFT_H
#define CARELINT_RULES_PERSON_PLURAL_DRIFT_H

#include <vector>

#include "person/drift.h"

namespace carelint {

struct PluralDrift {
  const VoicedSentence* sentence = nullptr;
  const Token* slip = nullptr;
  ReaderAddress address;
};

/// The first person plurals that can only mean the reader, in sentences that address the reader or follow one that
/// does. Where "we" of the same sentence has another sense, so have the others.
std::vector<PluralDrift> find_plural_drifts(const PersonAnalysis& analysis);

}  // namespace carelint

#endif
