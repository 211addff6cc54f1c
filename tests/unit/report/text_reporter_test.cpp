#include <gtest/gtest.h>

#include <string>

#include "unit/report/report_test_support.h"

namespace carelint {
namespace {

std::string text(const std::vector<FileResult>& results, ReportOptions options = {}) {
  return report(ReportFormat::text, results, options);
}

FileResult result_with_everything() {
  const std::string source = "<p>When you are tired,\nyou may lose ourselves in worry.</p>\n";
  Diagnostic diagnostic = make_diagnostic(range_of(source, "ourselves"), Severity::error,
                                          "\"ourselves\" does not agree with \"you\"", "person/reflexive-mismatch");
  diagnostic.notes = {{"the subject is here", range_of(source, "you")},
                      {"a reflexive pronoun takes the person of its subject", std::nullopt}};
  diagnostic.fixes = {{"write \"yourself\"", Applicability::suggested, {{diagnostic.range, "yourself"}}},
                      {"take the word away", Applicability::safe, {{diagnostic.range, ""}}}};
  return make_result("drafts/tired.html", source, {diagnostic});
}

TEST(TextReporter, PrintsPlaceSourceLineNotesAndFixes) {
  EXPECT_EQ(text({result_with_everything()}),
            "drafts/tired.html:2:14: error: \"ourselves\" does not agree with \"you\" [person/reflexive-mismatch]\n"
            "    you may lose ourselves in worry.</p>\n"
            "                 ^~~~~~~~~\n"
            "drafts/tired.html:1:9: note: the subject is here\n"
            "    <p>When you are tired,\n"
            "            ^~~\n"
            "drafts/tired.html:2:14: note: a reflexive pronoun takes the person of its subject\n"
            "    fix: write \"yourself\" (suggested: --fix-suggested makes this change)\n"
            "    or: take the word away (safe: --fix makes this change)\n"
            "1 file: 1 error\n");
}

TEST(TextReporter, PrintsOneLineForEachFindingWhenQuiet) {
  ReportOptions options;
  options.quiet = true;
  EXPECT_EQ(text({result_with_everything(), make_unreadable("gone.html", "no such file")}, options),
            "drafts/tired.html:2:14: error: \"ourselves\" does not agree with \"you\" [person/reflexive-mismatch]\n"
            "gone.html: error: no such file\n");
}

TEST(TextReporter, SaysThatAPersonHasToJudge) {
  FileResult result = make_warning("<p>sleep</p>", "sleep");
  result.diagnostics[0].confidence = Confidence::needs_review;
  EXPECT_TRUE(text({result}).starts_with("a.html:1:4: warning: needs review: this word is hard [reading/hard-word]\n"));
}

TEST(TextReporter, CountsColumnsInCodePointsAndAlignsInTerminalColumns) {
  EXPECT_EQ(text({make_warning("<p>日本 cafe\u0301 😀\tsleep</p>", "sleep")}),
            "a.html:1:15: warning: this word is hard [reading/hard-word]\n"
            "    <p>日本 cafe\u0301 😀 sleep</p>\n"
            "                    ^~~~~\n"
            "1 file: 1 warning\n");
}

TEST(TextReporter, LeavesTheLineEndOut) {
  EXPECT_EQ(text({make_warning("rest\r\nand sleep\r\nwell", "sleep")}),
            "a.html:2:5: warning: this word is hard [reading/hard-word]\n"
            "    and sleep\n"
            "        ^~~~~\n"
            "1 file: 1 warning\n");
}

TEST(TextReporter, MarksTheEndOfTheFile) {
  EXPECT_EQ(text({make_result("a.html", "<p>Rest.</p>\n", {make_diagnostic({13, 13})})}),
            "a.html:2:1: warning: this word is hard [reading/hard-word]\n"
            "\n"
            "    ^\n"
            "1 file: 1 warning\n");
  EXPECT_EQ(text({make_result("a.html", "", {make_diagnostic({0, 0})})}),
            "a.html:1:1: warning: this word is hard [reading/hard-word]\n"
            "\n"
            "    ^\n"
            "1 file: 1 warning\n");
}

TEST(TextReporter, KeepsEveryLineWithinAHundredColumns) {
  std::string line = "<p>";
  for (int i = 0; i < 200; ++i) line += "gentle breathing ";
  line += "sleep";
  for (int i = 0; i < 200; ++i) line += " gentle breathing";
  const std::string output = text({make_warning(line, "sleep")});
  EXPECT_NE(output.find("\n    … "), std::string::npos);
  EXPECT_NE(output.find("…\n"), std::string::npos);
  std::size_t begin = 0;
  for (std::size_t end; (end = output.find('\n', begin)) != std::string::npos; begin = end + 1) {
    EXPECT_LE(end - begin, 104u) << "two ellipses take three bytes each";
  }
}

TEST(TextReporter, LetsNoControlCharacterThrough) {
  const std::string source =
      "a\x1B]0;title\x07 \xC2\x9B"
      "31m \x01 \u202E sleep\x7F";
  Diagnostic diagnostic = make_diagnostic(range_of(source, "sleep"), Severity::warning, "bad\x1B[31m\nline", "r/\x1B");
  diagnostic.notes = {{"note\x07", range_of(source, "title")}};
  diagnostic.fixes = {{"fix\x1B", Applicability::safe, {}}};
  const std::string output =
      text({make_result("dir\x1B/a\nb.html", source, {diagnostic}), make_unreadable("x\x1By", "broken\x1B")});
  for (const char c : output) EXPECT_TRUE(static_cast<unsigned char>(c) >= 0x20 ? c != 0x7F : c == '\n') << int(c);
  EXPECT_EQ(output.find("\xC2\x9B"), std::string::npos);
  EXPECT_EQ(output.find("\u202E"), std::string::npos);
  EXPECT_TRUE(output.starts_with("dir␛/a␊b.html:1:"));
}

TEST(TextReporter, ColorsOnlyWhenAsked) {
  ReportOptions options;
  options.color = true;
  const std::string colored = text({result_with_everything()}, options);
  EXPECT_NE(colored.find("\x1B[0;1;31merror\x1B[0m: "), std::string::npos) << colored;
  EXPECT_NE(colored.find("^~~~~~~~~\x1B[0m\n"), std::string::npos) << colored;
  EXPECT_EQ(text({result_with_everything()}).find('\x1B'), std::string::npos);
}

TEST(TextReporter, PrintsNothingForAFileWithoutFindings) {
  EXPECT_EQ(text({make_result("a.html", "<p>Rest.</p>")}), "1 file: no findings\n");
}

TEST(TextReporter, SaysWhereToBegin) {
  FileResult result = make_result("a.html", "sleep");
  const auto add = [&](std::string rule, Severity severity, int count, bool safe) {
    for (int i = 0; i < count; ++i) {
      result.diagnostics.push_back(make_diagnostic({0, 5}, severity, "message", rule));
      if (safe) result.diagnostics.back().fixes = {{"mend it", Applicability::safe, {}}};
    }
  };
  const auto end = [&] {
    const std::string output = text({result});
    return output.substr(output.find("1 file: "));
  };
  add("citation/page-range-dash", Severity::error, 1, true);
  EXPECT_EQ(end(), "1 file: 1 error\n--fix mends 1 of these without changing what the text says\n");
  add("accessibility/image-alt", Severity::error, 3, false);
  add("reading/grade-level", Severity::warning, 1, true);
  add("crisis/crisis-line-missing", Severity::error, 1, false);
  add("trust/ai-residue", Severity::error, 1, false);
  EXPECT_EQ(
      end(),
      "1 file: 6 errors, 1 warning\n"
      "start with line 1 (crisis/crisis-line-missing), then line 1 (accessibility/image-alt, 3 times), then line 1 "
      "(trust/ai-residue)\n"
      "--fix mends 2 of these without changing what the text says\n");
}

TEST(TextReporter, SumsUpInOneLine) {
  const auto with = [](std::vector<Severity> severities) {
    FileResult result = make_result("a.html", "sleep");
    for (const Severity severity : severities) result.diagnostics.push_back(make_diagnostic({0, 5}, severity));
    return result;
  };
  const auto last_line = [](const std::string& output) {
    const std::string found = output.substr(0, output.find("start with"));
    return found.substr(found.rfind('\n', found.size() - 2) + 1);
  };
  const FileResult unreadable = make_unreadable("b.html", "no such file");
  using enum Severity;
  EXPECT_EQ(last_line(text({with({error, warning, warning, warning, suggestion}), with({suggestion})})),
            "2 files: 1 error, 3 warnings, 2 suggestions\n");
  EXPECT_EQ(last_line(text({with({error, error, warning, suggestion})})),
            "1 file: 2 errors, 1 warning, 1 suggestion\n");
  EXPECT_EQ(last_line(text({with({}), unreadable})), "2 files: no findings; 1 file could not be read\n");
  EXPECT_EQ(last_line(text({unreadable})), "1 file could not be read\n");
  EXPECT_EQ(last_line(text({unreadable, unreadable})), "2 files could not be read\n");
  EXPECT_EQ(text({}), "no files\n");

  FileResult fixed = with({});
  fixed.fixes_applied = 1;
  EXPECT_EQ(last_line(text({fixed})), "1 file: no findings; 1 fix applied\n");
  fixed.fixes_applied = 3;
  fixed.internal_error = true;
  EXPECT_EQ(last_line(text({fixed})),
            "1 file: no findings; 3 fixes applied; a rule failed, so the result is not complete\n");
}

TEST(TextReporter, PlacesTenThousandFindingsOfOneLongLine) {
  std::string source;
  std::vector<Diagnostic> diagnostics;
  for (std::uint32_t i = 0; i < 10000; ++i) {
    const auto begin = static_cast<std::uint32_t>(source.size());
    source += "sleep is rest; é " + std::string(200, 'x') + " ";
    diagnostics.push_back(make_diagnostic({begin, begin + 5}));
  }
  const std::string output = text({make_result("a.html", source, diagnostics)});
  const std::uint32_t last_column = 9999 * (17 + 200 + 1) + 1;
  EXPECT_NE(output.find("\na.html:1:" + std::to_string(last_column) + ": warning: "), std::string::npos);
  EXPECT_TRUE(output.ends_with("1 file: 10000 warnings\n"));
}

}  // namespace
}  // namespace carelint
