// Workflow commands of GitHub Actions, which shows them as annotations beside the lines of a pull request
// (docs.github.com, "Workflow commands for GitHub Actions", read 2026-11):
// - one line for each finding: ::error file=…,line=…,col=…,endLine=…,endColumn=…,title=rule::message;
// - columns count code points from 1, and the end column is the last one inside;
// - suggestions, and what needs review, are notices, so that nobody is failed by them;
// - in values %, line breaks, commas and colons are written as %25, %0A …; in the message only % and line breaks.
#include <llvm/Support/raw_ostream.h>

#include <string>
#include <string_view>

#include "report/diagnostic_text.h"
#include "report/position_index.h"
#include "report/reporters.h"
#include "report/visible_text.h"

namespace carelint {
namespace {

std::string escaped(std::string_view text, std::string_view special) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string written;
  for (const char c : text) {
    if (c == '%' || special.find(c) != std::string_view::npos) {
      const auto byte = static_cast<unsigned char>(c);
      written += {'%', digits[byte >> 4U], digits[byte & 15U]};
    } else {
      written += c;
    }
  }
  return written;
}

std::string value(std::string_view text) {
  return escaped(visible_text(text), "\r\n:,");
}

std::string_view level_of(const Diagnostic& diagnostic) {
  if (diagnostic.confidence == Confidence::needs_review || diagnostic.severity < Severity::warning) return "notice";
  return name_of(diagnostic.severity);
}

class GithubReporter final : public Reporter {
 public:
  explicit GithubReporter(llvm::raw_ostream& out) : out_(out) {}

  void file(const FileResult& result) override {
    const std::string path = value(result.path);
    if (result.status == FileResult::Status::error) {
      out_ << "::error file=" << path << ",title=carelint::" << escaped(visible_text(result.message), "\r\n") << '\n';
      return;
    }
    if (result.diagnostics.empty()) return;
    const PositionIndex positions(result.source->text());
    for (const Diagnostic& diagnostic : result.diagnostics) {
      const SourcePosition begin = positions.position(diagnostic.range.begin);
      const SourcePosition end = positions.position(diagnostic.range.end);
      out_ << "::" << level_of(diagnostic) << " file=" << path << ",line=" << begin.line << ",col=" << begin.column
           << ",endLine=" << end.line
           << ",endColumn=" << (diagnostic.range.empty() || end.column == 1 ? end.column : end.column - 1)
           << ",title=" << value(diagnostic.rule) << "::" << escaped(visible_text(full_message(diagnostic)), "\r\n")
           << '\n';
    }
  }

  void finish(const RunSummary&) override {}

 private:
  llvm::raw_ostream& out_;
};

}  // namespace

std::unique_ptr<Reporter> make_github_reporter(llvm::raw_ostream& out) {
  return std::make_unique<GithubReporter>(out);
}

}  // namespace carelint
