#include "config/ignore_file.h"

#include <string>

#include "config/path_globs.h"
#include "gtest/gtest.h"

namespace carelint {
namespace {

// What gitignore(5) says, tried with git 2.39.

bool file_ignored(std::string_view patterns, const std::string& path) {
  IgnoreRules rules;
  rules.add(patterns, "/site");
  return rules.ignored("/site/" + path, EntryKind::file);
}

bool folder_ignored(std::string_view patterns, const std::string& path) {
  IgnoreRules rules;
  rules.add(patterns, "/site");
  return rules.ignored("/site/" + path, EntryKind::folder);
}

TEST(IgnoreFile, BlankLinesAndCommentsSayNothing) {
  EXPECT_FALSE(file_ignored("\n   \n# a.html\n\n", "a.html"));
  EXPECT_FALSE(file_ignored("#x", "#x"));
}

TEST(IgnoreFile, ABackslashMakesAMarkPlain) {
  EXPECT_TRUE(file_ignored("\\#x", "#x"));
  EXPECT_TRUE(file_ignored("\\!x", "!x"));
  EXPECT_TRUE(file_ignored("a\\*", "a*"));
  EXPECT_FALSE(file_ignored("a\\*", "ab"));
  EXPECT_TRUE(file_ignored("\\[a]", "[a]"));
  EXPECT_FALSE(file_ignored("a\\", "a\\"));
}

TEST(IgnoreFile, SpacesAtTheEndDoNotCount) {
  EXPECT_TRUE(file_ignored("a.html  \n", "a.html"));
  EXPECT_TRUE(file_ignored("a\\ \n", "a "));
  EXPECT_FALSE(file_ignored("a\\ \n", "a"));
  EXPECT_TRUE(file_ignored("a b\n", "a b"));
}

TEST(IgnoreFile, ReadsWindowsLineEndsAndAByteOrderMark) {
  EXPECT_TRUE(
      file_ignored("\xEF\xBB\xBF"
                   "a.html\r\nb.html\r\n",
                   "a.html"));
  EXPECT_TRUE(file_ignored("a.html\r\nb.html\r\n", "b.html"));
}

TEST(IgnoreFile, AnyDepthWithoutASlash) {
  EXPECT_TRUE(file_ignored("a.html", "a.html"));
  EXPECT_TRUE(file_ignored("a.html", "b/c/a.html"));
  EXPECT_FALSE(file_ignored("a.html", "b/xa.html"));
}

TEST(IgnoreFile, OneDepthWithASlashAtTheBeginOrInTheMiddle) {
  EXPECT_TRUE(file_ignored("/a.html", "a.html"));
  EXPECT_FALSE(file_ignored("/a.html", "b/a.html"));
  EXPECT_TRUE(file_ignored("b/a.html", "b/a.html"));
  EXPECT_FALSE(file_ignored("b/a.html", "c/b/a.html"));
}

TEST(IgnoreFile, OnlyFoldersWithASlashAtTheEnd) {
  EXPECT_TRUE(folder_ignored("drafts/", "drafts"));
  EXPECT_TRUE(folder_ignored("drafts/", "blog/drafts"));
  EXPECT_FALSE(file_ignored("drafts/", "drafts"));
  EXPECT_FALSE(folder_ignored("/drafts/", "blog/drafts"));
}

TEST(IgnoreFile, WhatLiesInAnIgnoredFolderIsIgnored) {
  EXPECT_TRUE(file_ignored("drafts/", "drafts/2026/a.html"));
  EXPECT_TRUE(file_ignored("/blog", "blog/a.html"));
}

TEST(IgnoreFile, StarsAndQuestionMarksStopAtASlash) {
  EXPECT_TRUE(file_ignored("*.html", "b/a.html"));
  EXPECT_TRUE(file_ignored("b/*", "b/a.html"));
  EXPECT_FALSE(file_ignored("b/*.html", "b/c/a.html"));
  EXPECT_TRUE(file_ignored("a?c", "abc"));
  EXPECT_FALSE(file_ignored("a?c", "ac"));
  EXPECT_FALSE(file_ignored("b?a", "b/a"));
  EXPECT_TRUE(file_ignored("caf?", "café"));
}

TEST(IgnoreFile, SetsOfCharacters) {
  EXPECT_TRUE(file_ignored("[ab]1", "b1"));
  EXPECT_TRUE(file_ignored("[a-c]1", "b1"));
  EXPECT_FALSE(file_ignored("[!a-c]1", "b1"));
  EXPECT_TRUE(file_ignored("[^a-c]1", "d1"));
  EXPECT_TRUE(file_ignored("[[:digit:][:alpha:]].html", "7.html"));
  EXPECT_FALSE(file_ignored("[[:digit:]].html", "a.html"));
  EXPECT_TRUE(file_ignored("[]-a]", "]"));
  EXPECT_TRUE(file_ignored("[a-]", "-"));
  EXPECT_TRUE(file_ignored("[\\]]", "]"));
  EXPECT_TRUE(file_ignored("[é]", "é"));
  EXPECT_FALSE(file_ignored("[a", "[a"));
}

TEST(IgnoreFile, TwoStarsBetweenSlashesStandForAnyFolders) {
  EXPECT_TRUE(file_ignored("**/a.html", "a.html"));
  EXPECT_TRUE(file_ignored("**/a.html", "b/c/a.html"));
  EXPECT_TRUE(file_ignored("**/b/a.html", "c/b/a.html"));
  EXPECT_TRUE(file_ignored("b/**", "b/c/a.html"));
  EXPECT_FALSE(folder_ignored("b/**", "b"));
  EXPECT_TRUE(file_ignored("b/**/a.html", "b/a.html"));
  EXPECT_TRUE(file_ignored("b/**/a.html", "b/c/d/a.html"));
  EXPECT_FALSE(file_ignored("b/**/a.html", "c/a.html"));
  EXPECT_TRUE(file_ignored("**", "b/a.html"));
}

TEST(IgnoreFile, OtherPairsOfStarsAreOneStar) {
  EXPECT_TRUE(file_ignored("a**l", "a.html"));
  EXPECT_FALSE(file_ignored("b**c/a.html", "b/c/a.html"));
}

TEST(IgnoreFile, TheLastPatternThatMatchesDecides) {
  EXPECT_FALSE(file_ignored("*.html\n!a.html\n", "a.html"));
  EXPECT_TRUE(file_ignored("!a.html\n*.html\n", "a.html"));
  EXPECT_TRUE(file_ignored("*\n!*/\n!a.html\n", "b/c.html"));
  EXPECT_FALSE(file_ignored("*\n!*/\n!a.html\n", "b/a.html"));
}

TEST(IgnoreFile, NothingComesBackOutOfAnIgnoredFolder) {
  EXPECT_TRUE(file_ignored("drafts/\n!drafts/a.html\n", "drafts/a.html"));
  EXPECT_FALSE(file_ignored("drafts/*\n!drafts/a.html\n", "drafts/a.html"));
}

TEST(IgnoreFile, ADeeperFoldersPatternsDecideFirst) {
  for (const bool deeper_first : {false, true}) {
    IgnoreRules rules;
    if (deeper_first) rules.add("!a.html\nb.html\n", "/site/blog");
    rules.add("a.html\n!b.html\n", "/site");
    if (!deeper_first) rules.add("!a.html\nb.html\n", "/site/blog");
    EXPECT_FALSE(rules.ignored("/site/blog/a.html", EntryKind::file));
    EXPECT_TRUE(rules.ignored("/site/a.html", EntryKind::file));
    EXPECT_TRUE(rules.ignored("/site/blog/b.html", EntryKind::file));
    EXPECT_FALSE(rules.ignored("/site/b.html", EntryKind::file));
  }
}

TEST(IgnoreFile, OfTwoTextsForAFolderTheLaterWins) {
  IgnoreRules rules;
  rules.add("*.html", "/site");
  rules.add("!a.html", "/site/");
  EXPECT_FALSE(rules.ignored("/site/a.html", EntryKind::file));
  EXPECT_TRUE(rules.ignored("/site/b.html", EntryKind::file));
}

TEST(IgnoreFile, WhatLiesOutsideItsFolderIsNotItsBusiness) {
  IgnoreRules rules;
  rules.add("*", "/site");
  EXPECT_FALSE(rules.ignored("/site", EntryKind::folder));
  EXPECT_FALSE(rules.ignored("/sites/a.html", EntryKind::file));
  EXPECT_FALSE(rules.ignored("/other/a.html", EntryKind::file));
}

TEST(IgnoreFile, RelativePathsCountFromTheWorkingFolder) {
  IgnoreRules rules;
  rules.add("/drafts/", ".");
  EXPECT_TRUE(rules.ignored("drafts/a.html", EntryKind::file));
  EXPECT_TRUE(rules.ignored("./blog/../drafts", EntryKind::folder));
  EXPECT_TRUE(rules.ignored(std::filesystem::absolute("drafts/a.html"), EntryKind::file));
  EXPECT_FALSE(rules.ignored("blog/drafts", EntryKind::folder));
}

TEST(IgnoreFile, TheRootFolderMayHavePatterns) {
  IgnoreRules rules;
  rules.add("/a.html\n", "/");
  EXPECT_TRUE(rules.ignored("/a.html", EntryKind::file));
  EXPECT_FALSE(rules.ignored("/b/a.html", EntryKind::file));
}

TEST(IgnoreFile, StaysFastWithManyStars) {
  std::string name_pattern;
  std::string path_pattern;
  std::string path;
  for (int i = 0; i < 100; ++i) {
    name_pattern += "a*";
    path_pattern += "**/a*a*/";
    path += "aaaaaaaa/";
  }
  EXPECT_FALSE(file_ignored(name_pattern + "b", std::string(4000, 'a')));
  EXPECT_FALSE(file_ignored(path_pattern + "b", path + path + "a"));
}

TEST(IgnoreFile, AMalformedPatternMatchesNothing) {
  for (const char* pattern : {"!", "/", "//", "[", "[!", "[^]", "[[:alpha:", "[a-", "\\"}) {
    EXPECT_FALSE(file_ignored(pattern, "a")) << pattern;
    EXPECT_FALSE(file_ignored(pattern, "[")) << pattern;
  }
}

}  // namespace
}  // namespace carelint
