#include "engine/fixes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace carelint {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

Fix fix(std::vector<Edit> edits, Applicability applicability = Applicability::safe) {
  return {.title = "mend it", .applicability = applicability, .edits = std::move(edits)};
}

FixedText apply(std::string_view text, const std::vector<Fix>& fixes) {
  std::vector<const Fix*> pointers;
  for (const Fix& one : fixes) pointers.push_back(&one);
  return apply_fixes(text, pointers);
}

Diagnostic diagnostic(std::vector<Fix> fixes, Confidence confidence = Confidence::certain) {
  return {.rule = "test/rule", .confidence = confidence, .message = "", .range = {}, .fixes = std::move(fixes)};
}

TEST(ApplyFixes, MakesAllFixesThatLieApart) {
  const FixedText fixed = apply("one two three", {fix({{{8, 13}, "drei"}}), fix({{{0, 3}, "eins"}})});
  EXPECT_EQ(fixed.text, "eins two drei");
  EXPECT_EQ(fixed.applied, 2U);
}

TEST(ApplyFixes, WithoutFixesTheTextStays) {
  const FixedText fixed = apply("one", {});
  EXPECT_EQ(fixed.text, "one");
  EXPECT_EQ(fixed.applied, 0U);
}

TEST(ApplyFixes, InsertsAtTheBeginningAndAtTheEnd) {
  EXPECT_EQ(apply("b", {fix({{{0, 0}, "a"}, {{1, 1}, "c"}})}).text, "abc");
}

TEST(ApplyFixes, OfTwoThatOverlapTheFirstWins) {
  const FixedText fixed = apply("abcdef", {fix({{{1, 4}, "X"}}), fix({{{3, 5}, "Y"}})});
  EXPECT_EQ(fixed.text, "aXef");
  EXPECT_EQ(fixed.applied, 1U);
}

TEST(ApplyFixes, AFixIsMadeWithAllItsEditsOrNotAtAll) {
  const FixedText fixed = apply("abcdef", {fix({{{4, 6}, "Z"}}), fix({{{0, 1}, "X"}, {{5, 6}, "Y"}})});
  EXPECT_EQ(fixed.text, "abcdZ");
}

TEST(ApplyFixes, ReplacementsThatOnlyTouchAreBothMade) {
  EXPECT_EQ(apply("abcd", {fix({{{0, 2}, "X"}}), fix({{{2, 4}, "Y"}})}).text, "XY");
}

TEST(ApplyFixes, OfTwoInsertionsInOnePlaceTheFirstWins) {
  EXPECT_EQ(apply("ab", {fix({{{1, 1}, "X"}}), fix({{{1, 1}, "Y"}})}).text, "aXb");
}

TEST(ApplyFixes, AnInsertionAtTheEdgeOfAReplacementWaits) {
  EXPECT_EQ(apply("abcd", {fix({{{1, 3}, "X"}}), fix({{{3, 3}, "Y"}})}).text, "aXd");
  EXPECT_EQ(apply("abcd", {fix({{{1, 3}, "X"}}), fix({{{1, 1}, "Y"}})}).text, "aXd");
  EXPECT_EQ(apply("abcd", {fix({{{3, 3}, "Y"}}), fix({{{1, 3}, "X"}})}).text, "abcYd");
  EXPECT_EQ(apply("abcd", {fix({{{1, 1}, "Y"}}), fix({{{1, 3}, "X"}})}).text, "aYbcd");
}

TEST(ApplyFixes, ALongEditAroundAShortOneIsSeen) {
  EXPECT_EQ(apply("abcdefgh", {fix({{{3, 4}, "X"}}), fix({{{0, 8}, "Y"}})}).text, "abcXefgh");
  EXPECT_EQ(apply("abcdefgh", {fix({{{0, 8}, "Y"}}), fix({{{3, 4}, "X"}})}).text, "Y");
  EXPECT_EQ(apply("abcdefgh", {fix({{{0, 8}, "Y"}}), fix({{{3, 3}, "X"}})}).text, "Y");
}

TEST(ApplyFixes, EditsOfOneFixMayTouch) {
  EXPECT_EQ(apply("abc", {fix({{{1, 2}, "X"}, {{2, 2}, "Y"}})}).text, "aXYc");
}

TEST(ApplyFixes, AFixThatChangesNothingDoesNotCount) {
  EXPECT_EQ(apply("abc", {fix({{{1, 2}, "b"}})}).applied, 0U);
}

TEST(SelectFixes, TakesTheFirstThatIsAllowed) {
  const std::vector<Diagnostic> diagnostics = {
      diagnostic({fix({{{0, 1}, "s"}}, Applicability::suggested), fix({{{0, 1}, "t"}}, Applicability::safe)})};
  EXPECT_EQ(select_fixes(diagnostics, Applicability::safe).at(0)->edits[0].text, "t");
  EXPECT_EQ(select_fixes(diagnostics, Applicability::suggested).at(0)->edits[0].text, "s");
}

