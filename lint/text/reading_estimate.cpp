#include "text/reading_estimate.h"

#include <algorithm>
#include <cmath>

namespace carelint {

GradeEstimate estimate_grade(const TextCounts& counts) {
  static constexpr double highest_grade = 20;
  constexpr double spread_about_editors = 1.9;
  constexpr double spread_of_a_sentence = 3.0;
  const double words = counts.words;
  const double sentences = counts.sentences;
  const double grade = 7.4 * std::log(words / sentences) + 13.5 * counts.unfamiliar_words / words +
                       23.2 * counts.uncommon_words / words + 1.9 * counts.syllables / words - 16.4;
  const double half_band =
      std::sqrt(spread_about_editors * spread_about_editors + spread_of_a_sentence * spread_of_a_sentence / sentences);
  const auto in_range = [](double value) { return std::clamp(value, 0.0, highest_grade); };
  return {in_range(grade), in_range(grade - half_band), in_range(grade + half_band)};
}

}  // namespace carelint
