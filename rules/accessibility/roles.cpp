#include "accessibility/roles.h"

#include <iterator>
#include <utility>

#include "accessibility/text.h"
#include "carelint/words.h"

namespace carelint {
namespace {

// <header> and <footer> belong to the page only outside of these.
bool is_inside_section(const Node& node) {
  for (const Node* above = node.parent; above != nullptr; above = above->parent) {
    if (is_one_of(above->name, "article", "aside", "main", "nav", "section")) return true;
    const std::string role = lowered(value_of(*above, "role"));
    if (is_one_of(role, "article", "complementary", "main", "navigation", "region")) return true;
  }
  return false;
}

std::string_view role_of_input(const Node& node) {
  const std::string type = lowered(value_of(node, "type"));
  if (is_one_of(type, "button", "image", "reset", "submit")) return "button";
  if (type == "checkbox") return "checkbox";
  if (type == "radio") return "radio";
  if (type == "range") return "slider";
  if (type == "number") return "spinbutton";
  if (is_one_of(type, "hidden", "color", "date", "datetime-local", "file", "month", "time", "week")) return {};
  if (has_attribute(node, "list") && type != "password") return "combobox";
  if (type == "password") return {};
  return type == "search" ? "searchbox" : "textbox";
}

std::string_view role_of_cell(const Node& node) {
  const Node* table = node.closest("table");
  if (table == nullptr) return {};
  const std::string role = lowered(value_of(*table, "role"));
  const bool grid = role == "grid" || role == "treegrid";
  if (node.name == "td") return grid ? "gridcell" : "cell";
  const std::string scope = lowered(value_of(node, "scope"));
  if (scope == "row" || scope == "rowgroup") return "rowheader";
  if (scope == "col" || scope == "colgroup") return "columnheader";
  // A header that begins a row of data is one of that row.
  const Node* row = node.parent;
  if (row == nullptr || row->closest("thead") != nullptr) return "columnheader";
  bool first = true;
  for (const Node& cell : row->children()) {
    if (cell.is("td")) return first ? "columnheader" : "rowheader";
    if (cell.is("th") && &cell != &node) first = false;
    if (&cell == &node) first = false;
  }
  return "columnheader";
}

std::string_view role_of_select(const Node& node) {
  const bool large = has_attribute(node, "size") && value_of(node, "size") != "1" && value_of(node, "size") != "0";
  return has_attribute(node, "multiple") || large ? "listbox" : "combobox";
}

std::string_view role_of_image(const Node& node) {
  const Attribute* alternative = node.attribute("alt");
  const bool empty =
      alternative != nullptr && trimmed_space(alternative->value).empty() && !holds_template(alternative->value);
  const bool named = !value_of(node, "aria-label").empty() || !value_of(node, "aria-labelledby").empty() ||
                     !value_of(node, "title").empty();
  return empty && !named ? "presentation" : "img";
}

struct ElementRole {
  std::string_view element;
  std::string_view role;
};

constexpr ElementRole fixed_roles[] = {{"address", "group"},
                                       {"article", "article"},
                                       {"aside", "complementary"},
                                       {"b", "generic"},
                                       {"blockquote", "blockquote"},
                                       {"button", "button"},
                                       {"caption", "caption"},
                                       {"code", "code"},
                                       {"datalist", "listbox"},
                                       {"del", "deletion"},
                                       {"details", "group"},
                                       {"dfn", "term"},
                                       {"dialog", "dialog"},
                                       {"div", "generic"},
                                       {"em", "emphasis"},
                                       {"fieldset", "group"},
                                       {"figure", "figure"},
                                       {"h1", "heading"},
                                       {"h2", "heading"},
                                       {"h3", "heading"},
                                       {"h4", "heading"},
                                       {"h5", "heading"},
                                       {"h6", "heading"},
                                       {"hgroup", "group"},
                                       {"hr", "separator"},
                                       {"i", "generic"},
                                       {"ins", "insertion"},
                                       {"main", "main"},
                                       {"math", "math"},
                                       {"menu", "list"},
                                       {"meter", "meter"},
                                       {"nav", "navigation"},
                                       {"ol", "list"},
                                       {"optgroup", "group"},
                                       {"option", "option"},
                                       {"output", "status"},
                                       {"p", "paragraph"},
                                       {"progress", "progressbar"},
                                       {"q", "generic"},
                                       {"s", "deletion"},
                                       {"samp", "generic"},
                                       {"search", "search"},
                                       {"small", "generic"},
                                       {"span", "generic"},
                                       {"strong", "strong"},
                                       {"sub", "subscript"},
                                       {"sup", "superscript"},
                                       {"svg", "graphics-document"},
                                       {"table", "table"},
                                       {"tbody", "rowgroup"},
                                       {"textarea", "textbox"},
                                       {"tfoot", "rowgroup"},
                                       {"thead", "rowgroup"},
                                       {"time", "time"},
                                       {"tr", "row"},
                                       {"u", "generic"},
                                       {"ul", "list"}};

constexpr auto fixed_elements = []<std::size_t... i>(std::index_sequence<i...>) consteval {
  return WordSet<sizeof...(i)>({fixed_roles[i].element...});
}
(std::make_index_sequence<std::size(fixed_roles)>());

}  // namespace

std::string_view implicit_role(const Node& node, bool has_name) {
  const std::string_view name = node.name;
  if (name == "a" || name == "area") return has_attribute(node, "href") ? "link" : "generic";
  if (name == "img") return role_of_image(node);
  if (name == "input") return role_of_input(node);
  if (name == "select") return role_of_select(node);
  if (name == "td" || name == "th") return role_of_cell(node);
  if (name == "section") return has_name ? "region" : "generic";
  if (name == "form") return has_name ? "form" : std::string_view{};
  if (name == "header") return is_inside_section(node) ? "generic" : "banner";
  if (name == "footer") return is_inside_section(node) ? "generic" : "contentinfo";
  if (name == "li") {
    const Node* list = node.parent;
    const bool listed = list != nullptr && is_one_of(list->name, "ul", "ol", "menu");
    return listed ? "listitem" : "generic";
  }
  const std::size_t found = fixed_elements.index_of(name);
  return found < std::size(fixed_roles) ? fixed_roles[found].role : std::string_view{};
}

}  // namespace carelint
