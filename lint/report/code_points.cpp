#include "report/code_points.h"

#include <algorithm>

namespace carelint {
namespace {

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

}  // namespace

std::size_t previous_code_point(std::string_view text, std::size_t offset) {
  const std::size_t begin = code_point_begin(text, offset - 1);
  return begin + code_point_at(text, begin).size == offset ? begin : offset - 1;
}

std::size_t code_point_begin(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) return text.size();
  std::size_t begin = offset;
  const std::size_t limit = offset - std::min<std::size_t>(offset, 3);
  while (begin > limit && is_continuation(text[begin])) --begin;
  return begin + code_point_at(text, begin).size > offset ? begin : offset;
}

}  // namespace carelint
