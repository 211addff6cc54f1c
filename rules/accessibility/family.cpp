#include "accessibility/family.h"

namespace carelint {

RuleDefinition alt_announces_image();
RuleDefinition alt_placeholder();
RuleDefinition attribute_not_allowed();
RuleDefinition attribute_value();
RuleDefinition autocomplete_value();
RuleDefinition button_name();
RuleDefinition context_role();
RuleDefinition decorative_exposed();
RuleDefinition document_language();
RuleDefinition field_name();
RuleDefinition focusable_in_widget();
RuleDefinition header_cell();
RuleDefinition heading_name();
RuleDefinition heading_order();
RuleDefinition hidden_focus();
RuleDefinition iframe_name();
RuleDefinition iframe_tab_order();
RuleDefinition image_alt();
RuleDefinition image_button_name();
RuleDefinition label_in_name();
RuleDefinition language_of_parts();
RuleDefinition link_name();
RuleDefinition menu_item_name();
RuleDefinition object_name();
RuleDefinition owned_elements();
RuleDefinition page_refresh();
RuleDefinition page_title();
RuleDefinition required_attribute();
RuleDefinition summary_name();
RuleDefinition svg_name();
RuleDefinition table_headers();
RuleDefinition text_spacing();
RuleDefinition unknown_attribute();
RuleDefinition unknown_role();
RuleDefinition vague_link();
RuleDefinition viewport_zoom();

void register_accessibility_rules(RuleRegistry& registry) {
  registry.add(alt_announces_image());
  registry.add(alt_placeholder());
  registry.add(attribute_not_allowed());
  registry.add(attribute_value());
  registry.add(autocomplete_value());
  registry.add(button_name());
  registry.add(context_role());
  registry.add(decorative_exposed());
  registry.add(document_language());
  registry.add(field_name());
  registry.add(focusable_in_widget());
  registry.add(header_cell());
  registry.add(heading_name());
  registry.add(heading_order());
  registry.add(hidden_focus());
  registry.add(iframe_name());
  registry.add(iframe_tab_order());
  registry.add(image_alt());
  registry.add(image_button_name());
  registry.add(label_in_name());
  registry.add(language_of_parts());
  registry.add(link_name());
  registry.add(menu_item_name());
  registry.add(object_name());
  registry.add(owned_elements());
  registry.add(page_refresh());
  registry.add(page_title());
  registry.add(required_attribute());
  registry.add(summary_name());
  registry.add(svg_name());
  registry.add(table_headers());
  registry.add(text_spacing());
  registry.add(unknown_attribute());
  registry.add(unknown_role());
  registry.add(vague_link());
  registry.add(viewport_zoom());
}

}  // namespace carelint
