#include "report/json_values.h"

#include <llvm/Support/JSON.h>

#include <charconv>
#include <cmath>
#include <optional>
#include <string>

namespace carelint {
namespace {

using llvm::json::OStream;

template <class Writer>
void write_attribute(OStream& json, std::string_view key, const Writer& write_value) {
  json.attributeBegin(key);
  write_value();
  json.attributeEnd();
}

template <class Items, class Writer>
void write_array_attribute(OStream& json, std::string_view key, const Items& items, const Writer& write_item) {
  json.attributeArray(key, [&] {
    for (const auto& item : items) write_item(item);
  });
}

/// llvm::json prints doubles with 17 digits, "52.100000000000001".
void write_score(OStream& json, std::optional<double> score) {
  if (!score || !std::isfinite(*score)) return json.value(nullptr);
  constexpr double precision = 1e4;
  const double scaled = std::round(*score * precision);
  const double rounded = std::isfinite(scaled) ? scaled / precision + 0.0 : *score;  // + 0.0: no "-0"
  char buffer[32];
  const auto result = std::to_chars(buffer, buffer + sizeof buffer, rounded);
  json.rawValue(llvm::StringRef(buffer, static_cast<std::size_t>(result.ptr - buffer)));
}

class DiagnosticWriter {
 public:
  DiagnosticWriter(OStream& json, const SourceBuffer& source)
      : json_(json), source_(source), positions_(source.text()) {}

  void write(const Diagnostic& diagnostic) const {
    json_.object([&] {
      write_text_attribute(json_, "rule", diagnostic.rule);
      write_text_attribute(json_, "severity", name_of(diagnostic.severity));
      write_text_attribute(json_, "confidence", name_of(diagnostic.confidence));
      write_text_attribute(json_, "message", diagnostic.message);
      write_range_attribute(diagnostic.range);
      write_text_attribute(json_, "excerpt", source_.slice(diagnostic.range));
      write_array_attribute(json_, "notes", diagnostic.notes, [&](const Note& note) { write_note(note); });
      write_array_attribute(json_, "fixes", diagnostic.fixes, [&](const Fix& fix) { write_fix(fix); });
      if (diagnostic.act.empty()) return;
      write_array_attribute(json_, "act", diagnostic.act, [&](const std::string& id) { write_text(json_, id); });
    });
  }

 private:
  void write_range_attribute(SourceRange range) const {
    write_attribute(json_, "range", [&] { write_range(json_, positions_, range); });
  }

  void write_note(const Note& note) const {
    json_.object([&] {
      write_text_attribute(json_, "message", note.message);
      if (note.range) write_range_attribute(*note.range);
    });
  }

  void write_fix(const Fix& fix) const {
    json_.object([&] {
      write_text_attribute(json_, "title", fix.title);
      write_text_attribute(json_, "applicability", name_of(fix.applicability));
      write_array_attribute(json_, "edits", fix.edits, [&](const Edit& edit) {
        json_.object([&] {
          write_range_attribute(edit.range);
          write_text_attribute(json_, "text", edit.text);
        });
      });
    });
  }

  OStream& json_;
  const SourceBuffer& source_;
  PositionIndex positions_;
};

void write_scores(OStream& json, const ReadingScores& scores) {
  json.attributeObject("scores", [&] {
    for (std::size_t i = 0; i < reading_formula_count; ++i) {
      const auto formula = static_cast<ReadingFormula>(i);
      write_attribute(json, name_of(formula), [&] { write_score(json, scores.score(formula)); });
    }
  });
  json.attribute("smog_extrapolated", scores.smog_is_extrapolated);
  if (!scores.estimate) return json.attribute("estimate", nullptr);
  json.attributeObject("estimate", [&] {
    write_attribute(json, "grade", [&] { write_score(json, scores.estimate->grade); });
    write_attribute(json, "low", [&] { write_score(json, scores.estimate->low); });
    write_attribute(json, "high", [&] { write_score(json, scores.estimate->high); });
  });
}

void write_sections(OStream& json, const FileResult& result) {
  const PositionIndex positions(result.source->text());
  write_array_attribute(json, "sections", result.sections, [&](const SectionResult& section) {
    json.object([&] {
      write_text_attribute(json, "heading", section.heading);
      json.attribute("level", section.level);
      write_attribute(json, "range", [&] { write_range(json, positions, section.range); });
      write_attribute(json, "metrics", [&] { write_metrics(json, section.metrics); });
    });
  });
}

void write_diagnostics(OStream& json, const FileResult& result) {
  if (result.diagnostics.empty()) return;
  const DiagnosticWriter writer(json, *result.source);
  for (const Diagnostic& diagnostic : result.diagnostics) writer.write(diagnostic);
}

}  // namespace

void write_text(OStream& json, std::string_view text) {
  if (llvm::json::isUTF8(text)) {
    json.value(llvm::StringRef(text));
  } else {
    json.value(llvm::json::fixUTF8(text));
  }
}

void write_text_attribute(OStream& json, std::string_view key, std::string_view text) {
  write_attribute(json, key, [&] { write_text(json, text); });
}

void write_position(OStream& json, const PositionIndex& positions, std::uint32_t offset) {
  const SourcePosition position = positions.position(offset);
  json.object([&] {
    json.attribute("offset", offset);
    json.attribute("line", position.line);
    json.attribute("column", position.column);
  });
}

void write_range(OStream& json, const PositionIndex& positions, SourceRange range) {
  json.object([&] {
    write_attribute(json, "start", [&] { write_position(json, positions, range.begin); });
    write_attribute(json, "end", [&] { write_position(json, positions, range.end); });
  });
}

void write_metrics(OStream& json, const Metrics& metrics) {
  const TextCounts& counts = metrics.counts;
  json.object([&] {
    json.attribute("blocks", metrics.blocks);
    json.attribute("sentences", counts.sentences);
    json.attribute("words", counts.words);
    json.attribute("syllables", counts.syllables);
    json.attribute("polysyllables", counts.polysyllables);
    json.attribute("letters", counts.letters);
    json.attribute("characters", counts.characters);
    json.attribute("monosyllables", counts.monosyllables);
    json.attribute("long_words", counts.long_words);
    json.attribute("unfamiliar_words", counts.unfamiliar_words);
    json.attribute("uncommon_words", counts.uncommon_words);
    write_scores(json, metrics.scores);
  });
}

void write_tool(OStream& json, std::string_view version) {
  json.object([&] {
    json.attribute("name", "carelint");
    write_text_attribute(json, "version", version);
  });
}

void write_file_result(OStream& json, const FileResult& result) {
  const bool is_error = result.status == FileResult::Status::error;
  json.object([&] {
    write_text_attribute(json, "path", result.path);
    json.attribute("status", is_error ? "error" : "ok");
    if (is_error) write_text_attribute(json, "message", result.message);
    json.attributeArray("diagnostics", [&] {
      if (!is_error) write_diagnostics(json, result);
    });
    if (is_error) return;
    write_attribute(json, "metrics", [&] { write_metrics(json, result.metrics); });
    if (!result.sections.empty()) write_sections(json, result);
  });
}

}  // namespace carelint
