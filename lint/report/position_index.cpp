#include "report/position_index.h"

#include <algorithm>
#include <cstddef>
#include <cstring>

namespace carelint {
namespace {

constexpr std::uint32_t stride = 128;

/// Eight bytes at a time: those that continue a code point have their highest bit set and the next one not.
std::uint32_t count_code_points(std::string_view text) {
  constexpr std::size_t step = sizeof(std::uint64_t);
  constexpr std::uint64_t lowest_bits = 0x0101010101010101U;
  std::size_t continuing = 0;
  std::size_t i = 0;
  for (; i + step <= text.size(); i += step) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + i, step);
    const std::uint64_t bits = (bytes >> 7U) & ~(bytes >> 6U) & lowest_bits;
    continuing += bits * lowest_bits >> 56U;  // their sum
  }
  for (; i < text.size(); ++i) continuing += (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U ? 1 : 0;
  return static_cast<std::uint32_t>(text.size() - continuing);
}

}  // namespace

PositionIndex::PositionIndex(std::string_view text) : text_(text), lines_(text) {
  code_points_.reserve(text.size() / stride + 1);
  std::uint32_t count = 0;
  for (std::size_t begin = 0; begin <= text.size(); begin += stride) {
    code_points_.push_back(count);
    count += count_code_points(text.substr(begin, stride));
  }
}

SourcePosition PositionIndex::position(std::uint32_t offset) const {
  const auto size = static_cast<std::uint32_t>(text_.size());
  offset = std::min(offset, size);
  const std::uint32_t line = line_at(offset);
  const std::uint32_t line_begin = lines_.line_range(line).begin;
  // A code point counts when its first byte lies at or before the offset; the end of the text counts as one more.
  const std::uint32_t column = offset == size ? code_points_before(size) + 1 : code_points_before(offset + 1);
  return {line, column - code_points_before(line_begin)};
}

std::uint32_t PositionIndex::line_at(std::uint32_t offset) const {
  std::uint32_t line = 1;
  std::uint32_t count = lines_.line_count();
  while (count > 1) {
    const std::uint32_t half = count / 2;
    if (lines_.line_range(line + half).begin <= offset) {
      line += half;
      count -= half;
    } else {
      count = half;
    }
  }
  return line;
}

std::uint32_t PositionIndex::code_points_before(std::uint32_t offset) const {
  const std::uint32_t block = offset / stride;
  return code_points_[block] + count_code_points(text_.substr(block * stride, offset - block * stride));
}

}  // namespace carelint
