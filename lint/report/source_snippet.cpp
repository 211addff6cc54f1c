#include "report/source_snippet.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <limits>
#include <vector>

#include "report/code_points.h"
#include "report/visible_text.h"

namespace carelint {
namespace {

constexpr unsigned tab_stop = 4;
constexpr unsigned context_before_long_range = 16;
constexpr std::size_t longest_split_word = 12;
constexpr std::string_view ellipsis = "…";

/// What a terminal shows as one character: a code point with the marks that combine with it.
struct Cell {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  unsigned columns = 0;  ///< of a tab: the most that it may take
};
using Cells = std::vector<Cell>;

unsigned total_columns(const Cells& cells) {
  unsigned columns = 0;
  for (const Cell& cell : cells) columns += cell.columns;
  return columns;
}

/// Shown as it is, in one column.
bool is_plain(char c) {
  return c >= ' ' && c <= '~';
}

/// Cuts one line to a window around a range.
class Window {
 public:
  Window(std::string_view text, SourceRange line, SourceRange range, unsigned columns)
      : text_(text), line_(line), columns_(columns), most_code_points_(4 * columns) {
    place(range);
    left_ = cells({left_begin(), marked_.begin}, std::numeric_limits<unsigned>::max());
    middle_ = cells(marked_, columns);
    right_ = cells({marked_.end, line_.end}, columns);
    cut();
  }

  SourceSnippet snippet() const {
    SourceSnippet snippet;
    unsigned column = 0;
    const auto append = [&](const Cells& part) {
      for (const Cell& cell : part) column += append_cell(cell, column, snippet.line);
    };
    if (shown_begin() > line_.begin) {
      snippet.line += ellipsis;
      ++column;
    }
    append(left_);
    const unsigned marked_begin = column;
    append(middle_);
    const unsigned marked_end = std::max(column, marked_begin + 1);
    append(right_);
    if (shown_end() < line_.end) snippet.line += ellipsis;
    snippet.line.erase(snippet.line.find_last_not_of(' ') + 1);
    snippet.marker = std::string(marked_begin, ' ') + "^" + std::string(marked_end - marked_begin - 1, '~');
    return snippet;
  }

 private:
  /// Settles what is marked: the part of the range on this line, widened to whole cells.
  void place(SourceRange range) {
    std::uint32_t begin = std::clamp(range.begin, line_.begin, line_.end);
    begin = std::max(line_.begin, static_cast<std::uint32_t>(code_point_begin(text_, begin)));
    for (std::uint32_t steps = 0; steps < most_code_points_ && combines(begin); ++steps) begin = step_back(begin, 1);
    std::uint32_t end = std::clamp(range.end, begin, line_.end);
    for (std::uint32_t steps = 0; steps < most_code_points_ && end > begin && combines(end); ++steps) {
      end += code_point_at(text_, end).size;
    }
    marked_ = {begin, end};
  }

  /// True when the code point at this offset has no column of its own, but one before it that it can share.
  bool combines(std::uint32_t offset) const {
    return offset > line_.begin && offset < line_.end &&
           visible_columns(text_, offset, code_point_at(text_, offset)) == 0 && text_[offset] != '\t';
  }

  std::uint32_t step_back(std::uint32_t offset, std::uint32_t code_points) const {
    while (offset > line_.begin && code_points-- > 0) {
      offset = static_cast<std::uint32_t>(previous_code_point(text_, offset));
    }
    return std::max(offset, line_.begin);
  }

  /// Where to begin on the left: a column more than there is room for.
  std::uint32_t left_begin() const {
    std::uint32_t offset = marked_.begin;
    unsigned columns = 0;
    for (std::uint32_t steps = 0; steps < most_code_points_ && offset > line_.begin && columns <= columns_; ++steps) {
      if (is_plain(text_[offset - 1])) {
        --offset;
        ++columns;
        continue;
      }
      offset = std::max(line_.begin, static_cast<std::uint32_t>(previous_code_point(text_, offset)));
      columns += visible_columns(text_, offset, code_point_at(text_, offset));
    }
    return offset;
  }

