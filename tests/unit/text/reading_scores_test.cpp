#include "text/reading_scores.h"

#include <gtest/gtest.h>

#include <cmath>

namespace carelint {
namespace {

TextCounts sample() {
  TextCounts counts;
  counts.sentences = 5;
  counts.words = 100;
  counts.syllables = 150;
  counts.polysyllables = 12;
  counts.monosyllables = 70;
  counts.long_words = 25;
  counts.letters = 480;
  counts.characters = 490;
  counts.unfamiliar_words = 10;
  counts.uncommon_words = 4;
  return counts;
}

double score(ReadingFormula formula) {
  return score_reading(sample()).score(formula).value();
}

// Each expectation is the published formula, worked out by hand for 20 words a sentence.
TEST(ReadingFormulas, GiveWhatTheirAuthorsSay) {
  EXPECT_NEAR(score(ReadingFormula::flesch_reading_ease), 206.835 - 20.3 - 126.9, 1e-9);
  EXPECT_NEAR(score(ReadingFormula::flesch_kincaid_grade), 7.8 + 17.7 - 15.59, 1e-9);
  EXPECT_NEAR(score(ReadingFormula::smog), 1.0430 * std::sqrt(72.0) + 3.1291, 1e-9);
  EXPECT_NEAR(score(ReadingFormula::gunning_fog), 12.8, 1e-9);
  EXPECT_NEAR(score(ReadingFormula::coleman_liau), 28.224 - 1.48 - 15.8, 1e-9);
  EXPECT_NEAR(score(ReadingFormula::automated_readability), 23.079 + 10 - 21.43, 1e-9);
  EXPECT_NEAR(score(ReadingFormula::lix), 45, 1e-9);
  EXPECT_NEAR(score(ReadingFormula::rix), 5, 1e-9);
  EXPECT_NEAR(score(ReadingFormula::linsear_write), 12.4, 1e-9);
  EXPECT_NEAR(score(ReadingFormula::forcast), 9.5, 1e-9);
  EXPECT_NEAR(score(ReadingFormula::dale_chall_type), 1.579 + 0.992 + 3.6365, 1e-9);
}

TEST(ReadingFormulas, LinsearWriteTakesTwoOffAnEasyText) {
  TextCounts counts = sample();
  counts.sentences = 10;
  EXPECT_NEAR(score_reading(counts).score(ReadingFormula::linsear_write).value(), 5.2, 1e-9);
}

TEST(ReadingFormulas, DaleChallAddsItsConstantOnlyAboveFivePercent) {
  TextCounts counts = sample();
  counts.unfamiliar_words = 5;
  EXPECT_NEAR(score_reading(counts).score(ReadingFormula::dale_chall_type).value(), 0.7895 + 0.992, 1e-9);
}

TEST(ReadingFormulas, GiveNoScoreWithoutProse) {
  const ReadingScores scores = score_reading({});
  for (std::size_t i = 0; i < reading_formula_count; ++i) {
    EXPECT_FALSE(scores.score(static_cast<ReadingFormula>(i)).has_value());
  }
  EXPECT_FALSE(scores.estimate.has_value());
  EXPECT_FALSE(scores.smog_is_extrapolated);
}

TEST(ReadingFormulas, SmogIsExtrapolatedBelowThirtySentences) {
  TextCounts counts = sample();
  counts.sentences = 29;
  EXPECT_TRUE(score_reading(counts).smog_is_extrapolated);
  counts.sentences = 30;
  EXPECT_FALSE(score_reading(counts).smog_is_extrapolated);
}

TEST(GradeEstimate, IsTheWeightedSumOfItsFeatures) {
  const GradeEstimate estimate = score_reading(sample()).estimate.value();
  const double grade = 7.4 * std::log(20.0) + 1.35 + 0.928 + 2.85 - 16.4;
  const double half = std::sqrt(1.9 * 1.9 + 3.0 * 3.0 / 5);
  EXPECT_NEAR(estimate.grade, grade, 1e-9);
  EXPECT_NEAR(estimate.low, grade - half, 1e-9);
  EXPECT_NEAR(estimate.high, grade + half, 1e-9);
}

TEST(GradeEstimate, StaysBetweenTheFirstAndTheLastGrade) {
  TextCounts easy;
  easy.sentences = easy.words = easy.syllables = easy.monosyllables = 2;
  EXPECT_EQ(score_reading(easy).estimate->grade, 0);
  TextCounts hard = sample();
  hard.sentences = 1;
  hard.uncommon_words = hard.unfamiliar_words = 60;
  EXPECT_EQ(score_reading(hard).estimate->grade, 20);
}

}  // namespace
}  // namespace carelint
