// What `carelint check` says, and how it ends.
#include <gmock/gmock.h>

#include "cli/drafts.h"

namespace carelint {
namespace {

using ::testing::AllOf;
using testing::count;
using ::testing::ElementsAre;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::Outcome;
using testing::OutputTo;
using ::testing::StartsWith;

class Check : public testing::Drafts {};

TEST_F(Check, OfACleanArticleEndsWithSuccess) {
  folder.write("a.html", "<p>A calm day.</p>");
  const Outcome outcome = check({"a.html"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(outcome.err, "");
  EXPECT_EQ(outcome.out, "1 file: no findings\n");
}

TEST_F(Check, PointsAtTheExactPlace) {
  folder.write("a.html", "<p>A calm day.</p>\n<p>A &quot;<em>cra</em>zy&quot; day.</p>\n");
  const Outcome outcome = check({"a.html"});
  EXPECT_THAT(outcome.out, StartsWith("a.html:2:16: warning: say something else than 'crazy' [probe/Crazy]\n"));
}

TEST_F(Check, IsTheDefaultCommand) {
  folder.write("a.html", "<p>crazy</p>");
  const std::string pack_option = "--pack=" + (pack / "probe");
  const Outcome named =
      testing::carelint({"check", pack_option, "--rules=-*,probe/*", "a.html"}, {.directory = folder.path()});
  const Outcome unnamed =
      testing::carelint({pack_option, "--rules=-*,probe/*", "a.html"}, {.directory = folder.path()});
  EXPECT_THAT(named.out, HasSubstr("[probe/Crazy]"));
  EXPECT_EQ(named.out, unnamed.out);
  EXPECT_EQ(named.status, unnamed.status);
}

TEST_F(Check, EndsWithOneFromTheThresholdOn) {
  folder.write("a.html", "<p>crazy</p>");
  EXPECT_EQ(check({"a.html"}).status, 0) << "the default threshold is error";
  EXPECT_EQ(check({"--fail-on=error", "a.html"}).status, 0);
  EXPECT_EQ(check({"--fail-on=warning", "a.html"}).status, 1);
  EXPECT_EQ(check({"--fail-on=suggestion", "a.html"}).status, 1);
  EXPECT_EQ(check({"--fail-on=never", "a.html"}).status, 0);
}

TEST_F(Check, TheThresholdMayStandInTheConfiguration) {
  folder.write(".carelint.yaml", "fail-on: warning\n");
  folder.write("a.html", "<p>crazy</p>");
  EXPECT_EQ(check({"a.html"}).status, 1);
  EXPECT_EQ(check({"--fail-on=error", "a.html"}).status, 0) << "the command line wins";
}

TEST_F(Check, WhatAPersonHasToJudgeDoesNotDecideTheStatus) {
  pack.write("probe/Crazy.yml",
             "extends: existence\nmessage: \"'%s'\"\nlevel: error\nconfidence: needs-review\ntokens: [crazy]\n");
  folder.write("a.html", "<p>crazy</p>");
  const Outcome outcome = check({"a.html"});
  EXPECT_THAT(outcome.out, HasSubstr("[probe/Crazy]"));
  EXPECT_EQ(outcome.status, 0);
}

TEST_F(Check, ACommentSuppressesAndAnUnusedOneIsReported) {
  folder.write("a.html", "<!-- carelint-disable-next probe/Crazy -- the title of a song -->\n<p>crazy</p>\n");
  EXPECT_EQ(check({"a.html"}).out, "1 file: no findings\n");
  folder.write("a.html", "<!-- carelint-disable-next probe/Crazy -- the title of a song -->\n<p>calm</p>\n");
  const Outcome outcome = check({"--rules=-*,probe/*,carelint/*", "a.html"});
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("a.html:1:28: warning: "), HasSubstr("[carelint/unused-suppression]")));
}

TEST_F(Check, OneBadFileDoesNotStopTheOthers) {
  folder.write("a.html", "<p>crazy</p>");
  folder.write("c.html", "<p>crazy</p>");
  const Outcome outcome = check({"a.html", "b.html", "c.html"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(reported_paths(outcome), ElementsAre("a.html", "c.html"));
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("b.html: "), HasSubstr("there is no such file or folder")));
}

TEST_F(Check, ABadFileOutweighsFindings) {
  folder.write("a.html", "<p>crazy</p>");
  EXPECT_EQ(check({"--fail-on=warning", "a.html", "b.html"}).status, 2);
}

TEST_F(Check, ABadFileIsNamedOnStandardErrorWhenTheReportIsForAProgram) {
  const Outcome outcome = check({"--format=json", "b.html"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, AllOf(StartsWith("carelint: b.html: "), EndsWith("\n")));
}

TEST_F(Check, ReadsStandardInput) {
  const Outcome outcome = check({"-"}, {.input = "<p>crazy</p>"});
  EXPECT_THAT(outcome.out, StartsWith("-:1:4: warning: "));
}

TEST_F(Check, StandardInputMayHaveAName) {
  folder.write("notes/.carelint.yaml", "rules:\n  probe/Crazy: error\n");
  const Outcome outcome =
      check({"--stdin-filename=notes/new.md", "-", "--rules=good/*"}, {.input = "# A title\n\nHow *crazy* is this\n"});
  EXPECT_EQ(outcome.status, 1) << "the configuration of that folder holds";
  EXPECT_THAT(outcome.out, HasSubstr("notes/new.md:3:6: error: ")) << "and it is read as Markdown";
}

TEST_F(Check, TheNameOfStandardInputMustBeThatOfAnArticle) {
  const Outcome outcome = check({"--stdin-filename=new.docx", "-"}, {.input = "crazy"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("--stdin-filename"));
}

TEST_F(Check, GivesTheSameReportWithAnyNumberOfJobs) {
  for (int i = 0; i < 150; ++i) folder.write("drafts/" + std::to_string(i) + ".html", "<p>rain, crazy rain</p>");
  const Outcome one = check({"--jobs=1", "drafts"});
  EXPECT_EQ(count(one.out, "[good/rain]"), 300U);
  EXPECT_EQ(check({"--jobs=8", "drafts"}).out, one.out);
}

TEST_F(Check, QuietLeavesOutSourceLinesAndSummary) {
  folder.write("a.html", "<p>crazy</p>");
  EXPECT_EQ(check({"--quiet", "a.html"}).out, "a.html:1:4: warning: say something else than 'crazy' [probe/Crazy]\n");
}

TEST_F(Check, ColoursOnlyATerminalUnlessTold) {
  folder.write("a.html", "<p>crazy</p>");
  EXPECT_THAT(check({"a.html"}).out, Not(HasSubstr("\x1b[")));
  EXPECT_THAT(check({"--color=always", "a.html"}).out, HasSubstr("\x1b["));
  EXPECT_THAT(check({"--color=never", "a.html"}).out, Not(HasSubstr("\x1b[")));
}

TEST_F(Check, ExplainsWhereASettingComesFrom) {
  folder.write(".carelint.yaml", "region: GB\n");
  const Outcome outcome = check({"--explain-config", "--fail-on=warning"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("GB"), HasSubstr(".carelint.yaml"), HasSubstr("warning")));
}

TEST_F(Check, ABrokenConfigurationStopsBeforeAnythingIsLinted) {
  folder.write(".carelint.yaml", "rules: [unclosed\n");
  folder.write("a.html", "<p>crazy</p>");
  const Outcome outcome = check({"a.html"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.out, "");
  EXPECT_THAT(outcome.err, AllOf(HasSubstr(".carelint.yaml:"), HasSubstr("^")));
}

TEST_F(Check, AnUnknownRuleInTheConfigurationIsRefusedWithASuggestion) {
  folder.write(".carelint.yaml", "rules:\n  probe/Crasy: error\n");
  folder.write("a.html", "<p>crazy</p>");
  const Outcome outcome = check({"a.html"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, AllOf(HasSubstr("probe/Crasy"), HasSubstr("probe/Crazy")));
}

TEST_F(Check, ABrokenRuleFileIsNamedAndTheOtherRulesRun) {
  pack.write("probe/Odd.yml", "extends: astrology\nmessage: no\n");
  folder.write("a.html", "<p>crazy</p>");
  const Outcome outcome = check({"a.html"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, AllOf(HasSubstr("Odd.yml:1:"), HasSubstr("astrology")));
  EXPECT_THAT(outcome.out, HasSubstr("[probe/Crazy]"));
}

TEST_F(Check, AMissingPackIsNamed) {
  folder.write("a.html", "<p>crazy</p>");
  const Outcome outcome = check({"--pack=nowhere", "a.html"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("nowhere: error: there is no such folder"));
}

// Usage.

/// One line on standard error, exit 2, and nothing else.
void expect_usage_error(const Outcome& outcome, const std::string& reason) {
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.out, "");
  EXPECT_EQ(count(outcome.err, "\n"), 1U) << outcome.err;
  EXPECT_THAT(outcome.err, AllOf(StartsWith("carelint: "), HasSubstr(reason)));
}

TEST_F(Check, RefusesAnUnknownOptionAndSuggestsTheNearest) {
  expect_usage_error(check({"--fomat=json", "a.html"}), "did you mean --format?");
  expect_usage_error(check({"--zzzzzzzz", "a.html"}), "carelint check --help");
  expect_usage_error(check({"--help-hidden", "a.html"}), "there is no option --help-hidden");
}

TEST_F(Check, RefusesAValueThatIsNoChoice) {
  expect_usage_error(check({"--format=yaml", "a.html"}),
                     "'text', 'json', 'jsonl', 'junit', 'checkstyle' or 'github', not 'yaml'");
  expect_usage_error(check({"--format=jsn", "a.html"}), "did you mean 'json'?");
  expect_usage_error(check({"--fail-on=errors", "a.html"}), "did you mean 'error'?");
  expect_usage_error(check({"--jobs=many", "a.html"}), "--jobs");
  expect_usage_error(check({"--jobs=0", "a.html"}), "--jobs");
  expect_usage_error(check({"--color=red", "a.html"}), "'auto', 'always' or 'never'");
}

TEST_F(Check, RefusesADayThatThereIsNot) {
  for (const char* day : {"2026-02-30", "2026-13-01", "tomorrow", "2026-1-1", "+026-01-01", ""}) {
    expect_usage_error(check({std::string("--today=") + day, "a.html"}), "--today");
  }
}

TEST_F(Check, RefusesAnUnknownRegionOrStyle) {
  expect_usage_error(check({"--region=ZZ", "a.html"}), "--region");
  expect_usage_error(check({"--region=Germany", "a.html"}), "--region");
  EXPECT_EQ(check({"--citation-style=mla", "a.html"}).status, 2);
}

TEST_F(Check, RefusesToGuessAMissingValue) {
  expect_usage_error(check({"a.html", "--config"}), "--config=FILE");
  expect_usage_error(check({"--fix=no", "a.html"}), "takes no value: --fix");
}

TEST_F(Check, WithoutAPathSaysWhatToName) {
  expect_usage_error(check({}), "name an article or a folder");
  expect_usage_error(testing::carelint({}), "name an article or a folder");
}

TEST_F(Check, AValueMayStandBehindASpaceAndBeginWithAHyphen) {
  folder.write("a.html", "<p>crazy rain</p>");
  const Outcome outcome = check({"--rules", "-probe/*", "a.html"});
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("[good/rain]"), Not(HasSubstr("[probe/Crazy]")))) << outcome.err;
}

TEST_F(Check, BehindTwoHyphensEverythingIsAPath) {
  folder.write("--fix.html", "<p>crazy</p>");
  EXPECT_THAT(check({"--", "--fix.html"}).out, StartsWith("--fix.html:1:4: warning"));
}

TEST_F(Check, APathMayBeginWithAnAtSign) {
  folder.write("@a.html", "<p>crazy</p>");
  EXPECT_THAT(check({"@a.html"}).out, HasSubstr("@a.html:1:4: warning"));
}

TEST_F(Check, TheLastOfTwoOptionsHolds) {
  folder.write("a.html", "<p>crazy</p>");
  EXPECT_EQ(check({"--fail-on=warning", "--fail-on=never", "a.html"}).status, 0);
}

TEST_F(Check, AMistypedCommandIsNotTakenForAPath) {
  expect_usage_error(testing::carelint({"chekc", "a.html"}), "did you mean 'check'?");
}

// Output.

TEST_F(Check, AFullDiskIsAnErrorAndNoCrash) {
  folder.write("a.html", "<p>crazy</p>");
  const Outcome outcome = check({"a.html"}, {.output = OutputTo::full_disk});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("the output cannot be written"));
}

TEST_F(Check, AReaderThatHasGoneEndsItSilently) {
  for (int i = 0; i < 100; ++i) folder.write(std::to_string(i) + ".html", "<p>crazy, crazy, crazy, crazy</p>");
  const Outcome outcome = check({"."}, {.output = OutputTo::closed_pipe});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.err, "");
}

TEST_F(Check, MoreOutputThanABufferHoldsCanFailToo) {
  std::string article;
  for (int i = 0; i < 5000; ++i) article += "<p>crazy</p>\n";
  folder.write("a.html", article);
  folder.write("b.html", article);
  for (const char* format : {"text", "json", "jsonl", "junit", "checkstyle", "github"}) {
    const std::string option = std::string("--format=") + format;
    const Outcome full = check({option, "."}, {.output = OutputTo::full_disk});
    EXPECT_EQ(full.status, 2) << format;
    EXPECT_EQ(count(full.err, "\n"), 1U) << full.err;
    const Outcome closed = check({option, "."}, {.output = OutputTo::closed_pipe});
    EXPECT_EQ(closed.status, 2) << format;
    EXPECT_EQ(closed.err, "") << format;
  }
}

TEST_F(Check, WithoutStandardOutputNoOtherFileIsWrittenTo) {
  folder.write("a.html", "<p>crazy</p>");
  const Outcome outcome = check({"--fail-on=warning", "a.html"}, {.output = OutputTo::nowhere});
  EXPECT_EQ(outcome.status, 1);
  EXPECT_EQ(outcome.err, "");
  EXPECT_EQ(folder.read("a.html"), "<p>crazy</p>");
  EXPECT_THAT(folder.entries(), ElementsAre("a.html"));
}

TEST_F(Check, PageAsksOfAFragmentWhatAWholePageNeeds) {
  folder.write("a.html", "<h2>Rest</h2><p>Sit down.</p>");
  const auto lint = [&](const char* option) {
    return testing::carelint({"check", "--rules=-*,accessibility/*", option, "a.html"}, {.directory = folder.path()})
        .out;
  };
  EXPECT_EQ(lint("--quiet"), "");
  EXPECT_THAT(lint("--page"),
              AllOf(HasSubstr("[accessibility/document-language]"), HasSubstr("[accessibility/page-title]"),
                    HasSubstr("[accessibility/page-heading]")));
}

TEST_F(Check, ProfileNamesRulesAndAnalysesAndChangesNothingElse) {
  folder.write("a.html", "<p>You will lose ourselves.</p>");
  const auto lint = [&](std::vector<std::string> options) {
    options.insert(options.begin(), {"check", "a.html"});
    return testing::carelint(options, {.directory = folder.path()});
  };
  const Outcome plain = lint({});
  const Outcome profiled = lint({"--profile"});
  EXPECT_EQ(profiled.out, plain.out);
  EXPECT_EQ(profiled.status, plain.status);
  EXPECT_THAT(profiled.err, AllOf(StartsWith("time in 1 article: "), HasSubstr("  reading the articles\n"),
                                  HasSubstr("  analysis "), HasSubstr("  rule ")));
}

TEST_F(Check, HelpNamesEveryOptionAndNoneOfLlvms) {
  const Outcome outcome = testing::carelint({"check", "--help"});
  EXPECT_EQ(outcome.status, 0);
  for (const char* option :
       {"format", "fail-on", "fix", "fix-suggested", "diff", "rules", "config", "pack", "load", "region",
        "citation-style", "today", "page", "jobs", "quiet", "color", "stdin-filename", "profile", "explain-config"}) {
    EXPECT_THAT(outcome.out, HasSubstr("\n  --" + std::string(option))) << option;
  }
  EXPECT_EQ(count(outcome.out, "\n  --"), 19U);
}

}  // namespace
}  // namespace carelint
