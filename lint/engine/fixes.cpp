#include "engine/fixes.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace carelint {
namespace {

constexpr int max_rounds = 10;

/// The edits accepted so far, by place. Ranges of different fixes neither overlap nor meet at an insertion.
class AcceptedEdits {
 public:
  bool accepts(const Fix& fix) const {
    return std::none_of(fix.edits.begin(), fix.edits.end(), [&](const Edit& edit) { return collides(edit.range); });
  }

  void add(const Fix& fix) {
    for (const Edit& edit : fix.edits) edits_.emplace(edit.range, &edit);
  }

  std::string apply(std::string_view text) const {
    std::string fixed;
    std::size_t copied = 0;
    for (const auto& [range, edit] : edits_) {
      fixed.append(text, copied, range.begin - copied);
      fixed += edit->text;
      copied = range.end;
    }
    return fixed.append(text.substr(copied));
  }

 private:
  bool collides(SourceRange range) const {
    const auto collides_with = [&](SourceRange other) {
      const bool meets_at_insertion =
          (range.empty() || other.empty()) && range.begin <= other.end && other.begin <= range.end;
      return range.overlaps(other) || meets_at_insertion;
    };
    const auto next = edits_.lower_bound(range);
    for (auto after = next; after != edits_.end() && after->first.begin <= range.end; ++after) {
      if (collides_with(after->first)) return true;
    }
    return next != edits_.begin() && collides_with(std::prev(next)->first);
  }

  std::multimap<SourceRange, const Edit*> edits_;
};

bool changes_anything(std::string_view text, const Fix& fix) {
  return std::any_of(fix.edits.begin(), fix.edits.end(),
                     [&](const Edit& edit) { return text.substr(edit.range.begin, edit.range.size()) != edit.text; });
}

}  // namespace

std::vector<const Fix*> select_fixes(std::span<const Diagnostic> diagnostics, Applicability allowed) {
  std::vector<const Fix*> selected;
  for (const Diagnostic& diagnostic : diagnostics) {
    if (diagnostic.confidence == Confidence::needs_review) continue;
    const auto fix = std::ranges::find_if(diagnostic.fixes, [&](const Fix& f) { return f.applicability <= allowed; });
    if (fix != diagnostic.fixes.end()) selected.push_back(&*fix);
  }
  return selected;
}

FixedText apply_fixes(std::string_view text, std::span<const Fix* const> fixes) {
  AcceptedEdits accepted;
  std::uint32_t applied = 0;
  for (const Fix* fix : fixes) {
    if (!changes_anything(text, *fix) || !accepted.accepts(*fix)) continue;
    accepted.add(*fix);
    ++applied;
  }
  return {accepted.apply(text), applied};
}

FileResult fix_article(FileResult linted, Applicability allowed, const LintFunction& lint) {
  std::vector<FileResult> states;
  states.push_back(std::move(linted));
  for (int round = 0; round < max_rounds; ++round) {
    const FileResult& current = states.back();
    if (current.status == FileResult::Status::error) break;
    FixedText fixed = apply_fixes(current.source->text(), select_fixes(current.diagnostics, allowed));
    if (fixed.applied == 0) break;
    const auto same = std::ranges::find_if(states, [&](const FileResult& s) { return s.source->text() == fixed.text; });
    if (same != states.end()) return std::move(*same);
    const SourceBuffer& source = *current.source;
    FileResult next = lint(
        std::make_shared<const SourceBuffer>(source.path(), std::move(fixed.text), source.format(), source.encoding()));
    if (next.status == FileResult::Status::error) break;
    next.fixes_applied = current.fixes_applied + fixed.applied;
    states.push_back(std::move(next));
  }
  return std::move(states.back());
}

}  // namespace carelint
