#include "accessibility/label_in_name.h"

#include <algorithm>

#include "accessibility/accessible_name.h"
#include "accessibility/text.h"
#include "carelint/words.h"
#include "shared/words.h"

namespace carelint {
namespace {

std::string without_parentheses(std::string_view text) {
  std::string plain;
  unsigned depth = 0;
  for (const char c : text) {
    if (c == '(') ++depth;
    if (depth == 0) plain += c;
    if (c == ')' && depth > 0) --depth;
  }
  return depth == 0 ? plain : std::string(text);
}

constexpr char32_t times = 0xD7;
constexpr char32_t division = 0xF7;

// Words of letters and digits in lower case; a hyphen or an apostrophe inside a word is nothing.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words(1);
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = code_point_at(text, i);
    const std::size_t size = std::max<std::size_t>(point.size, 1);
    const char c = text[i];
    const bool letter =
        is_letter(c) || is_digit(c) ||
        (point.value >= 0xC0 && point.value < 0x2000 && point.value != times && point.value != division);
    const bool joins = c == '-' || c == '\'' || point.value == 0x2019 || point.value == 0x2010 || point.value == 0x2011;
    if (letter) {
      words.back() += lowered(text.substr(i, size));
    } else if (!joins && !words.back().empty()) {
      words.emplace_back();
    }
    i += size;
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

bool is_labelled_widget(const AccessibilityTree& tree, const Node& node) {
  const AriaRole* role = tree.standard_role(node);
  if (role == nullptr || role->name_from != NameFrom::contents) return false;
  return role->is_widget || is_one_of(role->name, "link", "button");
}

}  // namespace

void check_label_in_name(const AccessibilityTree& tree, const Node& node, AccessibilityDeviations& deviations) {
  const char* attribute = node.attribute("aria-labelledby") != nullptr ? "aria-labelledby" : "aria-label";
  if (node.attribute(attribute) == nullptr || !is_labelled_widget(tree, node)) return;
  const std::vector<std::string> label = words_of(without_parentheses(visible_text(tree, node)));
  if (label.empty() || (label.size() == 1 && code_point_at(label.front(), 0).size >= label.front().size())) return;
  const std::string name = accessible_name(tree, node);
  if (holds_template(name)) return;
  const std::vector<std::string> spoken = words_of(name);
  if (std::search(spoken.begin(), spoken.end(), label.begin(), label.end()) != spoken.end()) return;
  deviations.push_back({AccessibilityFault::label_in_name, range_of(node, attribute),
                        "readers who use voice control say the words they see; put those words, in that order, into "
                        "the name \"" +
                            name + "\""});
}

}  // namespace carelint
