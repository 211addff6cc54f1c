// One grade for a text, in place of eleven formulas.
#ifndef CARELINT_TEXT_READING_ESTIMATE_H
#define CARELINT_TEXT_READING_ESTIMATE_H

#include "carelint/article.h"

namespace carelint {

/// A US school grade from 0 to 20, with the band in which two of three texts lie. `counts` hold at least one sentence
/// and one word. With W words, S sentences, Y syllables, U unfamiliar and R uncommon words:
///
///     grade = 6.8 ln(W/S) + 14.8 U/W + 21.8 R/W + 3.4 Y/W - 17.2
///     band  = grade ± sqrt(2.1² + 3.5²/S)
///
/// How it was fitted: the four features, standardised, have the proportions 1 : 1/2 : 1/4 : 1/4, which is the heavily
/// shrunk (ridge) regression of the three levels of 129 excerpts of 43 news stories in the OneStopEnglish corpus (S.
/// Vajjala and I. Lučić, 2018, CC BY-SA 4.0). The scale and the constant give those excerpts the mean and the standard
/// deviation of the average of Flesch-Kincaid, SMOG, Coleman-Liau and Automated Readability.
///
/// How it does: on the excerpts of its own fit it orders 127 of 129 pairs of levels of the same story as the editors
/// did (Flesch-Kincaid 126, SMOG 117); ridge fits of the same features that leave out the story in question order 126
/// or 127.
///
/// On 100 excerpts of the CommonLit Ease of Readability corpus (CLEAR) its correlation with the judgement of teachers
/// is 0.54: this project's Dale-Chall type 0.52, RIX 0.52, LIX 0.49, SMOG 0.48, Flesch-Kincaid 0.47. This is no clean
/// test. No weight was computed from CLEAR, but its figures stood beside those of the twelve weightings that these were
/// chosen from. Resampled, only the lead over Flesch-Kincaid is beyond chance (95 %: 0.01 to 0.14).
///
/// The first part of the band is what is left of the difference from those teachers after the noise of their own
/// scores, so it does come from CLEAR; the second is how far halves of the same text differ.
GradeEstimate estimate_grade(const TextCounts& counts);

}  // namespace carelint

#endif
