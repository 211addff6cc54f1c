#include <llvm/Support/raw_ostream.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "report/diagnostic_text.h"
#include "report/reporters.h"
#include "report/visible_text.h"

namespace carelint {
namespace {

std::string counted(std::uint32_t count, std::string_view singular, std::string_view plural) {
  return std::to_string(count) + " " + std::string(count == 1 ? singular : plural);
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string text;
  for (const std::string& part : parts) {
    if (!text.empty()) text += separator;
    text += part;
  }
  return text;
}

std::string findings(const RunSummary& summary) {
  std::vector<std::string> parts;
  if (summary.errors > 0) parts.push_back(counted(summary.errors, "error", "errors"));
  if (summary.warnings > 0) parts.push_back(counted(summary.warnings, "warning", "warnings"));
  if (summary.suggestions > 0) parts.push_back(counted(summary.suggestions, "suggestion", "suggestions"));
  return parts.empty() ? "no findings" : join(parts, ", ");
}

std::string summary_line(const RunSummary& summary) {
  if (summary.files == 0) return "no files";
  std::vector<std::string> parts;
  if (summary.unreadable < summary.files) {
    parts.push_back(counted(summary.files, "file", "files") + ": " + findings(summary));
  }
  if (summary.fixes_applied > 0) parts.push_back(counted(summary.fixes_applied, "fix", "fixes") + " applied");
  if (summary.unreadable > 0) parts.push_back(counted(summary.unreadable, "file", "files") + " could not be read");
  if (summary.internal_error) parts.emplace_back("a rule failed, so the result is not complete");
  return join(parts, "; ");
}

/// What can harm a reader stands before what is only wrong.
int urgency(std::string_view rule) {
  constexpr std::string_view families[] = {"crisis/", "safe-messaging/", "stigma/",
                                           "person/", "accessibility/",  "trust/"};
  int order = 0;
  for (const std::string_view family : families) {
    if (rule.starts_with(family)) break;
    ++order;
  }
  return order;
}

/// Where to begin, for an editor with little time; empty where nothing is urgent and nothing mends itself.
std::string advice(const RunSummary& summary) {
  constexpr std::size_t most_rules = 3;
  using Rule = std::pair<std::string_view, const RunSummary::Errors*>;
  std::vector<Rule> rules;
  for (const auto& [rule, errors] : summary.error_rules) rules.emplace_back(rule, &errors);
  std::ranges::stable_sort(rules, [](const Rule& a, const Rule& b) {
    return std::pair(urgency(a.first), b.second->count) < std::pair(urgency(b.first), a.second->count);
  });
  std::vector<std::string> places;
  for (const auto& [rule, errors] : rules) {
    if (places.size() == most_rules) break;
    const std::string line = std::to_string(errors->line);
    const std::string place = summary.files == 1 ? "line " + line : visible_text(errors->path) + ":" + line;
    const std::string times = errors->count > 1 ? ", " + std::to_string(errors->count) + " times" : "";
    places.push_back(place + " (" + std::string(rule) + times + ")");
  }
  std::string text;
  const bool many = summary.errors + summary.warnings + summary.suggestions > most_rules;
  if (many && !places.empty()) text += "start with " + join(places, ", then ") + "\n";
  if (summary.safely_fixable > 0)
    text += "--fix mends " + std::to_string(summary.safely_fixable) + " of these without changing what the text says\n";
  return text;
}

class TextReporter final : public Reporter {
 public:
  TextReporter(llvm::raw_ostream& out, const ReportOptions& options) : out_(out), quiet_(options.quiet) {
    out_.enable_colors(options.color);
  }

  void file(const FileResult& result) override {
    if (result.status == FileResult::Status::error) return print_file_error(result, out_);
    if (result.diagnostics.empty()) return;
    const DiagnosticText text(result, out_);
    for (const Diagnostic& diagnostic : result.diagnostics) {
      text.print(diagnostic, quiet_ ? Detail::place_only : Detail::full);
    }
  }

  void finish(const RunSummary& summary) override {
    if (!quiet_) out_ << summary_line(summary) << '\n' << advice(summary);
  }

 private:
  llvm::raw_ostream& out_;
  bool quiet_;
};

}  // namespace

std::unique_ptr<Reporter> make_text_reporter(llvm::raw_ostream& out, const ReportOptions& options) {
  return std::make_unique<TextReporter>(out, options);
}

}  // namespace carelint
