// Which articles are read.
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

constexpr char finding[] = "<p>crazy</p>";

class Inputs : public testing::Drafts {
 protected:
  std::vector<std::string> linted(std::vector<std::string> paths) const {
    return reported_paths(check(std::move(paths)));
  }
};

TEST_F(Inputs, OfAFolderAreItsArticlesAtEveryDepthSortedByPath) {
  for (const char* name : {"b.html", "a/z.md", "a/y/x.txt", "a.htm", "c.XHTML", "d.markdown", "e.pdf", "f", "html"}) {
    folder.write(name, finding);
  }
  EXPECT_THAT(linted({"."}), ElementsAre("a.htm", "a/y/x.txt", "a/z.md", "b.html", "c.XHTML", "d.markdown"));
}

TEST_F(Inputs, KeepTheOrderOfTheCommandLine) {
  folder.write("b.html", finding);
  folder.write("a.html", finding);
  folder.write("c/d.html", finding);
  EXPECT_THAT(linted({"c", "b.html", "a.html"}), ElementsAre("c/d.html", "b.html", "a.html"));
}

TEST_F(Inputs, ArePathsAsTheUserWritesThem) {
  folder.write("c/d.html", finding);
  EXPECT_THAT(linted({"c/"}), ElementsAre("c/d.html"));
  EXPECT_THAT(linted({"./c"}), ElementsAre("./c/d.html"));
  EXPECT_THAT(linted({folder / "c"}), ElementsAre(folder / "c/d.html"));
}

TEST_F(Inputs, LeaveOutWhatIsHidden) {
  folder.write("a.html", finding);
  folder.write(".b.html", finding);
  folder.write(".git/c.html", finding);
  EXPECT_THAT(linted({"."}), ElementsAre("a.html"));
}

TEST_F(Inputs, LeaveOutWhatIgnoreFilesName) {
  folder.write(".gitignore", "*.md\nbuilt/\n!keep.md\n");
  folder.write(".carelintignore", "old-*.html\n");
  for (const char* name :
       {"a.html", "a.md", "keep.md", "old-a.html", "built/b.html", "deep/old-b.html", "deep/c.html"}) {
    folder.write(name, finding);
  }
  folder.write("deep/.gitignore", "d.html\n");
  folder.write("deep/d.html", finding);
  folder.write("d.html", finding);
  EXPECT_THAT(linted({"."}), ElementsAre("a.html", "d.html", "deep/c.html", "keep.md"));
}

TEST_F(Inputs, ObeyTheIgnoreFilesAroundTheFolder) {
  folder.write("site/.carelintignore", "old.html\n");
  folder.write("site/.git/config", "");
  folder.write("site/.gitignore", "/drafts/local.html\n");
  folder.write(".gitignore", "a.html\n");
  for (const char* name : {"a.html", "local.html", "old.html"}) {
    folder.write(std::string("site/drafts/") + name, finding);
  }
  EXPECT_THAT(linted({"site/drafts"}), ElementsAre("site/drafts/a.html")) << "git does not look beyond the repository";
}

TEST_F(Inputs, LeaveOutWhatTheConfigurationNames) {
  folder.write(".carelint.yaml", "ignore: [\"archive/\", \"*.txt\"]\n");
  for (const char* name : {"a.html", "a.txt", "archive/b.html"}) folder.write(name, finding);
  EXPECT_THAT(linted({"."}), ElementsAre("a.html"));
}

TEST_F(Inputs, ThatAreNamedAreAlwaysRead) {
  folder.write(".gitignore", "*.html\nbuilt/\n");
  folder.write(".carelint.yaml", "ignore: [\"a.html\"]\n");
  folder.write("a.html", finding);
  folder.write(".hidden.html", finding);
  folder.write("built/b.md", finding);
  EXPECT_THAT(linted({"a.html", ".hidden.html", "built"}), ElementsAre("a.html", ".hidden.html", "built/b.md"));
}

TEST_F(Inputs, AreReadOnceHoweverOftenTheyAreNamed) {
  folder.write("a/b.html", finding);
  fs::create_symlink("b.html", folder.path() / "a/link.html");
  EXPECT_THAT(linted({"a/b.html", "a", "./a/b.html", "a/../a/b.html", "a/link.html"}), ElementsAre("a/b.html"));
}

TEST_F(Inputs, MayBeLinksToFiles) {
  testing::TemporaryFolder elsewhere;
  folder.write("a.html", "<p>calm</p>");
  fs::create_symlink(elsewhere.write("b.html", finding), folder.path() / "b.html");
  EXPECT_THAT(linted({"."}), ElementsAre("b.html"));
  EXPECT_THAT(linted({"b.html"}), ElementsAre("b.html"));
}

