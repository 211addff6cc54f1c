#include "accessibility/styles.h"

#include <algorithm>
#include <cstdlib>

#include "accessibility/text.h"
#include "carelint/words.h"

namespace carelint {
namespace {

// The place behind a comment or a quoted text that begins at `i`; `i` where neither does.
std::size_t behind_opaque(std::string_view text, std::size_t i) {
  if (text.substr(i).starts_with("/*")) {
    const std::size_t end = text.find("*/", i + 2);
    return end == text.npos ? text.size() : end + 2;
  }
  if (text[i] != '"' && text[i] != '\'') return i;
  const std::size_t end = text.find(text[i], i + 1);
  return end == text.npos ? text.size() : end + 1;
}

bool is_block_element(const Node& node) {
  return is_one_of(node.name, "address", "article", "aside", "blockquote", "body", "br", "caption", "dd", "details",
                   "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4",
                   "h5", "h6", "header", "hr", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section",
                   "summary", "table", "td", "th", "tr", "ul", "tbody", "thead", "tfoot", "option", "button", "select",
                   "img", "input");
}

// Far outside of the window, in px, em or %.
bool is_far_away(const std::string& value) {
  constexpr double far = -900;
  char* end = nullptr;
  const double number = std::strtod(value.c_str(), &end);
  if (end == value.c_str()) return false;
  const bool ems = std::string_view(end).starts_with("em") || std::string_view(end).starts_with("rem");
  return number <= (ems ? far / 20 : far);
}

bool is_nothing(const std::string& value) {
  return value == "0" || value == "0px" || value == "1px";
}

}  // namespace

std::vector<StyleDeclaration> read_declarations(std::string_view text) {
  std::vector<StyleDeclaration> declarations;
  std::size_t begin = 0;
  std::size_t colon = text.npos;
  unsigned depth = 0;
  const auto close = [&](std::size_t end) {
    if (colon != text.npos) {
      StyleDeclaration declaration;
      declaration.begin = begin;
      declaration.end = end;
      declaration.property = lowered(trimmed_space(text.substr(begin, colon - begin)));
      std::string_view value = trimmed_space(text.substr(colon + 1, end - colon - 1));
      const std::size_t mark = value.rfind('!');
      if (mark != value.npos && lowered(trimmed_space(value.substr(mark + 1))) == "important") {
        declaration.important = true;
        value = trimmed_space(value.substr(0, mark));
      }
      declaration.value = value;
      while (declaration.begin < end && is_space(text[declaration.begin])) ++declaration.begin;
      while (declaration.end > declaration.begin && is_space(text[declaration.end - 1])) --declaration.end;
      declarations.push_back(std::move(declaration));
    }
    colon = text.npos;
  };
  for (std::size_t i = 0; i < text.size();) {
    if (const std::size_t behind = behind_opaque(text, i); behind != i) {
      i = behind;
      continue;
    }
    if (text[i] == '(') ++depth;
    if (text[i] == ')' && depth > 0) --depth;
    if (text[i] == ':' && colon == text.npos && depth == 0) colon = i;
    if (text[i] == ';' && depth == 0) {
      close(i);
      begin = i + 1;
    }
    ++i;
  }
  close(text.size());
  return declarations;
}

namespace {

// "a::after" becomes "a".
bool drop_pseudo_element(std::string_view& selector) {
  for (const std::string_view element : {"::before", "::after", ":before", ":after"}) {
    if (!selector.ends_with(element)) continue;
    selector.remove_suffix(element.size());
    return true;
  }
  return false;
}

// Letters in quotation marks; not the code of an icon.
bool writes_words(const std::vector<StyleDeclaration>& declarations) {
  return std::any_of(declarations.begin(), declarations.end(), [](const StyleDeclaration& declaration) {
    const std::string& value = declaration.value;
    const bool quoted = value.find_first_of("\"'") != value.npos && value.find('\\') == value.npos;
    return declaration.property == "content" && quoted && std::any_of(value.begin(), value.end(), is_letter);
  });
}

}  // namespace

Styles::Styles(const Article& article) {
  const std::span<const Node> nodes = article.document().nodes();
  first_ = nodes.data();
  for (const Node& node : nodes) {
    if (!node.is("style")) continue;
    for (const Node& child : node.children()) read_sheet(child.text);
  }
  flags_.assign(nodes.size(), 0);
  constexpr std::uint8_t inherited = removed | off_screen;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const Node& node = nodes[i];
    const std::uint8_t above = node.parent == nullptr ? std::uint8_t{0} : flags(*node.parent);
    std::uint8_t own = node.is_element() ? own_flags(node) : std::uint8_t{0};
    own |= above & inherited;
    if ((above & invisible) != 0) {
      const bool shown = node.is_element() && lowered(value_of(node, "visibility")) == "visible";
      if (!shown) own |= invisible;
    }
    flags_[i] = own;
  }
}

