// The accessibility tree, as far as static HTML tells it.
#ifndef CARELINT_RULES_ACCESSIBILITY_TREE_H
#define CARELINT_RULES_ACCESSIBILITY_TREE_H

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "accessibility/standards.h"
#include "accessibility/styles.h"
#include "carelint/article.h"

namespace carelint {

/// Cached on the article: `article.get<AccessibilityTree>()`. Nodes are those of the document.
class AccessibilityTree {
 public:
  static constexpr std::string_view analysis_id = "accessibility/tree";
  static constexpr int analysis_version = 1;

  explicit AccessibilityTree(const Article& article);

  const Article& article() const { return *article_; }
  const Styles& styles() const { return *styles_; }

  /// Exposed to assistive technology: shown, and neither it nor an element above it is aria-hidden.
  bool is_included(const Node& node) const { return (info(node).flags & hidden_flags) == 0; }
  /// Below an element with aria-hidden="true", or that element itself.
  bool is_aria_hidden(const Node& node) const { return (info(node).flags & aria_hidden) != 0; }
  /// Shown at all: not display: none or the hidden attribute, visible.
  bool is_rendered(const Node& node) const { return (info(node).flags & not_rendered) == 0; }

  /// The role by the conflict rules of ARIA 1.2: the first valid role of the attribute, unless it is presentational on
  /// an element that can be focused or has a global property; else that of the element. "none" is "presentation";
  /// empty for an element without a role.
  std::string_view role(const Node& node) const { return info(node).role; }
  /// The role that the attribute asks for; empty where it names no valid one.
  std::string_view explicit_role(const Node& node) const { return info(node).explicit_role; }
  /// The role of the standard; null for none.
  const AriaRole* standard_role(const Node& node) const { return info(node).standard; }
  bool is_presentational(const Node& node) const { return role(node) == "presentation"; }

  /// Can receive focus, by a script at least.
  bool is_focusable(const Node& node) const { return (info(node).flags & focusable) != 0; }
  /// Is reached with the tab key.
  bool is_tab_stop(const Node& node) const { return (info(node).flags & tab_stop) != 0; }

  /// The first element with that id in the document; null for none.
  const Node* by_id(std::string_view id) const;
  /// The elements that an attribute names by their ids, in order; those that are not there are left out.
  std::vector<const Node*> referenced(const Node& node, std::string_view attribute) const;
  /// The labels of a form field: <label for> and the label around it.
  std::vector<const Node*> labels_of(const Node& field) const;
  /// The elements with aria-owns that names this one; null for none.
  const Node* owner_by_reference(const Node& node) const;

 private:
  static constexpr std::uint8_t not_rendered = 1;
  static constexpr std::uint8_t aria_hidden = 2;
  static constexpr std::uint8_t inert = 4;
  static constexpr std::uint8_t focusable = 8;
  static constexpr std::uint8_t tab_stop = 16;
  static constexpr std::uint8_t hidden_flags = not_rendered | aria_hidden;

  struct Info {
    std::uint8_t flags = 0;
    std::string_view role;
    std::string_view explicit_role;
    const AriaRole* standard = nullptr;  ///< of `role`
  };

  const Info& info(const Node& node) const { return info_[static_cast<std::size_t>(&node - first_)]; }
  void collect_references(std::span<const Node> nodes);
  Info read(const Node& node) const;
  std::uint8_t focus_flags(const Node& node, std::uint8_t flags) const;
  bool has_naming_attribute(const Node& node) const;

  const Article* article_;
  const Styles* styles_;
  const Node* first_ = nullptr;
  std::vector<Info> info_;
  std::unordered_map<std::string_view, const Node*> ids_;
  std::unordered_multimap<std::string_view, const Node*> labels_;
  std::unordered_map<const Node*, const Node*> owners_;
};

/// True for <summary> that opens its <details>: the first one directly below it.
bool is_summary_of_details(const Node& node);

}  // namespace carelint

#endif
