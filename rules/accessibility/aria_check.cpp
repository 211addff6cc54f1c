#include <algorithm>

#include "accessibility/check.h"
#include "accessibility/roles.h"
#include "accessibility/text.h"
#include "carelint/words.h"
#include "shared/words.h"

namespace carelint {
namespace {

// In the drafts of ARIA 1.3 and already spoken by assistive technology.
bool is_coming_attribute(std::string_view name) {
  return is_one_of(name, "aria-braillelabel", "aria-brailleroledescription", "aria-description");
}

bool holds(std::span<const std::string_view> names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_integer(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

bool is_number(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  const std::size_t dot = text.find('.');
  if (dot == text.npos) return is_integer(text);
  const std::string_view behind = text.substr(dot + 1);
  const bool whole = dot == 0 || is_integer(text.substr(0, dot));
  return whole && !behind.empty() && std::all_of(behind.begin(), behind.end(), is_digit);
}

bool fits(const AriaAttribute& attribute, std::string_view value) {
  const std::string lower = lowered(value);
  switch (attribute.value) {
    case AriaValue::boolean: return is_one_of(lower, "true", "false");
    case AriaValue::tristate: return is_one_of(lower, "true", "false", "mixed", "undefined");
    case AriaValue::boolean_or_undefined: return is_one_of(lower, "true", "false", "undefined");
    case AriaValue::integer: return is_integer(value);
    case AriaValue::number: return is_number(value);
    case AriaValue::token: return holds(attribute.tokens, lower);
    case AriaValue::token_list: {
      const auto tokens = tokens_of(lower);
      return std::all_of(tokens.begin(), tokens.end(),
                         [&](std::string_view token) { return holds(attribute.tokens, token); });
    }
    case AriaValue::id_reference:
    case AriaValue::id_reference_list:
    case AriaValue::string: return true;
  }
  return true;
}

// What HTML says in its own words: checked, value.
bool is_given_by_element(const Node& node, std::string_view attribute) {
  if (!node.is("input")) return attribute == "aria-level" || (node.is("option") && attribute == "aria-selected");
  const std::string type = lowered(value_of(node, "type"));
  if (attribute == "aria-checked") return type == "checkbox" || type == "radio";
  return attribute == "aria-valuenow" && (type == "range" || type == "number");
}

class AriaChecker {
 public:
  AriaChecker(const AccessibilityTree& tree, AccessibilityDeviations& deviations)
      : tree_(tree), deviations_(deviations) {}

  void run() {
    for (const Node& node : tree_.article().document().nodes()) {
      if (!node.is_element() || node.attributes.empty() || node.start_tag.empty()) continue;
      for (const Attribute& attribute : node.attributes) {
        if (attribute.name.starts_with("aria-")) check_attribute(node, attribute);
      }
      if (!tree_.is_included(node)) continue;
      check_role(node);
      check_redundant(node);
      check_required(node);
    }
  }

 private:
  void add(AccessibilityFault fault, SourceRange range, std::string message, std::vector<std::string> act = {}) {
    deviations_.push_back({fault, range, std::move(message), std::move(act)});
  }

  // For the deviation that was added last.
  void offer(SourceRange range, const std::string& meant) {
    if (meant.empty() || range.empty()) return;
    deviations_.back().fix_title = "write \"" + meant + "\"";
    deviations_.back().edits = {{range, meant}};
  }

  void check_attribute(const Node& node, const Attribute& attribute) {
    const AriaAttribute* standard = find_aria_attribute(attribute.name);
    const std::string name(attribute.name);
    if (standard == nullptr) {
      if (is_coming_attribute(attribute.name)) {
        check_prohibited(node, attribute);
      } else if (!holds_template(attribute.name)) {
        const std::string meant(nearest_aria_attribute(attribute.name));
        add(AccessibilityFault::unknown_attribute, range_of(attribute),
            "ARIA has no \"" + name + "\"; " + (meant.empty() ? "check the spelling" : "did you mean " + meant + "?"));
        offer(attribute.name_range, meant);
      }
      return;
    }
    const std::string_view value = trimmed_space(attribute.value);
    if (!value.empty() && !holds_template(value) && tree_.is_rendered(node) && !fits(*standard, value)) {
      add(AccessibilityFault::attribute_value, range_of(attribute),
          "\"" + std::string(value) + "\" is not a valid value for " + name + wanted(*standard));
    }
    if (!tree_.is_included(node)) return;
    if (standard->is_global) {
      check_prohibited(node, attribute);
    } else {
      check_supported(node, attribute);
    }
  }

  static std::string wanted(const AriaAttribute& standard) {
    switch (standard.value) {
      case AriaValue::boolean: return "; write true or false";
      case AriaValue::tristate: return "; write true, false or mixed";
      case AriaValue::boolean_or_undefined: return "; write true or false";
      case AriaValue::integer: return "; write a whole number";
      case AriaValue::number: return "; write a number";
      case AriaValue::token:
      case AriaValue::token_list: {
        std::string list;
        for (const std::string_view token : standard.tokens)
          list += (list.empty() ? "; write " : ", ") + std::string(token);
        return list;
      }
      default: return {};
    }
  }

  // Roles that cannot be named, and those that the attribute does not go with.
  void check_prohibited(const Node& node, const Attribute& attribute) {
    const std::string_view role = tree_.role(node);
    const AriaRole* standard = tree_.standard_role(node);
    if (standard == nullptr) return;
    const bool naming = is_one_of(attribute.name, "aria-label", "aria-labelledby", "aria-braillelabel");
    const bool describing = is_one_of(attribute.name, "aria-roledescription", "aria-brailleroledescription");
    const bool nameless = standard->name_from == NameFrom::prohibited || role == "generic" || role == "presentation";
    const bool prohibited = holds(standard->prohibited_attributes, attribute.name) || (naming && nameless) ||
                            (describing && (role == "generic" || role == "presentation"));
    if (!prohibited || trimmed_space(attribute.value).empty()) return;
    add(AccessibilityFault::attribute_not_allowed, range_of(attribute),
        "screen readers do not read " + std::string(attribute.name) +
            " here; write the words as text, or use an "
            "element that can have a name",
        {"kb1m8s"});
  }

  void check_supported(const Node& node, const Attribute& attribute) {
    const std::string_view role = tree_.role(node);
    const AriaRole* standard = tree_.standard_role(node);
    if (standard == nullptr && !role.empty()) return;
    if (role.starts_with("doc-") || role.starts_with("graphics-") || node.name.find('-') != node.name.npos) return;
    const bool supported = standard != nullptr && (holds(standard->supported_attributes, attribute.name) ||
                                                   holds(standard->required_attributes, attribute.name));
    if (supported) return;
    const std::string who = role.empty() ? "<" + std::string(node.name) + ">" : "the role " + std::string(role);
    add(AccessibilityFault::attribute_not_allowed, range_of(attribute),
        who + " has no " + std::string(attribute.name) + "; take it out", {"5c01ea"});
  }

  void check_role(const Node& node) {
    const Attribute* attribute = node.attribute("role");
    if (attribute == nullptr || holds_template(attribute->value)) return;
    const std::vector<std::string_view> tokens = tokens_of(attribute->value);
    const bool known = std::any_of(tokens.begin(), tokens.end(), [](std::string_view token) {
      const AriaRole* role = find_role(lowered(token));
      return role != nullptr && !role->is_abstract;
    });
    if (tokens.empty() || known) return;
    const std::string meant(tokens.size() == 1 ? nearest_role(lowered(tokens.front())) : std::string_view{});
    add(AccessibilityFault::unknown_role, range_of(*attribute),
        "ARIA has no role \"" + std::string(trimmed_space(attribute->value)) + "\"; " +
            (meant.empty() ? "check the spelling, or take it out" : "did you mean " + meant + "?"));
    const auto begin = static_cast<std::size_t>(tokens.front().data() - attribute->value.data());
    offer(attribute->value_map.source_range(begin, begin + tokens.front().size()), meant);
  }

  // <nav role="navigation">: what the element is already. Lists are left alone, as a style sheet without bullets takes
  // the role away in Safari.
  void check_redundant(const Node& node) {
    const Attribute* attribute = node.attribute("role");
    if (attribute == nullptr) return;
    const std::string role = lowered(trimmed_space(attribute->value));
    if (role.empty() || role == "list" || role == "listitem" || role != implicit_role(node, true)) return;
    if (is_one_of(node.name, "section", "form", "header", "footer", "aside") || node.name_space != Namespace::html)
      return;
    add(AccessibilityFault::redundant_role, range_of(*attribute),
        "<" + std::string(node.name) + "> has the role " + role + " already; take the role out");
    deviations_.back().fix_title = "take it out";
    deviations_.back().edits = {without(tree_.article(), *attribute)};
    deviations_.back().applicability = Applicability::safe;
  }

  void check_required(const Node& node) {
    const AriaRole* role = find_role(tree_.explicit_role(node));
    if (role == nullptr || tree_.role(node) != role->name) return;
    if (implicit_role(node, true) == role->name) return;  // the element brings its states along
    if (role->name == "separator" && !tree_.is_focusable(node)) return;
    std::string missing;
    for (const std::string_view attribute : role->required_attributes) {
      const Attribute* given = node.attribute(attribute);
      if ((given != nullptr && !trimmed_space(given->value).empty()) || is_given_by_element(node, attribute)) continue;
      const bool implied = std::any_of(role->implicit_values.begin(), role->implicit_values.end(),
                                       [&](const AriaImplicitValue& value) { return value.attribute == attribute; });
      if (implied) continue;
      if (attribute == "aria-controls" && role->name == "combobox" &&
          lowered(value_of(node, "aria-expanded")) != "true")
        continue;
      missing += (missing.empty() ? "" : " and ") + std::string(attribute);
    }
    if (missing.empty()) return;
    add(AccessibilityFault::required_attribute, node.start_tag,
        "the role " + std::string(role->name) + " needs " + missing + ", or nobody hears what state it is in");
  }

  const AccessibilityTree& tree_;
  AccessibilityDeviations& deviations_;
};

}  // namespace

void check_aria(const AccessibilityTree& tree, AccessibilityDeviations& deviations) {
  AriaChecker(tree, deviations).run();
}

}  // namespace carelint
