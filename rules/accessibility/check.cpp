#include "accessibility/check.h"

#include <algorithm>

#include "accessibility/accessibility_rule.h"
#include "accessibility/text.h"
#include "carelint/words.h"

namespace carelint {

AccessibilityDeviations find_accessibility_deviations(const AccessibilityTree& tree) {
  AccessibilityDeviations deviations;
  check_page(tree, deviations);
  check_names(tree, deviations);
  check_aria(tree, deviations);
  check_structure(tree, deviations);
  check_tables(tree, deviations);
  check_forms(tree, deviations);
  check_spacing(tree, deviations);
  check_links(tree, deviations);
  check_images(tree, deviations);
  check_headings(tree, deviations);
  check_paragraphs(tree, deviations);
  check_data_tables(tree, deviations);
  check_signs(tree, deviations);
  check_media(tree, deviations);
  check_languages(tree, deviations);
  check_contrast(tree, deviations);
  return deviations;
}

AccessibilityCheck::AccessibilityCheck(const Article& article)
    : deviations_(find_accessibility_deviations(article.get<AccessibilityTree>())) {}

bool is_written(const AccessibilityTree& tree, const Node& node) {
  return !node.start_tag.empty() || (tree.article().source().format() == Format::markdown && !node.range.empty());
}

SourceRange place_of(const Node& node) {
  return node.start_tag.empty() ? node.range : node.start_tag;
}

SourceRange range_of(const Attribute& attribute) {
  return attribute.value_range.begin < attribute.value_range.end ? hull(attribute.name_range, attribute.value_range)
                                                                 : attribute.name_range;
}

SourceRange range_of(const Node& node, std::string_view attribute) {
  const Attribute* found = node.attribute(attribute);
  return found == nullptr ? node.start_tag : range_of(*found);
}

bool is_in_main_text(const Node& node) {
  for (const Node* above = &node; above != nullptr; above = above->parent) {
    if (is_one_of(above->name, "nav", "aside", "footer", "dialog", "form")) return false;
    if (is_one_of(above->name, "main", "article")) return true;
    // That of an article holds its heading.
    if (above->is("header") && above->closest("article") == nullptr && above->closest("main") == nullptr) return false;
  }
  return true;
}

bool holds_nothing(const Node& node) {
  if (node.end_tag.empty() || has_attribute(node, "id") || has_attribute(node, "class")) return false;
  return std::all_of(node.descendants().begin(), node.descendants().end(),
                     [](const Node& below) { return below.kind == NodeKind::text && is_blank(below.text); });
}

Edit without(const Article& article, const Attribute& attribute) {
  const std::string_view text = article.source().text();
  SourceRange range = range_of(attribute);
  const bool quoted = range.end < text.size() && (text[range.end] == '"' || text[range.end] == '\'');
  if (quoted && attribute.value_range.begin < attribute.value_range.end) ++range.end;
  if (attribute.value_range.begin == attribute.value_range.end) {
    // name="": the value is empty, its quotation marks are not.
    for (const std::string_view empty : {"=\"\"", "=''"}) {
      if (text.substr(range.end).starts_with(empty)) range.end += static_cast<std::uint32_t>(empty.size());
    }
  }
  while (range.begin > 0 &&
         (text[range.begin - 1] == ' ' || text[range.begin - 1] == '\n' || text[range.begin - 1] == '\t'))
    --range.begin;
  return {range, ""};
}

void report_accessibility(const Article& article, AccessibilityFault fault, RuleContext& context) {
  for (const AccessibilityDeviation& deviation : article.get<AccessibilityCheck>().deviations()) {
    if (deviation.fault != fault) continue;
    Finding finding{.range = deviation.range, .message = deviation.message};
    finding.act = deviation.act;
    finding.confidence = deviation.confidence;
    finding.notes = deviation.notes;
    if (!deviation.edits.empty())
      finding.fixes.push_back({deviation.fix_title, deviation.applicability, deviation.edits});
    context.report(std::move(finding));
  }
}

}  // namespace carelint
