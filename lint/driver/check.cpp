// carelint check: lints articles, reports, and fixes where it is told to.

#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <system_error>
#include <vector>

#include "driver/commands.h"
#include "driver/configuration_options.h"
#include "driver/inputs.h"
#include "driver/output.h"
#include "driver/profile_table.h"
#include "driver/progress.h"
#include "driver/session.h"
#include "engine/diff.h"
#include "engine/fixes.h"
#include "engine/ordered_work.h"
#include "llvm/Support/raw_ostream.h"
#include "report/reporter.h"
#include "source/source_error.h"
#include "source/writer.h"

namespace carelint {
namespace {

enum class FixMode : std::uint8_t { none, write, show };

struct CheckOptions {
  CommandLine line{"check", "[check] [options] PATH...",
                   "Reads articles (.html .htm .xhtml .md .markdown .txt), folders of them, or - for\n"
                   "standard input, and reports what lets their readers down."};
  TextOption format{line, "format", "FORMAT", "text (default), json, jsonl, junit, checkstyle or github"};
  TextOption fail_on{line, "fail-on", "SEVERITY",
                     "exit with 1 from this severity on: error (default), warning, suggestion or never"};
  FlagOption fix{line, "fix", "mend what can be mended without changing what the text says, in the files"};
  FlagOption fix_suggested{line, "fix-suggested", "mend wording too; read what it changed"};
  FlagOption diff{line, "diff", "show what --fix would change, as a patch, and change nothing"};
  TextOption rules{line, "rules", "GLOBS",
                   "which rules run, from left to right, a - takes away: -*,citation/* leaves the citation rules"};
  LoadingOptions loading{line};
  SettingsOptions settings{line};
  TextOption jobs{line, "jobs", "NUMBER", "how many articles to read at a time"};
  FlagOption quiet{line, "quiet", "one line for each finding, and no summary"};
  TextOption color{line, "color", "WHEN", "auto (default), always or never"};
  TextOption stdin_filename{line, "stdin-filename", "PATH", "where the text from standard input belongs"};
  FlagOption profile{line, "profile", "say on standard error what took how long, by rule and analysis"};
  FlagOption explain_config{line, "explain-config", "show every setting and which file or option set it"};
  OperandList paths{line};

  ReportFormat report_format() const {
    return choose(format, ReportFormat::text,
                  {{"text", ReportFormat::text},
                   {"json", ReportFormat::json},
                   {"jsonl", ReportFormat::jsonl},
                   {"junit", ReportFormat::junit},
                   {"checkstyle", ReportFormat::checkstyle},
                   {"github", ReportFormat::github}});
  }

  std::optional<Severity> threshold() const {
    return choose<std::optional<Severity>>(fail_on, std::nullopt,
                                           {{"error", Severity::error},
                                            {"warning", Severity::warning},
                                            {"suggestion", Severity::suggestion},
                                            {"never", Severity::off}});
  }

  FixMode fix_mode() const {
    if (diff) return FixMode::show;
    return fix || fix_suggested ? FixMode::write : FixMode::none;
  }

  Applicability applicability() const { return fix_suggested ? Applicability::suggested : Applicability::safe; }

  /// 0: one for each hardware thread.
  unsigned job_count() const {
    if (!jobs.value()) return 0;
    const std::string& text = jobs.getValue();
    unsigned count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    const bool is_count = error == std::errc{} && end == text.data() + text.size() && count >= 1 && count <= 1024;
    if (!is_count) throw DriverError("--jobs is a number from 1 to 1024, not '" + text + "'");
    return count;
  }

  bool has_color() const {
    enum class When : std::uint8_t { automatic, always, never };
    const When when =
        choose(color, When::automatic, {{"auto", When::automatic}, {"always", When::always}, {"never", When::never}});
    if (when != When::automatic) return when == When::always;
    const char* terminal = std::getenv("TERM");
    const char* no_color = std::getenv("NO_COLOR");
    const bool is_unwanted = no_color != nullptr && *no_color != '\0';
    return isatty(STDOUT_FILENO) == 1 && !is_unwanted && terminal != nullptr && std::string_view(terminal) != "dumb";
  }

