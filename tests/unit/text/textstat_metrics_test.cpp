#include "text/textstat_metrics.h"

#include <gtest/gtest.h>

#include <string>

#include "support/sources.h"
#include "text/article_builder.h"

namespace carelint {
namespace {

Metrics metrics_of(std::string html) {
  const auto article = read_article(testing_support::make_source(std::move(html)));
  return measure_like_textstat(article->blocks());
}

TEST(TextstatMetrics, SplitSentencesAtEveryMark) {
  EXPECT_EQ(metrics_of("<p>The rate rose by 3.5 percent in the year.</p>").counts.sentences, 2U);
  EXPECT_EQ(metrics_of("<p>We met at 5 a.m. in the cold rain today.</p>").counts.sentences, 2U);
}

TEST(TextstatMetrics, IgnoreSentencesOfTwoWordsButCountAtLeastOne) {
  EXPECT_EQ(metrics_of("<p>Call 988. Help is always free.</p>").counts.sentences, 1U);
  EXPECT_EQ(metrics_of("<p>Rest now.</p>").counts.sentences, 1U);
}

TEST(TextstatMetrics, TakeWhatStandsBetweenWhiteSpaceForWords) {
  const Metrics metrics = metrics_of("<p>Self-harm and/or https://www.example.org - ok.</p>");
  EXPECT_EQ(metrics.counts.words, 4U);
}

TEST(TextstatMetrics, CountPunctuationAsCharactersAndDigitsAsLetters) {
  const Metrics metrics = metrics_of("<p>Call 988, ok?</p>");
  EXPECT_EQ(metrics.counts.letters, 9U);
  EXPECT_EQ(metrics.counts.characters, 11U);
  EXPECT_EQ(metrics.counts.syllables, 4U);
}

TEST(TextstatMetrics, GiveNoEstimateAndNothingWithoutProse) {
  EXPECT_FALSE(metrics_of("<p>Rest is good for you today.</p>").scores.estimate.has_value());
  EXPECT_FALSE(metrics_of("<h1>Rest</h1>").scores.score(ReadingFormula::smog).has_value());
}

TEST(TextstatMetrics, LinsearWriteTakesTheFirstHundredWords) {
  std::string easy;
  for (int i = 0; i < 20; ++i) easy += "We can all rest now. ";
  std::string hard;
  for (int i = 0; i < 20; ++i) hard += "Psychological deterioration necessitates multidisciplinary intervention. ";
  EXPECT_DOUBLE_EQ(metrics_of("<p>" + easy + hard + "</p>").scores.score(ReadingFormula::linsear_write).value(), 1.5);
}

}  // namespace
}  // namespace carelint
