// The rules of <style> elements, as far as their selectors can be told without a browser.
#ifndef CARELINT_RULES_ACCESSIBILITY_STYLE_SHEET_H
#define CARELINT_RULES_ACCESSIBILITY_STYLE_SHEET_H

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "carelint/document.h"

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

/// Reads rules with selectors of tags, classes, ids, attributes, :root and :link, with descendant and child
/// combinators, also those for all media or the screen. Other media queries and pseudo-classes are not read. Of the
/// declarations only those are kept that a rule of this family asks for, and at most 2,000 rules.
class StyleSheet {
 public:
  /// "[href]", "[target=_blank]", "[href$='.pdf']"
  struct AttributeTest {
    std::string name;
    char comparison = 0;  ///< 0: is there; '=', '^', '$', '*', '~', '|' as in the selector
    std::string value;
  };
  struct Compound {
    std::string tag;
    std::string id;
    std::vector<std::string> classes;
    std::vector<AttributeTest> attributes;
    bool child = false;  ///< stands directly below the one before
  };
  struct Rule {
    std::vector<Compound> selector;  ///< outermost first
    unsigned specificity = 0;
    std::vector<StyleDeclaration> declarations;
  };

  /// The text of a <style> element, behind what was read before.
  void read(std::string_view text) { read(text, 0); }

  std::span<const Rule> rules() const { return rules_; }
  /// Of ::before and ::after, with words as content.
  std::span<const Rule> generated() const { return generated_; }
  /// Behind selectors that are not read.
  std::span<const StyleDeclaration> unread() const { return unread_; }

  static bool matches(const Node& node, const Rule& rule);

 private:
  void read(std::string_view text, unsigned level);
  void add_rule(std::string_view selectors, std::string_view body);

  std::vector<Rule> rules_;
  std::vector<Rule> generated_;
  std::vector<StyleDeclaration> unread_;
};

}  // namespace carelint

#endif
