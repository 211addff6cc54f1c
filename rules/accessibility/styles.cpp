#include "accessibility/styles.h"

#include <algorithm>
#include <cstdlib>
#include <unordered_map>

#include "accessibility/css_values.h"
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
    if (const Attribute* style = node.is_element() ? node.attribute("style") : nullptr)
      inline_.emplace(&node, read_declarations(style->value));
    if (!node.is("style")) continue;
    for (const Node& child : node.children()) read_sheet(child.text, 0);
  }
  match_rules(nodes);
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
  const bool styled = node.attribute("style") != nullptr || !rules_of(node).empty();
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

std::span<const Styles::RuleIndex> Styles::rules_of(const Node& node) const {
  if (match_ends_.empty()) return {};
  const std::size_t index = index_of(node);
  const RuleIndex begin = index == 0 ? 0 : match_ends_[index - 1];
  return std::span(matches_).subspan(begin, match_ends_[index] - begin);
}

// By the last part of its selector a rule is tried only on elements with that id, class or tag.
void Styles::match_rules(std::span<const Node> nodes) {
  if (rules_.empty()) return;
  std::unordered_map<std::string_view, std::vector<RuleIndex>> ids;
  std::unordered_map<std::string_view, std::vector<RuleIndex>> classes;
  std::unordered_map<std::string_view, std::vector<RuleIndex>> tags;
  std::vector<RuleIndex> others;
  for (RuleIndex i = 0; i < rules_.size(); ++i) {
    const Compound& last = rules_[i].selector.back();
    std::vector<RuleIndex>& rules = !last.id.empty()        ? ids[last.id]
                                    : !last.classes.empty() ? classes[last.classes.front()]
                                    : !last.tag.empty()     ? tags[last.tag]
                                                            : others;
    rules.push_back(i);
  }
  match_ends_.reserve(nodes.size());
  for (const Node& node : nodes) {
    const std::size_t begin = matches_.size();
    const auto try_all = [&](const std::vector<RuleIndex>& rules) {
      std::copy_if(rules.begin(), rules.end(), std::back_inserter(matches_),
                   [&](RuleIndex i) { return matches(node, rules_[i]); });
    };
    const auto try_those_of = [&](const auto& table, std::string_view key) {
      if (const auto found = table.find(key); found != table.end()) try_all(found->second);
    };
    if (node.is_element()) {
      try_all(others);
      try_those_of(tags, node.name);
      if (const Attribute* id = node.attribute("id")) try_those_of(ids, id->value);
      if (const Attribute* names = node.attribute("class")) {
        for (const std::string_view name : tokens_of(names->value)) try_those_of(classes, name);
      }
    }
    std::sort(matches_.begin() + static_cast<std::ptrdiff_t>(begin), matches_.end());
    matches_.erase(std::unique(matches_.begin() + static_cast<std::ptrdiff_t>(begin), matches_.end()), matches_.end());
    match_ends_.push_back(static_cast<RuleIndex>(matches_.size()));
  }
}

bool Styles::sheet_sets(std::string_view property) const {
  return std::any_of(rules_.begin(), rules_.end(), [&](const SheetRule& rule) {
    return std::any_of(rule.declarations.begin(), rule.declarations.end(),
                       [&](const StyleDeclaration& declaration) { return declaration.property == property; });
  });
}

bool Styles::sheet_may_set(std::string_view property) const {
  return std::any_of(unread_.begin(), unread_.end(),
                     [&](const StyleDeclaration& declaration) { return declaration.property == property; });
}

std::string Styles::value_of(const Node& node, std::string_view property) const {
  std::string value;
  unsigned best = 0;
  bool important = false;
  for (const RuleIndex index : rules_of(node)) {
    const SheetRule& rule = rules_[index];
    for (const StyleDeclaration& declaration : rule.declarations) {
      const bool stronger = declaration.important != important ? declaration.important : rule.specificity >= best;
      if (declaration.property != property || !stronger) continue;
      value = declaration.value;
      best = rule.specificity;
      important = declaration.important;
    }
  }
  const auto own = inline_.find(&node);
  if (own == inline_.end()) return value;
  for (const StyleDeclaration& declaration : own->second) {
    if (declaration.property != property || (important && !declaration.important)) continue;
    value = declaration.value;
    important = declaration.important;
  }
  return value;
}

