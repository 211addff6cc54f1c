#include "report/position_index.h"

#include <gtest/gtest.h>

#include <string>

namespace carelint {
namespace {

void expect_agreement_with_line_index(const std::string& text) {
  const LineIndex lines(text);
  const PositionIndex positions(text);
  for (std::uint32_t offset = 0; offset <= text.size() + 2; ++offset) {
    ASSERT_EQ(positions.position(offset), lines.position(offset)) << "offset " << offset;
  }
}

TEST(PositionIndex, AgreesWithLineIndexOnEveryOffset) {
  for (const char* text : {"", "a", "\n", "\r", "\r\n", "\n\n\r\r\n", "eat well\nsleep\r\nwalk\rrest",
                           "é ñ\n\xF0\x9F\x98\x80 ok", "e\xCC\x81t\xC3\xA9\r\n"}) {
    expect_agreement_with_line_index(text);
  }
}

TEST(PositionIndex, AgreesWithLineIndexAcrossItsStrides) {
  std::string text;
  for (int i = 0; i < 700; ++i) text += "né\xE2\x80\xA6\xF0\x9F\x98\x80";
  text += "\r\nshort\n";
  for (int i = 0; i < 400; ++i) text += "日本";
  expect_agreement_with_line_index(text);
}

TEST(PositionIndex, AgreesWithLineIndexWhenTheTextEndsOnAStride) {
  expect_agreement_with_line_index(std::string(2048, 'x'));
}

TEST(PositionIndex, GivesLinesWithoutTheirEnds) {
  const PositionIndex positions("rest\r\nwalk\n");
  EXPECT_EQ(positions.line_range(1), (SourceRange{0, 4}));
  EXPECT_EQ(positions.line_range(2), (SourceRange{6, 10}));
  EXPECT_EQ(positions.line_range(3), (SourceRange{11, 11}));
}

}  // namespace
}  // namespace carelint
