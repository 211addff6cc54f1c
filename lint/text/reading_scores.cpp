#include "text/reading_scores.h"

#include <cmath>

#include "text/reading_estimate.h"

namespace carelint {

ReadingScores score_reading(const TextCounts& counts) {
  constexpr std::uint32_t smog_sentences = 30;
  ReadingScores scores;
  if (counts.sentences == 0 || counts.words == 0) return scores;
  const double words = counts.words;
  const double sentences = counts.sentences;
  const double words_per_sentence = words / sentences;
  const double syllables_per_word = counts.syllables / words;
  const double polysyllables = counts.polysyllables;
  const double unfamiliar_percent = 100 * counts.unfamiliar_words / words;
  const double linsear = (words + 2 * polysyllables) / sentences;
  const auto set = [&](ReadingFormula formula, double score) {
    scores.formulas[static_cast<std::size_t>(formula)] = score;
  };
  set(ReadingFormula::flesch_reading_ease, 206.835 - 1.015 * words_per_sentence - 84.6 * syllables_per_word);
  set(ReadingFormula::flesch_kincaid_grade, 0.39 * words_per_sentence + 11.8 * syllables_per_word - 15.59);
  set(ReadingFormula::smog, 1.0430 * std::sqrt(polysyllables * 30 / sentences) + 3.1291);
  set(ReadingFormula::gunning_fog, 0.4 * (words_per_sentence + 100 * polysyllables / words));
  set(ReadingFormula::coleman_liau, 0.0588 * 100 * counts.letters / words - 0.296 * 100 * sentences / words - 15.8);
  set(ReadingFormula::automated_readability, 4.71 * counts.characters / words + 0.5 * words_per_sentence - 21.43);
  set(ReadingFormula::lix, words_per_sentence + 100 * counts.long_words / words);
  set(ReadingFormula::rix, counts.long_words / sentences);
  set(ReadingFormula::linsear_write, linsear > 20 ? linsear / 2 : (linsear - 2) / 2);
  set(ReadingFormula::forcast, 20 - 15 * counts.monosyllables / words);
  set(ReadingFormula::dale_chall_type,
      0.1579 * unfamiliar_percent + 0.0496 * words_per_sentence + (unfamiliar_percent > 5 ? 3.6365 : 0));
  scores.estimate = estimate_grade(counts);
  scores.smog_is_extrapolated = counts.sentences < smog_sentences;
  return scores;
}

}  // namespace carelint