TEST(SelectFixes, LeavesSuggestionsAloneUnlessAllowed) {
  const std::vector<Diagnostic> diagnostics = {diagnostic({fix({{{0, 1}, "s"}}, Applicability::suggested)})};
  EXPECT_THAT(select_fixes(diagnostics, Applicability::safe), IsEmpty());
  EXPECT_THAT(select_fixes(diagnostics, Applicability::suggested), SizeIs(1));
}

TEST(SelectFixes, LeavesAloneWhatAPersonHasToJudge) {
  const std::vector<Diagnostic> diagnostics = {diagnostic({fix({{{0, 1}, "s"}})}, Confidence::needs_review)};
  EXPECT_THAT(select_fixes(diagnostics, Applicability::suggested), IsEmpty());
}

/// A linter that turns each of some letters into another.
class LetterLint {
 public:
  explicit LetterLint(std::map<char, std::string> replacements) : replacements_(std::move(replacements)) {}

  FileResult operator()(const std::shared_ptr<const SourceBuffer>& source) {
    ++runs_;
    FileResult result;
    result.path = source->path();
    result.source = source;
    const std::string_view text = source->text();
    for (std::uint32_t i = 0; i < text.size(); ++i) {
      const auto found = replacements_.find(text[i]);
      if (found != replacements_.end()) result.diagnostics.push_back(diagnostic({fix({{{i, i + 1}, found->second}})}));
    }
    if (text.find('!') != text.npos) result.status = FileResult::Status::error;
    return result;
  }

  FileResult fix_text(std::string text) {
    FileResult first = (*this)(std::make_shared<const SourceBuffer>("a.txt", std::move(text), Format::plain_text));
    return fix_article(std::move(first), Applicability::safe, std::ref(*this));
  }

  int runs() const { return runs_; }

 private:
  std::map<char, std::string> replacements_;
  int runs_ = 0;
};

TEST(FixArticle, GoesOnUntilNothingIsLeftToFix) {
  LetterLint lint({{'a', "b"}, {'b', "c"}});
  const FileResult result = lint.fix_text("ab");
  EXPECT_EQ(result.source->text(), "cc");
  EXPECT_THAT(result.diagnostics, IsEmpty());
  EXPECT_EQ(result.fixes_applied, 3U);
}

TEST(FixArticle, WithoutFixesTheArticleIsLintedOnce) {
  LetterLint lint({});
  EXPECT_EQ(lint.fix_text("ab").source->text(), "ab");
  EXPECT_EQ(lint.runs(), 1);
}

TEST(FixArticle, FixesThatUndoEachOtherAreNotMade) {
  LetterLint lint({{'a', "b"}, {'b', "a"}});
  const FileResult result = lint.fix_text("a");
  EXPECT_EQ(result.source->text(), "a");
  EXPECT_EQ(result.fixes_applied, 0U);
}

TEST(FixArticle, WhatIsMadeBeforeACircleStays) {
  LetterLint lint({{'x', "a"}, {'a', "b"}, {'b', "a"}});
  const FileResult result = lint.fix_text("x");
  EXPECT_EQ(result.source->text(), "a");
  EXPECT_EQ(result.fixes_applied, 1U);
}

TEST(FixArticle, EndsWhenFixesNeverEnd) {
  LetterLint lint({{'a', "aa"}});
  const FileResult result = lint.fix_text("a");
  EXPECT_EQ(result.source->text().size(), 1024U);
  EXPECT_THAT(result.diagnostics, SizeIs(1024));
}

TEST(FixArticle, ARoundWhoseTextCannotBeLintedIsTakenBack) {
  LetterLint lint({{'a', "b"}, {'b', "!"}});
  const FileResult result = lint.fix_text("a");
  EXPECT_EQ(result.status, FileResult::Status::ok);
  EXPECT_EQ(result.source->text(), "b");
  EXPECT_EQ(result.fixes_applied, 1U);
}

TEST(FixArticle, KeepsTheEncodingOfTheSource) {
  LetterLint lint({{'a', "b"}});
  SourceEncoding encoding;
  encoding.name = "windows-1252";
  const auto source = std::make_shared<const SourceBuffer>("a.txt", "a", Format::plain_text, encoding);
  const FileResult result = fix_article(lint(source), Applicability::safe, std::ref(lint));
  EXPECT_EQ(result.source->encoding().name, "windows-1252");
  EXPECT_EQ(result.source->format(), Format::plain_text);
  EXPECT_EQ(result.source->path(), "a.txt");
}

}  // namespace
}  // namespace carelint
