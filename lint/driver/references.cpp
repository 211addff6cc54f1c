// carelint references: the reference lists of articles, for a reference manager.

#include <memory>
#include <string>
#include <vector>

#include "dom/parser.h"
#include "driver/builtin_rules.h"
#include "driver/command_line.h"
#include "driver/commands.h"
#include "driver/configuration_options.h"
#include "driver/inputs.h"
#include "driver/output.h"
#include "llvm/Support/raw_ostream.h"
#include "report/bibliography_writers.h"
#include "source/source_error.h"
#include "text/article_builder.h"

namespace carelint {
namespace {

enum class BibliographyFormat : std::uint8_t { csl_json, bibtex, ris };

struct ReferencesOptions {
  CommandLine line{"references", "references [options] PATH...",
                   "Takes the reference lists out of articles, entry by entry, so that a reference manager\n"
                   "can take them in. What an entry does not say is left out."};
  TextOption format{line, "format", "FORMAT", "csl-json (default), bibtex or ris"};
  TextOption style{line, "citation-style", "STYLE", "apa7, ama11 or vancouver; auto (default) sees for itself"};
  TextOption stdin_filename{line, "stdin-filename", "PATH", "where the text from standard input belongs"};
  OperandList paths{line};
};

// Ids are unique in one list; those of further lists are told apart by a number.
void add_list(std::vector<BibliographicItem> list, std::vector<BibliographicItem>& items) {
  for (BibliographicItem& item : list) {
    const std::string id = item.id;
    const auto is_taken = [&] {
      for (const BibliographicItem& other : items) {
        if (other.id == item.id) return true;
      }
      return false;
    };
    for (int number = 2; is_taken(); ++number) item.id = id + "-" + std::to_string(number);
    items.push_back(std::move(item));
  }
}

}  // namespace

ExitStatus run_references(Arguments arguments, llvm::raw_fd_ostream& out) {
  ReferencesOptions options;
  if (!options.line.parse(arguments, out)) return ExitStatus::success;
  const std::vector<std::string> paths = options.paths.values();
  if (paths.empty()) throw DriverError("name an article or a folder; " + options.line.help_command() + " says more");
  const BibliographyFormat format = choose(options.format, BibliographyFormat::csl_json,
                                           {{"csl-json", BibliographyFormat::csl_json},
                                            {"bibtex", BibliographyFormat::bibtex},
                                            {"ris", BibliographyFormat::ris}});
  Settings settings;
  settings.citation_style =
      choose(options.style, std::string("auto"),
             {{"auto", "auto"}, {"apa7", "apa7"}, {"ama11", "ama11"}, {"vancouver", "vancouver"}});
  ConfigLoader loader({});
  const auto lookup = [&](const std::string& path) { return loader.config_for(path); };
  std::vector<BibliographicItem> items;
  for (const Input& input : find_inputs(paths, options.stdin_filename, lookup)) {
    try {
      add_list(bibliography_of(*read_article(read_input(input)), settings), items);
    } catch (const SourceError& error) {
      throw DriverError(input.path + ": " + error.what());
    } catch (const DocumentError& error) {
      throw DriverError(input.path + ": " + error.what());
    }
  }
  switch (format) {
    case BibliographyFormat::csl_json: write_csl_json(items, out); break;
    case BibliographyFormat::bibtex: write_bibtex(items, out); break;
    case BibliographyFormat::ris: write_ris(items, out); break;
  }
  demand_written(out);
  return ExitStatus::success;
}

}  // namespace carelint
