#include "report/diagnostic_text.h"

#include <llvm/Support/raw_ostream.h>

#include "report/source_snippet.h"
#include "report/visible_text.h"

namespace carelint {
namespace {

using llvm::raw_ostream;

constexpr std::string_view indent = "    ";
constexpr unsigned terminal_columns = 100;
constexpr unsigned snippet_columns = terminal_columns - indent.size();

raw_ostream::Colors color_of(Severity severity) {
  switch (severity) {
    case Severity::error: return raw_ostream::RED;
    case Severity::warning: return raw_ostream::MAGENTA;
    default: return raw_ostream::CYAN;
  }
}

void print_colored(raw_ostream& out, raw_ostream::Colors color, std::string_view text) {
  out.changeColor(color, true);
  out << text;
  out.resetColor();
}

void print_bold(raw_ostream& out, std::string_view text) {
  print_colored(out, raw_ostream::SAVEDCOLOR, text);
}

void print_fix(raw_ostream& out, const Fix& fix, std::string_view label) {
  const bool is_safe = fix.applicability == Applicability::safe;
  out << indent;
  print_colored(out, raw_ostream::GREEN, label);
  out << ' ' << visible_text(fix.title)
      << (is_safe ? " (safe: --fix makes this change)" : " (suggested: --fix-suggested makes this change)") << '\n';
}

}  // namespace

std::string full_message(const Diagnostic& diagnostic) {
  return diagnostic.confidence == Confidence::needs_review ? "needs review: " + diagnostic.message : diagnostic.message;
}

DiagnosticText::DiagnosticText(const FileResult& result, raw_ostream& out)
    : source_(*result.source), path_(visible_text(result.path)), positions_(source_.text()), out_(out) {}

void DiagnosticText::print(const Diagnostic& diagnostic, Detail detail) const {
  print_place(place_of(diagnostic));
  print_colored(out_, color_of(diagnostic.severity), name_of(diagnostic.severity));
  out_ << ": ";
  print_bold(out_, visible_text(full_message(diagnostic)));
  out_ << " [" << visible_text(diagnostic.rule) << "]\n";
  if (detail == Detail::place_only) return;
  print_snippet(diagnostic.range);
  for (const Note& note : diagnostic.notes) print_note(note, diagnostic);
  std::string_view label = "fix:";
  for (const Fix& fix : diagnostic.fixes) {
    print_fix(out_, fix, label);
    label = "or:";
  }
}

void DiagnosticText::print_note(const Note& note, const Diagnostic& diagnostic) const {
  print_place(positions_.position(note.range.value_or(diagnostic.range).begin));
  print_colored(out_, raw_ostream::BLUE, "note");
  out_ << ": " << visible_text(note.message) << '\n';
  if (note.range && *note.range != diagnostic.range) print_snippet(*note.range);
}

void DiagnosticText::print_place(SourcePosition position) const {
  print_bold(out_, path_ + ':' + std::to_string(position.line) + ':' + std::to_string(position.column) + ':');
  out_ << ' ';
}

void DiagnosticText::print_snippet(SourceRange range) const {
  const std::uint32_t line = positions_.position(range.begin).line;
  const SourceSnippet snippet = make_snippet(source_.text(), positions_.line_range(line), range, snippet_columns);
  if (!snippet.line.empty()) out_ << indent << snippet.line;
  out_ << '\n' << indent;
  print_colored(out_, raw_ostream::GREEN, snippet.marker);
  out_ << '\n';
}

void print_file_error(const FileResult& result, raw_ostream& out) {
  print_bold(out, visible_text(result.path) + ':');
  out << ' ';
  print_colored(out, raw_ostream::RED, "error");
  out << ": ";
  print_bold(out, visible_text(result.message));
  out << '\n';
}

}  // namespace carelint