  /// The cells of a range, as far as they fit in so many columns and the limit of code points.
  Cells cells(SourceRange range, unsigned most_columns) const {
    Cells found;
    unsigned used = 0;
    std::uint32_t budget = most_code_points_;
    found.reserve(std::min(range.size(), std::min(budget, most_columns)));
    for (std::uint32_t offset = range.begin; offset < range.end && budget-- > 0;) {
      if (is_plain(text_[offset])) {
        if (used == most_columns) break;
        found.push_back({offset, offset + 1, 1});
        ++used;
        ++offset;
        continue;
      }
      const CodePoint code_point = code_point_at(text_, offset);
      const bool is_tab = code_point.value == '\t';
      const unsigned width = is_tab ? tab_stop : visible_columns(text_, offset, code_point);
      if (used + width > most_columns) break;
      const std::uint32_t end = offset + code_point.size;
      if (width == 0 && !found.empty()) {
        found.back().end = end;
      } else {
        found.push_back({offset, end, width});
      }
      used += width;
      offset = end;
    }
    return found;
  }

  std::uint32_t shown_begin() const { return left_.empty() ? marked_.begin : left_.front().begin; }
  std::uint32_t shown_end() const {
    if (!right_.empty()) return right_.back().end;
    return middle_.empty() ? marked_.begin : middle_.back().end;
  }

  bool is_middle_complete() const { return (middle_.empty() ? marked_.begin : middle_.back().end) == marked_.end; }

  void cut() {
    const unsigned caret = marked_.begin == line_.end ? 1 : 0;  // stands beyond the line
    const unsigned left = total_columns(left_);
    const unsigned right = is_middle_complete() ? total_columns(right_) : 0;
    const bool is_whole_line = shown_begin() == line_.begin && is_middle_complete() && shown_end() == line_.end;
    if (is_whole_line && left + total_columns(middle_) + right + caret <= columns_) return;

    const unsigned room = columns_ - 2 - caret;  // without an ellipsis at either side
    const unsigned spare = room - std::min(room, total_columns(middle_));
    const unsigned fair_share = spare - std::min(right, spare / 2);
    keep_last(left_, std::max(fair_share, context_before_long_range));
    keep_first(middle_, room - total_columns(left_));
    keep_first(right_, is_middle_complete() ? room - total_columns(left_) - total_columns(middle_) : 0);
    begin_at_word(left_);
    end_at_word(right_);
  }

  static void keep_last(Cells& part, unsigned most_columns) {
    unsigned columns = total_columns(part);
    auto first = part.begin();
    while (first != part.end() && columns > most_columns) columns -= (first++)->columns;
    part.erase(part.begin(), first);
  }

  static void keep_first(Cells& part, unsigned most_columns) {
    unsigned columns = 0;
    auto last = part.begin();
    while (last != part.end() && columns + last->columns <= most_columns) columns += (last++)->columns;
    part.erase(last, part.end());
  }

  bool is_blank(const Cell& cell) const { return text_[cell.begin] == ' ' || text_[cell.begin] == '\t'; }

  void begin_at_word(Cells& part) const {
    if (part.empty() || part.front().begin == line_.begin) return;
    const auto limit = part.begin() + std::min<std::ptrdiff_t>(std::ssize(part), longest_split_word);
    const auto blank = std::find_if(part.begin(), limit, [this](const Cell& cell) { return is_blank(cell); });
    if (blank != limit) part.erase(part.begin(), blank);
  }

  void end_at_word(Cells& part) const {
    if (part.empty() || part.back().end == line_.end) return;
    const auto limit = part.rbegin() + std::min<std::ptrdiff_t>(std::ssize(part), longest_split_word);
    const auto blank = std::find_if(part.rbegin(), limit, [this](const Cell& cell) { return is_blank(cell); });
    if (blank != limit) part.erase(blank.base(), part.end());
  }

  /// Returns the columns that the cell takes at this column.
  unsigned append_cell(const Cell& cell, unsigned column, std::string& line) const {
    if (cell.end - cell.begin == 1 && is_plain(text_[cell.begin])) {
      line += text_[cell.begin];
      return 1;
    }
    if (text_[cell.begin] == '\t') {
      const unsigned width = tab_stop - column % tab_stop;
      line.append(width, ' ');
      return width;
    }
    for (std::uint32_t offset = cell.begin; offset < cell.end;) {
      const CodePoint code_point = code_point_at(text_, offset);
      line += visible_form(text_, offset, code_point).text;
      offset += code_point.size;
    }
    return cell.columns;
  }

  std::string_view text_;
  SourceRange line_;
  SourceRange marked_;
  unsigned columns_;
  std::uint32_t most_code_points_;
  Cells left_;
  Cells middle_;
  Cells right_;
};

}  // namespace

SourceSnippet make_snippet(std::string_view text, SourceRange line, SourceRange range, unsigned columns) {
  return Window(text, line, range, columns).snippet();
}

}  // namespace carelint
