// People in general who become "you" in the next clause.
#ifndef CARELINT_RULES_PERSON_PEOPLE_AS_YOU_H
#define CARELINT_RULES_PERSON_PEOPLE_AS_YOU_H

#include "person/voice.h"

namespace carelint {

/// The "you" of "Many people lie awake, and then you feel worse": the sentence begins with people in general, and a
/// later clause says of "you" what these people go through. Null where there is none, and where "you" is somebody who
/// can help them ("Teenagers hide it well, and you can ask").
const Mention* people_as_you(const VoicedSentence& sentence);

}  // namespace carelint

#endif
