#include "engine/diagnostic.h"

#include <algorithm>
#include <string_view>

namespace carelint {

namespace {

std::uint32_t line_of(const SourceBuffer& source, std::uint32_t offset) {
  const std::string_view before = source.text().substr(0, offset);
  return static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n')) + 1;
}

}  // namespace

void RunSummary::add(const FileResult& result) {
  ++files;
  if (result.status == FileResult::Status::error) ++unreadable;
  fixes_applied += result.fixes_applied;
  internal_error = internal_error || result.internal_error;
  for (const Diagnostic& diagnostic : result.diagnostics) {
    const bool certain = diagnostic.confidence == Confidence::certain;
    if (certain && !diagnostic.fixes.empty() && diagnostic.fixes.front().applicability == Applicability::safe)
      ++safely_fixable;
    if (certain && diagnostic.severity == Severity::error) {
      Errors& of_rule = error_rules[diagnostic.rule];
      if (of_rule.count++ == 0) {
        of_rule.path = result.path;
        of_rule.line = line_of(*result.source, diagnostic.range.begin);
      }
    }
    switch (diagnostic.severity) {
      case Severity::error: ++errors; break;
      case Severity::warning: ++warnings; break;
      case Severity::suggestion: ++suggestions; break;
      case Severity::off: break;
    }
  }
}

}  // namespace carelint
