#include "engine/suppression_filter.h"

#include <algorithm>

#include "config/config.h"

namespace carelint {
namespace {

std::uint32_t begin_of(const Diagnostic& diagnostic) {
  return diagnostic.range.begin;
}

}  // namespace

SuppressionFilter::SuppressionFilter(const Article& article)
    : suppressions_(find_suppressions(article.document())), used_(suppressions_.suppressions.size(), false) {
  // What is missing at the very end of the article begins behind its last byte, and still lies in a stretch that goes
  // to the end.
  for (Suppression& suppression : suppressions_.suppressions) {
    if (suppression.stretch.end == article.source().size()) ++suppression.stretch.end;
  }
}

void SuppressionFilter::apply(std::string_view rule, std::vector<Diagnostic>& diagnostics) {
  if (used_.empty() || diagnostics.empty()) return;
  std::ranges::stable_sort(diagnostics, {}, begin_of);
  std::vector<SourceRange> stretches;
  for (std::size_t i = 0; i < used_.size(); ++i) {
    const Suppression& suppression = suppressions_.suppressions[i];
    if (!matches_glob(suppression.rules, rule)) continue;
    stretches.push_back(suppression.stretch);
    const auto first = std::ranges::lower_bound(diagnostics, suppression.stretch.begin, {}, begin_of);
    if (first != diagnostics.end() && suppression.stretch.contains(begin_of(*first))) used_[i] = true;
  }
  std::ranges::sort(stretches);
  auto next = stretches.begin();
  std::uint32_t suppressed_until = 0;
  std::erase_if(diagnostics, [&](const Diagnostic& diagnostic) {
    for (; next != stretches.end() && next->begin <= begin_of(diagnostic); ++next) {
      suppressed_until = std::max(suppressed_until, next->end);
    }
    return begin_of(diagnostic) < suppressed_until;
  });
}

std::vector<const Suppression*> SuppressionFilter::unused(
    const std::function<bool(std::string_view glob)>& all_ran) const {
  std::vector<const Suppression*> unused;
  for (std::size_t i = 0; i < used_.size(); ++i) {
    const Suppression& suppression = suppressions_.suppressions[i];
    if (!used_[i] && all_ran(suppression.rules)) unused.push_back(&suppression);
  }
  return unused;
}

}  // namespace carelint
