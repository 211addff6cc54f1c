// What can shut assistive technology out. One fault, one rule.
#ifndef CARELINT_RULES_ACCESSIBILITY_FAULT_H
#define CARELINT_RULES_ACCESSIBILITY_FAULT_H

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "carelint/finding.h"

namespace carelint {

enum class AccessibilityFault : std::uint8_t {
  // names
  image_alt,
  image_button_name,
  svg_name,
  object_name,
  button_name,
  link_name,
  iframe_name,
  summary_name,
  heading_name,
  menu_item_name,
  field_name,
  label_in_name,       ///< the words on a control are not in its name
  decorative_exposed,  ///< marked as decoration, and exposed all the same
  // roles, states and properties
  unknown_role,
  unknown_attribute,      ///< "aria-" and something that ARIA does not define
  attribute_value,        ///< a value that the state or property does not have
  attribute_not_allowed,  ///< a state or property that the role does not have, or that is prohibited for it
  required_attribute,     ///< a role without a state that it requires
  owned_elements,         ///< a list without items, a grid without rows
  context_role,           ///< an item outside of a list
  focusable_in_widget,    ///< a link inside of a role whose children are presentational
  hidden_focus,           ///< reached with the tab key, hidden from assistive technology
  iframe_tab_order,
  // forms, tables, text
  autocomplete_value,
  table_headers,  ///< the headers attribute names no header cell of the table
  header_cell,    ///< a header cell without data
  text_spacing,   ///< spacing that readers cannot widen
  language_of_parts,
  // what only matters in an article
  vague_link,
  alt_placeholder,
  alt_announces_image,
  heading_order,
  // the page
  page_title,
  viewport_zoom,
  page_refresh,
};

struct AccessibilityDeviation {
  AccessibilityFault fault;
  SourceRange range;
  std::string message;
  std::vector<std::string> act = {};  ///< where the rule covers several
  std::string fix_title = {};
  std::vector<Edit> edits = {};
  Applicability applicability = Applicability::suggested;
};

}  // namespace carelint

#endif
