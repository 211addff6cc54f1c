// The boxes of a page that tell readers what to do in a crisis.
#ifndef CARELINT_RULES_CRISIS_EMERGENCY_BOXES_H
#define CARELINT_RULES_CRISIS_EMERGENCY_BOXES_H

#include <span>
#include <string_view>
#include <vector>

#include "carelint/article.h"

namespace carelint {

/// A section, aside or div that calls itself one (emergency, crisis, urgent, immediate, alert in its class, id or
/// role), holds a crisis or emergency number, and is no longer than a box: 200 words. The outermost where they nest.
class EmergencyBoxes {
 public:
  static constexpr std::string_view analysis_id = "crisis/emergency-boxes";
  static constexpr int analysis_version = 1;

  explicit EmergencyBoxes(const Article& article);

  std::span<const Node* const> boxes() const { return boxes_; }
  /// The box that holds a range, or null.
  const Node* around(SourceRange range) const;

 private:
  std::vector<const Node*> boxes_;
};

}  // namespace carelint

#endif
