#include <algorithm>
#include <cstdlib>
#include <optional>

#include "accessibility/check.h"
#include "accessibility/text.h"
#include "carelint/words.h"
#include "shared/words.h"

namespace carelint {
namespace {

// The seconds of a refresh, by the HTML Living Standard's shared declarative refresh steps; none where it has none.
std::optional<unsigned long> refresh_delay(std::string_view content) {
  content = content.substr(std::min(content.find_first_not_of(" \t\r\n\f"), content.size()));
  std::size_t at = 0;
  while (at < content.size() && is_digit(content[at])) ++at;
  if (at == 0 && !content.starts_with('.')) return std::nullopt;
  constexpr std::size_t most_digits = 9;
  const unsigned long seconds =
      at == 0 ? 0 : std::strtoul(std::string(content.substr(0, std::min(at, most_digits))).c_str(), nullptr, 10);
  while (at < content.size() && (is_digit(content[at]) || content[at] == '.')) ++at;
  if (at < content.size() && content[at] != ';' && content[at] != ',' && !is_space(content[at])) return std::nullopt;
  return seconds;
}

// "yes" is 1, "no" nothing, "device-width" ten; numbers as they begin. CSS Device Adaptation, section 10 (2016).
double viewport_number(const std::string& value) {
  if (value == "yes") return 1;
  if (value == "device-width" || value == "device-height") return 10;
  return std::strtod(value.c_str(), nullptr);
}

struct ViewportProperty {
  std::string key;
  std::string value;
  std::size_t begin = 0;
  std::size_t end = 0;  ///< with what stands between it and the next
};

// White space, commas and semicolons stand between properties. The last of several with the same key counts.
std::vector<ViewportProperty> viewport_properties(std::string_view content) {
  constexpr std::string_view blanks = " \t\r\n\f";
  constexpr std::string_view separators = ",; \t\r\n\f";
  const auto skip = [&](std::size_t at, std::string_view what) {
    return std::min(content.find_first_not_of(what, at), content.size());
  };
  std::vector<ViewportProperty> properties;
  for (std::size_t begin = skip(0, separators); begin < content.size();) {
    const std::size_t key_end = std::min(content.find_first_of(",;= \t\r\n\f", begin), content.size());
    const std::size_t equals = skip(key_end, blanks);
    if (equals >= content.size() || content[equals] != '=') {
      begin = std::max(skip(key_end, separators), begin + 1);
      continue;
    }
    const std::size_t value = skip(equals + 1, blanks);
    const std::size_t value_end = std::min(content.find_first_of(separators, value), content.size());
    const std::size_t next = skip(value_end, separators);
    const std::string key = lowered(content.substr(begin, key_end - begin));
    std::erase_if(properties, [&](const ViewportProperty& earlier) { return earlier.key == key; });
    properties.push_back({key, lowered(content.substr(value, value_end - value)), begin, next});
    begin = next;
  }
  return properties;
}

class PageChecker {
 public:
  PageChecker(const AccessibilityTree& tree, AccessibilityDeviations& deviations)
      : tree_(tree), document_(tree.article().document()), deviations_(deviations) {}

  void run() {
    if (tree_.article().source().format() != Format::html) return;
    check_title();
    bool refreshed = false;
    for (const Node& node : document_.nodes()) {
      if (node.is("meta")) check_meta(node, refreshed);
      if (node.is_element()) check_language(node);
    }
  }

 private:
  void check_title() {
    const Node* title = nullptr;
    for (const Node& node : document_.nodes()) {
      const bool in_template = node.is("title") && node.closest("template") != nullptr;
      if (!node.is("title") || in_template) continue;
      title = &node;
      break;
    }
    if (title != nullptr) {
      for (const Node& part : title->descendants()) {
        if (!with_single_spaces(part.text).empty()) return;
      }
    }
    const Node* html = document_.find("html");
    if (title == nullptr && head_is_written_elsewhere(html)) return;
    const SourceRange range = title != nullptr && !title->start_tag.empty() ? title->start_tag
                              : html == nullptr                             ? SourceRange{}
                                                                            : html->start_tag;
    deviations_.push_back(
        {AccessibilityFault::page_title, range,
         "the page has no title; add a <title>, which a screen reader reads first and the tab shows"});
  }

