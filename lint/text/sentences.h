// The ends of English sentences.
#ifndef CARELINT_TEXT_SENTENCES_H
#define CARELINT_TEXT_SENTENCES_H

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "text/segmenter.h"
#include "text/text_span.h"

namespace carelint {

/// Where sentences begin, as indexes of tokens, sorted. The first token always begins one.
struct SentenceStarts {
  std::vector<std::uint32_t> seen;  ///< as the reader sees them: a quotation of several sentences is one
  std::vector<std::uint32_t>
      counted;  ///< as the formulas count them: split inside quotations, too; holds all of `seen`
};

/// Parts the tokens at missing spaces ("the end.Then"), which Unicode's word boundaries take for one word, and the full
/// stop that they swallow. `addresses` are left whole.
void split_at_missing_spaces(std::string_view text, std::span<const TextSpan> addresses,
                             std::vector<TokenSpan>& tokens);

/// Replaces `starts` by those of a block. `quotations` and `addresses` are sorted and do not overlap among themselves.
///
/// A full stop ends a sentence unless it belongs to an abbreviation, initial, list marker, number, address or ellipsis
/// that goes on; abbreviations that may end a sentence do so before a word that opens sentences. A question or
/// exclamation mark ends one unless it goes on in lower case ("Yahoo! in"), or a reporting clause follows a quotation
/// ("Why?" I asked). Closing marks and note numbers behind the mark belong to the sentence. Text in brackets inside a
/// sentence is part of it. Inline lists ("1. … 2. …", "(a) … (b) …") are split where their items are capitalised.
/// Linear in the size of the text.
void find_sentences(std::string_view text, std::span<const TokenSpan> tokens, std::span<const TextSpan> quotations,
                    std::span<const TextSpan> addresses, SentenceStarts& starts);

}  // namespace carelint

#endif
