// What style attributes and simple style sheets say of an element, as far as it can be told without a browser.
#ifndef CARELINT_RULES_ACCESSIBILITY_STYLES_H
#define CARELINT_RULES_ACCESSIBILITY_STYLES_H

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "carelint/article.h"

namespace carelint {

/// "letter-spacing: 0.1em !important": offsets are those of the text it was read from.
struct StyleDeclaration {
  std::string property;  ///< lower case
  std::string value;     ///< trimmed, without "!important", as written
  bool important = false;
  std::size_t begin = 0;
  std::size_t end = 0;
};
std::vector<StyleDeclaration> read_declarations(std::string_view text);

/// Cached on the article: `article.get<Styles>()`. Reads the style attributes and the <style> elements; of the sheets
/// the rules with selectors of tags, classes, ids and attributes' presence, with descendant and child combinators.
/// Media queries, pseudo-classes and linked sheets are not read.
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

  /// The value that the element's own style or a sheet gives a property; empty where neither does.
  std::string value_of(const Node& node, std::string_view property) const;

 private:
  static constexpr std::uint8_t removed = 1;
  static constexpr std::uint8_t invisible = 2;
  static constexpr std::uint8_t off_screen = 4;
  static constexpr std::uint8_t block = 8;

  struct Compound {
    std::string tag;
    std::string id;
    std::vector<std::string> classes;
    std::vector<std::string> attributes;
    bool child = false;  ///< stands directly below the one before
  };
  struct SheetRule {
    std::vector<Compound> selector;  ///< outermost first
    unsigned specificity = 0;
    std::vector<StyleDeclaration> declarations;
  };

  std::uint8_t flags(const Node& node) const { return flags_[static_cast<std::size_t>(&node - first_)]; }
  void read_sheet(std::string_view text);
  void add_rule(std::string_view selectors, std::string_view body);
  static bool read_selector(std::string_view text, SheetRule& rule);
  static bool read_compound(std::string_view text, Compound& compound);
  static bool matches(const Node& node, const Compound& compound);
  static bool matches(const Node& node, const SheetRule& rule);
  bool is_matched_by_sheet(const Node& node) const;
  std::uint8_t own_flags(const Node& node) const;

  const Node* first_ = nullptr;
  std::vector<SheetRule> rules_;
  std::vector<SheetRule> generated_;  ///< of ::before and ::after, with words as content
  std::vector<std::uint8_t> flags_;
};

}  // namespace carelint

#endif
