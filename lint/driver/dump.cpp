// carelint dump: an article as carelint reads it.

#include <memory>

#include "dom/parser.h"
#include "driver/builtin_rules.h"
#include "driver/command_line.h"
#include "driver/commands.h"
#include "driver/inputs.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"
#include "report/bibliography_writers.h"
#include "report/json_values.h"
#include "source/source_error.h"
#include "text/article_builder.h"

namespace carelint {
namespace {

struct DumpOptions {
  CommandLine line{"dump", "dump [options] PATH",
                   "Prints an article as carelint reads it, as JSON: its blocks, sentences and words\n"
                   "and the entries of its reference list, each with its place in the file."};
  TextOption stdin_filename{line, "stdin-filename", "PATH", "where the text from standard input belongs"};
  OperandList paths{line};
};

class ArticleWriter {
 public:
  ArticleWriter(const Article& article, llvm::json::OStream& json)
      : article_(article), json_(json), positions_(article.source().text()) {}

  void write() {
    json_.object([&] {
      write_text_attribute(json_, "path", article_.source().path());
      json_.attribute("status", "ok");
      json_.attributeArray("blocks", [&] {
        for (const Block& block : article_.blocks()) write(block);
      });
      json_.attributeArray("references", [&] {
        for (const BibliographicItem& item : bibliography_of(article_, {})) write_item(json_, item, &positions_);
      });
      json_.attributeBegin("metrics");
      write_metrics(json_, article_.metrics());
      json_.attributeEnd();
    });
  }

 private:
  void write(const Block& block) {
    json_.object([&] {
      json_.attribute("kind", llvm::StringRef(name_of(block.kind)));
      json_.attribute("region", llvm::StringRef(name_of(block.region)));
      json_.attribute("level", block.level);
      write_text_attribute(json_, "language", block.language);
      write_place(block.range, block.text);
      json_.attributeArray("sentences", [&] {
        for (const Sentence& sentence : block.sentences) write(sentence);
      });
    });
  }

  void write(const Sentence& sentence) {
    json_.object([&] {
      write_place(sentence.range, sentence.text);
      json_.attributeArray("tokens", [&] {
        for (const Token& token : sentence.tokens) write(token);
      });
    });
  }

  void write(const Token& token) {
    json_.object([&] {
      write_place(token.range, token.text);
      if (token.is_word()) json_.attribute("syllables", token.syllables);
    });
  }

  void write_place(SourceRange range, std::string_view text) {
    json_.attributeBegin("range");
    write_range(json_, positions_, range);
    json_.attributeEnd();
    write_text_attribute(json_, "text", text);
  }

  const Article& article_;
  llvm::json::OStream& json_;
  PositionIndex positions_;
};

void write_dump(const Article& article, llvm::raw_ostream& out) {
  llvm::json::OStream json(out);
  json.object([&] {
    json.attribute("version", 1);
    json.attributeBegin("tool");
    write_tool(json, CARELINT_VERSION);
    json.attributeEnd();
    json.attributeArray("files", [&] { ArticleWriter(article, json).write(); });
  });
  out << '\n';
}

}  // namespace

ExitStatus run_dump(Arguments arguments, llvm::raw_fd_ostream& out) {
  DumpOptions options;
  if (!options.line.parse(arguments, out)) return ExitStatus::success;
  const std::vector<std::string> paths = options.paths.values();
  if (paths.size() != 1) throw DriverError("name one article; " + options.line.help_command() + " says more");
  const Input input = single_input(paths.front(), options.stdin_filename);
  try {
    write_dump(*read_article(read_input(input)), out);
  } catch (const SourceError& error) {
    throw DriverError(input.path + ": " + error.what());
  } catch (const DocumentError& error) {
    throw DriverError(input.path + ": " + error.what());
  }
  return ExitStatus::success;
}

}  // namespace carelint
