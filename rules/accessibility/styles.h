// What style attributes and simple style sheets say of an element, as far as it can be told without a browser.
#ifndef CARELINT_RULES_ACCESSIBILITY_STYLES_H
#define CARELINT_RULES_ACCESSIBILITY_STYLES_H

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "accessibility/style_sheet.h"
#include "carelint/article.h"

namespace carelint {

/// Cached on the article: `article.get<Styles>()`. Reads the style attributes and the <style> elements, these as
/// far as StyleSheet does. Linked sheets are not read.
class Styles {
 public:
  static constexpr std::string_view analysis_id = "accessibility/styles";
  static constexpr int analysis_version = 1;

  explicit Styles(const Article& article);

  /// display: none, here or above, the hidden attribute included.
  bool is_removed(const Node& node) const { return (flags(node) & removed) != 0; }
  /// visibility: hidden or collapse, as inherited.
  bool is_invisible(const Node& node) const { return (flags(node) & invisible) != 0; }
  /// Moved off the page or clipped away, here or above: there for assistive technology alone.
  bool is_off_screen(const Node& node) const { return (flags(node) & off_screen) != 0; }
  /// Whether the element's text stands on lines of its own.
  bool is_block(const Node& node) const { return (flags(node) & block) != 0; }
  /// Seen by a reader who sees.
  bool is_visible(const Node& node) const { return (flags(node) & (removed | invisible | off_screen)) == 0; }

  /// True where a sheet writes words in front of the element's content or behind it: ::before, ::after.
  bool has_generated_words(const Node& node) const;

  /// The value that the element's own style or a sheet gives a property; empty where neither does. Of the sheets only
  /// the properties are kept that a rule asks for, see style_sheet.cpp.
  std::string value_of(const Node& node, std::string_view property) const;
  /// The same, with var(--name) replaced by what the nearest element that sets it says.
  std::string resolved_value_of(const Node& node, std::string_view property) const;
  /// Whether any rule of a sheet sets the property, wherever it applies.
  bool sheet_sets(std::string_view property) const;
  /// Whether the sheets hold a rule for the property whose selector is not read.
  bool sheet_may_set(std::string_view property) const;

  /// In px. Sizes that depend on the window count as those of the element above.
  double font_size(const Node& node) const;

 private:
  static constexpr std::uint8_t removed = 1;
  static constexpr std::uint8_t invisible = 2;
  static constexpr std::uint8_t off_screen = 4;
  static constexpr std::uint8_t block = 8;

  using RuleIndex = std::uint32_t;

  std::size_t index_of(const Node& node) const { return static_cast<std::size_t>(&node - first_); }
  std::uint8_t flags(const Node& node) const { return flags_[index_of(node)]; }
  void match_rules(std::span<const Node> nodes);
  /// The rules of the sheets that apply to the element, in their order.
  std::span<const RuleIndex> rules_of(const Node& node) const;
  std::uint8_t own_flags(const Node& node) const;

  const Node* first_ = nullptr;
  StyleSheet sheet_;
  std::unordered_map<const Node*, std::vector<StyleDeclaration>> inline_;  ///< of the style attributes
  std::vector<RuleIndex> matches_;                                         ///< of all elements, one behind the other
  std::vector<RuleIndex> match_ends_;                                      ///< by node; empty without a rule
  std::vector<std::uint8_t> flags_;
};

/// How large a browser shows the text of an element against that of the element above: 2 for <h1>. The rendering
/// section of the HTML Living Standard (15.3).
double usual_font_scale(const Node& node);

}  // namespace carelint

#endif
