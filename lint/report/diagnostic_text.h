// A diagnostic in words: as the text format prints it, and as the body of a failure in JUnit XML.
#ifndef CARELINT_REPORT_DIAGNOSTIC_TEXT_H
#define CARELINT_REPORT_DIAGNOSTIC_TEXT_H

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/diagnostic.h"
#include "report/position_index.h"

namespace llvm {
class raw_ostream;
}

namespace carelint {

/// How much of a diagnostic is printed.
enum class Detail : std::uint8_t {
  place_only,  ///< its first line alone
  full,        ///< also the source line, the notes, the fixes
};

/// The message of a diagnostic, which says first when a person has to judge: "needs review: …".
std::string full_message(const Diagnostic& diagnostic);

/// Prints the diagnostics of one file, in colour where the stream has colours enabled. Nothing of the article reaches
/// the stream but in visible form. Views the result and the stream, which must outlive it.
class DiagnosticText {
 public:
  /// `result.source` is not null.
  DiagnosticText(const FileResult& result, llvm::raw_ostream& out);

  void print(const Diagnostic& diagnostic, Detail detail) const;
  /// Where the diagnostic begins.
  SourcePosition place_of(const Diagnostic& diagnostic) const { return positions_.position(diagnostic.range.begin); }

 private:
  void print_note(const Note& note, const Diagnostic& diagnostic) const;
  void print_place(SourcePosition position) const;
  void print_snippet(SourceRange range) const;

  const SourceBuffer& source_;
  std::string path_;
  PositionIndex positions_;
  llvm::raw_ostream& out_;
};

/// "path: error: message", for a file that could not be linted.
void print_file_error(const FileResult& result, llvm::raw_ostream& out);

}  // namespace carelint

#endif
