// The formats, for make_reporter() alone. Each is defined in the file named after it.
#ifndef CARELINT_REPORT_REPORTERS_H
#define CARELINT_REPORT_REPORTERS_H

#include <memory>

#include "report/reporter.h"

namespace carelint {

std::unique_ptr<Reporter> make_text_reporter(llvm::raw_ostream& out, const ReportOptions& options);
std::unique_ptr<Reporter> make_json_reporter(llvm::raw_ostream& out, const ReportOptions& options);
std::unique_ptr<Reporter> make_jsonl_reporter(llvm::raw_ostream& out);
std::unique_ptr<Reporter> make_junit_reporter(llvm::raw_ostream& out);
std::unique_ptr<Reporter> make_checkstyle_reporter(llvm::raw_ostream& out);
std::unique_ptr<Reporter> make_github_reporter(llvm::raw_ostream& out);

}  // namespace carelint

#endif
