// Checkstyle's XML report, as Jenkins' warnings plug-in reads it (by CheckStyleParser of its analysis-model, read in
// November 2026):
// - `source` is "carelint.family.rule": what follows the last point is read as the type, what stands before it as the
//   category, so the id's slash becomes a point;
// - severity: error, warning, and info for suggestions. A finding that needs review is info too, and its message says
//   so, since a gate on the number of errors or warnings must not fail for it;
// - a file without findings is there, empty; a file that could not be read has one error on line 1, since the schema
//   (checkstyle-report-1.0.0.xsd) asks for a positive line.
#include <llvm/Support/raw_ostream.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "report/diagnostic_text.h"
#include "report/position_index.h"
#include "report/reporters.h"
#include "report/xml_writer.h"

namespace carelint {
namespace {

std::string_view checkstyle_severity(const Diagnostic& diagnostic) {
  const bool is_info = diagnostic.confidence == Confidence::needs_review || diagnostic.severity < Severity::warning;
  return is_info ? "info" : name_of(diagnostic.severity);
}

std::string checkstyle_source(std::string_view rule) {
  std::string source = "carelint." + std::string(rule);
  std::replace(source.begin(), source.end(), '/', '.');
  return source;
}

class CheckstyleReporter final : public Reporter {
 public:
  explicit CheckstyleReporter(llvm::raw_ostream& out) : out_(out) {}

  void file(const FileResult& result) override {
    begin();
    xml_->open("file");
    xml_->attribute("name", result.path);
    if (result.status == FileResult::Status::error) {
      write_error({}, "error", result.message, "carelint.unreadable");
    } else if (!result.diagnostics.empty()) {
      write_diagnostics(result);
    }
    xml_->close();
    xml_->flush();
  }

  void finish(const RunSummary&) override {
    begin();
    xml_->close();
    xml_->flush();
  }

 private:
  void begin() {
    if (xml_) return;
    xml_.emplace(out_);
    xml_->open("checkstyle");
    xml_->attribute("version", "4.3");
  }

  void write_diagnostics(const FileResult& result) {
    const PositionIndex positions(result.source->text());
    for (const Diagnostic& diagnostic : result.diagnostics) {
      write_error(positions.position(diagnostic.range.begin), checkstyle_severity(diagnostic), full_message(diagnostic),
                  checkstyle_source(diagnostic.rule));
    }
  }

  void write_error(SourcePosition position, std::string_view severity, std::string_view message,
                   std::string_view source) {
    xml_->open("error");
    xml_->attribute("line", position.line);
    xml_->attribute("column", position.column);
    xml_->attribute("severity", severity);
    xml_->attribute("message", message);
    xml_->attribute("source", source);
    xml_->close();
  }

  llvm::raw_ostream& out_;
  std::optional<XmlWriter> xml_;
};

}  // namespace

std::unique_ptr<Reporter> make_checkstyle_reporter(llvm::raw_ostream& out) {
  return std::make_unique<CheckstyleReporter>(out);
}

}  // namespace carelint
