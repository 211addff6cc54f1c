#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <llvm/Support/JSON.h>

#include <limits>
#include <string>

#include "report/json_values.h"
#include "unit/report/report_test_support.h"

namespace carelint {
namespace {

using llvm::json::Array;
using llvm::json::Object;
using llvm::json::Value;

Value parsed(std::string_view json) {
  llvm::Expected<Value> value = llvm::json::parse(json);
  if (value) return *value;
  ADD_FAILURE() << llvm::toString(value.takeError()) << "\n" << json;
  return nullptr;
}

/// The parsed report of one file, as JSON lines give it.
Object parsed_file(const FileResult& result) {
  const Value value = parsed(report(ReportFormat::jsonl, {result}));
  return value.getAsObject() != nullptr ? *value.getAsObject() : Object();
}

Object first_diagnostic(const FileResult& result) {
  const Object file = parsed_file(result);
  const Array* diagnostics = file.getArray("diagnostics");
  return diagnostics != nullptr && !diagnostics->empty() ? *diagnostics->front().getAsObject() : Object();
}

Value position(int offset, int line, int column) {
  return Object{{"offset", offset}, {"line", line}, {"column", column}};
}

std::string metrics_json(const Metrics& metrics) {
  std::string output;
  llvm::raw_string_ostream stream(output);
  llvm::json::OStream json(stream);
  write_metrics(json, metrics);
  return output;
}

FileResult full_result() {
  const std::string source = "<p>Ça va?\r\nLose ourselves.</p>";
  Diagnostic diagnostic = make_diagnostic(range_of(source, "ourselves"), Severity::error, "write \"yourself\"",
                                          "person/reflexive-mismatch");
  diagnostic.notes = {{"here", range_of(source, "Ça")}, {"a rule of grammar", std::nullopt}};
  diagnostic.fixes = {{"write \"yourself\"", Applicability::suggested, {{diagnostic.range, "yourself"}}}};
  FileResult result = make_result("a.html", source, {diagnostic});
  result.metrics.counts.words = 4;
  result.metrics.scores.formulas[0] = 52.1;
  return result;
}

constexpr const char* full_result_json =
    R"({"path":"a.html","status":"ok","diagnostics":[)"
    R"({"rule":"person/reflexive-mismatch","severity":"error","confidence":"certain","message":"write \"yourself\"",)"
    R"("range":{"start":{"offset":17,"line":2,"column":6},"end":{"offset":26,"line":2,"column":15}},)"
    R"("excerpt":"ourselves",)"
    R"("notes":[{"message":"here",)"
    R"("range":{"start":{"offset":3,"line":1,"column":4},"end":{"offset":6,"line":1,"column":6}}},)"
    R"({"message":"a rule of grammar"}],)"
    R"("fixes":[{"title":"write \"yourself\"","applicability":"suggested","edits":[)"
    R"({"range":{"start":{"offset":17,"line":2,"column":6},"end":{"offset":26,"line":2,"column":15}},)"
    R"("text":"yourself"}]}]}],)"
    R"("metrics":{"blocks":0,"sentences":0,"words":4,"syllables":0,"polysyllables":0,"letters":0,"characters":0,)"
    R"("monosyllables":0,"long_words":0,"unfamiliar_words":0,"uncommon_words":0,)"
    R"("scores":{"flesch_reading_ease":52.1,"flesch_kincaid_grade":null,"smog":null,"gunning_fog":null,)"
    R"("coleman_liau":null,"automated_readability":null,"lix":null,"rix":null,"linsear_write":null,"forcast":null,)"
    R"("dale_chall_type":null},"smog_extrapolated":false,"estimate":null}})";

TEST(JsonReporter, WritesTheAgreedFieldsForAFile) {
  EXPECT_EQ(report(ReportFormat::jsonl, {full_result()}), std::string(full_result_json) + "\n");
}

TEST(JsonReporter, WrapsTheFilesInOneObject) {
  EXPECT_EQ(report(ReportFormat::json, {full_result(), make_unreadable("b.html", "no such file")}),
            std::string(R"({"version":1,"tool":{"name":"carelint","version":"1.2.3"},"files":[)") + full_result_json +
                R"(,{"path":"b.html","status":"error","message":"no such file","diagnostics":[]}],)"
                R"("summary":{"files":2,"errors":1,"warnings":0,"suggestions":0}})"
                "\n");
}

TEST(JsonReporter, IsCompleteWithoutFiles) {
  EXPECT_EQ(report(ReportFormat::json, {}), R"({"version":1,"tool":{"name":"carelint","version":"1.2.3"},"files":[],)"
                                            R"("summary":{"files":0,"errors":0,"warnings":0,"suggestions":0}})"
                                            "\n");
  EXPECT_EQ(report(ReportFormat::jsonl, {}), "");
}

TEST(JsonReporter, LeavesValidJsonWithoutASummaryWhenTheRunEndsEarly) {
  std::string output;
  llvm::raw_string_ostream stream(output);
  make_reporter(ReportFormat::json, stream, {})->file(make_result("a.html", "rest"));
  const Value value = parsed(output);
  EXPECT_NE(value.getAsObject()->getArray("files"), nullptr);
  EXPECT_EQ(value.getAsObject()->get("summary"), nullptr);
}

TEST(JsonReporter, WritesEachFileBeforeTheNext) {
  std::string output;
  llvm::raw_string_ostream stream(output);
  const auto reporter = make_reporter(ReportFormat::json, stream, {});
  reporter->file(full_result());
  EXPECT_TRUE(output.ends_with(full_result_json));
  reporter->finish({});
}

TEST(JsonReporter, PutsEveryFileOnALineOfItsOwn) {
  const std::string output =
      report(ReportFormat::jsonl, {make_result("a\nb.html", "rest\nwell", {make_diagnostic({0, 9})}), full_result()});
  EXPECT_EQ(std::count(output.begin(), output.end(), '\n'), 2);
  EXPECT_EQ(parsed(output.substr(0, output.find('\n'))).getAsObject()->getString("path"), "a\nb.html");
}

TEST(JsonReporter, CountsOffsetsInBytesAndColumnsInCodePoints) {
  const Object diagnostic = first_diagnostic(make_warning("日本 cafe\u0301 😀\tsleep", "sleep"));
  EXPECT_EQ(*diagnostic.get("range"), Value(Object{{"start", position(19, 1, 12)}, {"end", position(24, 1, 17)}}));
}

TEST(JsonReporter, PlacesAnEmptyRangeAtTheEndOfTheFile) {
  const Object diagnostic = first_diagnostic(make_result("a.html", "rest\n", {make_diagnostic({5, 5})}));
  EXPECT_EQ(*diagnostic.get("range"), Value(Object{{"start", position(5, 2, 1)}, {"end", position(5, 2, 1)}}));
  EXPECT_EQ(diagnostic.getString("excerpt"), "");
}

TEST(JsonReporter, NamesSeverityConfidenceAndApplicability) {
  FileResult result = make_warning("sleep", "sleep");
  result.diagnostics[0].severity = Severity::suggestion;
  result.diagnostics[0].confidence = Confidence::needs_review;
  result.diagnostics[0].fixes = {{"write it", Applicability::safe, {}}};
  const Object diagnostic = first_diagnostic(result);
  EXPECT_EQ(diagnostic.getString("severity"), "suggestion");
  EXPECT_EQ(diagnostic.getString("confidence"), "needs-review");
  EXPECT_EQ(diagnostic.getArray("fixes")->front().getAsObject()->getString("applicability"), "safe");
}

TEST(JsonReporter, WritesActOnlyWhereThereIsOne) {
  FileResult result = make_warning("sleep", "sleep");
  EXPECT_EQ(first_diagnostic(result).get("act"), nullptr);
  result.diagnostics[0].act = {"23a2a8", "e88epe"};
  EXPECT_EQ(*first_diagnostic(result).get("act"), Value(Array{"23a2a8", "e88epe"}));
}

TEST(JsonReporter, GivesTheExcerptExactly) {
  const std::string source = "rest \"well\"\r\n\t\\ \x01 é😀";
  const Object diagnostic =
      first_diagnostic(make_result("a.html", source, {make_diagnostic({0, std::uint32_t(source.size())})}));
  EXPECT_EQ(diagnostic.getString("excerpt"), source);
}

TEST(JsonReporter, ReplacesWhatIsNoUtf8) {
  FileResult result = make_result("\xFF.html", "é", {make_diagnostic({1, 2}, Severity::error, "bad \xC3")});
  const Object file = parsed_file(result);
  EXPECT_EQ(file.getString("path"), "\uFFFD.html");
  EXPECT_EQ(file.getArray("diagnostics")->front().getAsObject()->getString("message"), "bad \uFFFD");
  EXPECT_EQ(file.getArray("diagnostics")->front().getAsObject()->getString("excerpt"), "\uFFFD");
}

TEST(JsonReporter, GivesAFileErrorNoDiagnosticsAndNoMetrics) {
  const Object file = parsed_file(make_unreadable("b.html", "no such file"));
  EXPECT_EQ(file.getString("status"), "error");
  EXPECT_EQ(file.getString("message"), "no such file");
  EXPECT_TRUE(file.getArray("diagnostics")->empty());
  EXPECT_EQ(file.get("metrics"), nullptr);
  EXPECT_EQ(parsed_file(make_result("a.html", "rest")).get("message"), nullptr);
}

TEST(JsonValues, RoundScoresToFourDecimals) {
  Metrics metrics;
  const std::array<double, reading_formula_count> scores = {52.1,
                                                            1.0 / 3,
                                                            -0.00001,
                                                            1e9,
                                                            9.99996,
                                                            100,
                                                            std::numeric_limits<double>::infinity(),
                                                            std::numeric_limits<double>::quiet_NaN(),
                                                            -3.25,
                                                            1e300,
                                                            7.5};
  for (std::size_t i = 0; i < scores.size(); ++i) metrics.scores.formulas[i] = scores[i];
  metrics.scores.smog_is_extrapolated = true;
  metrics.scores.estimate = {8.00004, 6.25, 10};
  EXPECT_THAT(metrics_json(metrics),
              testing::EndsWith(R"("scores":{"flesch_reading_ease":52.1,"flesch_kincaid_grade":0.3333,"smog":0,)"
                                R"("gunning_fog":1e+09,"coleman_liau":10,"automated_readability":100,"lix":null,)"
                                R"("rix":null,"linsear_write":-3.25,"forcast":1e+300,"dale_chall_type":7.5},)"
                                R"("smog_extrapolated":true,"estimate":{"grade":8,"low":6.25,"high":10}})"));
}

TEST(JsonValues, WriteEveryCountUnderItsOwnName) {
  Metrics metrics;
  metrics.blocks = 1;
  metrics.counts.sentences = 2;
  metrics.counts.words = 3;
  metrics.counts.syllables = 4;
  metrics.counts.polysyllables = 5;
  metrics.counts.monosyllables = 6;
  metrics.counts.long_words = 7;
  metrics.counts.letters = 8;
  metrics.counts.characters = 4000000000;
  metrics.counts.unfamiliar_words = 9;
  metrics.counts.uncommon_words = 10;
  EXPECT_THAT(metrics_json(metrics),
              testing::StartsWith(R"({"blocks":1,"sentences":2,"words":3,"syllables":4,"polysyllables":5,)"
                                  R"("letters":8,"characters":4000000000,"monosyllables":6,"long_words":7,)"
                                  R"("unfamiliar_words":9,"uncommon_words":10,"scores":{)"));
}

TEST(JsonReporter, PlacesTenThousandFindingsOfOneLongLine) {
  std::string source;
  std::vector<Diagnostic> diagnostics;
  for (std::uint32_t i = 0; i < 10000; ++i) {
    const auto begin = static_cast<std::uint32_t>(source.size());
    source += "sleep is rest; é " + std::string(200, 'x') + " ";
    diagnostics.push_back(make_diagnostic({begin, begin + 5}));
  }
  const Object file = parsed_file(make_result("a.html", source, diagnostics));
  const Array& written = *file.getArray("diagnostics");
  ASSERT_EQ(written.size(), 10000u);
  EXPECT_EQ(*written.back().getAsObject()->getObject("range")->get("start"), position(9999 * 219, 1, 9999 * 218 + 1));
}

}  // namespace
}  // namespace carelint
