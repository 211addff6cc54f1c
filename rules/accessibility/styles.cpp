#include "accessibility/styles.h"

#include <algorithm>
#include <cstdlib>
#include <unordered_map>

#include "accessibility/css_values.h"
#include "accessibility/text.h"
#include "carelint/words.h"

namespace carelint {
namespace {

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

Styles::Styles(const Article& article) {
  const std::span<const Node> nodes = article.document().nodes();
  first_ = nodes.data();
  for (const Node& node : nodes) {
    if (const Attribute* style = node.is_element() ? node.attribute("style") : nullptr)
      inline_.emplace(&node, read_declarations(style->value));
    if (!node.is("style")) continue;
    for (const Node& child : node.children()) sheet_.read(child.text);
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
  return std::any_of(sheet_.generated().begin(), sheet_.generated().end(),
                     [&](const StyleSheet::Rule& rule) { return StyleSheet::matches(node, rule); });
}

std::span<const Styles::RuleIndex> Styles::rules_of(const Node& node) const {
  if (match_ends_.empty()) return {};
  const std::size_t index = index_of(node);
  const RuleIndex begin = index == 0 ? 0 : match_ends_[index - 1];
  return std::span(matches_).subspan(begin, match_ends_[index] - begin);
}

// By the last part of its selector a rule is tried only on elements with that id, class or tag.
void Styles::match_rules(std::span<const Node> nodes) {
  if (sheet_.rules().empty()) return;
  std::unordered_map<std::string_view, std::vector<RuleIndex>> ids;
  std::unordered_map<std::string_view, std::vector<RuleIndex>> classes;
  std::unordered_map<std::string_view, std::vector<RuleIndex>> tags;
  std::vector<RuleIndex> others;
  for (RuleIndex i = 0; i < sheet_.rules().size(); ++i) {
    const StyleSheet::Compound& last = sheet_.rules()[i].selector.back();
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
                   [&](RuleIndex i) { return StyleSheet::matches(node, sheet_.rules()[i]); });
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
  return std::any_of(sheet_.rules().begin(), sheet_.rules().end(), [&](const StyleSheet::Rule& rule) {
    return std::any_of(rule.declarations.begin(), rule.declarations.end(),
                       [&](const StyleDeclaration& declaration) { return declaration.property == property; });
  });
}

bool Styles::sheet_may_set(std::string_view property) const {
  return std::any_of(sheet_.unread().begin(), sheet_.unread().end(),
                     [&](const StyleDeclaration& declaration) { return declaration.property == property; });
}

std::string Styles::value_of(const Node& node, std::string_view property) const {
  std::string value;
  unsigned best = 0;
  bool important = false;
  for (const RuleIndex index : rules_of(node)) {
    const StyleSheet::Rule& rule = sheet_.rules()[index];
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
    constexpr unsigned farthest = 64;
    const Node* above = &node;
    for (unsigned level = 0; level < farthest && above != nullptr && above->is_element() && found.empty(); ++level) {
      found = value_of(*above, name);
      above = above->parent;
    }
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

}  // namespace carelint