std::uint8_t Styles::own_flags(const Node& node) const {
  std::uint8_t own = is_block_element(node) ? block : std::uint8_t{0};
  const bool unseen = is_one_of(node.name, "head", "script", "style", "template", "title", "meta", "link", "noscript",
                                "datalist", "param", "source", "track");
  if (unseen || (node.is("input") && attribute_is(node, "type", "hidden"))) own |= removed;
  if (node.is("dialog") && node.attribute("open") == nullptr) own |= removed;
  const bool styled = node.attribute("style") != nullptr || is_matched_by_sheet(node);
  const std::string display = styled ? lowered(value_of(node, "display")) : std::string();
  if (display == "none" || (display.empty() && node.attribute("hidden") != nullptr)) own |= removed;
  if (!styled) return own;
  if (display == "block" || display.starts_with("flex") || display.starts_with("grid") || display == "inline-block" ||
      display == "list-item" || display.starts_with("table"))
    own |= block;
  if (display == "inline") own &= static_cast<std::uint8_t>(~block);
  const std::string visibility = lowered(value_of(node, "visibility"));
  if (visibility == "hidden" || visibility == "collapse") own |= invisible;
  const std::string position = lowered(value_of(node, "position"));
  const bool moved = (position == "absolute" || position == "fixed") &&
                     (is_far_away(value_of(node, "left")) || is_far_away(value_of(node, "top")) ||
                      is_far_away(value_of(node, "right")) || is_far_away(value_of(node, "bottom")));
  const bool clipped = (!value_of(node, "clip").empty() || !value_of(node, "clip-path").empty()) &&
                       (is_nothing(value_of(node, "height")) || is_nothing(value_of(node, "width")));
  const bool indented = is_far_away(value_of(node, "text-indent"));
  if (moved || clipped || indented) own |= off_screen;
  return own;
}

bool Styles::has_generated_words(const Node& node) const {
  return std::any_of(generated_.begin(), generated_.end(), [&](const SheetRule& rule) { return matches(node, rule); });
}

bool Styles::is_matched_by_sheet(const Node& node) const {
  return std::any_of(rules_.begin(), rules_.end(), [&](const SheetRule& rule) { return matches(node, rule); });
}

std::string Styles::value_of(const Node& node, std::string_view property) const {
  std::string value;
  unsigned best = 0;
  bool important = false;
  for (const SheetRule& rule : rules_) {
    for (const StyleDeclaration& declaration : rule.declarations) {
      const bool stronger = declaration.important != important ? declaration.important : rule.specificity >= best;
      if (declaration.property != property || !stronger || !matches(node, rule)) continue;
      value = declaration.value;
      best = rule.specificity;
      important = declaration.important;
    }
  }
  const Attribute* style = node.attribute("style");
  if (style == nullptr) return value;
  for (StyleDeclaration& declaration : read_declarations(style->value)) {
    if (declaration.property == property && (declaration.important || !important)) value = std::move(declaration.value);
  }
  return value;
}

void Styles::read_sheet(std::string_view text) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size();) {
    if (const std::size_t behind = behind_opaque(text, i); behind != i) {
      if (text[i] == '/' && trimmed_space(text.substr(begin, i - begin)).empty()) begin = behind;
      i = behind;
      continue;
    }
    if (text[i] == ';') begin = i + 1;
    if (text[i] != '{') {
      ++i;
      continue;
    }
    unsigned depth = 1;
    std::size_t end = i + 1;
    for (; end < text.size() && depth > 0; ++end) depth += text[end] == '{' ? 1U : text[end] == '}' ? -1U : 0U;
    const std::string_view selectors = trimmed_space(text.substr(begin, i - begin));
    if (!selectors.starts_with('@')) add_rule(selectors, text.substr(i + 1, end - i - 2));
    begin = i = end;
  }
}

