#include <algorithm>
#include <unordered_set>

#include "accessibility/check.h"
#include "accessibility/table_grid.h"
#include "accessibility/text.h"
#include "carelint/words.h"

namespace carelint {
namespace {

class TableChecker {
 public:
  TableChecker(const AccessibilityTree& tree, const Node& table, AccessibilityDeviations& deviations)
      : tree_(tree), table_(table), grid_(table), deviations_(deviations) {}

  void run() {
    mark_data();
    for (const TableCell& cell : grid_.cells()) {
      if (cell.node->start_tag.empty() || !tree_.is_included(*cell.node)) continue;
      check_references(*cell.node);
      if (is_header(*cell.node) && !has_data(cell)) {
        deviations_.push_back({AccessibilityFault::header_cell, cell.node->start_tag,
                               "no cell with data belongs to this header cell; give it some, or make it a <td>"});
      }
    }
  }

 private:
  bool is_header(const Node& cell) const { return is_one_of(tree_.role(cell), "columnheader", "rowheader"); }

  // The headers attribute names header cells of this table, other than the cell itself.
  void check_references(const Node& cell) {
    const Attribute* headers = cell.attribute("headers");
    if (headers == nullptr || holds_template(headers->value)) return;
    for (const std::string_view id : tokens_of(headers->value)) {
      const Node* target = tree_.by_id(id);
      const bool right = target != nullptr && target != &cell && target->closest("table") == &table_ &&
                         is_one_of(target->name, "td", "th") && is_header(*target);
      if (right) continue;
      deviations_.push_back(
          {AccessibilityFault::table_headers, range_of(*headers),
           "\"" + std::string(id) + "\" is not the id of a header cell in this table; write one that is"});
      return;
    }
  }

  bool has_data(const TableCell& header) const {
    const std::string_view id = value_of(*header.node, "id");
    const bool rows = tree_.role(*header.node) == "rowheader";
    const std::string scope = lowered(value_of(*header.node, "scope"));
    if (!id.empty() && referenced_.contains(id)) return true;
    if (scope == "rowgroup") return finds_data_in_rows(header, header.group_end);
    if ((rows || scope == "row") && finds_data_in_rows(header, header.row + header.rows)) return true;
    return (!rows || scope.empty()) && scope != "row" && finds_data_below(header);
  }

  bool finds_data_in_rows(const TableCell& header, std::size_t end) const {
    return data_before_[end] > data_before_[header.row];
  }

  bool finds_data_below(const TableCell& header) const {
    for (std::size_t column = header.column; column < header.column + header.columns; ++column) {
      if (rows_with_data_[column] > header.row + header.rows) return true;
    }
    return false;
  }

  // Where data stands. A cell with a headers attribute of its own is not headed by its place; a row header is data to
  // the header of its column.
  void mark_data() {
    std::vector<bool> data_rows(grid_.row_count());
    rows_with_data_.resize(grid_.column_count());
    for (const TableCell& cell : grid_.cells()) {
      const std::string_view role = tree_.role(*cell.node);
      const std::string_view headers = value_of(*cell.node, "headers");
      for (const std::string_view id : tokens_of(headers)) referenced_.insert(id);
      if (!headers.empty() || !is_one_of(role, "cell", "gridcell", "rowheader")) continue;
      for (std::size_t column = cell.column; column < cell.column + cell.columns; ++column)
        rows_with_data_[column] = std::max(rows_with_data_[column], cell.row + cell.rows);
      if (role == "rowheader") continue;
      for (std::size_t row = cell.row; row < cell.row + cell.rows; ++row) data_rows[row] = true;
    }
    for (const bool has_data : data_rows) data_before_.push_back(data_before_.back() + (has_data ? 1U : 0U));
  }

  const AccessibilityTree& tree_;
  const Node& table_;
  TableGrid grid_;
  std::vector<std::uint32_t> data_before_ = {0};  ///< of each row: how many rows above it have data
  std::vector<std::size_t> rows_with_data_;       ///< of each column: behind the last one
  std::unordered_set<std::string_view> referenced_;
  AccessibilityDeviations& deviations_;
};

}  // namespace

void check_tables(const AccessibilityTree& tree, AccessibilityDeviations& deviations) {
  for (const Node& node : tree.article().document().nodes()) {
    const bool data_table = node.is("table") && is_one_of(tree.role(node), "table", "grid", "treegrid") &&
                            tree.is_included(node) && tree.styles().is_visible(node);
    if (data_table) TableChecker(tree, node, deviations).run();
  }
}

}  // namespace carelint
