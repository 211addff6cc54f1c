#include "engine/diff.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace carelint {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

TEST(UnifiedDiff, OfTheSameTextsIsEmpty) {
  EXPECT_THAT(unified_diff("a.txt", "", ""), IsEmpty());
  EXPECT_THAT(unified_diff("a.txt", "one\ntwo", "one\ntwo"), IsEmpty());
}

TEST(UnifiedDiff, ShowsAChangeWithThreeLinesAround) {
  EXPECT_EQ(unified_diff("a.txt", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"),
            "--- a.txt\n+++ a.txt\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
}

TEST(UnifiedDiff, ChangesThatLieApartAreTwoHunks) {
  const std::string before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n";
  EXPECT_EQ(unified_diff("a.txt", before, "one\n2\n3\n4\n5\n6\n7\n8\n9\nten\n"),
            "--- a.txt\n+++ a.txt\n@@ -1,4 +1,4 @@\n-1\n+one\n 2\n 3\n 4\n@@ -7,4 +7,4 @@\n 7\n 8\n 9\n-10\n+ten\n");
}

TEST(UnifiedDiff, ChangesWhoseContextMeetsAreOneHunk) {
  EXPECT_EQ(unified_diff("a.txt", "1\n2\n3\n4\n5\n6\n7\n8\n", "one\n2\n3\n4\n5\n6\n7\neight\n"),
            "--- a.txt\n+++ a.txt\n@@ -1,8 +1,8 @@\n-1\n+one\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+eight\n");
}

TEST(UnifiedDiff, CountsAnInsertionIntoNothing) {
  EXPECT_EQ(unified_diff("a.txt", "", "one\ntwo\n"), "--- a.txt\n+++ a.txt\n@@ -0,0 +1,2 @@\n+one\n+two\n");
  EXPECT_EQ(unified_diff("a.txt", "one\n", ""), "--- a.txt\n+++ a.txt\n@@ -1 +0,0 @@\n-one\n");
}

TEST(UnifiedDiff, SaysWhereTheLastLineHasNoEnd) {
  EXPECT_EQ(unified_diff("a.txt", "one", "one\n"),
            "--- a.txt\n+++ a.txt\n@@ -1 +1 @@\n-one\n\\ No newline at end of file\n+one\n");
}

TEST(UnifiedDiff, KeepsTheLinesThatBothHave) {
  EXPECT_EQ(unified_diff("a.txt", "a\nb\nc\na\nb\nb\na\n", "c\nb\na\nb\na\nc\n"),
            "--- a.txt\n+++ a.txt\n@@ -1,7 +1,6 @@\n-a\n-b\n c\n+b\n a\n b\n-b\n a\n+c\n");
}

TEST(UnifiedDiff, TextsThatShareNothingAreOneChange) {
  std::string before;
  std::string after;
  for (int i = 0; i < 5000; ++i) {
    before += "a" + std::to_string(i) + "\n";
    after += "b" + std::to_string(i) + "\n";
  }
  EXPECT_THAT(unified_diff("a.txt", before, after), HasSubstr("@@ -1,5000 +1,5000 @@\n-a0\n-a1\n"));
}

}  // namespace
}  // namespace carelint