std::string Styles::resolved_value_of(const Node& node, std::string_view property) const {
  std::string value = value_of(node, property);
  constexpr unsigned most_variables = 8;
  for (unsigned i = 0; i < most_variables; ++i) {
    const std::size_t begin = value.find("var(");
    const std::size_t end = value.find(')', begin);
    if (begin == value.npos || end == value.npos) break;
    const std::string_view inside = std::string_view(value).substr(begin + 4, end - begin - 4);
    const std::size_t comma = std::min(inside.find(','), inside.size());
    const std::string name = lowered(trimmed_space(inside.substr(0, comma)));
    std::string found;
    for (const Node* above = &node; above != nullptr && above->is_element() && found.empty(); above = above->parent)
      found = value_of(*above, name);
    if (found.empty() && comma < inside.size()) found = trimmed_space(inside.substr(comma + 1));
    if (found.empty()) break;
    value.replace(begin, end + 1 - begin, found);
  }
  return value;
}

double usual_font_scale(const Node& node) {
  if (node.name.size() == 2 && node.name.front() == 'h') {
    constexpr double headings[] = {2, 1.5, 1.17, 1, 0.83, 0.67};
    const int level = node.name[1] - '1';
    return level >= 0 && level < 6 ? headings[level] : 1;
  }
  if (is_one_of(node.name, "small", "sub", "sup")) return 1 / 1.2;
  return node.is("big") ? 1.2 : 1;
}

double Styles::font_size(const Node& node) const {
  std::vector<const Node*> way;
  for (const Node* above = &node; above != nullptr && above->is_element(); above = above->parent) way.push_back(above);
  double size = usual_font_size;
  for (auto at = way.rbegin(); at != way.rend(); ++at) {
    const std::string value = resolved_value_of(**at, "font-size");
    size = value.empty() ? size * usual_font_scale(**at) : read_font_size(value, size).value_or(size);
  }
  return size;
}

namespace {

// "@media screen, print" but not "@media (max-width: 40em)".
bool is_for_screens(std::string_view rule) {
  constexpr std::string_view media = "@media";
  if (!rule.starts_with(media)) return false;
  std::string_view list = rule.substr(media.size());
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(','), list.size());
    const std::string medium = lowered(trimmed_space(list.substr(0, comma)));
    if (is_one_of(medium, "all", "screen", "only screen")) return true;
    list.remove_prefix(std::min(comma + 1, list.size()));
  }
  return false;
}

// What the rules of this family ask for; the rest of a sheet is not kept.
bool is_asked_for(std::string_view property) {
  constexpr WordSet asked_for({"-webkit-text-fill-color",
                               "background",
                               "background-clip",
                               "background-color",
                               "background-image",
                               "bottom",
                               "clip",
                               "clip-path",
                               "color",
                               "content",
                               "display",
                               "font-size",
                               "font-weight",
                               "height",
                               "left",
                               "letter-spacing",
                               "line-height",
                               "opacity",
                               "overflow-x",
                               "position",
                               "right",
                               "text-align",
                               "text-indent",
                               "text-shadow",
                               "top",
                               "visibility",
                               "white-space",
                               "width",
                               "word-spacing"});
  return property.starts_with("--") || asked_for.contains(property);
}

// What a reader only meets on the way: under the pointer, with focus, in a selection.
bool is_passing_state(std::string_view selector) {
  for (const std::string_view state :
       {":hover",    ":focus",   ":active",    ":visited",    ":target",        ":disabled",
        ":checked",  ":invalid", ":valid",     "::selection", "::placeholder",  "::marker",
        "::before",  "::after",  ":before",    ":after",      "::first-letter", "::first-line",
        "::-webkit", "::-moz",   "::backdrop", "::cue"}) {
    if (selector.find(state) != selector.npos) return true;
  }
  return false;
}

}  // namespace

void Styles::read_sheet(std::string_view text, unsigned level) {
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
    const std::string_view body = text.substr(i + 1, end - i - 2);
    constexpr unsigned deepest = 4;
    if (!selectors.starts_with('@')) {
      add_rule(selectors, body);
    } else if (is_for_screens(selectors) && level < deepest) {
      read_sheet(body, level + 1);
    }
    begin = i = end;
  }
}

