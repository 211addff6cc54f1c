// Results made by hand, and what a reporter writes for them.
#ifndef CARELINT_TESTS_UNIT_REPORT_REPORT_TEST_SUPPORT_H
#define CARELINT_TESTS_UNIT_REPORT_REPORT_TEST_SUPPORT_H

#include <llvm/Support/raw_ostream.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "report/reporter.h"

namespace carelint {

/// The range of the first place where `excerpt` stands.
inline SourceRange range_of(std::string_view text, std::string_view excerpt) {
  const std::size_t begin = text.find(excerpt);
  if (begin == std::string_view::npos) throw std::logic_error("no such excerpt: " + std::string(excerpt));
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + excerpt.size())};
}

inline Diagnostic make_diagnostic(SourceRange range, Severity severity = Severity::warning,
                                  std::string message = "this word is hard", std::string rule = "reading/hard-word") {
  Diagnostic diagnostic;
  diagnostic.rule = std::move(rule);
  diagnostic.severity = severity;
  diagnostic.message = std::move(message);
  diagnostic.range = range;
  return diagnostic;
}

inline FileResult make_result(std::string path, std::string text, std::vector<Diagnostic> diagnostics = {}) {
  FileResult result;
  result.path = path;
  result.source = std::make_shared<SourceBuffer>(std::move(path), std::move(text), Format::html);
  result.diagnostics = std::move(diagnostics);
  return result;
}

inline FileResult make_unreadable(std::string path, std::string message) {
  FileResult result;
  result.path = std::move(path);
  result.status = FileResult::Status::error;
  result.message = std::move(message);
  return result;
}

/// One warning on `excerpt`.
inline FileResult make_warning(std::string text, std::string_view excerpt) {
  const SourceRange range = range_of(text, excerpt);
  return make_result("a.html", std::move(text), {make_diagnostic(range)});
}

inline std::string report(ReportFormat format, const std::vector<FileResult>& results, ReportOptions options = {}) {
  options.version = "1.2.3";
  std::string output;
  llvm::raw_string_ostream stream(output);
  const std::unique_ptr<Reporter> reporter = make_reporter(format, stream, options);
  RunSummary summary;
  for (const FileResult& result : results) {
    reporter->file(result);
    summary.add(result);
  }
  reporter->finish(summary);
  return output;
}

}  // namespace carelint

#endif
