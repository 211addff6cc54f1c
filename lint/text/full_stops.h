// Whether a full stop ends a sentence.
#ifndef CARELINT_TEXT_FULL_STOPS_H
#define CARELINT_TEXT_FULL_STOPS_H

#include "text/sentence_tokens.h"

namespace carelint {

/// True when the single full stop `dot` ends the sentence that begins at the token `sentence_begin`. `next` is the
/// first token behind the full stop and the closing marks and note numbers that belong to it, with white space in front
/// of it. False for the full stop of an initial, an abbreviation that goes on, and one before a word in lower case.
bool full_stop_ends_sentence(const SentenceTokens& tokens, std::size_t sentence_begin, std::size_t dot,
                             std::size_t next);

}  // namespace carelint

#endif
