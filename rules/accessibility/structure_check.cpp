#include <algorithm>

#include "accessibility/check.h"
#include "accessibility/text.h"
#include "carelint/words.h"

namespace carelint {
namespace {

bool holds(std::span<const std::string_view> names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool has_global_property(const Node& node) {
  return std::any_of(node.attributes.begin(), node.attributes.end(), [](const Attribute& attribute) {
    const AriaAttribute* standard = find_aria_attribute(attribute.name);
    return standard != nullptr && standard->is_global && attribute.name != "aria-hidden";
  });
}

class StructureChecker {
 public:
  StructureChecker(const AccessibilityTree& tree, AccessibilityDeviations& deviations)
      : tree_(tree), deviations_(deviations) {}

  void run() {
    for (const Node& node : tree_.article().document().nodes()) {
      if (!node.is_element() || node.start_tag.empty()) continue;
      check_hidden_focus(node);
      check_frame(node);
      if (!tree_.is_included(node)) continue;
      check_owned(node);
      check_context(node);
      check_focusable_inside(node);
    }
  }

 private:
  void add(AccessibilityFault fault, SourceRange range, std::string message) {
    deviations_.push_back({fault, range, std::move(message)});
  }

  // Groups the items of a list without being one: no role, or one that says nothing.
  bool is_transparent(const Node& node) const {
    const std::string_view role = tree_.role(node);
    return role == "presentation" || ((role.empty() || role == "generic") && !has_global_property(node));
  }

  void check_owned(const Node& node) {
    const AriaRole* role = tree_.standard_role(node);
    if (role == nullptr || role->owned_roles.empty() || is_one_of(node.name, "select", "datalist", "input")) return;
    if (attribute_is(node, "aria-busy", "true") || is_one_of(role->name, "combobox", "group")) return;
    bool any = false;
    bool wrong = false;
    look_at_owned(node, *role, any, wrong, 0);
    for (const Node* owned : tree_.referenced(node, "aria-owns")) look_at(*owned, *role, any, wrong, 0);
    if (any && !wrong) return;
    if (!any && !wrong && holds_template_text(node)) return;
    std::string wanted;
    for (const std::string_view owned : role->owned_roles) wanted += (wanted.empty() ? "" : ", ") + std::string(owned);
    add(AccessibilityFault::owned_elements, node.start_tag,
        "the role " + std::string(role->name) + " may hold only " + wanted +
            "; a screen reader cannot announce this one properly");
    if (!is_one_of(node.name, "ul", "ol", "dl") || !holds_nothing(node)) return;
    deviations_.back().fix_title = "take the empty list out";
    deviations_.back().edits = {{node.range, ""}};
    deviations_.back().applicability = Applicability::safe;
  }

  void look_at_owned(const Node& node, const AriaRole& role, bool& any, bool& wrong, unsigned depth) const {
    for (const Node& child : node.children()) {
      if (child.is_element() && tree_.owner_by_reference(child) == nullptr) look_at(child, role, any, wrong, depth);
    }
  }

  void look_at(const Node& child, const AriaRole& role, bool& any, bool& wrong, unsigned depth) const {
    constexpr unsigned deepest = 100;
    if (!tree_.is_included(child) || depth > deepest) return;
    const std::string_view own = tree_.role(child);
    if (holds(role.owned_roles, own)) {
      const bool groups = own == "group" || own == "rowgroup";
      if (groups && child.name != "optgroup") {
        bool inner = false;
        look_at_owned(child, role, inner, wrong, depth + 1);
        any = any || inner || own == "rowgroup";
      } else {
        any = true;
      }
      return;
    }
    if (is_transparent(child)) {
      look_at_owned(child, role, any, wrong, depth + 1);
    } else if (!is_one_of(own, "caption", "separator") &&
               !is_one_of(child.name, "colgroup", "col", "br", "audio", "video", "iframe")) {
      wrong = true;
    }
  }

  // "<ul>{% for … %}</ul>": what will stand there is unknown.
  static bool holds_template_text(const Node& node) {
    return std::any_of(node.descendants().begin(), node.descendants().end(),
                       [](const Node& below) { return holds_template(below.text); });
  }

  void check_context(const Node& node) {
    if (tree_.explicit_role(node).empty()) return;
    const AriaRole* role = find_role(tree_.explicit_role(node));
    if (role == nullptr || role->context_roles.empty() || tree_.role(node) != role->name) return;
    if (is_in_context(node, *role)) return;
    std::string wanted;
    for (const std::string_view context : role->context_roles)
      wanted += (wanted.empty() ? "" : " or ") + std::string(context);
    add(AccessibilityFault::context_role, node.start_tag,
        "the role " + std::string(role->name) + " belongs in a " + wanted + "; put it inside one");
  }

  bool is_in_context(const Node& node, const AriaRole& role) const {
    if (const Node* owner = tree_.owner_by_reference(node)) return holds(role.context_roles, tree_.role(*owner));
    for (const Node* above = node.parent; above != nullptr && above->is_element(); above = above->parent) {
      if (holds(role.context_roles, tree_.role(*above))) return true;
      if (!is_transparent(*above)) return false;
    }
    return false;
  }

  void check_focusable_inside(const Node& node) {
    const AriaRole* role = tree_.standard_role(node);
    if (role == nullptr || !role->has_presentational_children) return;
    for (const Node& below : node.descendants()) {
      if (!below.is_element() || !tree_.is_tab_stop(below)) continue;
      add(AccessibilityFault::focusable_in_widget, node.start_tag,
          "screen readers ignore what is inside an element with the role " + std::string(role->name) +
              ", but the tab key stops there; put the link or field beside it");
      return;
    }
  }

  void check_hidden_focus(const Node& node) {
    if (!attribute_is(node, "aria-hidden", "true")) return;
    const bool itself = tree_.is_tab_stop(node);
    const bool inside = std::any_of(node.descendants().begin(), node.descendants().end(),
                                    [&](const Node& below) { return below.is_element() && tree_.is_tab_stop(below); });
    if (!itself && !inside) return;
    add(AccessibilityFault::hidden_focus, range_of(node, "aria-hidden"),
        "the tab key stops here, and a screen reader says nothing; take aria-hidden out, or keep the focus out with "
        "tabindex=\"-1\"");
  }

  // A frame that the tab key cannot enter, with links or fields in its srcdoc.
  void check_frame(const Node& node) {
    if (!node.is("iframe") || !value_of(node, "tabindex").starts_with('-') || !tree_.is_rendered(node)) return;
    if (!holds_tab_stop(lowered(value_of(node, "srcdoc")))) return;
    add(AccessibilityFault::iframe_tab_order, range_of(node, "tabindex"),
        "nobody can reach the links in this frame with the keyboard; take tabindex out");
  }

  static bool holds_tab_stop(const std::string& page) {
    for (const std::string_view hiding : {"display", "visibility", "hidden", "inert"}) {
      if (page.find(hiding) != page.npos) return false;  // who is hidden in there, nobody has parsed
    }
    for (std::size_t at = page.find('<'); at != page.npos; at = page.find('<', at + 1)) {
      const std::string_view tag = std::string_view(page).substr(at + 1, page.find('>', at) - at - 1);
      const std::string_view name = tag.substr(0, tag.find_first_of(" \t\n/"));
      const bool off = tag.find("disabled") != tag.npos || tag.find("tabindex=\"-") != tag.npos ||
                       tag.find("tabindex='-") != tag.npos || tag.find("tabindex=-") != tag.npos;
      if (off) continue;
      if (name == "a" && tag.find("href") != tag.npos) return true;
      if (is_one_of(name, "button", "input", "select", "textarea", "summary") || tag.find("tabindex") != tag.npos)
        return true;
    }
    return false;
  }

  const AccessibilityTree& tree_;
  AccessibilityDeviations& deviations_;
};

}  // namespace

void check_structure(const AccessibilityTree& tree, AccessibilityDeviations& deviations) {
  StructureChecker(tree, deviations).run();
}

}  // namespace carelint
