#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "golden/corpora.h"

namespace carelint {
namespace {

using testing_support::articles_in;
using testing_support::built_in;
using testing_support::test_name;

// "line: rule "flagged text"", with a line break in the text written as \n.
std::string entry(std::uint32_t line, std::string_view rule, std::string_view text) {
  std::string shown;
  for (const char c : text) {
    if (c == '\n') {
      shown += "\\n";
    } else if (c != '\r') {
      shown += c;
    }
  }
  return std::to_string(line) + ": " + std::string(rule) + " \"" + shown + "\"";
}

// `<!-- expect: rule "text" -->` speaks of the next line that is no expectation (see corpora/PROVENANCE.md).
std::vector<std::string> expectations_in(const SourceBuffer& source) {
  constexpr std::string_view opening = "<!-- expect: ";
  const LineIndex lines(source.text());
  std::vector<std::string> expected;
  for (std::size_t at = source.text().find(opening); at != std::string_view::npos;
       at = source.text().find(opening, at + 1)) {
    const std::string_view comment = source.text().substr(at, source.text().find("-->", at) - at);
    const std::size_t first = comment.find('"');
    const std::size_t last = comment.rfind('"');
    std::string_view rule = comment.substr(opening.size(), first - opening.size());
    rule = rule.substr(0, rule.find(' '));
    std::uint32_t line = lines.position(static_cast<std::uint32_t>(at)).line + 1;
    while (source.slice(lines.line_range(line)).find(opening) != std::string_view::npos) ++line;
    const std::string text(comment.substr(first + 1, last - first - 1));
    expected.push_back(std::to_string(line) + ": " + std::string(rule) + " \"" + text + "\"");
  }
  return expected;
}

// A text file cannot hold comments: its expectations stand beside it, without lines.
std::vector<std::string> expectations_beside(const std::filesystem::path& path) {
  std::vector<std::string> expected;
  std::ifstream file(path.string() + ".expect");
  for (std::string line; std::getline(file, line);) {
    if (!line.empty()) expected.push_back(line);
  }
  return expected;
}

class GoldenArticle : public ::testing::TestWithParam<std::filesystem::path> {};

TEST_P(GoldenArticle, GivesTheListedDiagnosticsAndNoOther) {
  const FileResult result = built_in().lint(GetParam());
  ASSERT_EQ(result.status, FileResult::Status::ok) << result.message;
  const LineIndex lines(result.source->text());
  const bool plain_text = result.source->format() == Format::plain_text;
  std::vector<std::string> given;
  for (const Diagnostic& diagnostic : result.diagnostics) {
    std::string shown =
        entry(lines.position(diagnostic.range.begin).line, diagnostic.rule, result.source->slice(diagnostic.range));
    given.push_back(plain_text ? shown.substr(shown.find(": ") + 2) : shown);
  }
  const auto expected = plain_text ? expectations_beside(GetParam()) : expectations_in(*result.source);
  EXPECT_THAT(given, ::testing::UnorderedElementsAreArray(expected));
}

INSTANTIATE_TEST_SUITE_P(Faulty, GoldenArticle, ::testing::ValuesIn(articles_in("articles")), test_name);
INSTANTIATE_TEST_SUITE_P(Clean, GoldenArticle, ::testing::ValuesIn(articles_in("clean")), test_name);

class MalformedArticle : public ::testing::TestWithParam<std::filesystem::path> {};

TEST_P(MalformedArticle, IsLintedWithoutAnInternalError) {
  const FileResult result = built_in().lint(GetParam());
  EXPECT_EQ(result.status, FileResult::Status::ok) << result.message;
  EXPECT_FALSE(result.internal_error);
}

INSTANTIATE_TEST_SUITE_P(Every, MalformedArticle, ::testing::ValuesIn(articles_in("malformed")), test_name);

}  // namespace
}  // namespace carelint
