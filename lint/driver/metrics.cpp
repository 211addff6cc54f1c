// carelint metrics: what the reading formulas count, and what they give.

#include <memory>
#include <string>
#include <vector>

#include "dom/parser.h"
#include "driver/command_line.h"
#include "driver/commands.h"
#include "driver/configuration_options.h"
#include "driver/inputs.h"
#include "driver/output.h"
#include "engine/engine.h"
#include "engine/ordered_work.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include "report/reporter.h"
#include "source/source_error.h"
#include "text/article_builder.h"

namespace carelint {
namespace {

enum class MetricsFormat : std::uint8_t { text, json };

struct MetricsOptions {
  CommandLine line{"metrics", "metrics [options] PATH...",
                   "Counts the words, syllables and sentences in the main text of articles, and computes\n"
                   "reading levels. Navigation, tables and reference lists are left out."};
  TextOption format{line, "format", "FORMAT", "text (default) or json"};
  TextOption stdin_filename{line, "stdin-filename", "PATH", "where the text from standard input belongs"};
  OperandList paths{line};
};

FileResult measure(const Input& input) {
  try {
    FileResult result;
    result.path = input.path;
    result.source = read_input(input);
    result.metrics = read_article(result.source)->metrics();
    return result;
  } catch (const SourceError& error) {
    return unreadable(input.path, error.what());
  } catch (const DocumentError& error) {
    return unreadable(input.path, error.what());
  }
}

class TextMetrics final : public Reporter {
 public:
  explicit TextMetrics(llvm::raw_ostream& out) : out_(out) {}

  void file(const FileResult& result) override {
    if (result.status == FileResult::Status::error) {
      llvm::errs() << "carelint: " << result.path << ": " << result.message << '\n';
      return;
    }
    const Metrics& metrics = result.metrics;
    out_ << result.path << '\n';
    print("blocks", metrics.blocks);
    print("sentences", metrics.counts.sentences);
    print("words", metrics.counts.words);
    print("syllables", metrics.counts.syllables);
    print("words of three or more syllables", metrics.counts.polysyllables);
    for (std::size_t i = 0; i < reading_formula_count; ++i) print(static_cast<ReadingFormula>(i), metrics);
  }

  void finish(const RunSummary&) override {}

 private:
  void print(const char* name, std::uint32_t count) { out_ << llvm::format("  %-32s %8u\n", name, count); }

  void print(ReadingFormula formula, const Metrics& metrics) {
    std::string name(name_of(formula));
    for (char& c : name) c = c == '_' ? ' ' : c;
    if (const std::optional<double> score = metrics.scores.score(formula)) {
      out_ << llvm::format("  %-32s %8.1f\n", name.c_str(), *score);
    } else {
      out_ << llvm::format("  %-32s        -\n", name.c_str());
    }
  }

  llvm::raw_ostream& out_;
};

}  // namespace

ExitStatus run_metrics(Arguments arguments, llvm::raw_fd_ostream& out) {
  MetricsOptions options;
  if (!options.line.parse(arguments, out)) return ExitStatus::success;
  const std::vector<std::string> paths = options.paths.values();
  if (paths.empty()) throw DriverError("name an article or a folder; " + options.line.help_command() + " says more");
  const MetricsFormat format =
      choose(options.format, MetricsFormat::text, {{"text", MetricsFormat::text}, {"json", MetricsFormat::json}});
  const std::unique_ptr<Reporter> reporter =
      format == MetricsFormat::text ? std::make_unique<TextMetrics>(out)
                                    : make_reporter(ReportFormat::json, out, {.version = CARELINT_VERSION});
  ConfigLoader loader({});
  const auto lookup = [&](const std::string& path) { return loader.config_for(path); };
  const std::vector<Input> inputs = find_inputs(paths, options.stdin_filename, lookup);
  RunSummary summary;
  const auto deliver = [&](const FileResult& result) {
    summary.add(result);
    reporter->file(result);
    demand_written(out);
  };
  run_in_order(
      inputs.size(), 0, [&](std::size_t index) { return measure(inputs[index]); }, deliver);
  reporter->finish(summary);
  return summary.unreadable > 0 ? ExitStatus::bad_input : ExitStatus::success;
}

}  // namespace carelint
