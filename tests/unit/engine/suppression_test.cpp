#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "engine/engine.h"
#include "test_rules.h"

namespace carelint {
namespace {

using testing::Bench;
using ::testing::ElementsAre;
using testing::function_rule;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::summary;
using testing::word_rule;

TEST(Suppression, TakesAwayWhatBeginsInItsStretch) {
  Bench bench({word_rule("sky/rain", "rain"), word_rule("sky/snow", "snow")});
  const FileResult result = bench.lint(
      "<p>Rain 1.</p><!-- carelint-disable sky/rain -- a song --><p>Rain 2, snow.</p><!-- carelint-enable sky/rain -->"
      "<p>Rain 3.</p>");
  EXPECT_THAT(summary(result), ElementsAre("sky/rain: Rain", "sky/snow: snow", "sky/rain: Rain"));
}

TEST(Suppression, OfTheNextElementEndsWithIt) {
  Bench bench({word_rule("sky/rain", "rain")});
  const FileResult result =
      bench.lint("<!-- carelint-disable-next sky/rain -- a song --><p>Rain 1, rain 2.</p>\n<p>rain 3</p>");
  EXPECT_THAT(summary(result), ElementsAre("sky/rain: rain"));
}

TEST(Suppression, MayNameAGlob) {
  Bench bench({word_rule("sky/rain", "rain"), word_rule("sea/wave", "wave")});
  EXPECT_THAT(summary(bench.lint("<!-- carelint-disable sky/* -- a song --><p>Rain on a wave.</p>")),
              ElementsAre("sea/wave: wave"));
}

TEST(Suppression, ToTheEndHoldsForWhatIsMissingThere) {
  Bench bench({function_rule("sky/sun", [](const Article& article, RuleContext& context) {
    context.report({.range = {article.source().size(), article.source().size()}, .message = "no sun"});
  })});
  EXPECT_THAT(summary(bench.lint("<!-- carelint-disable sky/sun -- it is winter --><p>Rain.</p>")), IsEmpty());
}

TEST(Suppression, UnusedIsReportedAtItsName) {
  Bench bench({word_rule("sky/rain", "rain")});
  const FileResult result = bench.lint("<!-- carelint-disable sky/rain -- a song --><p>Sun.</p>");
  EXPECT_THAT(summary(result), ElementsAre("carelint/unused-suppression: sky/rain"));
  EXPECT_THAT(result.diagnostics[0].message, HasSubstr("sky/rain"));
}

TEST(Suppression, OfTwoThatHoldBothAreUsed) {
  Bench bench({word_rule("sky/rain", "rain")});
  EXPECT_THAT(summary(bench.lint("<!-- carelint-disable sky/* -- a song --><!-- carelint-disable-next sky/rain -- a "
                                 "song --><p>Rain.</p>")),
              IsEmpty());
}

TEST(Suppression, OfARuleThatIsOffIsNotCalledUnused) {
  Bench bench({word_rule("sky/rain", "rain"), word_rule("sky/snow", "snow")});
  const char* article = "<!-- carelint-disable sky/rain -- a song --><p>Sun.</p>";
  EXPECT_THAT(summary(bench.lint(article, {{"sky/rain", Severity::off}})), IsEmpty());
}

TEST(Suppression, OfSeveralRulesIsNotCalledUnusedWhileOneOfThemIsOff) {
  Bench bench({word_rule("sky/rain", "rain"), word_rule("sky/snow", "snow")});
  const char* article = "<!-- carelint-disable sky/* -- a song --><p>Sun.</p>";
  EXPECT_THAT(summary(bench.lint(article, {{"sky/rain", Severity::off}})), IsEmpty());
  EXPECT_THAT(summary(bench.lint(article)), ElementsAre("carelint/unused-suppression: sky/*"));
}

TEST(Suppression, OfARuleThatFailedIsNotCalledUnused) {
  Bench bench({function_rule("sky/rain", [](const Article&, RuleContext&) { throw 7; })});
  EXPECT_THAT(summary(bench.lint("<!-- carelint-disable sky/rain -- a song --><p>Sun.</p>")),
              ElementsAre("carelint/internal-error: "));
}

TEST(Suppression, OfAnUnknownRuleIsLeftAlone) {
  EXPECT_THAT(summary(Bench({}).lint("<!-- carelint-disable pack/rule -- not loaded here --><p>Sun.</p>")), IsEmpty());
}

TEST(Suppression, OfAMisspeltRuleSaysWhichIsMeant) {
  Bench bench({word_rule("sky/rain", "rain")});
  EXPECT_THAT(summary(bench.lint("<!-- carelint-disable sky/rian -- a song --><p>Sun.</p>")),
              ElementsAre("carelint/suppression-mistake: sky/rian"));
}

TEST(Suppression, UnusedCanBeConfigured) {
  Bench bench({word_rule("sky/rain", "rain")});
  const char* article = "<!-- carelint-disable sky/rain -- a song --><p>Sun.</p>";
  EXPECT_THAT(summary(bench.lint(article, {{"carelint/unused-suppression", Severity::off}})), IsEmpty());
}

TEST(Suppression, WithoutAReasonIsAMistakeAndDoesNothing) {
  Bench bench({word_rule("sky/rain", "rain")});
  EXPECT_THAT(summary(bench.lint("<!-- carelint-disable-next sky/rain --><p>Rain.</p>")),
              ElementsAre("carelint/suppression-mistake: <!-- carelint-disable-next sky/rain -->", "sky/rain: Rain"));
}

TEST(Suppression, HoldsForUndecodableBytes) {
  const std::string text = "<!-- carelint-disable carelint/undecodable-bytes -- an old page --><p>\xEF\xBF\xBD</p>";
  const auto source = testing::undecodable_source(text);
  EXPECT_THAT(summary(Bench({}).lint_source(source)), IsEmpty());
}

TEST(Suppression, ThousandsOfThemAreAllUsed) {
  std::string article;
  for (int i = 0; i < 4000; ++i) article += "<!-- carelint-disable sky/rain -- a song -->";
  for (int i = 0; i < 1000; ++i) article += "<p>Rain.</p>";
  Bench bench({word_rule("sky/rain", "rain")});
  EXPECT_THAT(summary(bench.lint(article)), IsEmpty());
}

}  // namespace
}  // namespace carelint
