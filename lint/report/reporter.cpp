#include "report/reporter.h"

#include <llvm/Support/ErrorHandling.h>

#include "report/reporters.h"

namespace carelint {

std::unique_ptr<Reporter> make_reporter(ReportFormat format, llvm::raw_ostream& out, const ReportOptions& options) {
  switch (format) {
    case ReportFormat::text: return make_text_reporter(out, options);
    case ReportFormat::json: return make_json_reporter(out, options);
    case ReportFormat::jsonl: return make_jsonl_reporter(out);
    case ReportFormat::junit: return make_junit_reporter(out);
    case ReportFormat::checkstyle: return make_checkstyle_reporter(out);
    case ReportFormat::github: return make_github_reporter(out);
  }
  llvm_unreachable("unknown report format");
}

}  // namespace carelint
