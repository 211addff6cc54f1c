// Takes away the diagnostics that comments in the article suppress, and says which suppressions did nothing.
#ifndef CARELINT_ENGINE_SUPPRESSION_FILTER_H
#define CARELINT_ENGINE_SUPPRESSION_FILTER_H

#include <functional>
#include <string_view>
#include <vector>

#include "carelint/document.h"
#include "config/suppressions.h"
#include "engine/diagnostic.h"

namespace carelint {

/// The suppressions of one article. Linear in the article for each rule that reports anything.
class SuppressionFilter {
 public:
  explicit SuppressionFilter(const Article& article);

  /// Drops those diagnostics, all of one rule, that begin in a stretch where a comment suppresses the rule.
  void apply(std::string_view rule, std::vector<Diagnostic>& diagnostics);

  /// The suppressions that dropped nothing and whose rules `all_ran` confirms to have run.
  std::vector<const Suppression*> unused(const std::function<bool(std::string_view glob)>& all_ran) const;
  const std::vector<Suppression>& suppressions() const { return suppressions_.suppressions; }
  const std::vector<SuppressionMistake>& mistakes() const { return suppressions_.mistakes; }

 private:
  Suppressions suppressions_;
  std::vector<bool> used_;  ///< one for each suppression
};

}  // namespace carelint

#endif