  CommandLineLayer layer() const {
    CommandLineLayer layer;
    loading.fill(layer);
    settings.fill(layer);
    layer.rules = rules;
    layer.fail_on = threshold();
    return layer;
  }
};

/// An article with the rules that hold for it, and what the work on it has to say beside its result.
struct Job {
  Input input;
  std::shared_ptr<const ConfiguredRules> rules = nullptr;  ///< null for an unusable input
  std::string refusal = {};                                ///< why it was not fixed
  std::string patch = {};
  Profile profile = {};
};

/// Where the configuration for the articles of a folder, or for an article, is looked up.
std::string config_path(const std::string& path) {
  std::error_code error;
  return std::filesystem::is_directory(path, error) ? path + "/article.html" : path;
}

class Check {
 public:
  Check(const CheckOptions& options, llvm::raw_fd_ostream& out)
      : out_(out),
        format_(options.report_format()),
        fix_mode_(options.fix_mode()),
        applicability_(options.applicability()),
        job_count_(options.job_count()),
        has_profile_(options.profile),
        session_(options.layer()) {
    const ReportOptions report_options{
        .color = options.has_color(), .quiet = options.quiet, .version = CARELINT_VERSION};
    if (fix_mode_ != FixMode::show) reporter_ = make_reporter(format_, out, report_options);
  }

  /// Shows the configurations of the paths, or that of the working directory, each once; lints nothing.
  ExitStatus explain(std::vector<std::string> paths) {
    if (paths.empty()) paths.emplace_back("article.html");
    std::set<std::shared_ptr<const ConfiguredRules>> shown;
    for (const std::string& path : paths) {
      const std::shared_ptr<const ConfiguredRules> rules = session_.rules_for(config_path(path));
      if (!shown.insert(rules).second) continue;
      if (paths.size() > 1) out_ << path << ":\n";
      out_ << rules->config().explain(rules_known_to(rules->config(), session_.rules()));
    }
    return session_.print_problems() ? ExitStatus::bad_input : ExitStatus::success;
  }

  ExitStatus run(const std::vector<std::string>& paths, const std::string& standard_input_name) {
    prepare(paths, standard_input_name);
    progress_.emplace(jobs_.size());
    run_in_order(
        jobs_.size(), job_count_, [this](std::size_t index) { return work(jobs_[index]); },
        [this](const FileResult& result) { deliver(result); });
    progress_->hide();
    if (reporter_ != nullptr) reporter_->finish(summary_);
    if (has_profile_) show_profile();
    return status();
  }

 private:
  void prepare(const std::vector<std::string>& paths, const std::string& standard_input_name) {
    const ConfigLookup lookup = [this](const std::string& path) { return session_.config_for(path); };
    for (Input& input : find_inputs(paths, standard_input_name, lookup)) {
      if (input.kind == Input::Kind::standard_input && fix_mode_ == FixMode::write) {
        throw DriverError("standard input cannot be fixed in place; --diff shows what would change");
      }
      if (input.kind != Input::Kind::unusable) session_.config_for(input.path);
      jobs_.push_back({.input = std::move(input)});
    }
    // Only now are the packs and plugins of all configurations loaded.
    for (Job& job : jobs_) {
      if (job.input.kind != Input::Kind::unusable) job.rules = session_.rules_for(job.input.path);
    }
    is_incomplete_ = session_.print_problems();
  }

  /// On any thread.
  FileResult work(Job& job) const {
    std::shared_ptr<const SourceBuffer> source;
    try {
      source = read_input(job.input);
    } catch (const SourceError& error) {
      return unreadable(job.input.path, error.what());
    }
    FileResult result = session_.engine().lint(source, *job.rules, has_profile_ ? &job.profile : nullptr);
    if (fix_mode_ == FixMode::none || result.status == FileResult::Status::error) return result;
    return fix(job, std::move(result));
  }