  // "<head>{{> head }}</head>": the title comes from another file.
  bool head_is_written_elsewhere(const Node* html) const {
    const Node* body = document_.find("body");
    if (html == nullptr || body == nullptr || html->start_tag.empty()) return false;
    const std::string_view text = tree_.article().source().text();
    const std::size_t end = std::min(text.find("<body", html->start_tag.end), text.find("<BODY", html->start_tag.end));
    return holds_template(text.substr(html->start_tag.end, end - html->start_tag.end));
  }

  void check_meta(const Node& node, bool& refreshed) {
    const Attribute* content = node.attribute("content");
    if (content == nullptr) return;
    if (attribute_is(node, "name", "viewport")) check_viewport(*content);
    if (refreshed || !attribute_is(node, "http-equiv", "refresh")) return;
    const std::optional<unsigned long> delay = refresh_delay(content->value);
    if (!delay) return;
    refreshed = true;
    if (*delay == 0) return;
    constexpr unsigned long twenty_hours = 72000;
    const bool leads_away = holds_ignoring_case(content->value, "url");
    std::vector<std::string> act = {"bisz58"};
    if (*delay <= twenty_hours) act.insert(act.begin(), "bc659a");
    deviations_.push_back({AccessibilityFault::page_refresh,
                           range_of(*content),
                           "the page reloads by itself, and readers lose their place; let them decide when",
                           std::move(act),
                           "take the refresh out",
                           {{node.range, ""}},
                           leads_away ? Applicability::suggested : Applicability::safe});
  }

  void check_viewport(const Attribute& content) {
    for (const ViewportProperty& property : viewport_properties(content.value)) {
      const double number = viewport_number(property.value);
      const bool fixed = property.key == "user-scalable" && (property.value == "no" || (number > -1 && number < 1));
      const bool limited = property.key == "maximum-scale" && number < 2 && number >= 0;
      if (!fixed && !limited) continue;
      AccessibilityDeviation deviation{
          AccessibilityFault::viewport_zoom, range_of(content),
          "readers with low vision need to enlarge the page to twice its size; this setting stops them"};
      if (auto edit = take_out(content, property)) {
        deviation.fix_title = "take out \"" + property.key + "\"";
        deviation.edits = {*edit};
        deviation.applicability = Applicability::safe;
      }
      deviations_.push_back(std::move(deviation));
      return;
    }
  }

  // The property with the comma behind it, or that in front where it is the last.
  static std::optional<Edit> take_out(const Attribute& content, const ViewportProperty& property) {
    std::size_t begin = property.begin;
    const std::size_t end = property.end;
    if (end == content.value.size()) {
      while (begin > 0 &&
             (is_space(content.value[begin - 1]) || content.value[begin - 1] == ',' || content.value[begin - 1] == ';'))
        --begin;
    }
    if (!content.value_map.is_contiguous(begin, end)) return std::nullopt;
    return Edit{content.value_map.source_range(begin, end), ""};
  }

  // Parts in another language, where they hold anything to read.
  void check_language(const Node& node) {
    const Attribute* language = node.is("html") ? nullptr : node.attribute("lang");
    if (language == nullptr || language->value.empty() || holds_template(language->value)) return;
    const std::string_view tag = trimmed_space(language->value);
    if (names_language(tag) || !holds_words(node)) return;
    deviations_.push_back({AccessibilityFault::language_of_parts, range_of(*language),
                           tag.empty() ? "lang is empty; name the language, such as \"fr\"" : about_language_tag(tag)});
  }

  bool holds_words(const Node& node) const {
    for (const char* attribute : {"alt", "aria-label", "title", "placeholder"}) {
      if (!value_of(node, attribute).empty() && tree_.is_rendered(node)) return true;
    }
    for (const Node& below : node.descendants()) {
      const Node* holder = below.kind == NodeKind::text ? below.parent : &below;
      const Node* setter = holder;
      while (setter != nullptr && setter != &node && setter->attribute("lang") == nullptr) setter = setter->parent;
      if (setter != &node || !(tree_.is_rendered(*holder))) continue;
      if (below.kind == NodeKind::text && !trimmed_space(below.text).empty()) return true;
      if (below.is("img") && !value_of(below, "alt").empty()) return true;
    }
    return false;
  }

  const AccessibilityTree& tree_;
  const Document& document_;
  AccessibilityDeviations& deviations_;
};

}  // namespace

void check_page(const AccessibilityTree& tree, AccessibilityDeviations& deviations) {
  PageChecker(tree, deviations).run();
}

}  // namespace carelint
