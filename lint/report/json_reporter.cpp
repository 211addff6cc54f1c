#include <llvm/Support/JSON.h>

#include <optional>
#include <string>
#include <string_view>

#include "report/json_values.h"
#include "report/reporters.h"

namespace carelint {
namespace {

constexpr int format_version = 1;

class JsonReporter final : public Reporter {
 public:
  JsonReporter(llvm::raw_ostream& out, std::string_view version) : out_(out), version_(version) {}

  /// A run that ends before its time leaves valid JSON, without a summary.
  ~JsonReporter() override {
    if (!json_ || finished_) return;
    end_files();
    end();
  }

  void file(const FileResult& result) override {
    begin();
    write_file_result(*json_, result);
  }

  void finish(const RunSummary& summary) override {
    begin();
    end_files();
    json_->attributeObject("summary", [&] {
      json_->attribute("files", summary.files);
      json_->attribute("errors", summary.errors);
      json_->attribute("warnings", summary.warnings);
      json_->attribute("suggestions", summary.suggestions);
    });
    end();
    finished_ = true;
  }

 private:
  void begin() {
    if (json_) return;
    json_.emplace(out_);
    json_->objectBegin();
    json_->attribute("version", format_version);
    json_->attributeBegin("tool");
    write_tool(*json_, version_);
    json_->attributeEnd();
    json_->attributeBegin("files");
    json_->arrayBegin();
  }

  void end_files() {
    json_->arrayEnd();
    json_->attributeEnd();
  }

  void end() {
    json_->objectEnd();
    out_ << '\n';
  }

  llvm::raw_ostream& out_;
  std::string version_;
  bool finished_ = false;
  std::optional<llvm::json::OStream> json_;
};

}  // namespace

std::unique_ptr<Reporter> make_json_reporter(llvm::raw_ostream& out, const ReportOptions& options) {
  return std::make_unique<JsonReporter>(out, options.version);
}

}  // namespace carelint
