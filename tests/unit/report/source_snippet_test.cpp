#include "report/source_snippet.h"

#include <gtest/gtest.h>

#include <string>

#include "report/visible_text.h"
#include "unit/report/report_test_support.h"

namespace carelint {
namespace {

/// The snippet for the first place of `excerpt` in a text of one line, 60 columns wide.
SourceSnippet snippet_of(std::string_view line, std::string_view excerpt) {
  return make_snippet(line, {0, static_cast<std::uint32_t>(line.size())}, range_of(line, excerpt), 60);
}

unsigned width_of(std::string_view text) {
  unsigned columns = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    const CodePoint code_point = code_point_at(text, offset);
    columns += visible_columns(text, offset, code_point);
    offset += code_point.size;
  }
  return columns;
}

/// What stands above the carets.
std::string marked_text(const SourceSnippet& snippet) {
  const auto begin = static_cast<unsigned>(snippet.marker.find('^'));
  std::string marked;
  unsigned column = 0;
  for (std::size_t offset = 0; offset < snippet.line.size();) {
    const CodePoint code_point = code_point_at(snippet.line, offset);
    const unsigned width = visible_columns(snippet.line, offset, code_point);
    const bool is_marked =
        column + (width == 0 ? 0 : 1) > begin && column < snippet.marker.size() + (width == 0 ? 1 : 0);
    if (is_marked) marked += snippet.line.substr(offset, code_point.size);
    column += width;
    offset += code_point.size;
  }
  return marked;
}

std::string words(int count, std::string_view word = "calm") {
  std::string text;
  for (int i = 0; i < count; ++i) text += std::string(word) + " ";
  return text;
}

TEST(SourceSnippet, MarksARangeOfAShortLine) {
  const SourceSnippet snippet = snippet_of("Rest and sleep help.", "sleep");
  EXPECT_EQ(snippet.line, "Rest and sleep help.");
  EXPECT_EQ(snippet.marker, "         ^~~~~");
}

TEST(SourceSnippet, MarksAnEmptyRangeWithOneCaret) {
  const std::string line = "Rest.";
  EXPECT_EQ(make_snippet(line, {0, 5}, {2, 2}, 60).marker, "  ^");
  EXPECT_EQ(make_snippet(line, {0, 5}, {5, 5}, 60).marker, "     ^") << "behind the line";
  EXPECT_EQ(make_snippet("", {0, 0}, {0, 0}, 60).marker, "^");
}

TEST(SourceSnippet, MarksARangeOfSeveralLinesToTheEndOfItsFirst) {
  const std::string text = "Rest and\nsleep";
  EXPECT_EQ(make_snippet(text, {0, 8}, {5, 14}, 60).marker, "     ^~~");
  EXPECT_EQ(make_snippet(text, {0, 8}, {8, 14}, 60).marker, "        ^") << "it begins with the line end";
}

TEST(SourceSnippet, ExpandsTabsToTabStops) {
  const SourceSnippet snippet = snippet_of("\tab\tsleep\tx", "sleep");
  EXPECT_EQ(snippet.line, "    ab  sleep   x");
  EXPECT_EQ(snippet.marker, "        ^~~~~");
}

TEST(SourceSnippet, MarksATabOverItsWholeWidth) {
  EXPECT_EQ(snippet_of("a\tb", "\t").marker, " ^~~");
}

TEST(SourceSnippet, AlignsBelowWideCharacters) {
  EXPECT_EQ(snippet_of("日本 sleep", "sleep").marker, "     ^~~~~");
  EXPECT_EQ(snippet_of("a 日本 b", "日本").marker, "  ^~~~");
  EXPECT_EQ(snippet_of("😀 sleep", "sleep").marker, "   ^~~~~");
}

TEST(SourceSnippet, AlignsBelowCombiningMarks) {
  EXPECT_EQ(snippet_of("cafe\u0301 sleep", "sleep").marker, "     ^~~~~");
  EXPECT_EQ(snippet_of("cafe\u0301 x", "e\u0301").marker, "   ^");
}

TEST(SourceSnippet, MarksTheLetterWhenTheRangeIsItsCombiningMark) {
  EXPECT_EQ(snippet_of("cafe\u0301 x", "\u0301").marker, "   ^");
}

TEST(SourceSnippet, WidensARangeThatCutsACodePoint) {
  EXPECT_EQ(make_snippet("aéb", {0, 4}, {2, 3}, 60).marker, " ^");
}

TEST(SourceSnippet, ShowsNoControlCharacter) {
  const SourceSnippet snippet = snippet_of("a\x1B[2J\u202E sleep", "sleep");
  EXPECT_EQ(snippet.line, "a␛[2J<U+202E> sleep");
  EXPECT_EQ(snippet.marker, "              ^~~~~");
}

TEST(SourceSnippet, LeavesNoBlanksAtTheEndOfTheLine) {
  EXPECT_EQ(snippet_of("sleep   ", "sleep").line, "sleep");
}

TEST(SourceSnippet, LeavesALineThatJustFitsWhole) {
  const std::string line = std::string(55, 'a') + "sleep";
  EXPECT_EQ(snippet_of(line, "sleep").line, line);
  EXPECT_NE(snippet_of(line + "y", "sleep").line, line + "y");
}

TEST(SourceSnippet, CutsALongLineAtWordsOnBothSides) {
  const SourceSnippet snippet = snippet_of(words(100) + "sleep " + words(100), "sleep");
  EXPECT_EQ(snippet.line, "… calm calm calm calm calm sleep calm calm calm calm calm …");
  EXPECT_EQ(marked_text(snippet), "sleep");
}

TEST(SourceSnippet, GivesTheRoomOfAShortSideToTheOther) {
  const SourceSnippet at_begin = snippet_of("sleep " + words(100), "sleep");
  EXPECT_EQ(at_begin.line, "sleep calm calm calm calm calm calm calm calm calm calm …");
  const SourceSnippet at_end = snippet_of(words(100) + "sleep", "sleep");
  EXPECT_EQ(at_end.line, "… calm calm calm calm calm calm calm calm calm calm sleep");
  EXPECT_EQ(marked_text(at_end), "sleep");
}

TEST(SourceSnippet, KeepsTheBeginningOfARangeThatDoesNotFit) {
  const std::string range = "sleep " + words(100, "quiet");
  const SourceSnippet snippet = snippet_of(words(100) + range + "end", range);
  EXPECT_TRUE(snippet.line.starts_with("… calm calm calm sleep quiet quiet")) << snippet.line;
  EXPECT_TRUE(snippet.line.ends_with("…"));
  EXPECT_LE(width_of(snippet.line), 60u);
  EXPECT_TRUE(marked_text(snippet).starts_with("sleep quiet"));
}

TEST(SourceSnippet, CutsALineWithoutBlanks) {
  const SourceSnippet snippet = snippet_of(std::string(500, 'a') + "B" + std::string(500, 'a'), "B");
  EXPECT_EQ(width_of(snippet.line), 60u);
  EXPECT_EQ(marked_text(snippet), "B");
}

TEST(SourceSnippet, CutsLinesOfWideAndCombiningCharacters) {
  std::string wide;
  std::string decomposed;
  for (int i = 0; i < 300; ++i) wide += "日";
  for (int i = 0; i < 300; ++i) decomposed += "e\u0301";
  for (const std::string& side : {wide, decomposed}) {
    const SourceSnippet snippet = snippet_of(side + "sleep" + side, "sleep");
    EXPECT_LE(width_of(snippet.line), 60u);
    EXPECT_EQ(marked_text(snippet), "sleep");
    EXPECT_TRUE(snippet.line.starts_with("…"));
    EXPECT_TRUE(snippet.line.ends_with("…"));
  }
}

TEST(SourceSnippet, CutsLinesOfTabsAndNamedCharacters) {
  std::string tabs(300, '\t');
  std::string named;
  for (int i = 0; i < 300; ++i) named += "\u202E";
  for (const std::string& side : {tabs, named}) {
    const SourceSnippet snippet = snippet_of(side + "sleep" + side, "sleep");
    EXPECT_LE(width_of(snippet.line), 60u);
    EXPECT_EQ(marked_text(snippet), "sleep");
  }
}

TEST(SourceSnippet, StaysSmallForALetterWithThousandsOfMarks) {
  std::string marks;
  for (int i = 0; i < 50000; ++i) marks += "\u0301";
  for (const std::string& line : {"a" + marks + "sleep" + marks, "sleep a" + marks, marks + "sleep"}) {
    const SourceSnippet snippet = snippet_of(line, "sleep");
    EXPECT_LT(snippet.line.size(), 4000u);
    EXPECT_TRUE(marked_text(snippet).find("sleep") != std::string::npos);
  }
}

TEST(SourceSnippet, FitsWhateverTheRange) {
  const std::string line = words(30) + "日本語 cafe\u0301\t😀 " + words(30);
  const auto size = static_cast<std::uint32_t>(line.size());
  for (std::uint32_t begin = 0; begin <= size; begin += 3) {
    for (std::uint32_t end = begin; end <= size; end += 7) {
      const SourceSnippet snippet = make_snippet(line, {0, size}, {begin, end}, 60);
      ASSERT_LE(width_of(snippet.line), 60u) << begin << '-' << end;
      ASSERT_LE(snippet.marker.size(), 60u) << begin << '-' << end;
      ASSERT_NE(snippet.marker.find('^'), std::string::npos) << begin << '-' << end;
    }
  }
}

}  // namespace
}  // namespace carelint
