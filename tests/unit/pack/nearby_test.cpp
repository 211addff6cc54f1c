// near and not-near: what has to stand around the words found, and what must not.
#include "pack_test_support.h"

namespace carelint {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

RunnableRule rule_with(const std::string& condition) {
  return RunnableRule(existence("failed attempts?", condition + "\n"));
}

TEST(Near, ASentenceHoldsOneOfTheWords) {
  const RunnableRule rule = rule_with("near: {within: sentence, words: ['suicid(?:e|al)', self-harm]}");
  EXPECT_THAT(rule.flagged("<p>Suicide was on her mind after a failed attempt."), ElementsAre("failed attempt"));
  EXPECT_THAT(rule.flagged("<p>Failed attempts and self\u2011harm are common."), ElementsAre("Failed attempts"));
  EXPECT_THAT(rule.flagged("<p>This is about suicide. Bread rose after a failed attempt."), IsEmpty());
}

TEST(Near, ABlockAndAnArticleReachFurther) {
  const RunnableRule block = rule_with("near: {within: block, words: [suicide]}");
  EXPECT_THAT(block.flagged("<p>This is about suicide. He spoke of a failed attempt."), ElementsAre("failed attempt"));
  EXPECT_THAT(block.flagged("<p>This is about suicide.<p>He spoke of a failed attempt."), IsEmpty());
  const RunnableRule article = rule_with("near: {within: article, words: [suicide]}");
  EXPECT_THAT(article.flagged("<p>He spoke of a failed attempt.<p>It is about suicide."),
              ElementsAre("failed attempt"));
  EXPECT_THAT(article.flagged("<p>He spoke of a failed attempt.<p>It is about bread."), IsEmpty());
}

TEST(Near, ANumberCountsTheWordsBehind) {
  const RunnableRule rule = rule_with("near: {within: 3, words: [at suicide, life]}");
  EXPECT_THAT(rule.flagged("<p>A failed attempt at suicide."), ElementsAre("failed attempt"));
  EXPECT_THAT(rule.flagged("<p>A failed attempt, against her life."), ElementsAre("failed attempt"));
  EXPECT_THAT(rule.flagged("<p>A failed attempt to end what was her life."), IsEmpty());
  EXPECT_THAT(rule.flagged("<p>Life is hard after a failed attempt."), IsEmpty());
}

TEST(NotNear, FreesByTheWordBesideIt) {
  const RunnableRule rule = rule_with(
      "not-near:\n  - {within: next, words: ['at (?:baking|bread)', to reach]}\n  - {within: previous, words: "
      "[pilot's]}");
  EXPECT_THAT(rule.flagged("<p>A failed attempt at baking; failed attempts to reach us."), IsEmpty());
  EXPECT_THAT(rule.flagged("<p>The pilot\u2019s failed attempt."), IsEmpty());
  EXPECT_THAT(rule.flagged("<p>A failed attempt, at baking."), ElementsAre("failed attempt"));
  EXPECT_THAT(rule.flagged("<p>A pilot's first failed attempt."), ElementsAre("failed attempt"));
}

TEST(Near, AllConditionsHold) {
  const RunnableRule rule =
      rule_with("near: {within: block, words: [suicide]}\nnot-near: {within: sentence, words: [bread]}");
  EXPECT_THAT(rule.flagged("<p>On suicide. A failed attempt. A failed attempt at bread."),
              ElementsAre("failed attempt"));
}

TEST(Near, SaysWhatIsWrong) {
  EXPECT_THAT(mistake_in(existence("a", "near: suicide\n")), HasSubstr("expected a condition"));
  EXPECT_THAT(mistake_in(existence("a", "near: {within: sentence}\n")), HasSubstr("'within' and 'words'"));
  EXPECT_THAT(mistake_in(existence("a", "near: {within: page, words: [b]}\n")), HasSubstr("a number of words"));
  EXPECT_THAT(mistake_in(existence("a", "near: {within: block, words: ['\\w+']}\n")), HasSubstr("at most 64"));
}

}  // namespace
}  // namespace carelint
