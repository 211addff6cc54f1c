// The roles that HTML elements have by themselves.
#ifndef CARELINT_RULES_ACCESSIBILITY_ROLES_H
#define CARELINT_RULES_ACCESSIBILITY_ROLES_H

#include <string_view>

#include "carelint/document.h"

namespace carelint {

/// By the HTML Accessibility API Mappings (W3C, HTML-AAM 1.0, 2024) in the names of ARIA 1.2; empty for an element that
/// has none there ("audio", "iframe"). Sections and forms have one only with a name, which `has_name` tells. An image
/// with an empty alt is "presentation".
std::string_view implicit_role(const Node& node, bool has_name);

}  // namespace carelint

#endif