TEST_F(Inputs, DoNotFollowLinksToFolders) {
  folder.write("a/b.html", finding);
  fs::create_directory_symlink("..", folder.path() / "a/up");
  fs::create_directory_symlink("up", folder.path() / "a/up-again.html");
  EXPECT_THAT(linted({"."}), ElementsAre("a/b.html"));
  EXPECT_THAT(linted({"a/up/a"}), ElementsAre("a/up/a/b.html")) << "unless one is named";
}

TEST_F(Inputs, ALinkInACircleIsNamedAndStopsNothing) {
  folder.write("a.html", finding);
  fs::create_symlink("loop.html", folder.path() / "loop.html");
  const Outcome outcome = check({"."});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(reported_paths(outcome), ElementsAre("a.html"));
  EXPECT_THAT(outcome.out, HasSubstr("loop.html: "));
}

TEST_F(Inputs, ALinkThatLeadsNowhereIsNamedAndStopsNothing) {
  folder.write("a.html", finding);
  fs::create_symlink("gone.html", folder.path() / "link.html");
  for (const char* path : {".", "link.html"}) {
    const Outcome outcome = check({path});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(outcome.out, HasSubstr("link.html: "));
  }
}

TEST_F(Inputs, AFolderMayHaveTheNameOfAnArticle) {
  folder.write("x.html/a.html", finding);
  EXPECT_THAT(linted({"x.html"}), ElementsAre("x.html/a.html"));
  EXPECT_THAT(linted({"."}), ElementsAre("x.html/a.html"));
}

TEST_F(Inputs, AFolderWithoutArticlesIsAnError) {
  fs::create_directory(folder.path() / "empty");
  folder.write("other/a.pdf", "");
  folder.write("all/.gitignore", "*\n");
  folder.write("all/a.html", finding);
  for (const char* name : {"empty", "other", "all"}) {
    const Outcome outcome = check({name});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(outcome.out, AllOf(HasSubstr(std::string(name) + ": "), HasSubstr("there is no article in this folder"),
                                   HasSubstr(".markdown")));
  }
}

TEST_F(Inputs, AnotherKindOfFileIsAnErrorThatNamesTheKnownOnes) {
  folder.write("a.docx", "PK");
  folder.write("b.html", finding);
  const Outcome outcome = check({"a.docx", "b.html"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("a.docx: "), HasSubstr(".html, .htm, .xhtml, .md, .markdown or .txt")));
  EXPECT_THAT(reported_paths(outcome), ElementsAre("b.html"));
}

TEST_F(Inputs, AnUnreadableFileOrFolderIsNamedAndStopsNothing) {
  if (geteuid() == 0) GTEST_SKIP() << "root may read everything";
  folder.write("a.html", finding);
  chmod(folder.write("b.html", finding).c_str(), 0);
  folder.write("c/d.html", finding);
  chmod((folder / "c").c_str(), 0);
  const Outcome outcome = check({"."});
  chmod((folder / "c").c_str(), 0700);
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(reported_paths(outcome), ElementsAre("a.html"));
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("b.html: "), HasSubstr("c: ")));
}

TEST_F(Inputs, APipeInAFolderIsNotWaitedFor) {
  folder.write("a.html", finding);
  ASSERT_EQ(mkfifo((folder / "b.html").c_str(), 0600), 0);
  EXPECT_THAT(linted({"."}), ElementsAre("a.html"));
}

TEST_F(Inputs, EachFolderHasItsOwnConfiguration) {
  folder.write("a/.carelint.yaml", "rules:\n  probe/Crazy: off\n");
  folder.write("b/.carelint.yaml", "rules:\n  probe/Crazy: error\n");
  for (const char* name : {"a/x.html", "b/x.html", "c/x.html"}) folder.write(name, finding);
  const Outcome outcome = testing::carelint({"--pack=" + (pack / "probe"), "--rules=-stigma/*", "a", "b", "c"},
                                            {.directory = folder.path()});
  EXPECT_THAT(outcome.out,
              AllOf(Not(HasSubstr("a/x.html")), HasSubstr("b/x.html:1:4: error"), HasSubstr("c/x.html:1:4: warning")));
}

TEST_F(Inputs, APackHoldsOnlyWhereTheConfigurationNamesIt) {
  folder.write("a/.carelint.yaml", "packs: [" + (pack / "probe") + "]\n");
  for (const char* name : {"a/x.html", "b/x.html"}) folder.write(name, finding);
  const Outcome outcome = testing::carelint({"--rules=-*,probe/*", "a", "b"}, {.directory = folder.path()});
  EXPECT_THAT(reported_paths(outcome), ElementsAre("a/x.html"));
}

}  // namespace
}  // namespace carelint
