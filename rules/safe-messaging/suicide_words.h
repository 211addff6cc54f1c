// The words that speak of a death by suicide, an attempt or self-harm.
#ifndef CARELINT_RULES_SAFE_MESSAGING_SUICIDE_WORDS_H
#define CARELINT_RULES_SAFE_MESSAGING_SUICIDE_WORDS_H

#include <cstddef>
#include <optional>
#include <span>

#include "carelint/article.h"

namespace carelint {

/// Tokens [begin, end) of a sentence.
struct TokenRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// "died by suicide", "took her own life", "killed himself", "her suicide": the first report of one person's death or
/// attempt in a sentence; none where suicide is only a topic.
std::optional<TokenRange> reported_suicide(std::span<const Token> sentence);

/// True where a token is "suicide", "suicidal" or a form of "self-harm" (its last part).
bool names_suicide(std::span<const Token> sentence, std::size_t index);
bool names_suicide(std::span<const Token> sentence);

/// True for a sentence in an article's own prose: English, in the main content, no quotation and no reference.
bool is_narrated(const Block& block);

/// True where the sentence advises or asks rather than tells: it begins with "if" or a question word, or addresses the
/// reader.
bool is_advice(std::span<const Token> sentence);

/// The source of tokens [begin, end).
SourceRange source_of(std::span<const Token> sentence, const TokenRange& range);

}  // namespace carelint

#endif
