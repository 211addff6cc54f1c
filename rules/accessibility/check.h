// All faults of an article, found in one go.
#ifndef CARELINT_RULES_ACCESSIBILITY_CHECK_H
#define CARELINT_RULES_ACCESSIBILITY_CHECK_H

#include <vector>

#include "accessibility/fault.h"
#include "accessibility/tree.h"

namespace carelint {

using AccessibilityDeviations = std::vector<AccessibilityDeviation>;

/// Cached on the article: `article.get<AccessibilityCheck>()`.
class AccessibilityCheck {
 public:
  static constexpr std::string_view analysis_id = "accessibility/check";
  static constexpr int analysis_version = 1;

  explicit AccessibilityCheck(const Article& article);

  const AccessibilityDeviations& deviations() const { return deviations_; }

 private:
  AccessibilityDeviations deviations_;
};

/// What AccessibilityCheck holds.
AccessibilityDeviations find_accessibility_deviations(const AccessibilityTree& tree);

// Each adds what it finds, in document order.
void check_names(const AccessibilityTree& tree, AccessibilityDeviations& deviations);
void check_aria(const AccessibilityTree& tree, AccessibilityDeviations& deviations);
void check_structure(const AccessibilityTree& tree, AccessibilityDeviations& deviations);
void check_tables(const AccessibilityTree& tree, AccessibilityDeviations& deviations);
void check_forms(const AccessibilityTree& tree, AccessibilityDeviations& deviations);
void check_spacing(const AccessibilityTree& tree, AccessibilityDeviations& deviations);
// What no ACT rule asks, and readers do.
void check_links(const AccessibilityTree& tree, AccessibilityDeviations& deviations);
void check_images(const AccessibilityTree& tree, AccessibilityDeviations& deviations);
void check_headings(const AccessibilityTree& tree, AccessibilityDeviations& deviations);
void check_paragraphs(const AccessibilityTree& tree, AccessibilityDeviations& deviations);
void check_data_tables(const AccessibilityTree& tree, AccessibilityDeviations& deviations);
void check_signs(const AccessibilityTree& tree, AccessibilityDeviations& deviations);
void check_media(const AccessibilityTree& tree, AccessibilityDeviations& deviations);
void check_languages(const AccessibilityTree& tree, AccessibilityDeviations& deviations);
void check_contrast(const AccessibilityTree& tree, AccessibilityDeviations& deviations);
void check_page(const AccessibilityTree& tree, AccessibilityDeviations& deviations);

/// Whether its author wrote the element: with a tag, or in the way of Markdown.
bool is_written(const AccessibilityTree& tree, const Node& node);
/// Its start tag; in Markdown the whole of it.
SourceRange place_of(const Node& node);
/// The attribute with its value, for a range.
SourceRange range_of(const Attribute& attribute);
/// The attribute if the element has it, else its start tag.
SourceRange range_of(const Node& node, std::string_view attribute);
/// Not beside the article: in its navigation, header, footer, a dialog or a form.
bool is_in_main_text(const Node& node);
/// Nothing but white space, and no id or class by which a script could find it.
bool holds_nothing(const Node& node);
/// The edit that takes an attribute out, with the space in front of it.
Edit without(const Article& article, const Attribute& attribute);

}  // namespace carelint

#endif
