#include "engine/diagnostic.h"

namespace carelint {

void RunSummary::add(const FileResult& result) {
  ++files;
  if (result.status == FileResult::Status::error) ++unreadable;
  fixes_applied += result.fixes_applied;
  internal_error = internal_error || result.internal_error;
  for (const Diagnostic& diagnostic : result.diagnostics) {
    const bool certain = diagnostic.confidence == Confidence::certain;
    if (certain && !diagnostic.fixes.empty() && diagnostic.fixes.front().applicability == Applicability::safe)
      ++safely_fixable;
    if (certain && diagnostic.severity == Severity::error) ++error_rules[diagnostic.rule];
    switch (diagnostic.severity) {
      case Severity::error: ++errors; break;
      case Severity::warning: ++warnings; break;
      case Severity::suggestion: ++suggestions; break;
      case Severity::off: break;
    }
  }
}

}  // namespace carelint