  FileResult fix(Job& job, FileResult linted) const {
    const auto lint = [&](const std::shared_ptr<const SourceBuffer>& source) {
      return session_.engine().lint(source, *job.rules);
    };
    const SourceBuffer& original = *linted.source;
    FileResult fixed = fix_article(linted, applicability_, lint);
    try {
      if (original.encoding().undecodable) encode_source(original, original.text());
      if (fixed.fixes_applied == 0) return linted;
      if (fix_mode_ == FixMode::write) rewrite_file(job.input.path, original, fixed.source->text());
    } catch (const SourceError& error) {
      job.refusal = error.what();
      return linted;
    }
    if (fix_mode_ == FixMode::show) job.patch = unified_diff(job.input.path, original.text(), fixed.source->text());
    return fixed;
  }

  void deliver(const FileResult& result) {
    const Job& job = jobs_[summary_.files];
    summary_.add(result);
    if (job.rules != nullptr && fix_mode_ != FixMode::show) note_findings(result, job.rules->config().fail_on());
    const bool is_unreadable = result.status == FileResult::Status::error;
    if (is_unreadable || !result.diagnostics.empty()) progress_->hide();
    if (reporter_ != nullptr) reporter_->file(result);
    if (is_unreadable && (reporter_ == nullptr || format_ != ReportFormat::text)) say(result.path, result.message);
    if (!job.refusal.empty()) refuse(job);
    show_patch(job);
    if (out_.is_displayed()) out_.flush();
    demand_written(out_);
    progress_->show(summary_.files);
  }

  void show_profile() {
    Profile profile;
    for (const Job& job : jobs_) profile += job.profile;
    out_.flush();
    print_profile(profile, jobs_.size(), llvm::errs());
  }

  void note_findings(const FileResult& result, Severity threshold) {
    if (threshold == Severity::off) return;
    has_findings_ = has_findings_ || std::ranges::any_of(result.diagnostics, [&](const Diagnostic& diagnostic) {
                      return diagnostic.confidence == Confidence::certain && diagnostic.severity >= threshold;
                    });
  }

  void refuse(const Job& job) {
    is_incomplete_ = true;
    say(job.input.path, "not fixed: " + job.refusal);
  }

  void show_patch(const Job& job) {
    if (job.patch.empty()) return;
    has_findings_ = true;
    out_ << job.patch;
  }

  void say(const std::string& path, const std::string& message) {
    progress_->hide();
    llvm::errs() << "carelint: " << path << ": " << message << '\n';
  }

  ExitStatus status() const {
    if (summary_.internal_error) return ExitStatus::internal_error;
    if (summary_.unreadable > 0 || is_incomplete_) return ExitStatus::bad_input;
    return has_findings_ ? ExitStatus::findings : ExitStatus::success;
  }

  llvm::raw_fd_ostream& out_;
  ReportFormat format_;
  FixMode fix_mode_;
  Applicability applicability_;
  unsigned job_count_;
  bool has_profile_;
  Session session_;
  std::unique_ptr<Reporter> reporter_;  ///< null where patches are shown
  std::vector<Job> jobs_;
  std::optional<Progress> progress_;
  RunSummary summary_;
  bool has_findings_ = false;
  bool is_incomplete_ = false;  ///< a rule file could not be used, or a file could not be fixed
};

}  // namespace

ExitStatus run_check(Arguments arguments, llvm::raw_fd_ostream& out) {
  CheckOptions options;
  if (!options.line.parse(arguments, out)) return ExitStatus::success;
  const std::vector<std::string> paths = options.paths.values();
  if (options.diff && options.format.value()) throw DriverError("--diff prints a patch; leave --format out");
  if (paths.empty() && !options.explain_config) {
    throw DriverError("name an article or a folder; " + options.line.help_command() + " says more");
  }
  Check check(options, out);
  return options.explain_config ? check.explain(paths) : check.run(paths, options.stdin_filename);
}

}  // namespace carelint
