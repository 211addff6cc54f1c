// Lines and columns of many offsets, also in a text that is one long line.
#ifndef CARELINT_REPORT_POSITION_INDEX_H
#define CARELINT_REPORT_POSITION_INDEX_H

#include <cstdint>
#include <string_view>
#include <vector>

#include "carelint/source.h"

namespace carelint {

/// Gives what LineIndex gives, but a look-up costs O(log lines) whatever the length of the line: a thousand findings in
/// a page that was saved as one line stay cheap. Views the text, which must outlive it. Building costs two passes.
/// Immutable after construction.
class PositionIndex {
 public:
  explicit PositionIndex(std::string_view text);

  /// As LineIndex::position().
  SourcePosition position(std::uint32_t offset) const;
  /// As LineIndex::line_range().
  SourceRange line_range(std::uint32_t line) const { return lines_.line_range(line); }

 private:
  std::uint32_t line_at(std::uint32_t offset) const;
  std::uint32_t code_points_before(std::uint32_t offset) const;

  std::string_view text_;
  LineIndex lines_;
  std::vector<std::uint32_t> code_points_;  ///< how many code points begin before each stride
};

}  // namespace carelint

#endif
