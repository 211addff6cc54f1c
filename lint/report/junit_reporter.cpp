// JUnit XML, as Jenkins' JUnit plug-in and GitLab read it (by the plug-in's SuiteResult and CaseResult, and by GitLab's
// parser ci/parsers/test/junit.rb, all read in November 2026):
// - a file is a <testsuite>, a finding a <testcase> of it. A file without findings has one test case that passes, since
//   a suite without test cases is left out by both;
// - errors and warnings are a <failure>. A suggestion must not fail a build: its test case passes, and <system-out>
//   holds its text. A finding that needs review is neither passed nor failed: <skipped>, with its text;
// - a file that could not be read is one test case with an <error>;
// - `classname` is the path with points for slashes, "drafts.sleep_html": readers split it at its points into package
//   and class. The path as it is stands in the suite's `name` and in `file`;
// - the names of the test cases of a suite differ from each other, since readers keep one of each name;
// - there is no `time`: the same articles give the same report.
#include <llvm/Support/raw_ostream.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "report/diagnostic_text.h"
#include "report/reporters.h"
#include "report/xml_writer.h"

namespace carelint {
namespace {

enum class Outcome : std::uint8_t { passed, suggestion, needs_review, failure, error };

struct TestCase {
  std::string name;
  Outcome outcome = Outcome::passed;
  std::uint32_t line = 0;    ///< 0: the whole file
  std::string type = {};     ///< of a failure or error
  std::string message = {};  ///< of a failure or error
  std::string text = {};
};

struct TestSuite {
  std::string path;
  std::vector<TestCase> cases;

  std::uint32_t count(Outcome outcome) const {
    return static_cast<std::uint32_t>(
        std::count_if(cases.begin(), cases.end(), [=](const TestCase& test) { return test.outcome == outcome; }));
  }
  std::uint32_t size() const { return static_cast<std::uint32_t>(cases.size()); }
};

Outcome outcome_of(const Diagnostic& diagnostic) {
  if (diagnostic.confidence == Confidence::needs_review) return Outcome::needs_review;
  return diagnostic.severity < Severity::warning ? Outcome::suggestion : Outcome::failure;
}

std::string class_name(std::string_view path) {
  std::string name;
  while (!path.empty()) {
    const std::string_view part = path.substr(0, path.find('/'));
    path.remove_prefix(std::min(part.size() + 1, path.size()));
    if (part.empty() || part == ".") continue;
    if (!name.empty()) name += '.';
    const auto start = static_cast<std::ptrdiff_t>(name.size());
    name += part;
    std::replace(name.begin() + start, name.end(), '.', '_');
  }
  return name;
}

std::vector<TestCase> test_cases(const FileResult& result) {
  std::vector<TestCase> cases;
  cases.reserve(result.diagnostics.size());
  std::map<std::string, unsigned, std::less<>> uses;
  std::string text;
  llvm::raw_string_ostream text_stream(text);
  const DiagnosticText diagnostic_text(result, text_stream);
  for (const Diagnostic& diagnostic : result.diagnostics) {
    const SourcePosition position = diagnostic_text.place_of(diagnostic);
    std::string name = diagnostic.rule + " at " + std::to_string(position.line) + ":" + std::to_string(position.column);
    const unsigned use = ++uses[name];
    if (use > 1) name += " (" + std::to_string(use) + ")";
    text.clear();
    diagnostic_text.print(diagnostic, Detail::full);
    cases.push_back({std::move(name), outcome_of(diagnostic), position.line, std::string(name_of(diagnostic.severity)),
                     diagnostic.message, text});
  }
  return cases;
}

TestSuite test_suite(const FileResult& result) {
  if (result.status == FileResult::Status::error) {
    return {result.path, {{"readable", Outcome::error, 0, "unreadable", result.message, result.message}}};
  }
  if (result.diagnostics.empty()) return {result.path, {{"no findings"}}};
  return {result.path, test_cases(result)};
}

class JunitReporter final : public Reporter {
 public:
  explicit JunitReporter(llvm::raw_ostream& out) : out_(out) {}

  void file(const FileResult& result) override { suites_.push_back(test_suite(result)); }

  void finish(const RunSummary&) override {
    XmlWriter xml(out_);
    xml.open("testsuites");
    xml.attribute("name", "carelint");
    xml.attribute("tests", total([](const TestSuite& suite) { return suite.size(); }));
    xml.attribute("failures", total([](const TestSuite& suite) { return suite.count(Outcome::failure); }));
    xml.attribute("errors", total([](const TestSuite& suite) { return suite.count(Outcome::error); }));
    for (const TestSuite& suite : suites_) write_suite(xml, suite);
    xml.close();
    xml.flush();
  }

 private:
  template <class Count>
  std::uint32_t total(const Count& count) const {
    std::uint32_t sum = 0;
    for (const TestSuite& suite : suites_) sum += count(suite);
    return sum;
  }

  static void write_suite(XmlWriter& xml, const TestSuite& suite) {
    xml.open("testsuite");
    xml.attribute("name", suite.path);
    xml.attribute("tests", suite.size());
    xml.attribute("failures", suite.count(Outcome::failure));
    xml.attribute("errors", suite.count(Outcome::error));
    xml.attribute("skipped", suite.count(Outcome::needs_review));
    const std::string class_of_suite = class_name(suite.path);
    for (const TestCase& test : suite.cases) {
      xml.open("testcase");
      xml.attribute("name", test.name);
      xml.attribute("classname", class_of_suite);
      xml.attribute("file", suite.path);
      if (test.line > 0) xml.attribute("line", test.line);
      write_outcome(xml, test);
      xml.close();
    }
    xml.close();
    xml.flush();
  }

  static void write_outcome(XmlWriter& xml, const TestCase& test) {
    switch (test.outcome) {
      case Outcome::passed: return;
      case Outcome::suggestion: xml.open("system-out"); break;
      case Outcome::needs_review: xml.open("skipped"); break;
      case Outcome::failure: xml.open("failure"); break;
      case Outcome::error: xml.open("error"); break;
    }
    if (test.outcome == Outcome::failure || test.outcome == Outcome::error) {
      xml.attribute("type", test.type);
      xml.attribute("message", test.message);
    }
    xml.text(test.text);
    xml.close();
  }

  llvm::raw_ostream& out_;
  std::vector<TestSuite> suites_;
};

}  // namespace

std::unique_ptr<Reporter> make_junit_reporter(llvm::raw_ostream& out) {
  return std::make_unique<JunitReporter>(out);
}

}  // namespace carelint
