// What a run gives for each file: final diagnostics, ready for a reporter.
#ifndef CARELINT_ENGINE_DIAGNOSTIC_H
#define CARELINT_ENGINE_DIAGNOSTIC_H

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "carelint/article.h"
#include "carelint/finding.h"
#include "carelint/source.h"

namespace carelint {

/// A finding after configuration: its rule, the severity that holds for this file, its place.
struct Diagnostic {
  std::string rule;
  Severity severity = Severity::warning;
  Confidence confidence = Confidence::certain;
  std::string message;
  SourceRange range;
  std::vector<Note> notes = {};
  std::vector<Fix> fixes = {};
  std::vector<std::string> act = {};
};

/// A section of the main content, for `metrics`.
struct SectionResult {
  std::string heading;  ///< empty for what stands before the first heading
  std::uint8_t level = 0;
  SourceRange range;  ///< of the heading, or of the first block
  Metrics metrics;
};

/// The result for one file.
struct FileResult {
  enum class Status : std::uint8_t { ok, error };

  std::string path;
  Status status = Status::ok;
  std::string message;                         ///< why the file could not be linted; empty when it could
  std::shared_ptr<const SourceBuffer> source;  ///< null only when the file could not be linted
  std::vector<Diagnostic> diagnostics;         ///< sorted by place, without doubles
  Metrics metrics;
  std::vector<SectionResult> sections = {};  ///< only where they were asked for
  bool internal_error = false;               ///< a rule crashed, threw or reported nonsense; the diagnostics name it
  std::uint32_t fixes_applied = 0;
};

/// Counts over all files of a run.
struct RunSummary {
  std::uint32_t files = 0;       ///< linted or not
  std::uint32_t unreadable = 0;  ///< files with status error
  std::uint32_t errors = 0;
  std::uint32_t warnings = 0;
  std::uint32_t suggestions = 0;
  std::uint32_t fixes_applied = 0;
  std::uint32_t safely_fixable = 0;  ///< findings whose first fix is safe
  /// The errors of one rule.
  struct Errors {
    std::uint32_t count = 0;
    std::string path;        ///< of the first one
    std::uint32_t line = 0;  ///< of the first one, from 1
  };
  std::map<std::string, Errors, std::less<>> error_rules = {};
  bool internal_error = false;

  void add(const FileResult& result);
};

}  // namespace carelint

#endif
