#include "text/reading_formulas.h"

#include <cmath>

namespace carelint {

void score_reading(Metrics& metrics) {
  if (metrics.sentences == 0 || metrics.words == 0) return;
  const double words = metrics.words;
  const double sentences = metrics.sentences;
  const double words_per_sentence = words / sentences;
  const double syllables_per_word = metrics.syllables / words;
  const double polysyllables = metrics.polysyllables;
  const auto set = [&](ReadingFormula formula, double score) {
    metrics.scores[static_cast<std::size_t>(formula)] = score;
  };
  set(ReadingFormula::flesch_reading_ease, 206.835 - 1.015 * words_per_sentence - 84.6 * syllables_per_word);
  set(ReadingFormula::flesch_kincaid_grade, 0.39 * words_per_sentence + 11.8 * syllables_per_word - 15.59);
  set(ReadingFormula::smog, 1.0430 * std::sqrt(polysyllables * 30 / sentences) + 3.1291);
  set(ReadingFormula::gunning_fog, 0.4 * (words_per_sentence + 100 * polysyllables / words));
  set(ReadingFormula::coleman_liau, 0.0588 * 100 * metrics.letters / words - 0.296 * 100 * sentences / words - 15.8);
  set(ReadingFormula::automated_readability, 4.71 * metrics.characters / words + 0.5 * words_per_sentence - 21.43);
  set(ReadingFormula::lix, words_per_sentence + 100 * metrics.long_words / words);
  set(ReadingFormula::rix, metrics.long_words / sentences);
  const double linsear = (words + 2 * polysyllables) / sentences;
  set(ReadingFormula::linsear_write, linsear > 20 ? linsear / 2 : (linsear - 2) / 2);
  set(ReadingFormula::forcast, 20 - 15 * metrics.monosyllables / words);
}

}  // namespace carelint
