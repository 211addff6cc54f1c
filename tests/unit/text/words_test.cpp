#include "carelint/words.h"

#include <gtest/gtest.h>

namespace carelint {
namespace {

// Words that share their first eight bytes, one that is the beginning of another, and one with a letter beyond ASCII.
constexpr WordSet words({"a", "organisation", "organisational", "organise", "organised", "self-care", "well", "über"});

TEST(WordSet, FindsEachOfItsWords) {
  EXPECT_EQ(words.index_of("a"), 0U);
  EXPECT_EQ(words.index_of("organisation"), 1U);
  EXPECT_EQ(words.index_of("organisational"), 2U);
  EXPECT_EQ(words.index_of("organise"), 3U);
  EXPECT_EQ(words.index_of("organised"), 4U);
  EXPECT_EQ(words.index_of("self-care"), 5U);
  EXPECT_EQ(words.index_of("well"), 6U);
  EXPECT_EQ(words.index_of("über"), 7U);
}

TEST(WordSet, FindsNothingElse) {
  for (const std::string_view word :
       {"", "b", "organis", "organisat", "organisations", "organiser", "self-car", "Well", "wells", "uber", "zoo"}) {
    EXPECT_FALSE(words.contains(word)) << word;
    EXPECT_EQ(words.index_of(word), 8U) << word;
  }
  EXPECT_FALSE(words.contains(std::string_view("a\0", 2)));
}

TEST(IsOneOf, ComparesWholeTexts) {
  EXPECT_TRUE(is_one_of("are", "is", "are", "’"));
  EXPECT_TRUE(is_one_of("’", "is", "are", "’"));
  EXPECT_FALSE(is_one_of("ar", "is", "are", "’"));
  EXPECT_FALSE(is_one_of("", "is", "are", "’"));
}

}  // namespace
}  // namespace carelint
