#include <algorithm>

#include "accessibility/accessible_name.h"
#include "accessibility/check.h"
#include "accessibility/table_grid.h"
#include "accessibility/text.h"
#include "carelint/words.h"

namespace carelint {
namespace {

constexpr std::size_t longest_cell = 300;  // bytes, of data

/// A table without a header cell: what it is for, and where its headers seem to stand.
class HeaderlessTable {
 public:
  HeaderlessTable(const AccessibilityTree& tree, const Node& table) : tree_(tree), table_(table), grid_(table) {
    for (const TableCell& cell : grid_.cells()) texts_.push_back(visible_text(tree, *cell.node, longest_cell));
  }

  bool is_empty() const {
    return std::all_of(texts_.begin(), texts_.end(), [](const std::string& text) { return text.empty(); });
  }

  bool has_header() const {
    return std::any_of(grid_.cells().begin(), grid_.cells().end(), [&](const TableCell& cell) {
      return cell.node->is("th") || is_one_of(tree_.role(*cell.node), "columnheader", "rowheader") ||
             has_attribute(*cell.node, "scope") || has_attribute(*cell.node, "headers");
    });
  }

  bool has_caption() const {
    return std::any_of(table_.children().begin(), table_.children().end(),
                       [](const Node& child) { return child.is("caption"); });
  }

  // One column or row, or cells with what stands in no table of data.
  bool places_things() const {
    if (grid_.row_count() < 2 || grid_.column_count() < 2) return true;
    for (std::size_t i = 0; i < texts_.size(); ++i) {
      if (texts_[i].size() > longest_cell || holds_sections(*grid_.cells()[i].node)) return true;
    }
    return holds_things();
  }

  // A third of the cells hold pictures, fields or links in a column.
  bool holds_things() const {
    const auto things = std::count_if(grid_.cells().begin(), grid_.cells().end(), [](const TableCell& cell) {
      unsigned links = 0;
      return std::any_of(cell.node->descendants().begin(), cell.node->descendants().end(), [&](const Node& below) {
        return is_one_of(below.name, "img", "svg", "input", "select", "textarea", "button") ||
               (below.is("a") && ++links > 2);
      });
    });
    return 3 * static_cast<std::size_t>(things) >= grid_.cells().size();
  }

  // All cells with words of the first row, or of the first column, are bold, or stand in <thead>.
  bool looks_like_header(bool row) const {
    bool any = false;
    bool others = false;
    for (std::size_t i = 0; i < texts_.size(); ++i) {
      const TableCell& cell = grid_.cells()[i];
      if (texts_[i].empty()) continue;
      const bool first = (row ? cell.row : cell.column) == 0;
      const bool marked = is_bold(*cell.node, texts_[i]) || (row && cell.node->closest("thead") != nullptr);
      if (first && !marked) return false;
      any = any || first;
      others = others || (!first && !marked);
    }
    return any && others;
  }

  // What a person has to look at: a few short words in one row or column.
  bool may_be_data() const {
    constexpr std::size_t short_text = 40;
    const bool line = texts_.size() > 1 && (grid_.row_count() < 2 || grid_.column_count() < 2);
    return line && std::all_of(texts_.begin(), texts_.end(),
                               [](const std::string& text) { return !text.empty() && text.size() <= short_text; });
  }

  bool is_pair_of_pairs() const { return grid_.row_count() == 2 && grid_.column_count() == 2; }

  bool holds_numbers() const {
    const auto numbers = std::count_if(texts_.begin(), texts_.end(), [](const std::string& text) {
      return std::any_of(text.begin(), text.end(), is_digit);
    });
    return 4 * static_cast<std::size_t>(numbers) >= texts_.size();
  }

  std::vector<Edit> header_edits(bool row) const {
    std::vector<Edit> edits;
    for (std::size_t i = 0; i < texts_.size(); ++i) {
      const TableCell& cell = grid_.cells()[i];
      const Node& node = *cell.node;
      if ((row ? cell.row : cell.column) != 0 || texts_[i].empty() || node.start_tag.empty() || !node.is("td"))
        continue;
      constexpr std::uint32_t name = 3;  // "<td"
      edits.push_back(
          {{node.start_tag.begin, node.start_tag.begin + name}, row ? "<th scope=\"col\"" : "<th scope=\"row\""});
      if (!node.end_tag.empty()) edits.push_back({node.end_tag, "</th>"});
    }
    return edits;
  }

 private:
  bool holds_sections(const Node& cell) const {
    unsigned paragraphs = 0;
    for (const Node& below : cell.descendants()) {
      if (is_one_of(below.name, "h1", "h2", "h3", "h4", "h5", "h6", "table", "form", "nav", "section", "article",
                    "iframe", "video", "blockquote", "figure"))
        return true;
      if (below.is("p") && !visible_text(tree_, below, 1).empty() && ++paragraphs > 1) return true;
    }
    return false;
  }

  bool is_bold(const Node& cell, const std::string& text) const {
    const std::string weight = lowered(tree_.styles().value_of(cell, "font-weight"));
    if (is_one_of(weight, "bold", "600", "700", "800", "900")) return true;
    return std::any_of(cell.descendants().begin(), cell.descendants().end(), [&](const Node& below) {
      return is_one_of(below.name, "b", "strong") && visible_text(tree_, below, longest_cell) == text;
    });
  }

  const AccessibilityTree& tree_;
  const Node& table_;
  TableGrid grid_;
  std::vector<std::string> texts_;  ///< of the cells
};

void check_table(const AccessibilityTree& tree, const Node& node, AccessibilityDeviations& deviations) {
  const HeaderlessTable table(tree, node);
  if (table.is_empty() || table.has_header()) return;
  if (!table.has_caption() && table.places_things()) {
    AccessibilityDeviation deviation{
        AccessibilityFault::layout_table, node.start_tag,
        "this table only places things beside each other, and a screen reader announces rows "
        "and columns that mean nothing; use a style sheet, or say role=\"presentation\""};
    const std::uint32_t name_end = node.start_tag.begin + 6;  // "<table"
    deviation.fix_title = "say role=\"presentation\"";
    deviation.edits = {{{name_end, name_end}, " role=\"presentation\""}};
    if (table.may_be_data()) deviation.confidence = Confidence::needs_review;
    if (node.attribute("role") == nullptr) deviations.push_back(std::move(deviation));
    return;
  }
  const bool row = table.looks_like_header(true);
  const bool column = table.looks_like_header(false);
  AccessibilityDeviation deviation{
      AccessibilityFault::table_without_headers, node.start_tag,
      "this table has no header cells, so a screen reader reads a number without saying what it "
      "stands for; turn the heading cells into <th>"};
  const bool data = table.has_caption() || (table.holds_numbers() && !table.is_pair_of_pairs());
  if (!row && !column && !data) deviation.confidence = Confidence::needs_review;
  if (row || column) {
    deviation.fix_title = row ? "turn the first row into header cells" : "turn the first column into header cells";
    deviation.edits = table.header_edits(row);
  }
  deviations.push_back(std::move(deviation));
}

}  // namespace

void check_data_tables(const AccessibilityTree& tree, AccessibilityDeviations& deviations) {
  for (const Node& node : tree.article().document().nodes()) {
    const bool table = node.is("table") && !node.start_tag.empty() && tree.is_included(node) &&
                       is_one_of(tree.role(node), "table", "grid") && !holds_template(value_of(node, "role"));
    if (table && node.closest("template") == nullptr) check_table(tree, node, deviations);
  }
}

}  // namespace carelint
