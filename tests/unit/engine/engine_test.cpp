#include "engine/engine.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <stdexcept>

#include "engine/engine_rules.h"
#include "test_rules.h"

namespace carelint {
namespace {

using ::testing::AllOf;
using testing::Bench;
using ::testing::Contains;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::Field;
using testing::function_rule;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::IsSupersetOf;
using ::testing::Not;
using testing::place_of;
using testing::rule_info;
using ::testing::SizeIs;
using testing::summary;
using testing::TestConfig;
using testing::word_rule;

RuleDefinition reporting(std::string id, Finding finding) {
  return function_rule(std::move(id), [finding](const Article&, RuleContext& context) { context.report(finding); });
}

TEST(Engine, FindingsBecomeDiagnosticsOfTheirRule) {
  Bench bench({word_rule("test/word", "rain")});
  const FileResult result = bench.lint("<p>Rain, and more rain.</p>");
  EXPECT_EQ(result.status, FileResult::Status::ok);
  EXPECT_THAT(summary(result), ElementsAre("test/word: Rain", "test/word: rain"));
  EXPECT_EQ(result.diagnostics[0].message, "found rain");
  EXPECT_EQ(result.diagnostics[0].severity, Severity::warning);
  EXPECT_EQ(result.diagnostics[0].confidence, Confidence::certain);
  EXPECT_EQ(result.metrics.counts.words, 4U);
  EXPECT_FALSE(result.internal_error);
}

TEST(Engine, SortsByPlaceAndThenByRule) {
  Bench bench({word_rule("test/second", "sun"), word_rule("test/first", "sun"), word_rule("test/third", "rain")});
  EXPECT_THAT(summary(bench.lint("<p>Rain or sun.</p>")),
              ElementsAre("test/third: Rain", "test/first: sun", "test/second: sun"));
}

TEST(Engine, DropsExactDoublesOnly) {
  Bench bench({function_rule("test/word", [](const Article&, RuleContext& context) {
    context.report({.range = {3, 7}, .message = "one"});
    context.report({.range = {3, 7}, .message = "two"});
    context.report({.range = {3, 7}, .message = "one"});
    context.report({.range = {3, 5}, .message = "one"});
  })});
  EXPECT_THAT(summary(bench.lint("<p>Rain</p>")), ElementsAre("test/word: Ra", "test/word: Rain", "test/word: Rain"));
}

TEST(Engine, TheConfigurationSetsTheSeverity) {
  Bench bench({word_rule("test/word", "rain")});
  EXPECT_EQ(bench.lint("<p>Rain</p>", {{"test/word", Severity::error}}).diagnostics.at(0).severity, Severity::error);
  EXPECT_THAT(bench.lint("<p>Rain</p>", {{"test/word", Severity::off}}).diagnostics, IsEmpty());
}

TEST(Engine, AFindingMayLowerItsSeverityAndNotRaiseIt) {
  Bench bench({reporting("test/low", {.range = {0, 1}, .message = "", .severity = Severity::suggestion}),
               reporting("test/high", {.range = {1, 2}, .message = "", .severity = Severity::error})});
  const FileResult result = bench.lint("<p>Rain</p>");
  ASSERT_THAT(result.diagnostics, SizeIs(2));
  EXPECT_EQ(result.diagnostics[0].severity, Severity::suggestion);
  EXPECT_EQ(result.diagnostics[1].severity, Severity::warning);
}

TEST(Engine, TheWeakerConfidenceHolds) {
  RuleInfo unsure = rule_info("test/unsure");
  unsure.confidence = Confidence::needs_review;
  Bench bench({word_rule(unsure, "rain"),
               reporting("test/doubt", {.range = {0, 1}, .message = "", .confidence = Confidence::needs_review})});
  EXPECT_THAT(bench.lint("<p>Rain</p>").diagnostics,
              AllOf(SizeIs(2), Each(Field(&Diagnostic::confidence, Confidence::needs_review))));
}

TEST(Engine, PassesOnNotesFixesAndActRules) {
  Bench bench({reporting("test/rich", {.range = {3, 7},
                                       .message = "wet",
                                       .notes = {{"here too", SourceRange{0, 3}}},
                                       .fixes = {{"dry it", Applicability::safe, {{{3, 7}, "Sun"}}}},
                                       .act = {"23a2a8"}})});
  const FileResult result = bench.lint("<p>Rain</p>");
  ASSERT_THAT(result.diagnostics, SizeIs(1));
  EXPECT_EQ(result.diagnostics[0].notes.at(0).message, "here too");
  EXPECT_EQ(result.diagnostics[0].fixes.at(0).edits.at(0).text, "Sun");
  EXPECT_THAT(result.diagnostics[0].act, ElementsAre("23a2a8"));
}

TEST(Engine, ARuleThatIsOffIsNotCreated) {
  RuleDefinition definition = word_rule("test/word", "rain");
  int created = 0;
  definition.create = [&created](const Options&) {
    ++created;
    return std::make_unique<testing::FunctionRule>([](const Article&, RuleContext&) {});
  };
  Bench bench({definition});
  bench.lint("<p>Rain</p>", {{"test/word", Severity::off}});
  EXPECT_EQ(created, 0);
}

TEST(Engine, RulesAreMadeOnceForAConfiguration) {
  RuleDefinition definition = word_rule("test/word", "rain");
  int created = 0;
  definition.create = [&created](const Options&) {
    ++created;
    return std::make_unique<testing::FunctionRule>([](const Article&, RuleContext&) {});
  };
  Bench bench({definition});
  const auto config = std::make_shared<const TestConfig>();
  EXPECT_EQ(bench.engine().configure(config), bench.engine().configure(config));
  EXPECT_EQ(created, 1);
  bench.engine().configure(std::make_shared<const TestConfig>());
  EXPECT_EQ(created, 2);
}

TEST(Engine, ARuleThatRefusesItsOptionsIsAConfigurationError) {
  RuleDefinition definition = word_rule("test/word", "rain");
  definition.create = [](const Options&) -> std::unique_ptr<Rule> { throw std::runtime_error("no such table"); };
  Bench bench({definition});
  try {
    bench.engine().configure(std::make_shared<const TestConfig>());
    FAIL() << "the rule was accepted";
  } catch (const ConfigError& error) {
    EXPECT_THAT(error.what(), AllOf(HasSubstr("test/word"), HasSubstr("no such table")));
  }
}

TEST(Engine, TheConfigurationIsValidatedAgainstTheRulesItMayName) {
  Bench bench({word_rule("test/word", "rain")});
  const auto config = std::make_shared<const TestConfig>();
  bench.engine().configure(config);
  EXPECT_THAT(config->validated, IsSupersetOf({"test/word", "carelint/unused-suppression"}));
  EXPECT_THAT(config->validated, Not(Contains(std::string(internal_error_id))));
}

TEST(Engine, PackRulesRunOnlyWhereTheConfigurationNamesThePack) {
  Bench named({word_rule("Named/Word", "rain")}, {RuleOrigin::Kind::pack, "/packs/named", {}});
  Bench other({word_rule("Other/Word", "rain")}, {RuleOrigin::Kind::pack, "/packs/other", {}});
  EXPECT_THAT(summary(named.lint("<p>Rain</p>")), ElementsAre("Named/Word: Rain"));
  EXPECT_THAT(summary(other.lint("<p>Rain</p>")), IsEmpty());
}

TEST(Engine, UndecodableBytesAreNamedOnce) {
  Bench bench({});
  const auto source = testing::undecodable_source("<p>\xEF\xBF\xBD!</p>");
  const FileResult result = bench.lint_source(source);
  EXPECT_THAT(summary(result), ElementsAre("carelint/undecodable-bytes: \xEF\xBF\xBD"));
  EXPECT_THAT(summary(bench.lint_source(source, {{"carelint/undecodable-bytes", Severity::off}})), IsEmpty());
}

TEST(Engine, MarkupThatIsRefusedIsAnErrorOfTheFile) {
  std::string deep;
  for (int i = 0; i < 5000; ++i) deep += "<div>";
  Bench bench({word_rule("test/word", "rain")});
  const FileResult result = bench.lint(deep + "Rain");
  EXPECT_EQ(result.status, FileResult::Status::error);
  EXPECT_THAT(result.message, Not(IsEmpty()));
  EXPECT_THAT(result.diagnostics, IsEmpty());
  EXPECT_FALSE(result.internal_error);
}

TEST(Engine, AnEmptyArticleIsFine) {
  Bench bench({word_rule("test/word", "rain")});
  const FileResult result = bench.lint("");
  EXPECT_EQ(result.status, FileResult::Status::ok);
  EXPECT_THAT(result.diagnostics, IsEmpty());
}

// What follows is about rules that do not keep their contract.

TEST(FailingRule, CostsItselfAndNotTheOthers) {
  Bench bench({word_rule("test/before", "rain"),
               function_rule("test/bad",
                             [](const Article&, RuleContext& context) {
                               context.report({.range = {0, 1}, .message = "half the truth"});
                               throw std::runtime_error("the table is empty");
                             }),
               word_rule("test/behind", "rain")});
  const FileResult result = bench.lint("<p>Rain</p>");
  EXPECT_THAT(summary(result), ElementsAre("carelint/internal-error: ", "test/before: Rain", "test/behind: Rain"));
  EXPECT_THAT(result.diagnostics[0].message, AllOf(HasSubstr("'test/bad'"), HasSubstr("the table is empty")));
  EXPECT_EQ(result.diagnostics[0].severity, Severity::error);
  EXPECT_TRUE(result.internal_error);
}

TEST(FailingRule, MayThrowAnything) {
  Bench bench({function_rule("test/bad", [](const Article&, RuleContext&) { throw 7; })});
  EXPECT_THAT(summary(bench.lint("<p>Rain</p>")), ElementsAre("carelint/internal-error: "));
}

TEST(FailingRule, CannotBeSilenced) {
  Bench bench({function_rule("test/bad", [](const Article&, RuleContext&) { throw 7; })});
  const FileResult result =
      bench.lint("<!-- carelint-disable carelint/internal-error, test/bad -- be quiet --><p>Rain</p>",
                 {{"carelint/internal-error", Severity::off}});
  EXPECT_THAT(summary(result), Contains("carelint/internal-error: "));
}

TEST(FailingRule, NamesThePluginItComesFrom) {
  Bench bench({function_rule("Named/Bad", [](const Article&, RuleContext&) { throw 7; })},
              {RuleOrigin::Kind::pack, "/packs/named", {}});
  EXPECT_THAT(bench.lint("<p>Rain</p>").diagnostics.at(0).message, HasSubstr("of pack /packs/named"));
}

/// What a rule that reports this gives beside a good finding.
FileResult with_bad_finding(const Finding& finding) {
  Bench bench({function_rule("test/rule", [finding](const Article&, RuleContext& context) {
    context.report(finding);
    context.report({.range = {3, 4}, .message = "good"});
  })});
  return bench.lint("<p>R\xC3\xA4in</p>");
}

constexpr char only_the_good_one[] = "test/rule: R";

TEST(FailingRule, ARangeOutsideTheArticleIsDropped) {
  for (const SourceRange range : {SourceRange{3, 13}, SourceRange{13, 14}, SourceRange{5000000, 5000001}}) {
    const FileResult result = with_bad_finding({.range = range, .message = ""});
    EXPECT_THAT(summary(result), ElementsAre("carelint/internal-error: ", only_the_good_one));
    EXPECT_TRUE(result.internal_error);
  }
}

TEST(FailingRule, ARangeThatEndsBeforeItBeginsIsDropped) {
  EXPECT_THAT(summary(with_bad_finding({.range = {6, 4}, .message = ""})),
              ElementsAre("carelint/internal-error: ", only_the_good_one));
}

TEST(FailingRule, ARangeWithinACharacterIsDropped) {
  EXPECT_THAT(summary(with_bad_finding({.range = {5, 7}, .message = ""})),
              ElementsAre("carelint/internal-error: ", only_the_good_one));
  EXPECT_THAT(summary(with_bad_finding({.range = {3, 5}, .message = ""})),
              ElementsAre("carelint/internal-error: ", only_the_good_one));
}

TEST(FailingRule, TheEndOfTheArticleIsStillInside) {
  EXPECT_FALSE(with_bad_finding({.range = {12, 12}, .message = ""}).internal_error);
}

TEST(FailingRule, ANoteOutsideTheArticleIsDropped) {
  EXPECT_TRUE(
      with_bad_finding({.range = {0, 1}, .message = "", .notes = {{"there", SourceRange{0, 99}}}}).internal_error);
}

TEST(FailingRule, ImpossibleFixesAreDropped) {
  const std::vector<std::vector<Edit>> bad = {
      {{{0, 99}, ""}}, {{{5, 6}, ""}}, {{{0, 2}, ""}, {{1, 3}, ""}}, {{{1, 3}, ""}, {{0, 2}, ""}}, {{{0, 1}, "\xFF"}}};
  for (const std::vector<Edit>& edits : bad) {
    const FileResult result =
        with_bad_finding({.range = {0, 1}, .message = "", .fixes = {{"mend", Applicability::safe, edits}}});
    EXPECT_THAT(summary(result), ElementsAre("carelint/internal-error: ", only_the_good_one));
  }
}

TEST(FailingRule, ManyBadFindingsGiveOneInternalError) {
  Bench bench({function_rule("test/rule", [](const Article&, RuleContext& context) {
    for (std::uint32_t i = 0; i < 1000; ++i) context.report({.range = {i, i + 1000000}, .message = ""});
  })});
  EXPECT_THAT(bench.lint("<p>Rain</p>").diagnostics, SizeIs(1));
}

TEST(FailingRule, ItsTextIsMadeReadable) {
  Bench bench({reporting("test/rule", {.range = {0, 1}, .message = "a\xFFz"})});
  EXPECT_EQ(bench.lint("<p>Rain</p>").diagnostics.at(0).message, "a\xEF\xBF\xBDz");
}

struct NeverComputed {
  static constexpr std::string_view analysis_id = "test/never";
  static constexpr int analysis_version = 1;
  explicit NeverComputed(const Article&) { throw std::runtime_error("no luck"); }
};

TEST(FailingRule, AnAnalysisThatThrowsFailsEachRuleThatAsks) {
  const auto ask = [](const Article& article, RuleContext&) { article.get<NeverComputed>(); };
  Bench bench({function_rule("test/one", ask), function_rule("test/two", ask)});
  const FileResult result = bench.lint("<p>Rain</p>");
  ASSERT_THAT(result.diagnostics, SizeIs(2));
  EXPECT_THAT(result.diagnostics[0].message, AllOf(HasSubstr("test/one"), HasSubstr("no luck")));
  EXPECT_THAT(result.diagnostics[1].message, AllOf(HasSubstr("test/two"), HasSubstr("no luck")));
}

#ifndef CARELINT_SANITIZED

void overflow_the_stack(volatile char* above) {
  volatile char frame[4096];
  frame[0] = *above;
  if (frame[0] == 0) overflow_the_stack(frame);
  *above = frame[0];
}

struct CrashesWhenComputed {
  static constexpr std::string_view analysis_id = "test/crash";
  static constexpr int analysis_version = 1;
  explicit CrashesWhenComputed(const Article&) { std::abort(); }
};

void expect_to_survive(const testing::CheckFunction& crash) {
  Bench bench({word_rule("test/before", "rain"), function_rule("test/bad", crash), word_rule("test/behind", "rain")});
  for (int run = 0; run < 2; ++run) {
    const FileResult result = bench.lint("<p>Rain</p>");
    EXPECT_THAT(summary(result), ElementsAre("carelint/internal-error: ", "test/before: Rain", "test/behind: Rain"));
    EXPECT_THAT(result.diagnostics.at(0).message, AllOf(HasSubstr("test/bad"), HasSubstr("crashed")));
    EXPECT_TRUE(result.internal_error);
  }
}

TEST(CrashingRule, ThatReadsNowhereCostsItself) {
  expect_to_survive([](const Article&, RuleContext&) {
    volatile int* nowhere = nullptr;
    *nowhere = 1;
  });
}

TEST(CrashingRule, ThatAbortsCostsItself) {
  expect_to_survive([](const Article&, RuleContext&) { std::abort(); });
}

TEST(CrashingRule, ThatOverflowsTheStackCostsItself) {
  expect_to_survive([](const Article&, RuleContext&) {
    volatile char start = 0;
    overflow_the_stack(&start);
  });
}

TEST(CrashingRule, LeavesNoHalfComputedAnalysisBehind) {
  const auto ask = [](const Article& article, RuleContext&) { article.get<CrashesWhenComputed>(); };
  Bench bench({function_rule("test/one", ask), function_rule("test/two", ask)});
  EXPECT_THAT(bench.lint("<p>Rain</p>").diagnostics,
              AllOf(SizeIs(2), Each(Field(&Diagnostic::message, HasSubstr("crashed")))));
}

#endif

}  // namespace
}  // namespace carelint
