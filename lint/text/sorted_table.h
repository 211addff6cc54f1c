// Looking a word up in a table that stands sorted in the source.
#ifndef CARELINT_TEXT_SORTED_TABLE_H
#define CARELINT_TEXT_SORTED_TABLE_H

#include <algorithm>
#include <string_view>

namespace carelint {

constexpr std::string_view key_of(std::string_view word) {
  return word;
}
/// A table's items are words, or structures with a member `word`.
template <class Item>
constexpr std::string_view key_of(const Item& item) {
  return item.word;
}

/// For a static_assert beside the table: sorted by byte values, without doubles.
template <class Table>
constexpr bool is_sorted_table(const Table& table) {
  return std::adjacent_find(table.begin(), table.end(),
                            [](const auto& a, const auto& b) { return key_of(a) >= key_of(b); }) == table.end();
}

/// The item for a word, or null.
template <class Table>
constexpr auto find_in_table(const Table& table, std::string_view word) -> decltype(table.data()) {
  const auto found = std::lower_bound(table.begin(), table.end(), word,
                                      [](const auto& item, std::string_view wanted) { return key_of(item) < wanted; });
  return found != table.end() && key_of(*found) == word ? &*found : nullptr;
}

}  // namespace carelint

#endif
