#include <llvm/Support/JSON.h>

#include "report/json_values.h"
#include "report/reporters.h"

namespace carelint {
namespace {

class JsonLinesReporter final : public Reporter {
 public:
  explicit JsonLinesReporter(llvm::raw_ostream& out) : out_(out) {}

  void file(const FileResult& result) override {
    llvm::json::OStream json(out_);
    write_file_result(json, result);
    out_ << '\n';
  }

  void finish(const RunSummary&) override {}

 private:
  llvm::raw_ostream& out_;
};

}  // namespace

std::unique_ptr<Reporter> make_jsonl_reporter(llvm::raw_ostream& out) {
  return std::make_unique<JsonLinesReporter>(out);
}

}  // namespace carelint
