#include "accessibility/text.h"

#include <algorithm>

namespace carelint {

std::string_view trimmed_space(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

std::vector<std::string_view> tokens_of(std::string_view text) {
  std::vector<std::string_view> tokens;
  for (std::size_t i = 0; i < text.size();) {
    while (i < text.size() && is_space(text[i])) ++i;
    std::size_t end = i;
    while (end < text.size() && !is_space(text[end])) ++end;
    if (end > i) tokens.push_back(text.substr(i, end - i));
    i = end;
  }
  return tokens;
}

bool holds_token(std::string_view text, std::string_view token) {
  for (std::size_t at = text.find(token); at != text.npos; at = text.find(token, at + 1)) {
    const bool begins = at == 0 || is_space(text[at - 1]);
    const bool ends = at + token.size() == text.size() || is_space(text[at + token.size()]);
    if (begins && ends) return true;
  }
  return false;
}

namespace {

// Beyond ASCII: Zs of Unicode, and the next line.
bool is_wide_space(char32_t value) {
  return value == 0x85 || value == 0xA0 || value == 0x1680 || (value >= 0x2000 && value <= 0x200A) || value == 0x202F ||
         value == 0x205F || value == 0x3000;
}

}  // namespace

bool is_blank(std::string_view text) {
  constexpr char32_t zero_width_space = 0x200B;
  for (std::size_t i = 0; i < text.size();) {
    if (static_cast<unsigned char>(text[i]) < 0x80) {
      if (!is_space(text[i])) return false;
      ++i;
      continue;
    }
    const CodePoint point = code_point_at(text, i);
    if (!is_wide_space(point.value) && point.value != zero_width_space) return false;
    i += std::max<std::size_t>(point.size, 1);
  }
  return true;
}

std::string with_single_spaces(std::string_view text) {
  std::string written;
  bool space = false;
  for (std::size_t i = 0; i < text.size();) {
    const bool ascii = static_cast<unsigned char>(text[i]) < 0x80;
    const CodePoint point = ascii ? CodePoint{} : code_point_at(text, i);
    const std::size_t size = ascii ? 1 : std::max<std::size_t>(point.size, 1);
    if (ascii ? is_space(text[i]) : is_wide_space(point.value)) {
      space = true;
    } else {
      if (space && !written.empty()) written += ' ';
      space = false;
      written += text.substr(i, size);
    }
    i += size;
  }
  return written;
}

std::string_view value_of(const Node& node, std::string_view attribute) {
  const Attribute* found = node.attribute(attribute);
  return found == nullptr ? std::string_view{} : trimmed_space(found->value);
}

bool attribute_is(const Node& node, std::string_view attribute, std::string_view lower_value) {
  return lowered(value_of(node, attribute)) == lower_value;
}

bool attribute_is_exactly(const Node& node, std::string_view attribute, std::string_view value) {
  const Attribute* found = node.attribute(attribute);
  return found != nullptr && found->value == value;
}

bool has_attribute(const Node& node, std::string_view attribute) {
  return node.attribute(attribute) != nullptr;
}

bool holds_template(std::string_view text) {
  for (const std::string_view mark : {"{{", "{%", "<?", "${", "<%", "#{"}) {
    if (text.find(mark) != text.npos) return true;
  }
  return false;
}

bool is_written_elsewhere(const Node& node) {
  return std::any_of(node.attributes.begin(), node.attributes.end(), [](const Attribute& attribute) {
    constexpr std::string_view signs = ":[{<";
    if (attribute.name.empty() || signs.find(attribute.name.front()) != signs.npos) return true;
    for (const std::string_view beginning :
         {"v-bind", "v-text", "v-html", "x-bind", "x-text", "x-html", "ng-bind", "th:", "data-bind"}) {
      if (attribute.name.starts_with(beginning)) return true;
    }
    return false;
  });
}

}  // namespace carelint
