#include "accessibility/table_grid.h"

#include <gtest/gtest.h>

#include "support/sources.h"
#include "text/article_builder.h"

namespace carelint {
namespace {

/// Each cell of the first table as "row,column rows×columns".
std::vector<std::string> places(const std::string& rows) {
  const auto article = read_article(testing_support::make_source("<table>" + rows + "</table>", Format::html));
  const TableGrid grid(*article->document().find("table"));
  std::vector<std::string> found;
  for (const TableCell& cell : grid.cells()) {
    found.push_back(std::to_string(cell.row) + "," + std::to_string(cell.column) + " " + std::to_string(cell.rows) +
                    "x" + std::to_string(cell.columns));
  }
  return found;
}

using Places = std::vector<std::string>;

TEST(TableGrid, CellsStandSideBySide) {
  EXPECT_EQ(places("<tr><th>a<th>b<tr><td>c<td>d"), (Places{"0,0 1x1", "0,1 1x1", "1,0 1x1", "1,1 1x1"}));
}

TEST(TableGrid, SpansPushTheOthersAside) {
  EXPECT_EQ(places("<tr><th rowspan=2>a<th colspan=2>b<tr><td>c<td>d"),
            (Places{"0,0 2x1", "0,1 1x2", "1,1 1x1", "1,2 1x1"}));
  EXPECT_EQ(places("<tr><td>a<td rowspan=3>b<tr><td>c<tr><td>d<td>e"),
            (Places{"0,0 1x1", "0,1 3x1", "1,0 1x1", "2,0 1x1", "2,2 1x1"}));
}

TEST(TableGrid, NoCellSpansOutOfItsGroup) {
  EXPECT_EQ(places("<thead><tr><th rowspan=9>a<th>b<tbody><tr><td>c<td>d"),
            (Places{"0,0 1x1", "0,1 1x1", "1,0 1x1", "1,1 1x1"}));
}

TEST(TableGrid, ARowspanOfZeroGoesToTheEndOfTheGroup) {
  EXPECT_EQ(places("<tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d"), (Places{"0,0 3x1", "0,1 1x1", "1,1 1x1", "2,1 1x1"}));
  EXPECT_EQ(places("<tr><td colspan=0>a<td colspan=x>b"), (Places{"0,0 1x1", "0,1 1x1"}));
}

TEST(TableGrid, HugeSpansAreCut) {
  EXPECT_EQ(places("<tr><td colspan=999999 rowspan=999999>a"), (Places{"0,0 1x1000"}));
}

}  // namespace
}  // namespace carelint
