#include "text/word_tables.h"

#include <gtest/gtest.h>

#include <fstream>
#include <string>

#include "text/inflection.h"
#include "text/spoken_words.h"

namespace carelint {
namespace {

bool has_base(std::string_view word, std::string_view base) {
  const BaseForms forms(word);
  for (std::size_t i = 0; i < forms.size(); ++i) {
    if (forms[i] == base) return true;
  }
  return false;
}

TEST(BaseForms, FollowTheSpellingRules) {
  EXPECT_TRUE(has_base("worries", "worry"));
  EXPECT_TRUE(has_base("boxes", "box"));
  EXPECT_TRUE(has_base("stopping", "stop"));
  EXPECT_TRUE(has_base("coping", "cope"));
  EXPECT_TRUE(has_base("walked", "walk"));
  EXPECT_TRUE(has_base("happier", "happy"));
  EXPECT_TRUE(has_base("gently", "gent"));
  EXPECT_TRUE(has_base("happily", "happy"));
  EXPECT_TRUE(has_base("possibly", "possible"));
}

TEST(BaseForms, DoNotUndoADoublingThatIsNotThere) {
  EXPECT_FALSE(has_base("coping", "cop"));
  EXPECT_FALSE(has_base("stared", "star"));
  EXPECT_FALSE(has_base("stress", "stres"));
}

TEST(BaseForms, OfShortAndOverlongWordsAreNone) {
  EXPECT_EQ(BaseForms("red").size(), 0U);
  EXPECT_EQ(BaseForms(std::string(40, 'a') + "ing").size(), 0U);
}

TEST(WordTable, KnowsItsWords) {
  ASSERT_NE(word_table.find("sleep"), nullptr);
  EXPECT_EQ(word_table.find("sleep")->familiarity, Familiarity::familiar);
  ASSERT_NE(word_table.find("adequate"), nullptr);
  EXPECT_EQ(word_table.find("adequate")->familiarity, Familiarity::common);
  ASSERT_NE(word_table.find("bupropion"), nullptr);
  EXPECT_EQ(word_table.find("bupropion")->syllables, 4);
  EXPECT_EQ(word_table.find("sleepx"), nullptr);
  EXPECT_EQ(word_table.find(""), nullptr);
}

TEST(SyllableTable, CountsByTheLongestContext) {
  EXPECT_EQ(syllable_table.count("anxiety"), 4U);
  EXPECT_EQ(syllable_table.count("breathed"), 1U);
  EXPECT_EQ(syllable_table.count("you're"), 1U);
  EXPECT_EQ(syllable_table.count(""), 0U);
}

TEST(SyllableKey, RefusesWhatIsNoContext) {
  std::uint32_t right = 0;
  unsigned left = 0;
  EXPECT_THROW(SyllableKey::parse("abc", right, left), std::invalid_argument);
  EXPECT_THROW(SyllableKey::parse("abcde|f", right, left), std::invalid_argument);
  EXPECT_THROW(SyllableKey::parse("a|", right, left), std::invalid_argument);
  EXPECT_THROW(SyllableKey::parse("a|9", right, left), std::invalid_argument);
  EXPECT_EQ(SyllableKey::parse("a|bc", right, left), SyllableKey::of("abc", 1, 1, 1));
  EXPECT_EQ(left, 1U);
}

// Words of mental-health articles, written down by somebody who had not seen the tables; 252 of the 255 were right
// before the table of clinical words was there.
TEST(SpokenWords, CountTheSyllablesOfClinicalWords) {
  std::ifstream stream(UNIT_TEST_FOLDER "/clinical_syllables.tsv");
  std::size_t words = 0;
  for (std::string line; std::getline(stream, line);) {
    const std::size_t tab = line.find('\t');
    if (line.starts_with('#') || tab == line.npos) continue;
    const std::string word = line.substr(0, tab);
    const std::string allowed = "|" + line.substr(tab + 1) + "|";
    const unsigned counted = speak_word(word).syllables;
    EXPECT_NE(allowed.find("|" + std::to_string(counted) + "|"), allowed.npos)
        << word << ": " << counted << ", not " << line.substr(tab + 1);
    ++words;
  }
  EXPECT_GE(words, 250U);
}

}  // namespace
}  // namespace carelint
