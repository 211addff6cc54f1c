// Whether the words that stand on a control are in its name.
#ifndef CARELINT_RULES_ACCESSIBILITY_LABEL_IN_NAME_H
#define CARELINT_RULES_ACCESSIBILITY_LABEL_IN_NAME_H

#include "accessibility/check.h"

namespace carelint {

/// Of a widget whose name comes from aria-label or aria-labelledby: its visible words stand in the name, in order and
/// side by side. Case, punctuation, hyphens and what stands in parentheses do not count; a label of one character is a
/// symbol. Source: ACT rule 2ee8b8, Visible label is part of accessible name (W3C, 2025).
void check_label_in_name(const AccessibilityTree& tree, const Node& node, AccessibilityDeviations& deviations);

}  // namespace carelint

#endif
