// English past participles.
#ifndef CARELINT_RULES_READING_PARTICIPLES_H
#define CARELINT_RULES_READING_PARTICIPLES_H

#include <string_view>

namespace carelint {

/// True for a word that can be the past participle of a verb: a regular one in -ed, or an irregular one ("told",
/// "given"). `word` is a token's folded text.
bool is_participle(std::string_view word);

/// What a participle behind "be" mostly says.
enum class ParticipleSense {
  deed,    ///< something is done: "sent", "treated"
  result,  ///< in the present tense the state that a deed left behind: "is closed", but "was closed", "has been closed"
  state,   ///< a feeling or condition: "worried", "married", "supposed"
};
ParticipleSense sense_of_participle(std::string_view word);

/// True for a verb that can have a second object behind its passive ("was given medication", "was named a priority").
bool takes_two_objects(std::string_view participle);

}  // namespace carelint

#endif
