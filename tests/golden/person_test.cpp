// That the rules of person/ keep telling slips from other voices. The sentences were labelled without sight of the
// rules, which were tuned on them since: the figures are floors, and say nothing of how the rules do on sentences
// unseen.
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
    "<!DOCTYPE html><html lang=\"en\"><title>A page</title><main><h1>A page</h1>\n";

enum class Label { ok, strict, drift };

struct LabelledText {
  Label label = Label::ok;
  std::string html;
  std::uint32_t slip_begin = 0;  // in the page; nothing in between where all is well
  std::uint32_t slip_end = 0;
};

std::uint32_t take_out(std::string& text, std::string_view mark) {
  const std::size_t at = text.find(mark);
  if (at == text.npos) return 0;
  text.erase(at, mark.size());
  return static_cast<std::uint32_t>(page_before.size() + at);
}

std::vector<LabelledText> labelled_texts() {
  std::vector<LabelledText> texts;
  std::ifstream stream(PERSON_SENTENCES);
  for (std::string line; std::getline(stream, line);) {
    const std::size_t tab = line.find('\t');
    if (line.starts_with('#') || tab == line.npos) continue;
    LabelledText text;
    text.label = line.starts_with("ok") ? Label::ok : line.starts_with("strict") ? Label::strict : Label::drift;
    text.html = line.substr(line.find('\t', tab + 1) + 1);
    text.slip_begin = take_out(text.html, "⟦");
    text.slip_end = take_out(text.html, "⟧");
    texts.push_back(text);
  }
  return texts;
}

struct Tally {
  std::size_t right = 0;
  std::size_t wrong = 0;
  std::size_t missed = 0;
  std::size_t fine = 0;
  std::size_t fine_flagged = 0;

  double precision() const { return static_cast<double>(right) / static_cast<double>(right + wrong); }
  double recall() const { return static_cast<double>(right) / static_cast<double>(right + missed); }
};

bool points_at(const Diagnostic& diagnostic, const LabelledText& text) {
  const auto overlaps = [&](const SourceRange& range) {
    return range.begin < text.slip_end && text.slip_begin < range.end;
  };
  const std::vector<Note>& notes = diagnostic.notes;
  return overlaps(diagnostic.range) || std::any_of(notes.begin(), notes.end(), [&](const Note& note) {
           return note.range.has_value() && overlaps(*note.range);
         });
}

void count(const LabelledText& text, bool errors_only, Tally& tally) {
  const std::string page = std::string(page_before) + text.html + "\n</main></html>\n";
  const FileResult result = testing_support::built_in().lint(testing_support::make_source(page, Format::html));
  bool found = false;
  bool loud = false;
  for (const Diagnostic& diagnostic : result.diagnostics) {
    if (!diagnostic.rule.starts_with("person/")) continue;
    if (errors_only && diagnostic.severity != Severity::error) continue;
    loud = true;
    const bool hit = text.label != Label::ok && points_at(diagnostic, text);
    found = found || hit;
    tally.wrong += hit ? 0 : 1;
  }
  if (text.label == Label::ok) {
    ++tally.fine;
    tally.fine_flagged += loud ? 1 : 0;
  } else {
    ++(found ? tally.right : tally.missed);
  }
}

TEST(Person, EveryEditorsErrorsAreFoundAndNothingElse) {
  Tally tally;
  for (const LabelledText& text : labelled_texts()) {
    if (text.label != Label::drift) count(text, true, tally);
  }
  ASSERT_GE(tally.right + tally.missed, 130U);
  ASSERT_GE(tally.fine, 300U);
  EXPECT_GE(tally.precision(), 0.99);
  EXPECT_GE(tally.recall(), 0.98);
  EXPECT_LE(tally.fine_flagged * 50, tally.fine);
}

TEST(Person, ChangesOfPersonAreFoundWithFewFalseAlarms) {
  Tally tally;
  for (const LabelledText& text : labelled_texts()) count(text, false, tally);
  ASSERT_GE(tally.right + tally.missed, 260U);
  EXPECT_GE(tally.precision(), 0.99);
  EXPECT_GE(tally.recall(), 0.86);
  EXPECT_LE(tally.fine_flagged * 50, tally.fine);
}

}  // namespace
}  // namespace carelint
