#include <gtest/gtest.h>

#include <string>

#include "carelint/source.h"

namespace carelint {

void PrintTo(const SourcePosition& position, std::ostream* out) {
  *out << position.line << ":" << position.column;
}

namespace {

using namespace std::string_view_literals;

SourcePosition at(std::uint32_t line, std::uint32_t column) {
  return {line, column};
}

TEST(LineIndex, EmptyTextIsOneEmptyLine) {
  const LineIndex lines("");
  EXPECT_EQ(lines.line_count(), 1u);
  EXPECT_EQ(lines.position(0), at(1, 1));
  EXPECT_EQ(lines.line_range(1), (SourceRange{0, 0}));
}

TEST(LineIndex, EveryKindOfLineEndEndsOneLine) {
  const LineIndex lines("a\nb\rc\r\nd");
  EXPECT_EQ(lines.line_count(), 4u);
  EXPECT_EQ(lines.position(2), at(2, 1));
  EXPECT_EQ(lines.position(4), at(3, 1));
  EXPECT_EQ(lines.position(7), at(4, 1));
}

TEST(LineIndex, TheLineEndBelongsToItsLine) {
  const LineIndex lines("ab\r\nc");
  EXPECT_EQ(lines.position(2), at(1, 3));
  EXPECT_EQ(lines.position(3), at(1, 4));
}

TEST(LineIndex, ALastLineEndIsFollowedByAnEmptyLine) {
  for (const std::string_view text : {"a\n"sv, "a\r"sv}) {
    const LineIndex lines(text);
    EXPECT_EQ(lines.line_count(), 2u);
    EXPECT_EQ(lines.position(2), at(2, 1));
    EXPECT_EQ(lines.line_range(2), (SourceRange{2, 2}));
  }
}

TEST(LineIndex, CarriageReturnsInARowAreLinesOfTheirOwn) {
  const LineIndex lines("a\r\r\nb");
  EXPECT_EQ(lines.line_count(), 3u);
  EXPECT_EQ(lines.position(2), at(2, 1));
  EXPECT_EQ(lines.line_range(2), (SourceRange{2, 2}));
  EXPECT_EQ(lines.position(4), at(3, 1));
}

TEST(LineIndex, ColumnsCountCodePoints) {
  const LineIndex lines("é’🙂x");
  EXPECT_EQ(lines.position(0), at(1, 1));
  EXPECT_EQ(lines.position(2), at(1, 2));
  EXPECT_EQ(lines.position(5), at(1, 3));
  EXPECT_EQ(lines.position(9), at(1, 4));
  EXPECT_EQ(lines.position(10), at(1, 5));
}

TEST(LineIndex, AnOffsetInsideACodePointCountsAsThatCodePoint) {
  const LineIndex lines("a🙂b");
  for (std::uint32_t offset = 1; offset < 5; ++offset) EXPECT_EQ(lines.position(offset), at(1, 2)) << offset;
}

TEST(LineIndex, AnOffsetBeyondTheEndIsTheEnd) {
  const LineIndex lines("one\ntwo");
  EXPECT_EQ(lines.position(7), at(2, 4));
  EXPECT_EQ(lines.position(700), at(2, 4));
}

TEST(LineIndex, RangesOfLinesLeaveTheLineEndOut) {
  const std::string_view text = "ab\r\n\ncd\ref";
  const LineIndex lines(text);
  ASSERT_EQ(lines.line_count(), 4u);
  EXPECT_EQ(lines.line_range(1), (SourceRange{0, 2}));
  EXPECT_EQ(lines.line_range(2), (SourceRange{4, 4}));
  EXPECT_EQ(lines.line_range(3), (SourceRange{5, 7}));
  EXPECT_EQ(lines.line_range(4), (SourceRange{8, 10}));
}

TEST(LineIndex, NulAndOtherSeparatorsEndNoLine) {
  EXPECT_EQ(LineIndex("a\0b\fc\vd\u2028e\u0085"sv).line_count(), 1u);
}

}  // namespace
}  // namespace carelint
