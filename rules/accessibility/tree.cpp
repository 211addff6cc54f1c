#include "accessibility/tree.h"

#include <algorithm>

#include "accessibility/roles.h"
#include "accessibility/text.h"
#include "carelint/words.h"
#include "shared/words.h"

namespace carelint {
namespace {

// -1 for a value that is no integer or is negative, 0 and above as written; -2 where the attribute is missing.
int tab_index(const Node& node) {
  const Attribute* attribute = node.attribute("tabindex");
  if (attribute == nullptr) return -2;
  std::string_view text = trimmed_space(attribute->value);
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  if (text.empty() || !is_digit(text.front())) return -2;
  return negative && text.find_first_not_of("0") != text.npos ? -1 : 0;
}

// The content of a closed <details> but for its summary.
bool is_in_closed_details(const Node& node) {
  const Node* parent = node.parent;
  return parent != nullptr && parent->is("details") && !has_attribute(*parent, "open") && !is_summary_of_details(node);
}

bool is_disabled(const Node& node) {
  if (has_attribute(node, "disabled")) return true;
  const Node* below = &node;
  for (const Node* above = node.parent; above != nullptr; below = above, above = above->parent) {
    if (above->is("fieldset") && has_attribute(*above, "disabled") && !below->is("legend")) return true;
  }
  return false;
}

bool is_focusable_element(const Node& node) {
  if (node.name_space != Namespace::html) return node.name == "a" && has_attribute(node, "href");
  if (is_one_of(node.name, "a", "area")) return has_attribute(node, "href");
  if (is_one_of(node.name, "button", "select", "textarea")) return !is_disabled(node);
  if (node.is("input")) return !attribute_is(node, "type", "hidden") && !is_disabled(node);
  if (is_one_of(node.name, "audio", "video")) return has_attribute(node, "controls");
  if (node.is("iframe")) return true;
  if (node.is("summary")) return is_summary_of_details(node);
  const Attribute* editable = node.attribute("contenteditable");
  return editable != nullptr && !attribute_is(node, "contenteditable", "false");
}

// Global states and properties keep an element exposed whose role says that it is presentational.
bool has_global_property(const Node& node) {
  return std::any_of(node.attributes.begin(), node.attributes.end(), [](const Attribute& attribute) {
    if (!attribute.name.starts_with("aria-") || attribute.name == "aria-hidden") return false;
    const AriaAttribute* standard = find_aria_attribute(attribute.name);
    return standard != nullptr && standard->is_global;
  });
}

// The first valid, concrete role.
std::string_view role_asked_for(const Node& node) {
  const Attribute* attribute = node.attribute("role");
  if (attribute == nullptr) return {};
  for (const std::string_view token : tokens_of(attribute->value)) {
    const AriaRole* role = find_role(lowered(token));
    if (role != nullptr && !role->is_abstract) return role->name == "none" ? "presentation" : role->name;
  }
  return {};
}

}  // namespace

bool is_summary_of_details(const Node& node) {
  if (!node.is("summary") || node.parent == nullptr || !node.parent->is("details")) return false;
  for (const Node& child : node.parent->children()) {
    if (child.is("summary")) return &child == &node;
  }
  return false;
}

AccessibilityTree::AccessibilityTree(const Article& article) : article_(&article), styles_(&article.get<Styles>()) {
  const std::span<const Node> nodes = article.document().nodes();
  first_ = nodes.data();
  collect_references(nodes);
  info_.resize(nodes.size());
  for (std::size_t i = 0; i < nodes.size(); ++i) info_[i] = read(nodes[i]);
}

void AccessibilityTree::collect_references(std::span<const Node> nodes) {
  for (const Node& node : nodes) {
    if (!node.is_element()) continue;
    if (const Attribute* id = node.attribute("id"); id != nullptr && !id->value.empty()) ids_.emplace(id->value, &node);
    const Attribute* target = node.is("label") ? node.attribute("for") : nullptr;
    if (target != nullptr) labels_.emplace(target->value, &node);
  }
  for (const Node& node : nodes) {
    if (!node.is_element() || node.attribute("aria-owns") == nullptr) continue;
    for (const Node* owned : referenced(node, "aria-owns")) owners_.emplace(owned, &node);
  }
}

AccessibilityTree::Info AccessibilityTree::read(const Node& node) const {
  Info own;
  const std::uint8_t above = node.parent == nullptr ? std::uint8_t{0} : info(*node.parent).flags;
  const bool parent_removed = node.parent != nullptr && styles_->is_removed(*node.parent);
  own.flags |= above & (aria_hidden | inert);
  // What is hidden by visibility can be shown again below; what is removed cannot.
  if (styles_->is_removed(node) || styles_->is_invisible(node) || parent_removed) own.flags |= not_rendered;
  if ((above & not_rendered) != 0 && !styles_->is_invisible(*node.parent)) own.flags |= not_rendered;
  if (!node.is_element()) return own;
  if (is_in_closed_details(node)) own.flags |= not_rendered;
  if (attribute_is(node, "aria-hidden", "true")) own.flags |= aria_hidden;
  if (has_attribute(node, "inert")) own.flags |= inert | aria_hidden;
  own.flags |= focus_flags(node, own.flags);
  own.explicit_role = role_asked_for(node);
  const bool keeps_role =
      own.explicit_role == "presentation" && ((own.flags & focusable) != 0 || has_global_property(node));
  own.role =
      own.explicit_role.empty() || keeps_role ? implicit_role(node, has_naming_attribute(node)) : own.explicit_role;
  if (own.role == "presentation" && own.explicit_role.empty() &&
      ((own.flags & focusable) != 0 || has_global_property(node)))
    own.role = "img";
  own.standard = find_role(own.role);
  return own;
}

std::uint8_t AccessibilityTree::focus_flags(const Node& node, std::uint8_t flags) const {
  if ((flags & (not_rendered | inert)) != 0) return 0;
  const int index = tab_index(node);
  const bool disabled = is_one_of(node.name, "button", "input", "select", "textarea") && is_disabled(node);
  const bool can = !disabled && (is_focusable_element(node) || index > -2);
  if (!can) return 0;
  return index == -1 ? focusable : focusable | tab_stop;
}

bool AccessibilityTree::has_naming_attribute(const Node& node) const {
  return !carelint::value_of(node, "aria-label").empty() || !referenced(node, "aria-labelledby").empty() ||
         !carelint::value_of(node, "title").empty();
}

const Node* AccessibilityTree::by_id(std::string_view id) const {
  const auto found = ids_.find(id);
  return found == ids_.end() ? nullptr : found->second;
}

std::vector<const Node*> AccessibilityTree::referenced(const Node& node, std::string_view attribute) const {
  std::vector<const Node*> nodes;
  const Attribute* found = node.attribute(attribute);
  if (found == nullptr) return nodes;
  for (const std::string_view id : tokens_of(found->value)) {
    if (const Node* target = by_id(id)) nodes.push_back(target);
  }
  return nodes;
}

std::vector<const Node*> AccessibilityTree::labels_of(const Node& field) const {
  std::vector<const Node*> labels;
  if (!is_one_of(field.name, "input", "select", "textarea", "button", "meter", "output", "progress")) return labels;
  if (const Attribute* id = field.attribute("id"); id != nullptr && by_id(id->value) == &field) {
    const auto [begin, end] = labels_.equal_range(id->value);
    for (auto at = begin; at != end; ++at) labels.push_back(at->second);
  }
  const Node* around = field.closest("label");
  if (around != nullptr && around->attribute("for") == nullptr) labels.push_back(around);
  std::sort(labels.begin(), labels.end());
  return labels;
}

const Node* AccessibilityTree::owner_by_reference(const Node& node) const {
  const auto found = owners_.find(&node);
  return found == owners_.end() ? nullptr : found->second;
}

}  // namespace carelint
