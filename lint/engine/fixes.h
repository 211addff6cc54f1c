// Makes the fixes that diagnostics offer.
#ifndef CARELINT_ENGINE_FIXES_H
#define CARELINT_ENGINE_FIXES_H

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/diagnostic.h"

namespace carelint {

/// The first fix of each diagnostic that may be made unasked: safe ones, and suggested ones where `allowed` says so.
/// None of a diagnostic that a person has to judge.
std::vector<const Fix*> select_fixes(std::span<const Diagnostic> diagnostics, Applicability allowed);

struct FixedText {
  std::string text;
  std::uint32_t applied = 0;
};

/// Makes each fix with all its edits or not at all. Where two overlap, or one inserts at the edge of the other, the
/// first wins; the other may be made on the new text. Edits lie inside the text; those of one fix do not overlap.
FixedText apply_fixes(std::string_view text, std::span<const Fix* const> fixes);

/// Lints an article, for fix_article(). Throws nothing.
using LintFunction = std::function<FileResult(const std::shared_ptr<const SourceBuffer>&)>;

/// Fixes and lints in turn until nothing is left to fix, ten rounds at the most. Fixes that undo each other are not
/// made. Gives the result for the fixed text (`source`, what is still reported, how many fixes were made); nothing is
/// written. A round whose text cannot be linted is taken back.
FileResult fix_article(FileResult linted, Applicability allowed, const LintFunction& lint);

}  // namespace carelint

#endif
