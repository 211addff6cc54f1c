// "They" in a sentence to the reader where nobody is named whom it could mean.
#ifndef CARELINT_RULES_PERSON_UNNAMED_THEY_H
#define CARELINT_RULES_PERSON_UNNAMED_THEY_H

#include <vector>

#include "person/voice.h"

namespace carelint {

/// The "they", or the "their" of a personal noun ("their plate"), of sentence `index` that no word in front of it can
/// explain, in this sentence or the four before, and that stands behind a "you" of the reader; null where there is
/// none. Before a verb that only people do ("they cry"), things are no explanation.
const Mention* unnamed_they(const std::vector<VoicedSentence>& sentences, std::size_t index);

}  // namespace carelint

#endif
