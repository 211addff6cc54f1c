// The accessible name of an element.
#ifndef CARELINT_RULES_ACCESSIBILITY_ACCESSIBLE_NAME_H
#define CARELINT_RULES_ACCESSIBILITY_ACCESSIBLE_NAME_H

#include <cstddef>
#include <string>

#include "accessibility/tree.h"

namespace carelint {

inline constexpr std::size_t unlimited_text = static_cast<std::size_t>(-1);

/// By the Accessible Name and Description Computation 1.2 (W3C, 2024) with the HTML Accessibility API Mappings:
/// aria-labelledby, aria-label, the element's own means (alt, label, legend, caption, figcaption, the title of an SVG,
/// value), content, title. White space is single. Template code in an attribute or text counts as a name that is
/// unknown, not empty. Each element is visited once, so chains and circles of references end.
std::string accessible_name(const AccessibilityTree& tree, const Node& node);

/// True where only the element's native means, not its role, would name it: the text of the words a reader sees in it.
/// At most about `limit` bytes of it: what comes behind is not looked at.
std::string visible_text(const AccessibilityTree& tree, const Node& node, std::size_t limit = unlimited_text);

}  // namespace carelint

#endif
