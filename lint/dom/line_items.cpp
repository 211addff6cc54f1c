#include "dom/line_items.h"

#include <algorithm>

#include "source/ascii.h"

namespace carelint {

bool lines_are_items(std::string_view text) {
  constexpr std::size_t longest_item = 40;
  constexpr std::size_t least_lines = 3;
  std::size_t lines = 0;
  while (!text.empty()) {
    std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    while (!line.empty() && is_ascii_space(line.back())) line.remove_suffix(1);
    if (line.empty()) continue;
    const bool ends_with_mark = is_ascii(line.back()) && !is_ascii_alphanumeric(line.back()) && line.back() != ')';
    if (line.size() > longest_item || ends_with_mark) return false;
    ++lines;
  }
  return lines >= least_lines;
}

}  // namespace carelint
