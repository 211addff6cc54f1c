#include "accessibility/table_grid.h"

#include <algorithm>
#include <charconv>

#include "accessibility/text.h"
#include "carelint/words.h"

namespace carelint {
namespace {

std::size_t span_of(const Node& cell, std::string_view attribute, std::size_t most) {
  const std::string_view text = value_of(cell, attribute);
  std::size_t span = 1;
  std::from_chars(text.data(), text.data() + text.size(), span);
  return span == 0 && attribute == "rowspan" ? most : std::clamp<std::size_t>(span, 1, most);
}

}  // namespace

TableGrid::TableGrid(const Node& table) {
  std::size_t group = 0;
  const auto close = [&] {
    close_group(group);
    group = cells_.size();
  };
  const auto add_group = [&](const Node& part) {
    close();
    for (const Node& row : part.children()) {
      if (row.is("tr")) add_row(row);
    }
    close();
  };
  for (const Node& part : table.children()) {
    if (part.is("tr")) add_row(part);
    if (part.is("thead") || part.is("tbody")) add_group(part);
  }
  // Wherever they are written, the standard adds them last.
  for (const Node& part : table.children()) {
    if (part.is("tfoot")) add_group(part);
  }
  close();
}

void TableGrid::close_group(std::size_t first_cell) {
  for (std::size_t i = first_cell; i < cells_.size(); ++i) {
    cells_[i].rows = std::min(cells_[i].rows, row_count_ - cells_[i].row);
    cells_[i].group_end = row_count_;
  }
  rows_to_come_.clear();
}

void TableGrid::add_row(const Node& row) {
  constexpr std::size_t most_columns = 1000;
  constexpr std::size_t most_rows = 65534;
  const std::size_t first = cells_.size();
  std::size_t column = 0;
  for (const Node& node : row.children()) {
    if (!node.is("td") && !node.is("th")) continue;
    while (column < rows_to_come_.size() && rows_to_come_[column] > 0) ++column;
    if (column >= most_columns) break;
    TableCell cell{&node, row_count_, column, span_of(node, "rowspan", most_rows),
                   span_of(node, "colspan", most_columns)};
    cell.columns = std::min(cell.columns, most_columns - column);
    column += cell.columns;
    cells_.push_back(cell);
  }
  column_count_ = std::max({column_count_, column, rows_to_come_.size()});
  for (std::size_t& rows : rows_to_come_) rows -= rows > 0 ? 1 : 0;
  for (std::size_t i = first; i < cells_.size(); ++i) {
    const TableCell& cell = cells_[i];
    const std::size_t end = cell.column + cell.columns;
    if (cell.rows > 1) rows_to_come_.resize(std::max(rows_to_come_.size(), end));
    for (std::size_t place = cell.column; cell.rows > 1 && place < end; ++place)
      rows_to_come_[place] = std::max(rows_to_come_[place], cell.rows - 1);
  }
  while (!rows_to_come_.empty() && rows_to_come_.back() == 0) rows_to_come_.pop_back();
  ++row_count_;
}

}  // namespace carelint
