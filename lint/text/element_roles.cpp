#include "text/element_roles.h"

#include <algorithm>
#include <array>
#include <string>

#include "carelint/words.h"
#include "source/ascii.h"

namespace carelint {
namespace {

struct NamedRole {
  std::string_view name;
  ElementRole role;
};

constexpr ElementRole block() {
  return {.display = Display::block};
}
constexpr ElementRole block(BlockKind kind) {
  return {.display = Display::block, .kind = kind};
}
constexpr ElementRole heading(std::uint8_t level) {
  return {.display = Display::block, .kind = BlockKind::heading, .level = level};
}
constexpr ElementRole marked(Mark mark) {
  return {.marks = mark};
}
constexpr ElementRole displayed(Display display) {
  return {.display = display};
}

// Sorted by name; as the rendering section of the HTML standard displays the elements.
constexpr auto roles = std::to_array<NamedRole>({
    {"a", {}},
    {"address", block()},
    {"article", block()},
    {"aside", block()},
    {"audio", displayed(Display::replaced)},
    {"b", marked(Mark::strong)},
    {"blockquote", block(BlockKind::quotation)},
    {"body", block()},
    {"br", displayed(Display::line_break)},
    {"button", block(BlockKind::control)},
    {"canvas", displayed(Display::replaced)},
    {"caption", block(BlockKind::caption)},
    {"center", block()},
    {"cite", marked(Mark::emphasis)},
    {"code", marked(Mark::code)},
    {"datalist", displayed(Display::nothing)},
    {"dd", block(BlockKind::list_item)},
    {"details", block()},
    {"dfn", marked(Mark::emphasis)},
    {"dialog", block()},
    {"dir", block()},
    {"div", block()},
    {"dl", block()},
    {"dt", block(BlockKind::list_item)},
    {"em", marked(Mark::emphasis)},
    {"embed", displayed(Display::replaced)},
    {"fieldset", block()},
    {"figcaption", block(BlockKind::caption)},
    {"figure", block()},
    {"footer", block()},
    {"form", block()},
    {"frameset", displayed(Display::nothing)},
    {"h1", heading(1)},
    {"h2", heading(2)},
    {"h3", heading(3)},
    {"h4", heading(4)},
    {"h5", heading(5)},
    {"h6", heading(6)},
    {"head", displayed(Display::nothing)},
    {"header", block()},
    {"hgroup", block()},
    {"hr", block()},
    {"html", block()},
    {"i", marked(Mark::emphasis)},
    {"iframe", displayed(Display::replaced)},
    {"img", displayed(Display::replaced)},
    {"input", displayed(Display::replaced)},
    {"kbd", marked(Mark::code)},
    {"label", block(BlockKind::control)},
    {"legend", block(BlockKind::caption)},
    {"li", block(BlockKind::list_item)},
    {"listing", block(BlockKind::preformatted)},
    {"main", block()},
    {"map", {}},
    {"menu", block()},
    {"meter", displayed(Display::replaced)},
    {"nav", block()},
    {"noembed", displayed(Display::nothing)},
    {"noframes", displayed(Display::nothing)},
    {"noscript", displayed(Display::nothing)},
    {"object", displayed(Display::replaced)},
    {"ol", block()},
    {"optgroup", block(BlockKind::control)},
    {"option", block(BlockKind::control)},
    {"p", block()},
    {"picture", {}},
    {"plaintext", block(BlockKind::preformatted)},
    {"pre", block(BlockKind::preformatted)},
    {"progress", displayed(Display::replaced)},
    {"q", marked(Mark::quotation)},
    {"rp", displayed(Display::nothing)},
    {"rt", displayed(Display::nothing)},
    {"samp", marked(Mark::code)},
    {"script", displayed(Display::nothing)},
    {"search", block()},
    {"section", block()},
    {"select", block(BlockKind::control)},
    {"strong", marked(Mark::strong)},
    {"style", displayed(Display::nothing)},
    {"summary", block()},
    {"sup", marked(Mark::superscript)},
    {"table", block()},
    {"tbody", block()},
    {"td", block(BlockKind::table_cell)},
    {"template", displayed(Display::nothing)},
    {"textarea", block(BlockKind::control)},
    {"tfoot", block()},
    {"th", block(BlockKind::table_header)},
    {"thead", block()},
    {"title", block(BlockKind::title)},
    {"tr", block()},
    {"tt", marked(Mark::code)},
    {"ul", block()},
    {"var", marked(Mark::emphasis)},
    {"video", displayed(Display::replaced)},
    {"xmp", block(BlockKind::preformatted)},
});
struct RoleNames {
  std::string_view names[roles.size()];
};
constexpr RoleNames role_names = [] {
  RoleNames names;
  for (std::size_t i = 0; i < roles.size(); ++i) names.names[i] = roles[i].name;
  return names;
}();
constexpr WordSet elements(role_names.names);

std::string_view attribute_value(const Node& element, std::string_view name) {
  const Attribute* attribute = element.attribute(name);
  return attribute == nullptr ? std::string_view{} : attribute->value;
}

}  // namespace

ElementRole role_of(const Node& element) {
  if (element.name_space != Namespace::html) return displayed(Display::replaced);
  const std::size_t index = elements.index_of(element.name);
  ElementRole role = index < roles.size() ? roles[index].role : ElementRole{};
  if (element.name == "a" && element.attribute("href") != nullptr) role.marks |= Mark::link;
  if (attribute_value(element, "role") == "heading") {
    const std::string_view level = attribute_value(element, "aria-level");
    const bool valid = level.size() == 1 && level[0] >= '1' && level[0] <= '6';
    return heading(valid ? static_cast<std::uint8_t>(level[0] - '0') : 2);
  }
  return role;
}

bool is_hidden(const Node& element) {
  if (element.attributes.empty()) return false;
  if (const Attribute* hidden = element.attribute("hidden")) return !equals_ignoring_case(hidden->value, "until-found");
  std::string style;
  for (const char c : attribute_value(element, "style")) {
    if (!is_ascii_space(c)) style += ascii_lower(c);
  }
  return style.find("display:none") != style.npos || style.find("visibility:hidden") != style.npos;
}

std::optional<Region> landmark_of(const Node& element) {
  struct Landmark {
    std::string_view name;
    Region region;
  };
  constexpr auto by_role = std::to_array<Landmark>({{"navigation", Region::navigation},
                                                    {"banner", Region::header},
                                                    {"contentinfo", Region::footer},
                                                    {"complementary", Region::aside},
                                                    {"form", Region::form},
                                                    {"search", Region::form},
                                                    {"main", Region::main}});
  constexpr auto by_name = std::to_array<Landmark>({{"nav", Region::navigation},
                                                    {"header", Region::header},
                                                    {"footer", Region::footer},
                                                    {"aside", Region::aside},
                                                    {"form", Region::form},
                                                    {"search", Region::form},
                                                    {"main", Region::main}});
  if (!element.is_element()) return std::nullopt;
  const std::string_view role = attribute_value(element, "role");
  for (const Landmark& landmark : by_role) {
    if (role == landmark.name) return landmark.region;
  }
  for (const Landmark& landmark : by_name) {
    if (role.empty() && element.is(landmark.name)) return landmark.region;
  }
  return std::nullopt;
}

}  // namespace carelint
