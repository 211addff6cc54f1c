#include <algorithm>
#include <cstdlib>
#include <optional>

#include "accessibility/check.h"
#include "accessibility/css_values.h"
#include "accessibility/text.h"
#include "carelint/words.h"

namespace carelint {
namespace {

struct SpacingProperty {
  std::string_view name;
  std::string_view act;
  double least;  ///< in em; for line-height in times the size of the font
  std::string_view wanted;
};

// WCAG 2.2, success criterion 1.4.12 Text Spacing (2024-12-12).
constexpr SpacingProperty properties[] = {{"letter-spacing", "24afc2", 0.12, "0.12em"},
                                          {"word-spacing", "9e45ec", 0.16, "0.16em"},
                                          {"line-height", "78fd32", 1.5, "1.5"}};

class SpacingChecker {
 public:
  SpacingChecker(const AccessibilityTree& tree, AccessibilityDeviations& deviations)
      : tree_(tree), deviations_(deviations) {}

  void run() {
    for (const Node& node : tree_.article().document().nodes()) {
      const Attribute* style = node.is_element() ? node.attribute("style") : nullptr;
      if (style == nullptr || lowered(style->value).find("important") == std::string::npos) continue;
      const std::vector<StyleDeclaration> declarations = read_declarations(style->value);
      for (const SpacingProperty& property : properties) check(node, *style, declarations, property);
    }
  }

 private:
  void check(const Node& node, const Attribute& style, const std::vector<StyleDeclaration>& declarations,
             const SpacingProperty& property) {
    const StyleDeclaration* holding = nullptr;
    for (const StyleDeclaration& one : declarations) {
      if (one.property == property.name && one.important) holding = &one;
    }
    if (holding == nullptr) return;
    const Node* text = text_under(node, property.name);
    if (text == nullptr || (property.name == "line-height" && does_not_wrap(*text))) return;
    const std::optional<double> size =
        relative_size(holding->value, node, *text->parent, property.name == "line-height");
    if (!size || *size >= property.least) return;
    deviations_.push_back({AccessibilityFault::text_spacing,
                           range_of(style),
                           std::string(property.name) + " is fixed at " + holding->value +
                               ", so that readers who need more cannot "
                               "widen it; take out !important, or write " +
                               std::string(property.wanted) + " at least",
                           {std::string(property.act)}});
  }

  // Visible text that has the element's value: none below sets another.
  const Node* text_under(const Node& node, std::string_view property) const {
    for (const Node& below : node.descendants()) {
      if (below.kind != NodeKind::text || trimmed_space(below.text).empty() ||
          !tree_.styles().is_visible(*below.parent))
        continue;
      const Node* setter = below.parent;
      while (setter != &node && tree_.styles().value_of(*setter, property).empty()) setter = setter->parent;
      if (setter == &node) return &below;
    }
    return nullptr;
  }

  bool does_not_wrap(const Node& text) const {
    for (const Node* above = text.parent; above != nullptr && above->is_element(); above = above->parent) {
      const std::string overflow = lowered(tree_.styles().value_of(*above, "overflow-x"));
      const std::string space = lowered(tree_.styles().value_of(*above, "white-space"));
      if (overflow == "scroll" || overflow == "auto" || space == "nowrap") return true;
    }
    return false;
  }

  // The value against the size of the font of the text; none for what inherits.
  std::optional<double> relative_size(const std::string& value, const Node& setter, const Node& holder,
                                      bool line) const {
    const std::string lower = lowered(value);
    if (is_one_of(lower, "inherit", "unset", "revert", "revert-layer")) return std::nullopt;
    if (is_one_of(lower, "normal", "initial")) return line ? 1.2 : 0.0;
    char* end = nullptr;
    const double number = std::strtod(lower.c_str(), &end);
    if (end == lower.c_str()) return std::nullopt;
    const std::string_view unit = trimmed_space(end);
    if (unit.empty()) return line || number == 0 ? std::optional(number) : std::nullopt;
    const double own = tree_.styles().font_size(setter);
    const double text = tree_.styles().font_size(holder);
    if (unit == "%") return line ? std::optional(number / 100 * own / text) : std::nullopt;
    const std::optional<double> length = read_length(lower, own);
    return length ? std::optional(*length / text) : std::nullopt;
  }

  const AccessibilityTree& tree_;
  AccessibilityDeviations& deviations_;
};

}  // namespace

void check_spacing(const AccessibilityTree& tree, AccessibilityDeviations& deviations) {
  SpacingChecker(tree, deviations).run();
}

}  // namespace carelint
