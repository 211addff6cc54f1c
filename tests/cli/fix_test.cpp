// `--fix`, `--fix-suggested` and `--diff`.
#include <gmock/gmock.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/drafts.h"

namespace carelint {
namespace {

namespace fs = std::filesystem;

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::Outcome;
using ::testing::StartsWith;

class Fix : public testing::Drafts {
 protected:
  /// A wording rule, whose fix is only suggested.
  void add_wording_rule() const {
    pack.write(
        "probe/Wording.yml",
        "extends: substitution\nmessage: \"write '%s' instead of '%s'\"\nlevel: warning\nswap:\n  utilise: use\n");
  }
};

TEST_F(Fix, MendsTheFileAndReportsWhatRemains) {
  folder.write("a.html", "<p>Rain and crazy rain.</p>\n");
  const Outcome outcome = check({"--fix", "a.html"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(folder.read("a.html"), "<p>sun and crazy sun.</p>\n");
  EXPECT_THAT(outcome.out,
              AllOf(HasSubstr("[probe/Crazy]"), Not(HasSubstr("[good/rain]")), HasSubstr("2 fixes applied")));
}

TEST_F(Fix, IsNotMadeUnasked) {
  folder.write("a.html", "<p>rain</p>");
  check({"a.html"});
  EXPECT_EQ(folder.read("a.html"), "<p>rain</p>");
}

TEST_F(Fix, OfWordingIsMadeOnlyWhenAskedFor) {
  add_wording_rule();
  folder.write("a.html", "<p>We utilise rain.</p>");
  check({"--fix", "a.html"});
  EXPECT_EQ(folder.read("a.html"), "<p>We utilise sun.</p>");
  check({"--fix-suggested", "a.html"});
  EXPECT_EQ(folder.read("a.html"), "<p>We use sun.</p>");
}

TEST_F(Fix, DecidesTheStatusByWhatRemains) {
  folder.write("a.html", "<p>rain</p>");
  EXPECT_EQ(check({"--fail-on=warning", "--fix", "a.html"}).status, 0);
  folder.write("a.html", "<p>crazy rain</p>");
  EXPECT_EQ(check({"--fail-on=warning", "--fix", "a.html"}).status, 1);
}

TEST_F(Fix, KeepsTheModeOfTheFile) {
  chmod(folder.write("a.html", "<p>rain</p>").c_str(), 0640);
  check({"--fix", "a.html"});
  EXPECT_EQ(folder.read("a.html"), "<p>sun</p>");
  EXPECT_EQ(fs::status(folder / "a.html").permissions(), fs::perms(0640));
}

TEST_F(Fix, LeavesNothingElseBehind) {
  for (int i = 0; i < 20; ++i) folder.write(std::to_string(i) + ".html", "<p>rain</p>");
  const std::vector<std::string> before = folder.entries();
  check({"--fix", "."});
  EXPECT_EQ(folder.entries(), before);
}

TEST_F(Fix, DoesNotTouchAFileWithoutFixes) {
  folder.write("a.html", "<p>crazy</p>");
  struct stat before {};
  struct stat after {};
  stat((folder / "a.html").c_str(), &before);
  check({"--fix", "a.html"});
  stat((folder / "a.html").c_str(), &after);
  EXPECT_EQ(before.st_ino, after.st_ino);
}

TEST_F(Fix, MendsTheTargetOfALinkAndKeepsTheLink) {
  folder.write("a.html", "<p>rain</p>");
  fs::create_symlink("a.html", folder.path() / "link.html");
  check({"--fix", "link.html"});
  EXPECT_TRUE(fs::is_symlink(folder.path() / "link.html"));
  EXPECT_EQ(folder.read("a.html"), "<p>sun</p>");
}

TEST_F(Fix, KeepsTheEncodingAndTheLineEnds) {
  const std::string windows_1252 = "<meta charset=windows-1252>\r\n<p>Caf\xE9 in the rain</p>\r\n";
  folder.write("a.html", windows_1252);
  check({"--fix", "a.html"});
  EXPECT_EQ(folder.read("a.html"), "<meta charset=windows-1252>\r\n<p>Caf\xE9 in the sun</p>\r\n");
  const std::string marked = "\xEF\xBB\xBF<p>Caf\xC3\xA9 in the rain</p>";
  folder.write("b.html", marked);
  check({"--fix", "b.html"});
  EXPECT_EQ(folder.read("b.html"), "\xEF\xBB\xBF<p>Caf\xC3\xA9 in the sun</p>");
}

TEST_F(Fix, KeepsUtf16) {
  const auto utf_16 = [](std::string_view ascii) {
    std::string bytes = "\xFF\xFE";
    for (const char c : ascii) bytes += std::string{c, '\0'};
    return bytes;
  };
  folder.write("a.html", utf_16("<p>rain</p>"));
  check({"--fix", "a.html"});
  EXPECT_EQ(folder.read("a.html"), utf_16("<p>sun</p>"));
}

TEST_F(Fix, IsRefusedWhereBytesCouldNotBeDecoded) {
  const std::string bytes = "<meta charset=utf-8><p>Caf\xE9 in the rain</p>";
  folder.write("a.html", bytes);
  folder.write("b.html", "<p>rain</p>");
  const Outcome outcome = check({"--fix", "a.html", "b.html"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(folder.read("a.html"), bytes);
  EXPECT_EQ(folder.read("b.html"), "<p>sun</p>") << "the others are fixed all the same";
  EXPECT_THAT(outcome.err, StartsWith("carelint: a.html: not fixed: "));
  EXPECT_THAT(outcome.out, HasSubstr("a.html:1:36: warning: found rain")) << "and what is wrong is still reported";
}

TEST_F(Fix, IsRefusedForAWriteProtectedFile) {
  if (geteuid() == 0) GTEST_SKIP() << "root may write everything";
  chmod(folder.write("a.html", "<p>rain</p>").c_str(), 0400);
  const Outcome outcome = check({"--fix", "a.html"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, StartsWith("carelint: a.html: not fixed: "));
  EXPECT_EQ(folder.read("a.html"), "<p>rain</p>");
}

TEST_F(Fix, IsRefusedForStandardInput) {
  const Outcome outcome = check({"--fix", "-"}, {.input = "<p>rain</p>"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("standard input"));
}

TEST_F(Fix, OfASuppressedFindingIsNotMade) {
  const std::string text = "<!-- carelint-disable-next good/rain -- a quotation --><p>rain</p>";
  folder.write("a.html", text);
  check({"--fix", "a.html"});
  EXPECT_EQ(folder.read("a.html"), text);
}

TEST_F(Fix, OfWhatAPersonHasToJudgeIsNotMade) {
  pack.write(
      "probe/Judge.yml",
      "extends: substitution\nmessage: \"%s\"\nlevel: warning\nconfidence: needs-review\nswap:\n  utilise: use\n");
  folder.write("a.html", "<p>utilise</p>");
  check({"--fix-suggested", "a.html"});
  EXPECT_EQ(folder.read("a.html"), "<p>utilise</p>");
}

TEST_F(Fix, WorksOnManyFilesAtATime) {
  for (int i = 0; i < 100; ++i) folder.write(std::to_string(i) + ".html", "<p>rain rain</p>");
  const Outcome outcome = check({"--jobs=4", "--fix", "."});
  EXPECT_THAT(outcome.out, HasSubstr("200 fixes applied"));
  for (int i = 0; i < 100; ++i) EXPECT_EQ(folder.read(std::to_string(i) + ".html"), "<p>sun sun</p>");
}

TEST_F(Fix, ShownAsADiffChangesNothing) {
  add_wording_rule();
  folder.write("a.html", "<p>one</p>\n<p>We utilise rain.</p>\n");
  folder.write("b.html", "<p>calm</p>\n");
  const Outcome safe = check({"--diff", "."});
  EXPECT_EQ(safe.status, 1);
  EXPECT_EQ(
      safe.out,
      "--- a.html\n+++ a.html\n@@ -1,2 +1,2 @@\n <p>one</p>\n-<p>We utilise rain.</p>\n+<p>We utilise sun.</p>\n");
  const Outcome suggested = check({"--diff", "--fix-suggested", "a.html"});
  EXPECT_THAT(suggested.out, HasSubstr("+<p>We use sun.</p>"));
  EXPECT_EQ(folder.read("a.html"), "<p>one</p>\n<p>We utilise rain.</p>\n");
  EXPECT_THAT(folder.entries(), ElementsAre("a.html", "b.html"));
}

TEST_F(Fix, ADiffOfNothingIsEmptyAndASuccess) {
  folder.write("a.html", "<p>crazy</p>\n");
  const Outcome outcome = check({"--diff", "--fail-on=warning", "a.html"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(outcome.out, "");
}

TEST_F(Fix, ADiffHasNoOtherFormat) {
  const Outcome outcome = check({"--diff", "--format=json", "a.html"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("leave --format out"));
}

TEST_F(Fix, ADiffCanBeMadeOfStandardInput) {
  const Outcome outcome = check({"--diff", "--stdin-filename=a.html", "-"}, {.input = "<p>rain</p>\n"});
  EXPECT_THAT(outcome.out, StartsWith("--- a.html\n+++ a.html\n"));
}

}  // namespace
}  // namespace carelint
