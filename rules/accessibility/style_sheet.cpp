#include "accessibility/style_sheet.h"

#include <algorithm>
#include <utility>

#include "accessibility/text.h"
#include "carelint/words.h"

namespace carelint {
namespace {

using AttributeTest = StyleSheet::AttributeTest;
using Compound = StyleSheet::Compound;

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

bool read_attribute_test(std::string_view text, AttributeTest& test) {
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

bool read_compound(std::string_view text, Compound& compound) {
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

bool read_selector(std::string_view selector, StyleSheet::Rule& rule) {
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

bool passes(const Node& node, const AttributeTest& test) {
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

bool matches_compound(const Node& node, const Compound& compound) {
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

}  // namespace

// From the right, the nearest element above that fits: one walk, not all combinations.
bool StyleSheet::matches(const Node& node, const Rule& rule) {
  const Node* at = &node;
  if (!matches_compound(*at, rule.selector.back())) return false;
  for (std::size_t i = rule.selector.size() - 1; i > 0; --i) {
    const bool child = rule.selector[i].child;
    at = at->parent;
    while (!child && at != nullptr && !matches_compound(*at, rule.selector[i - 1])) at = at->parent;
    if (at == nullptr || !matches_compound(*at, rule.selector[i - 1])) return false;
  }
  return true;
}

void StyleSheet::read(std::string_view text, unsigned level) {
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
      read(body, level + 1);
    }
    begin = i = end;
  }
}

void StyleSheet::add_rule(std::string_view selectors, std::string_view body) {
  constexpr std::size_t most_rules = 2000;
  std::vector<StyleDeclaration> declarations = read_declarations(body);
  std::erase_if(declarations, [](const StyleDeclaration& one) { return !is_asked_for(one.property); });
  if (declarations.empty()) return;
  while (!selectors.empty() && rules_.size() + generated_.size() < most_rules) {
    const std::size_t comma = selectors.find(',');
    Rule rule;
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

}  // namespace carelint
