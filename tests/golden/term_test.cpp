// That the rules of safe-messaging/ and stigma/ tell wording that hurts from its near neighbours. The sentences were
// written beside the rules, which were tuned on them since: the figures are floors.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

#include "golden/corpora.h"
#include "support/sources.h"

namespace carelint {
namespace {

constexpr std::string_view page_before =
    "<!DOCTYPE html><html lang=\"en\"><title>A page</title><main><h1>A page</h1>\n<p>";

struct LabelledText {
  std::string html;
  bool is_bad = false;
  std::uint32_t begin = 0;  // of the words that hurt, in the page
  std::uint32_t end = 0;
};

std::uint32_t take_out(std::string& text, std::string_view mark) {
  const std::size_t at = text.find(mark);
  if (at == text.npos) return 0;
  text.erase(at, mark.size());
  return static_cast<std::uint32_t>(page_before.size() + at);
}

std::vector<LabelledText> labelled_texts() {
  std::vector<LabelledText> texts;
  std::ifstream stream(TERM_SENTENCES);
  for (std::string line; std::getline(stream, line);) {
    const std::size_t tab = line.find('\t');
    if (line.starts_with('#') || tab == line.npos) continue;
    LabelledText text;
    text.is_bad = line.starts_with("bad");
    text.html = line.substr(tab + 1);
    text.begin = take_out(text.html, "⟦");
    text.end = take_out(text.html, "⟧");
    texts.push_back(std::move(text));
  }
  return texts;
}

/// What the two families say above the level of a suggestion.
std::vector<SourceRange> findings_in(const LabelledText& text) {
  const std::string page = std::string(page_before) + text.html + "</p>\n</main></html>\n";
  const FileResult result = testing_support::built_in().lint(testing_support::make_source(page, Format::html));
  std::vector<SourceRange> ranges;
  for (const Diagnostic& diagnostic : result.diagnostics) {
    const bool is_term = diagnostic.rule.starts_with("safe-messaging/") || diagnostic.rule.starts_with("stigma/");
    if (is_term && diagnostic.severity != Severity::suggestion) ranges.push_back(diagnostic.range);
  }
  return ranges;
}

TEST(Terms, WordsThatHurtAreFoundAndTheirNeighboursAreLeftAlone) {
  std::size_t bad = 0;
  std::size_t fine = 0;
  std::vector<std::string> missed;
  std::vector<std::string> false_alarms;
  for (const LabelledText& text : labelled_texts()) {
    const std::vector<SourceRange> ranges = findings_in(text);
    ++(text.is_bad ? bad : fine);
    const bool found = std::any_of(ranges.begin(), ranges.end(), [&](const SourceRange& range) {
      return range.begin < text.end && text.begin < range.end;
    });
    if (text.is_bad && !found) missed.push_back(text.html);
    if (!text.is_bad && !ranges.empty()) false_alarms.push_back(text.html);
  }
  EXPECT_GE(bad, 80U);
  EXPECT_GE(fine, 75U);
  EXPECT_LE(missed.size() * 50, bad) << testing::PrintToString(missed);
  EXPECT_LE(false_alarms.size() * 50, fine) << testing::PrintToString(false_alarms);
}

}  // namespace
}  // namespace carelint
