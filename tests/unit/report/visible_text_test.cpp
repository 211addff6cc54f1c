#include "report/visible_text.h"

#include <gtest/gtest.h>

#include <string>

namespace carelint {
namespace {

unsigned columns_of(std::string_view text) {
  return visible_columns(text, 0, code_point_at(text, 0));
}

TEST(VisibleText, LeavesPrintableTextAsItIs) {
  EXPECT_EQ(visible_text("Slow, deep breaths"), "Slow, deep breaths");
  EXPECT_EQ(visible_text("naïve – “ça va” 日本 😀"), "naïve – “ça va” 日本 😀");
}

TEST(VisibleText, ShowsControlsAsPictures) {
  EXPECT_EQ(visible_text(std::string_view("a\0b\x1B[31m\x7F\r\n\t", 12)), "a␀b␛[31m␡␍␊␉");
}

TEST(VisibleText, NamesWhatIsInvisibleOrSteersTheTerminal) {
  EXPECT_EQ(visible_text("\xC2\x9B"), "<U+009B>") << "the one-byte form of ESC [";
  EXPECT_EQ(visible_text("\u202Eabc\u202C"), "<U+202E>abc<U+202C>");
  EXPECT_EQ(visible_text("hy\u00ADphen"), "hy<U+00AD>phen");
  EXPECT_EQ(visible_text("\U0010FFFF"), "<U+10FFFF>");
}

TEST(VisibleText, KeepsTheJoinersOfEmojiAndScripts) {
  EXPECT_EQ(visible_text("👩\u200D👧"), "👩\u200D👧");
  EXPECT_EQ(columns_of("\u200D"), 0u);
}

TEST(VisibleText, ReplacesBytesThatAreNoUtf8) {
  EXPECT_EQ(visible_text("a\xFF\xC3(\xE2\x80"), "a\uFFFD\uFFFD(\uFFFD\uFFFD");
  EXPECT_EQ(visible_text("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD") << "a surrogate";
}

TEST(VisibleText, CountsTheColumnsOfATerminal) {
  EXPECT_EQ(columns_of("a"), 1u);
  EXPECT_EQ(columns_of("é"), 1u);
  EXPECT_EQ(columns_of("日"), 2u);
  EXPECT_EQ(columns_of("😀"), 2u);
  EXPECT_EQ(columns_of("\u0301"), 0u);
  EXPECT_EQ(columns_of("\u202E"), 8u);
}

TEST(CodePoints, StepBackOverWholeCodePointsAndSingleBadBytes) {
  const std::string text = "aé😀\x80\xFF";
  EXPECT_EQ(previous_code_point(text, 1), 0u);
  EXPECT_EQ(previous_code_point(text, 3), 1u);
  EXPECT_EQ(previous_code_point(text, 7), 3u);
  EXPECT_EQ(previous_code_point(text, 8), 7u);
  EXPECT_EQ(previous_code_point(text, 9), 8u);
}

TEST(CodePoints, FindTheBeginningFromInside) {
  const std::string text = "aé😀\x80";
  EXPECT_EQ(code_point_begin(text, 2), 1u);
  EXPECT_EQ(code_point_begin(text, 6), 3u);
  EXPECT_EQ(code_point_begin(text, 7), 7u) << "a stray continuation byte stands alone";
  EXPECT_EQ(code_point_begin(text, 99), text.size());
}

}  // namespace
}  // namespace carelint
