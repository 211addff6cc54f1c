#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "carelint/plugin.h"
#include "cli/command.h"

namespace carelint {
namespace {

using ::testing::AllOf;
using testing::count;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::Outcome;
using ::testing::StartsWith;
using testing::TemporaryFolder;

std::string plugin(const std::string& name) {
  return PLUGIN_FOLDER + name + "_plugin" PLUGIN_SUFFIX;
}

/// Lints an article with a plugin and its rules alone.
Outcome lint(const std::string& name, const std::string& article) {
  const TemporaryFolder folder;
  return testing::carelint({"--load=" + plugin(name), "--rules=-*," + name + "/*", folder.write("a.html", article)});
}

/// A plugin that cannot be used is one line and exit 2, and nothing is linted.
void expect_refusal(const std::string& path, const std::string& reason) {
  const TemporaryFolder folder;
  const Outcome outcome = testing::carelint({"--load=" + path, folder.write("a.html", "<p>rain</p>")});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.out, "");
  EXPECT_THAT(outcome.err, AllOf(StartsWith("carelint: "), HasSubstr(path), HasSubstr(reason), EndsWith("\n")));
  EXPECT_EQ(count(outcome.err, "\n"), 1U) << outcome.err;
}

TEST(Plugin, ReportsLikeABuiltInRule) {
  const Outcome outcome = lint("good", "<p>More rain.</p>");
  EXPECT_EQ(outcome.status, 0) << "a warning is below the threshold";
  EXPECT_THAT(outcome.out, HasSubstr("a.html:1:9: warning: found rain [good/rain]"));
  EXPECT_EQ(outcome.err, "");
}

TEST(Plugin, MayBeNamedTwice) {
  const TemporaryFolder folder;
  const Outcome outcome = testing::carelint(
      {"--load=" + plugin("good"), "--load=" + plugin("good"), "--rules=-*,good/*", folder.write("a.html", "rain")});
  EXPECT_EQ(count(outcome.out, "found rain"), 1U) << outcome.err;
}

TEST(Plugin, MayBeNamedInTheConfiguration) {
  const TemporaryFolder folder;
  folder.write("with/.carelint.yaml", "plugins: [" + plugin("good") + "]\n");
  folder.write("with/a.html", "<p>rain</p>");
  folder.write("without/b.html", "<p>rain</p>");
  const Outcome outcome = testing::carelint({"--rules=-*,good/*", folder.path().string()});
  EXPECT_EQ(count(outcome.out, "good/rain"), 1U) << outcome.out;
  EXPECT_THAT(outcome.out, HasSubstr("with/a.html:1:4"));
}

TEST(Plugin, IsNotLoadedBecauseItLiesBesideTheArticle) {
  const TemporaryFolder folder;
  std::filesystem::copy_file(plugin("good"), folder.path() / "good_plugin.so");
  folder.write("a.html", "<p>rain</p>");
  const Outcome outcome = testing::carelint({"a.html"}, {.directory = folder.path()});
  EXPECT_THAT(outcome.out, Not(HasSubstr("good/rain")));
}

TEST(Plugin, IsFoundInTheWorkingFolderWithoutASlash) {
  const TemporaryFolder folder;
  std::filesystem::copy_file(plugin("good"), folder.path() / "good.so");
  folder.write("a.html", "<p>rain</p>");
  const Outcome outcome =
      testing::carelint({"--load=good.so", "--rules=-*,good/*", "a.html"}, {.directory = folder.path()});
  EXPECT_THAT(outcome.out, HasSubstr("good/rain")) << outcome.err;
}

TEST(Plugin, ItsRulesAreListedAndExplained) {
  const Outcome list = testing::carelint({"rules", "--load=" + plugin("good")});
  EXPECT_THAT(list.out, HasSubstr("good/rain"));
  const Outcome page = testing::carelint({"rules", "--load=" + plugin("good"), "good/rain"});
  EXPECT_THAT(page.out, AllOf(HasSubstr("Speak of better weather"), HasSubstr("reported: rain")));
}

TEST(Plugin, ItsExamplesCanBeTested) {
  const Outcome good = testing::carelint({"test", plugin("good")});
  EXPECT_EQ(good.status, 0) << good.err;
  EXPECT_THAT(good.out, HasSubstr("1 rule, 2 examples, 0 failed"));
  const Outcome bad = testing::carelint({"test", plugin("bad_example")});
  EXPECT_EQ(bad.status, 1);
  EXPECT_THAT(bad.out, AllOf(HasSubstr("boastful/rain, example 3"), HasSubstr("'snow'"), HasSubstr("1 failed")));
}

TEST(Plugin, ThatIsMissingIsRefused) {
  expect_refusal("/nowhere/house.so", "there is no such file");
}

TEST(Plugin, ThatIsNoSharedObjectIsRefused) {
  const TemporaryFolder folder;
  expect_refusal(folder.write("house.so", "rules, rules, rules"), "cannot be loaded as a shared object");
  expect_refusal(folder.write("empty.so", ""), "cannot be loaded as a shared object");
}

TEST(Plugin, ThatIsAFolderIsRefused) {
  const TemporaryFolder folder;
  expect_refusal(folder.path().string(), "is a folder");
}

TEST(Plugin, WithoutItsFunctionIsRefused) {
  expect_refusal(plugin("other_library"), "no function carelint_plugin");
}

TEST(Plugin, OfAnotherVersionIsRefusedNamingBoth) {
  expect_refusal(plugin("wrong_version"), "is made for version " + std::to_string(plugin_api_version + 1) +
                                              " of the plugin interface, and this carelint has version " +
                                              std::to_string(plugin_api_version));
}

TEST(Plugin, OfAnotherAbiIsRefused) {
  expect_refusal(plugin("wrong_abi"), "is built for 'some-other-abi'");
}

TEST(Plugin, WithABadNameIsRefused) {
  expect_refusal(plugin("bad_name"), "its name 'Bad Name'");
}

TEST(Plugin, ThatThrowsWhileItRegistersIsRefused) {
  expect_refusal(plugin("throwing_registration"), "its word list is missing");
}

TEST(Plugin, WithARuleOutsideItsNamespaceIsRefused) {
  expect_refusal(plugin("foreign_id"), "'person/rain' cannot be registered: its id must begin with 'foreign/'");
}

TEST(Plugin, WithATakenIdIsRefused) {
  expect_refusal(plugin("taken_id"), "'twice/rain' cannot be registered");
}

/// The article on which a rule fails still gets the other rules' findings, and so do all other articles.
void expect_only_its_own_loss(const std::string& word, const std::string& rule, const std::string& reason) {
  const TemporaryFolder folder;
  folder.write("a.html", "<p>rain</p>");
  folder.write("b.html", "<p>rain and " + word + "</p>");
  folder.write("c.html", "<p>rain</p>");
  const Outcome outcome =
      testing::carelint({"--load=" + plugin("failing"), "--rules=-*,failing/*", folder.path().string()});
  EXPECT_EQ(outcome.status, 3);
  EXPECT_EQ(count(outcome.out, "[failing/rain]"), 3U) << outcome.out;
  EXPECT_EQ(count(outcome.out, "[carelint/internal-error]"), 1U) << outcome.out;
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("b.html:1:1: error: the rule '" + rule + "' of plugin " + plugin("failing")),
                                 HasSubstr(reason)));
}

TEST(PluginRule, ThatThrowsCostsItselfOnThatArticle) {
  expect_only_its_own_loss("throw", "failing/throws", "failed on this article: the list has no end");
}

TEST(PluginRule, ThatReportsOutsideTheArticleCostsItselfOnThatArticle) {
  expect_only_its_own_loss("outside", "failing/outside", "it reported a place outside the article");
}

#ifndef CARELINT_SANITIZED

TEST(Plugin, ThatCrashesWhileItRegistersIsRefused) {
  expect_refusal(plugin("crashing_registration"), "it crashed while it was loaded");
}

TEST(PluginRule, ThatCrashesCostsItselfOnThatArticle) {
  expect_only_its_own_loss("crash", "failing/crashes", "it crashed");
}
#endif

}  // namespace
}  // namespace carelint
