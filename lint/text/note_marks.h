// The numbers of notes that are set in superscript right behind a word.
#ifndef CARELINT_TEXT_NOTE_MARKS_H
#define CARELINT_TEXT_NOTE_MARKS_H

#include <span>
#include <string_view>
#include <vector>

#include "text/segmenter.h"
#include "text/text_block.h"

namespace carelint {

/// Parts "people<sup>1</sup>" and "2019<sup>3</sup>", which Unicode's word boundaries take for one word, where the
/// superscript begins. Superscript letters stay with their word: "1<sup>st</sup>". `marks` and `tokens` are those of a
/// block, in order. Linear in both.
void split_at_note_marks(std::string_view text, std::span<const MarkRun> marks, std::vector<TokenSpan>& tokens);

}  // namespace carelint

#endif
