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
  picker_name,         ///< a field that has no role in ARIA: password, date, colour, file
  label_in_name,       ///< the words on a control are not in its name
  decorative_exposed,  ///< marked as decoration, and exposed all the same
  // roles, states and properties
  unknown_role,
  redundant_role,         ///< that the element has by itself
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
  foreign_passage,  ///< in another language than the page, and not marked as such
  // what no ACT rule asks, and readers do: links
  vague_link,
  same_name_links,  ///< links of one name to several places
  file_link,        ///< a file behind a link that does not say so
  new_window,
  // images
  alt_placeholder,
  alt_announces_image,
  alt_repeats_caption,
  alt_repeats_link,  ///< the alternative says once more what the link around it says
  alt_too_long,
  // headings, paragraphs, tables that only look like what they are
  heading_order,
  page_heading,  ///< no <h1>, or several
  bold_heading,
  fake_list,
  empty_paragraph,
  empty_list,  ///< whose items are all blank
  justified_text,
  layout_table,
  table_without_headers,
  // signs, colours, sound
  emoji_run,
  all_caps,
  contrast,
  video_captions,
  audio_transcript,
  autoplay,
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
  Confidence confidence = Confidence::certain;
  std::vector<Note> notes = {};
};

}  // namespace carelint

#endif
