// The reading formulas, each as its author gave it.
#ifndef CARELINT_TEXT_READING_SCORES_H
#define CARELINT_TEXT_READING_SCORES_H

#include "carelint/article.h"

namespace carelint {

/// What the formulas and the estimate (reading_estimate.h) give for some counts. With no sentence or no word there is
/// no score at all, never 0. With W words, S sentences, Y syllables, P words of three syllables or more, M words of
/// one, L letters, C letters and digits, G words of more than six letters or digits, U unfamiliar words:
///
/// - Flesch Reading Ease: 206.835 - 1.015 W/S - 84.6 Y/W. R. Flesch, A new readability yardstick, Journal of Applied
///   Psychology 32 (1948).
/// - Flesch-Kincaid grade: 0.39 W/S + 11.8 Y/W - 15.59. J. P. Kincaid et al., Derivation of new readability formulas
/// for
///   Navy enlisted personnel, Research Branch Report 8-75 (1975).
/// - SMOG grade: 1.0430 sqrt(30 P/S) + 3.1291. G. H. McLaughlin, SMOG grading: a new readability formula, Journal of
///   Reading 12 (1969). Made for 30 sentences; below that the result is extrapolated and marked as such.
/// - Gunning Fog index: 0.4 (W/S + 100 P/W). R. Gunning, The technique of clear writing (1952). P holds all words of
///   three syllables: Gunning's exceptions (names, compounds, verb endings) are a matter of judgement and left out.
/// - Coleman-Liau index: 0.0588 (100 L/W) - 0.296 (100 S/W) - 15.8. M. Coleman and T. L. Liau, A computer readability
///   formula designed for machine scoring, Journal of Applied Psychology 60 (1975).
/// - Automated Readability Index: 4.71 C/W + 0.5 W/S - 21.43. E. A. Smith and R. J. Senter, Automated readability
/// index,
///   AMRL-TR-66-220 (1967).
/// - LIX: W/S + 100 G/W. C. H. Björnsson, Läsbarhet (1968).
/// - RIX: G/S. J. Anderson, Lix and Rix: variations on a little-known readability index, Journal of Reading 26 (1983).
/// - Linsear Write: r = (W - P + 3 P)/S; r/2 where r > 20, else (r - 2)/2. Attributed to the US Air Force; the sample
/// of
///   100 words is here the whole text.
/// - FORCAST grade: 20 - 15 M/W, which is 20 - n/10 for n words of one syllable in 150. J. S. Caylor et al.,
/// Methodologies
///   for determining reading requirements of military occupational specialties, HumRRO TR 73-5 (1973).
/// - Dale-Chall type: 0.1579 (100 U/W) + 0.0496 W/S, and 3.6365 more where 100 U/W > 5. The formula of E. Dale and J.
/// S.
///   Chall, A formula for predicting readability, Educational Research Bulletin 27 (1948), on carelint's own list of
///   familiar words (lint/text/data/familiar_words.txt) in place of theirs, so the results do not compare exactly.
ReadingScores score_reading(const TextCounts& counts);

}  // namespace carelint

#endif
