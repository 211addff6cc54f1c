// Input that nobody means well with, or that went wrong on the way: a clear outcome, and nothing written.
#include <gmock/gmock.h>

#include <random>

#include "cli/drafts.h"

namespace carelint {
namespace {

using ::testing::AllOf;
using ::testing::AnyOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::Outcome;

class Hostile : public testing::Drafts {
 protected:
  /// The file is named, the good one beside it is linted, and neither is changed.
  void expect_refusal(const std::string& name, const std::string& bytes, const std::string& reason) const {
    folder.write(name, bytes);
    folder.write("good.html", "<p>crazy</p>");
    const Outcome outcome = check({"--fix", name, "good.html"});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(outcome.out, AllOf(HasSubstr(name + ": "), HasSubstr(reason), HasSubstr("good.html:1:4: warning")));
    EXPECT_TRUE(folder.read(name) == bytes);
  }
};

std::string repeated(const std::string& text, std::size_t times) {
  std::string all;
  all.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

std::string random_bytes(unsigned seed, std::size_t size) {
  std::mt19937 generator(seed);
  std::string bytes(size, '\0');
  for (char& byte : bytes) byte = static_cast<char>(generator());
  return bytes;
}

TEST_F(Hostile, AnEmptyFileIsLinted) {
  for (const char* name : {"a.html", "a.md", "a.txt"}) {
    folder.write(name, "");
    EXPECT_EQ(check({name}).status, 0) << name;
    EXPECT_EQ(testing::carelint({"dump", folder / name}).status, 0) << name;
    EXPECT_EQ(testing::carelint({"metrics", folder / name}).status, 0) << name;
  }
  EXPECT_EQ(check({"-"}).status, 0);
}

TEST_F(Hostile, FiftyMegabytesInOneLineAreRefused) {
  expect_refusal("long.html", repeated("lovely rain ", 50U * 1024 * 1024 / 12), "MiB");
}

TEST_F(Hostile, EightMegabytesInOneLineAreLinted) {
  folder.write("a.html", "<p>" + repeated("lovely day ", 8U * 1024 * 1024 / 11) + "crazy</p>");
  const Outcome outcome = check({"--quiet", "a.html"});
  EXPECT_THAT(outcome.out, HasSubstr("[probe/Crazy]"));
  EXPECT_LT(outcome.out.size(), 1000U) << "the line is not printed whole";
}

TEST_F(Hostile, AHundredThousandOpenElementsAreRefused) {
  expect_refusal("deep.html", repeated("<div>", 100000) + "crazy", "");
  expect_refusal("tables.html", repeated("<table><tr><td>", 30000), "");
}

TEST_F(Hostile, DeepMarkdownEndsClearly) {
  folder.write("deep.md", repeated("> ", 100000) + "crazy\n");
  EXPECT_THAT(check({"deep.md"}).status, AnyOf(0, 2));
}

TEST_F(Hostile, RandomBytesEndClearlyAndAreLeftAlone) {
  for (unsigned seed = 0; seed < 12; ++seed) {
    for (const char* name : {"a.html", "a.md", "a.txt"}) {
      const std::string bytes = random_bytes(seed, 20000);
      folder.write(name, bytes);
      EXPECT_THAT(check({"--fix", name}).status, AnyOf(0, 2)) << name << " with seed " << seed;
      EXPECT_TRUE(folder.read(name) == bytes);
    }
  }
}

TEST_F(Hostile, RandomMarkupEndsClearly) {
  const std::vector<std::string> pieces = {"<p>",    "</p>",  "<b>",       "<table>",  "<td>", "</div>",
                                           "<!--",   "-->",   "&",         "&amp;",    "<",    "\"",
                                           "crazy ", "rain ", "<a href='", "\xC3\xA9", "\n",   "<li>"};
  std::mt19937 generator(7);
  for (int run = 0; run < 20; ++run) {
    std::string text;
    for (int i = 0; i < 2000; ++i) text += pieces[generator() % pieces.size()];
    folder.write("a.html", text);
    EXPECT_THAT(check({"a.html"}).status, AnyOf(0, 2));
  }
}

TEST_F(Hostile, ZeroBytesAndLoneCarriageReturnsKeepTheirPlaces) {
  folder.write("a.txt", std::string("one\rtwo\0\r\ncrazy", 15));
  EXPECT_THAT(check({"a.txt"}).out, HasSubstr("a.txt:3:1: warning"));
}

TEST_F(Hostile, ADirectoryNamedLikeAnArticleIsAFolder) {
  std::filesystem::create_directory(folder.path() / "x.html");
  const Outcome outcome = check({"x.html"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.out, HasSubstr("there is no article in this folder"));
  EXPECT_EQ(testing::carelint({"dump", folder / "x.html"}).status, 2);
}

TEST_F(Hostile, ARunawayPatternEndsAndTheOtherRulesRun) {
  pack.write("probe/Runaway.yml", "extends: existence\nmessage: \"'%s'\"\ntokens:\n  - '(a+)+$'\n");
  folder.write("a.txt", repeated("a", 5000) + "b crazy\n");
  folder.write("b.txt", "a crazy day\n");
  const Outcome outcome = check({"a.txt", "b.txt"});
  EXPECT_THAT(outcome.status, AnyOf(0, 2, 3));
  EXPECT_THAT(reported_paths(outcome), ElementsAre("a.txt", "b.txt"));
  EXPECT_THAT(outcome.out + outcome.err, Not(HasSubstr("Stack dump")));
}

TEST_F(Hostile, ManyFindingsInOnePlaceStayFinite) {
  folder.write("a.html", repeated("<p>crazy rain</p>\n", 20000));
  const Outcome outcome = check({"--format=json", "a.html"});
  EXPECT_EQ(testing::count(outcome.out, "\"rule\":\"good/rain\""), 20000U);
}

TEST_F(Hostile, ManySuppressionsAreNoBurden) {
  folder.write("a.html",
               repeated("<!-- carelint-disable probe/Crazy -- a song -->", 20000) + repeated("<p>crazy</p>", 5000));
  EXPECT_THAT(check({"a.html"}).status, AnyOf(0, 1));
}

TEST_F(Hostile, AVanishedFileIsNamed) {
  folder.write("b.html", "<p>crazy</p>");
  const Outcome outcome = check({"a.html", "b.html"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.out, HasSubstr("a.html: "));
}

TEST_F(Hostile, AnIgnoreFileMayHoldAnything) {
  folder.write(".gitignore",
               random_bytes(3, 5000) + "\n" + repeated("*", 1000) + "a" + repeated("*b", 200) + "\n[\n\\\n");
  folder.write("good.html", "<p>crazy</p>");
  EXPECT_THAT(check({"."}).status, AnyOf(0, 2));
}

TEST_F(Hostile, AConfigurationMayHoldAnything) {
  folder.write("good.html", "<p>crazy</p>");
  const std::vector<std::string> texts = {
      random_bytes(5, 3000), repeated("[", 100000), repeated("a: &a [*a]\n", 5), "\xFF\xFE", "rules: 7\n",
      "- a\n- b\n",          "region: [US]\n",      "unknown-key: 1\n"};
  for (const std::string& text : texts) {
    folder.write(".carelint.yaml", text);
    const Outcome outcome = check({"good.html"});
    EXPECT_EQ(outcome.status, 2) << text.substr(0, 40);
    EXPECT_THAT(outcome.err, HasSubstr(".carelint.yaml")) << text.substr(0, 40);
  }
}

}  // namespace
}  // namespace carelint
