#include "driver/profile_table.h"

#include <algorithm>
#include <string>
#include <vector>

#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"

namespace carelint {
namespace {

struct Row {
  std::string what;
  std::chrono::nanoseconds time{};
};

void add_rows(const Profile::Times& times, const std::string& kind, std::vector<Row>& rows) {
  for (const auto& [id, time] : times) rows.push_back({kind + id, time});
}

}  // namespace

void print_profile(const Profile& profile, std::size_t articles, llvm::raw_ostream& out) {
  std::vector<Row> rows = {{"reading the articles", profile.reading}};
  add_rows(profile.analyses, "analysis ", rows);
  add_rows(profile.rules, "rule ", rows);
  std::chrono::nanoseconds total{};
  for (const Row& row : rows) total += row.time;
  std::ranges::stable_sort(rows, std::ranges::greater{}, &Row::time);
  out << llvm::formatv("time in {0} article{1}: {2:f1} ms\n", articles, articles == 1 ? "" : "s", total.count() / 1e6);
  for (const Row& row : rows) {
    constexpr int least = 1000;
    if (row.time * least < total || total.count() == 0) break;
    out << llvm::formatv("{0,9:f2} ms {1,6:P1}  {2}\n", row.time.count() / 1e6,
                         static_cast<double>(row.time.count()) / static_cast<double>(total.count()), row.what);
  }
}

}  // namespace carelint
