// carelint metrics: what the reading formulas count, and what they give.

#include <memory>
#include <string>
#include <vector>

#include "dom/parser.h"
#include "driver/command_line.h"
#include "driver/commands.h"
#include "driver/configuration_options.h"
#include "driver/inputs.h"
#include "driver/metrics_table.h"
#include "driver/output.h"
#include "engine/engine.h"
#include "engine/ordered_work.h"
#include "llvm/Support/raw_ostream.h"
#include "report/reporter.h"
#include "source/source_error.h"
#include "text/article_builder.h"
#include "text/textstat_metrics.h"

namespace carelint {
namespace {

enum class MetricsFormat : std::uint8_t { text, json };
enum class CountingChoices : std::uint8_t { carelint, textstat };

struct MetricsOptions {
  CommandLine line{"metrics", "metrics [options] PATH...",
                   "Counts the words, syllables and sentences in the main text of articles, and computes\n"
                   "reading levels, for the article and each of its sections. Headings, navigation, tables,\n"
                   "reference lists, and list items and short lines without a full stop are left out."};
  TextOption format{line, "format", "FORMAT", "text (default) or json"};
  TextOption compatible{line, "compatible", "PROGRAM",
                        "textstat: count as that program does, for comparison, and without sections"};
  TextOption stdin_filename{line, "stdin-filename", "PATH", "where the text from standard input belongs"};
  OperandList paths{line};
};

void add_sections(const Article& article, FileResult& result) {
  for (const Section& section : article.sections()) {
    SectionResult& added = result.sections.emplace_back();
    added.metrics = section.metrics;
    if (section.heading != nullptr) {
      added.heading = section.heading->text;
      added.level = section.heading->level;
      added.range = section.heading->range;
    } else if (!section.blocks.empty()) {
      added.range = section.blocks.front().range;
    }
  }
}

FileResult measure(const Input& input, CountingChoices choices) {
  try {
    FileResult result;
    result.path = input.path;
    result.source = read_input(input);
    const std::unique_ptr<Article> article = read_article(result.source);
    if (choices == CountingChoices::textstat) {
      result.metrics = measure_like_textstat(article->blocks());
    } else {
      result.metrics = article->metrics();
      add_sections(*article, result);
    }
    return result;
  } catch (const SourceError& error) {
    return unreadable(input.path, error.what());
  } catch (const DocumentError& error) {
    return unreadable(input.path, error.what());
  }
}

}  // namespace

ExitStatus run_metrics(Arguments arguments, llvm::raw_fd_ostream& out) {
  MetricsOptions options;
  if (!options.line.parse(arguments, out)) return ExitStatus::success;
  const std::vector<std::string> paths = options.paths.values();
  if (paths.empty()) throw DriverError("name an article or a folder; " + options.line.help_command() + " says more");
  const MetricsFormat format =
      choose(options.format, MetricsFormat::text, {{"text", MetricsFormat::text}, {"json", MetricsFormat::json}});
  const CountingChoices choices =
      choose(options.compatible, CountingChoices::carelint, {{"textstat", CountingChoices::textstat}});
  const std::unique_ptr<Reporter> reporter =
      format == MetricsFormat::text ? make_metrics_table(out)
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
      inputs.size(), 0, [&](std::size_t index) { return measure(inputs[index], choices); }, deliver);
  reporter->finish(summary);
  return summary.unreadable > 0 ? ExitStatus::bad_input : ExitStatus::success;
}

}  // namespace carelint
