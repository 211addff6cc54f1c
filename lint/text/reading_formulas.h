// The reading formulas, each as its author gave it.
#ifndef CARELINT_TEXT_READING_FORMULAS_H
#define CARELINT_TEXT_READING_FORMULAS_H

#include "carelint/article.h"

namespace carelint {

/// Fills `metrics.scores` from its counts. With no sentence or no word every score stays empty. W words, S sentences,
/// Y syllables, P words of three syllables or more, M words of one, L letters, C letters and digits, G words of more
/// than six letters or digits:
///
/// - Flesch Reading Ease (Flesch 1948): 206.835 - 1.015 W/S - 84.6 Y/W
/// - Flesch-Kincaid grade (Kincaid et al. 1975): 0.39 W/S + 11.8 Y/W - 15.59
/// - SMOG (McLaughlin 1969): 1.0430 sqrt(30 P/S) + 3.1291; meant for 30 sentences or more
/// - Gunning Fog (Gunning 1952): 0.4 (W/S + 100 P/W)
/// - Coleman-Liau (Coleman and Liau 1975): 0.0588 (100 L/W) - 0.296 (100 S/W) - 15.8
/// - Automated Readability Index (Smith and Senter 1967): 4.71 C/W + 0.5 W/S - 21.43
/// - LIX (Björnsson 1968): W/S + 100 G/W
/// - RIX (Anderson 1983): G/S
/// - Linsear Write (attributed to the US Air Force): r = (W - P + 3 P)/S; r/2 where r > 20, otherwise (r - 2)/2
/// - FORCAST (Caylor et al. 1973): 20 - 15 M/W, that is 20 - n/10 for n one-syllable words in 150
void score_reading(Metrics& metrics);

}  // namespace carelint

#endif
