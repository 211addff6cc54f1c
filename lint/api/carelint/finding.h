// What a rule reports: a place, a reason, and the way to mend it.
#ifndef CARELINT_FINDING_H
#define CARELINT_FINDING_H

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "carelint/source.h"

namespace carelint {

enum class Severity : std::uint8_t { off, suggestion, warning, error };

/// needs_review: a person has to judge. Such a finding never decides the exit status.
enum class Confidence : std::uint8_t { certain, needs_review };

/// safe: markup or punctuation, the text says what it said before (`--fix`). suggested: wording, for a person to
/// accept (`--fix-suggested`).
enum class Applicability : std::uint8_t { safe, suggested };

constexpr std::string_view name_of(Severity severity) {
  switch (severity) {
    case Severity::off: return "off";
    case Severity::suggestion: return "suggestion";
    case Severity::warning: return "warning";
    case Severity::error: return "error";
  }
  return "off";
}
constexpr std::string_view name_of(Confidence confidence) {
  return confidence == Confidence::certain ? "certain" : "needs-review";
}
constexpr std::string_view name_of(Applicability applicability) {
  return applicability == Applicability::safe ? "safe" : "suggested";
}

/// Puts `text` in the place of `range`; an empty range inserts. `text` is source text, escaped as the format asks.
struct Edit {
  SourceRange range;
  std::string text;

  friend bool operator==(const Edit&, const Edit&) = default;
};

/// One way to mend a finding. Its edits do not overlap and are made together or not at all.
struct Fix {
  std::string title;  ///< what it does, as an order: "write \"yourself\""
  Applicability applicability = Applicability::suggested;
  std::vector<Edit> edits;
};

/// A second place that explains the finding, such as the pronoun that it disagrees with.
struct Note {
  std::string message;
  std::optional<SourceRange> range;
};

struct Finding {
  SourceRange range;    ///< inside the source; may be empty, for something that is missing there
  std::string message;  ///< what is wrong here, and what to write instead: one sentence, no full stop at the end
  std::vector<Note> notes = {};
  std::vector<Fix> fixes = {};                  ///< best first
  Confidence confidence = Confidence::certain;  ///< the weaker of this and the rule's own holds
  std::optional<Severity> severity = {};        ///< caps the severity of this finding, never raises it
  std::vector<std::string> act = {};            ///< ids of the ACT rules that fail here, where the rule covers several
};

}  // namespace carelint

#endif