void Styles::add_rule(std::string_view selectors, std::string_view body) {
  constexpr std::size_t most_rules = 2000;
  std::vector<StyleDeclaration> declarations = read_declarations(body);
  while (!selectors.empty() && rules_.size() + generated_.size() < most_rules) {
    const std::size_t comma = selectors.find(',');
    SheetRule rule;
    std::string_view selector = trimmed_space(selectors.substr(0, comma));
    const bool generates = drop_pseudo_element(selector);
    if ((!generates || writes_words(declarations)) && read_selector(selector, rule)) {
      rule.declarations = declarations;
      (generates ? generated_ : rules_).push_back(std::move(rule));
    }
    selectors = comma == selectors.npos ? std::string_view{} : selectors.substr(comma + 1);
  }
}

bool Styles::read_selector(std::string_view text, SheetRule& rule) {
  if (text.find_first_of(":+~\"'\\") != text.npos) return false;
  bool child = false;
  while (!text.empty()) {
    if (text.front() == '>') {
      child = true;
      text = trimmed_space(text.substr(1));
      continue;
    }
    const std::size_t end = text.find_first_of(" \t\r\n>");
    Compound compound;
    compound.child = child;
    if (!read_compound(text.substr(0, end), compound)) return false;
    rule.specificity += (compound.id.empty() ? 0U : 10000U) +
                        100U * static_cast<unsigned>(compound.classes.size() + compound.attributes.size()) +
                        (compound.tag.empty() ? 0U : 1U);
    rule.selector.push_back(std::move(compound));
    child = false;
    text = end == text.npos ? std::string_view{} : trimmed_space(text.substr(end));
  }
  return !rule.selector.empty();
}

bool Styles::read_compound(std::string_view text, Compound& compound) {
  while (!text.empty()) {
    const char kind = text.front();
    if (kind == '*') {
      text.remove_prefix(1);
      continue;
    }
    const bool marked = kind == '.' || kind == '#' || kind == '[';
    if (marked) text.remove_prefix(1);
    const std::size_t end = std::min(text.find_first_of(kind == '[' ? "]" : ".#[*"), text.size());
    const std::string_view name = text.substr(0, end);
    if (name.empty() || (kind == '[' && (end == text.size() || name.find('=') != name.npos))) return false;
    if (kind == '.')
      compound.classes.emplace_back(name);
    else if (kind == '#')
      compound.id = name;
    else if (kind == '[')
      compound.attributes.push_back(lowered(name));
    else
      compound.tag = lowered(name);
    text.remove_prefix(kind == '[' ? end + 1 : end);
  }
  return true;
}

bool Styles::matches(const Node& node, const Compound& compound) {
  if (!node.is_element()) return false;
  if (!compound.tag.empty() && node.name != compound.tag) return false;
  if (!compound.id.empty() && !attribute_is_exactly(node, "id", compound.id)) return false;
  for (const std::string& name : compound.attributes) {
    if (node.attribute(name) == nullptr) return false;
  }
  const Attribute* classes = node.attribute("class");
  return std::all_of(compound.classes.begin(), compound.classes.end(),
                     [&](const std::string& name) { return classes != nullptr && holds_token(classes->value, name); });
}

// From the right, the nearest element above that fits: one walk, not all combinations.
bool Styles::matches(const Node& node, const SheetRule& rule) {
  const Node* at = &node;
  if (!matches(*at, rule.selector.back())) return false;
  for (std::size_t i = rule.selector.size() - 1; i > 0; --i) {
    const bool child = rule.selector[i].child;
    at = at->parent;
    while (!child && at != nullptr && !matches(*at, rule.selector[i - 1])) at = at->parent;
    if (at == nullptr || !matches(*at, rule.selector[i - 1])) return false;
  }
  return true;
}

}  // namespace carelint
