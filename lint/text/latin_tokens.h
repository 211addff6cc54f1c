// Word boundaries of Latin text, without ICU.
#ifndef CARELINT_TEXT_LATIN_TOKENS_H
#define CARELINT_TEXT_LATIN_TOKENS_H

#include <string_view>
#include <vector>

#include "text/segmenter.h"

namespace carelint {

/// Replaces `tokens` by exactly those that Segmenter::find_tokens() gives, several times as fast, where the text holds
/// nothing but ASCII (without "_" and "@"), letters of Latin-1 and Latin Extended, and the usual marks of typography.
/// False, with `tokens` unspecified, for any other text.
bool find_latin_tokens(std::string_view text, std::vector<TokenSpan>& tokens);

}  // namespace carelint

#endif
