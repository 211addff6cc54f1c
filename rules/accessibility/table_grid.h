// The cells of an HTML table in their places.
#ifndef CARELINT_RULES_ACCESSIBILITY_TABLE_GRID_H
#define CARELINT_RULES_ACCESSIBILITY_TABLE_GRID_H

#include <cstddef>
#include <vector>

#include "carelint/document.h"

namespace carelint {

struct TableCell {
  const Node* node = nullptr;
  std::size_t row = 0;
  std::size_t column = 0;
  std::size_t rows = 1;
  std::size_t columns = 1;
  std::size_t group_end = 0;  ///< the row behind its row group
};

/// By the algorithm for forming a table of the HTML Living Standard, section 4.9.12, with colspan up to 1,000 and
/// rowspan up to 65,534, cut to the rows that there are. Nested tables are no part of it. Linear in the places.
class TableGrid {
 public:
  explicit TableGrid(const Node& table);

  const std::vector<TableCell>& cells() const { return cells_; }
  std::size_t row_count() const { return row_count_; }
  std::size_t column_count() const { return column_count_; }

 private:
  void add_row(const Node& row);
  /// No cell spans out of its group.
  void close_group(std::size_t first_cell);

  std::vector<TableCell> cells_;
  std::size_t row_count_ = 0;
  std::size_t column_count_ = 0;
  std::vector<std::size_t> rows_to_come_;  ///< by column: that the cells above still fill
};

}  // namespace carelint

#endif