void Styles::add_rule(std::string_view selectors, std::string_view body) {
  constexpr std::size_t most_rules = 2000;
  std::vector<StyleDeclaration> declarations = read_declarations(body);
  std::erase_if(declarations, [](const StyleDeclaration& one) { return !is_asked_for(one.property); });
  if (declarations.empty()) return;
  while (!selectors.empty() && rules_.size() + generated_.size() < most_rules) {
    const std::size_t comma = selectors.find(',');
    SheetRule rule;
    std::string_view selector = trimmed_space(selectors.substr(0, comma));
    const bool generates = drop_pseudo_element(selector);
    const bool wordless = generates && !writes_words(declarations);
    if (!wordless && read_selector(selector, rule)) {
      rule.declarations = declarations;
      (generates ? generated_ : rules_).push_back(std::move(rule));
    } else if (!wordless && !is_passing_state(selector) && unread_.size() < most_rules) {
      unread_.insert(unread_.end(), declarations.begin(), declarations.end());
    }
    selectors = comma == selectors.npos ? std::string_view{} : selectors.substr(comma + 1);
  }
}

namespace {

// White space and '>' inside of brackets do not end it.
std::size_t end_of_compound(std::string_view text) {
  bool inside = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '[') inside = true;
    if (text[i] == ']') inside = false;
    if (!inside && (is_space(text[i]) || text[i] == '>')) return i;
  }
  return text.npos;
}

}  // namespace

bool Styles::read_selector(std::string_view selector, SheetRule& rule) {
  std::string written;
  for (const auto& [pseudo, plain] :
       {std::pair{":root", "html"}, std::pair{":any-link", "[href]"}, std::pair{":link", "[href]"}}) {
    const std::size_t at = selector.find(pseudo);
    if (at == selector.npos) continue;
    written = std::string(selector).replace(at, std::string_view(pseudo).size(), plain);
    selector = written;
    break;
  }
  std::string_view text = selector;
  bool child = false;
  while (!text.empty()) {
    if (text.front() == '>') {
      child = true;
      text = trimmed_space(text.substr(1));
      continue;
    }
    const std::size_t end = end_of_compound(text);
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
    if (name.empty() || (kind == '[' && end == text.size())) return false;
    if (kind != '[' && name.find_first_of(":+~\"'\\()") != name.npos) return false;
    if (kind == '.')
      compound.classes.emplace_back(name);
    else if (kind == '#')
      compound.id = name;
    else if (kind == '[') {
      if (!read_attribute_test(name, compound.attributes.emplace_back())) return false;
    } else
      compound.tag = lowered(name);
    text.remove_prefix(kind == '[' ? end + 1 : end);
  }
  return true;
}

bool Styles::read_attribute_test(std::string_view text, AttributeTest& test) {
  const std::size_t equals = text.find('=');
  std::string_view name = text.substr(0, equals);
  if (equals != text.npos) {
    test.comparison = '=';
    if (!name.empty() && std::string_view("^$*~|").find(name.back()) != std::string_view::npos) {
      test.comparison = name.back();
      name.remove_suffix(1);
    }
    std::string_view value = trimmed_space(text.substr(equals + 1));
    const bool quoted =
        value.size() > 1 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front();
    if (quoted) value = value.substr(1, value.size() - 2);
    if (!quoted && value.find_first_of(" \"'") != value.npos) return false;
    test.value = value;
  }
  test.name = lowered(trimmed_space(name));
  return !test.name.empty() && (test.comparison == 0 || test.comparison == '=' || !test.value.empty());
}

bool Styles::passes(const Node& node, const AttributeTest& test) {
  const Attribute* attribute = node.attribute(test.name);
  if (attribute == nullptr) return false;
  const std::string_view value = attribute->value;
  switch (test.comparison) {
    case '=': return value == test.value;
    case '^': return value.starts_with(test.value);
    case '$': return value.ends_with(test.value);
    case '*': return value.find(test.value) != value.npos;
    case '~': return holds_token(value, test.value);
    case '|': return value == test.value || value.starts_with(test.value + '-');
    default: return true;
  }
}

bool Styles::matches(const Node& node, const Compound& compound) {
  if (!node.is_element()) return false;
  if (!compound.tag.empty() && node.name != compound.tag) return false;
  if (!compound.id.empty() && !attribute_is_exactly(node, "id", compound.id)) return false;
  for (const AttributeTest& test : compound.attributes) {
    if (!passes(node, test)) return false;
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
