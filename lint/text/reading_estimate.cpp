#include "text/reading_estimate.h"

#include <algorithm>
#include <cmath>

namespace carelint {

GradeEstimate estimate_grade(const TextCounts& counts) {
  static constexpr double highest_grade = 20;
  constexpr double spread_between_readers = 2.1;
  constexpr double spread_of_a_sentence = 3.5;
  const double words = counts.words;
  const double sentences = counts.sentences;
  const double grade = 6.8 * std::log(words / sentences) + 14.8 * counts.unfamiliar_words / words +
                       21.8 * counts.uncommon_words / words + 3.4 * counts.syllables / words - 17.2;
  const double half_band = std::sqrt(spread_between_readers * spread_between_readers +
                                     spread_of_a_sentence * spread_of_a_sentence / sentences);
  const auto in_range = [](double value) { return std::clamp(value, 0.0, highest_grade); };
  return {in_range(grade), in_range(grade - half_band), in_range(grade + half_band)};
}

}  // namespace carelint
