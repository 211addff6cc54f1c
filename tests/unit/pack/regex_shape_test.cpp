// What is known of an expression before it runs.
#include "pack/regex_shape.h"

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace carelint {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

TEST(RegexShape, ExpandsGroupsAndOptionalLetters) {
  EXPECT_THAT(shape_of("commit(?:s|ted|ting)? suicide").phrases,
              UnorderedElementsAre("commit suicide", "commits suicide", "committed suicide", "committing suicide"));
  EXPECT_THAT(shape_of("behaviou?rs?").phrases,
              UnorderedElementsAre("behavior", "behaviors", "behaviour", "behaviours"));
  EXPECT_THAT(shape_of("a{2}|b{1,2}").phrases, UnorderedElementsAre("aa", "b", "bb"));
}

TEST(RegexShape, ExpandsSmallClasses) {
  EXPECT_THAT(shape_of("self[- ]harm").phrases, UnorderedElementsAre("self-harm", "self harm"));
  EXPECT_THAT(shape_of("m[ae]n").phrases, UnorderedElementsAre("man", "men"));
}

TEST(RegexShape, WhiteSpaceIsOneSpace) {
  EXPECT_THAT(shape_of("drug\\s+user").phrases, ElementsAre("drug user"));
  EXPECT_THAT(shape_of("loony\\s?bin").phrases, UnorderedElementsAre("loony bin", "loonybin"));
}

TEST(RegexShape, WordBoundariesAtTheEndsAddNothing) {
  EXPECT_THAT(shape_of("\\bnuts\\b").phrases, ElementsAre("nuts"));
  EXPECT_THAT(shape_of("mad\\b house").phrases, ElementsAre("mad house"));
  EXPECT_THAT(shape_of("mad\\bhouse|asylum").phrases, ElementsAre("asylum"));
  EXPECT_THAT(shape_of("\\b\\.net").phrases, IsEmpty());
}

TEST(RegexShape, ReadsCaseFlagAndCaptures) {
  EXPECT_TRUE(shape_of("(?i)crazy").ignore_case);
  EXPECT_THAT(shape_of("(?i)crazy").phrases, ElementsAre("crazy"));
  EXPECT_TRUE(shape_of("(a|b)c").has_captures);
  EXPECT_FALSE(shape_of("(?:a|b)c").has_captures);
}

TEST(RegexShape, DoesNotExpandWhatIsNotFinite) {
  for (const char* regex : {"a+", "a*", "\\w+ suicide", "suic.de", "[^a]b", "[a-z]x", "it is(?!\\.)", "(?<=a )b", "^a",
                            "a$", "(?i:a)b", "(a)\\1", "\\p{L}x", "(?>ab)", "a(?i)b"}) {
    EXPECT_THAT(shape_of(regex).phrases, IsEmpty()) << regex;
  }
}

TEST(RegexShape, DoesNotExpandBeyondTheLimit) {
  EXPECT_THAT(shape_of("(?:a|b|c|d)(?:a|b|c|d)(?:a|b|c|d)").phrases, SizeIs(64));
  EXPECT_THAT(shape_of("(?:a|b|c|d)(?:a|b|c|d)(?:a|b|c|d)(?:x|y)").phrases, IsEmpty());
}

TEST(RegexShape, FindsALiteralThatEveryMatchHolds) {
  EXPECT_THAT(shape_of("mental(?:ly)?\\s+ill(?!\\s+person)").literals,
              UnorderedElementsAre("mental ill", "mentally ill"));
  EXPECT_THAT(shape_of("\\w+ SUICIDE \\d+").literals, ElementsAre("suicide"));
  EXPECT_THAT(shape_of("(?:killer|violent)\\b[^.]{0,60}\\bill").literals, UnorderedElementsAre("killer", "violent"));
  EXPECT_THAT(shape_of("don\u2019t \\w+").literals, ElementsAre("don't"));
}

TEST(RegexShape, PromisesNothingWhereNothingIsKnown) {
  for (const char* regex : {"\\w+", "a|\\d+", "[a-z]{3,}", "(?:abc)?\\w", "x*", "(?=abc)\\w+", ""}) {
    EXPECT_THAT(shape_of(regex).literals, IsEmpty()) << regex;
  }
}

TEST(RegexShape, MalformedExpressionsPromiseNothing) {
  for (const char* regex : {"(abc", "abc)", "[abc", "*abc", "abc\\", "(?<abc", "(?x)a b c", "\\Qabc"}) {
    EXPECT_THAT(shape_of(regex).phrases, IsEmpty()) << regex;
    EXPECT_THAT(shape_of(regex).literals, IsEmpty()) << regex;
  }
}

TEST(RegexShape, SurvivesDeepNesting) {
  const std::string regex = std::string(100'000, '(') + "a" + std::string(100'000, ')');
  EXPECT_THAT(shape_of(regex).phrases, IsEmpty());
}

}  // namespace
}  // namespace carelint
