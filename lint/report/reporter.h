// Writes the results of a run in one of the output formats.
#ifndef CARELINT_REPORT_REPORTER_H
#define CARELINT_REPORT_REPORTER_H

#include <cstdint>
#include <memory>
#include <string_view>

#include "engine/diagnostic.h"

namespace llvm {
class raw_ostream;
}

namespace carelint {

enum class ReportFormat : std::uint8_t {
  text,        ///< for people: like a compiler's, with the source line and a caret range
  json,        ///< one object for the run, written file by file
  jsonl,       ///< one object per line and file, the elements of json's `files`; no summary
  junit,       ///< JUnit XML, written by finish() since its totals come first; see junit_reporter.cpp
  checkstyle,  ///< Checkstyle XML, written file by file; see checkstyle_reporter.cpp
  github,      ///< workflow commands of GitHub Actions, written file by file; see github_reporter.cpp
};

struct ReportOptions {
  bool color = false;        ///< text only: colour, whatever the stream is
  bool quiet = false;        ///< text only: one line for each finding or unreadable file, and nothing else
  std::string_view version;  ///< of carelint; copied
};

/// One report of one run. Called from one thread: file() for each file in order, then finish() once. Nothing is kept
/// of a FileResult but what junit needs for its totals, so that a long run does not pile up in memory.
class Reporter {
 public:
  virtual ~Reporter() = default;
  Reporter(const Reporter&) = delete;
  Reporter& operator=(const Reporter&) = delete;

  virtual void file(const FileResult& result) = 0;
  virtual void finish(const RunSummary& summary) = 0;

 protected:
  Reporter() = default;
};

/// The stream must outlive the reporter. Nothing is written before the first call of file() or finish(). Whatever the
/// results hold, what is written is valid UTF-8, and valid JSON or XML 1.0; text holds no control character of the
/// article. Errors of writing stay in the stream, for its owner to check.
std::unique_ptr<Reporter> make_reporter(ReportFormat format, llvm::raw_ostream& out, const ReportOptions& options);

}  // namespace carelint

#endif
