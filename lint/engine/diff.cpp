#include "engine/diff.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace carelint {
namespace {

using Lines = std::vector<std::string_view>;

/// Every line with its end.
Lines split_lines(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

/// Lines [before_begin, before_end) become lines [after_begin, after_end).
struct Change {
  std::size_t before_begin;
  std::size_t before_end;
  std::size_t after_begin;
  std::size_t after_end;
};

/// E. Myers, An O(ND) Difference Algorithm and Its Variations, 1986: the greedy algorithm, with its frontiers kept so
/// that the way can be walked back.
class LineDiff {
 public:
  LineDiff(const Lines& before, const Lines& after) : before_(before), after_(after) {
    while (begin_ < std::min(before.size(), after.size()) && before[begin_] == after[begin_]) ++begin_;
    before_end_ = before.size();
    after_end_ = after.size();
    while (before_end_ > begin_ && after_end_ > begin_ && before[before_end_ - 1] == after[after_end_ - 1]) {
      --before_end_;
      --after_end_;
    }
  }

  std::vector<Change> changes() {
    if (begin_ == before_end_ && begin_ == after_end_) return {};
    if (!search()) return {{begin_, before_end_, begin_, after_end_}};
    return walk_back();
  }

 private:
  static constexpr int max_distance = 1000;

  int before_size() const { return static_cast<int>(before_end_ - begin_); }
  int after_size() const { return static_cast<int>(after_end_ - begin_); }
  bool same(int x, int y) const {
    return before_[begin_ + static_cast<std::size_t>(x)] == after_[begin_ + static_cast<std::size_t>(y)];
  }

  /// Whether the best way onto a diagonal with so many differences comes from the one above: by an insertion.
  static bool comes_from_above(const std::vector<int>& frontier, int distance, int diagonal) {
    if (diagonal == -distance) return true;
    return diagonal != distance && at(frontier, distance - 1, diagonal - 1) < at(frontier, distance - 1, diagonal + 1);
  }
  static int at(const std::vector<int>& frontier, int distance, int diagonal) {
    return frontier[static_cast<std::size_t>(diagonal + distance)];
  }

  /// frontiers_[d] holds how far each diagonal, from -d to d, comes with d differences.
  bool search() {
    for (int distance = 0; distance <= std::min(max_distance, before_size() + after_size()); ++distance) {
      std::vector<int> frontier(static_cast<std::size_t>(2 * distance + 1), -1);
      for (int diagonal = -distance; diagonal <= distance; diagonal += 2) {
        int x = distance == 0 ? 0 : step(frontiers_.back(), distance, diagonal);
        while (x < before_size() && x - diagonal < after_size() && same(x, x - diagonal)) ++x;
        frontier[static_cast<std::size_t>(diagonal + distance)] = x;
        if (x < before_size() || x - diagonal < after_size()) continue;
        distance_ = distance;
        return true;
      }
      frontiers_.push_back(std::move(frontier));
    }
    return false;
  }

  static int step(const std::vector<int>& frontier, int distance, int diagonal) {
    return comes_from_above(frontier, distance, diagonal) ? at(frontier, distance - 1, diagonal + 1)
                                                          : at(frontier, distance - 1, diagonal - 1) + 1;
  }

  std::vector<Change> walk_back() const {
    std::vector<Change> changes;
    int x = before_size();
    int y = after_size();
    for (int distance = distance_; distance > 0; --distance) {
      const std::vector<int>& frontier = frontiers_[static_cast<std::size_t>(distance - 1)];
      const bool inserted = comes_from_above(frontier, distance, x - y);
      const int diagonal = x - y + (inserted ? 1 : -1);
      const int from_x = at(frontier, distance - 1, diagonal);
      add(changes, from_x, from_x - diagonal, inserted);
      x = from_x;
      y = from_x - diagonal;
    }
    std::reverse(changes.begin(), changes.end());
    return changes;
  }

  /// Adds one line; changes come last first.
  void add(std::vector<Change>& changes, int x, int y, bool inserted) const {
    const std::size_t before = begin_ + static_cast<std::size_t>(x);
    const std::size_t after = begin_ + static_cast<std::size_t>(y);
    const Change line{before, before + (inserted ? 0 : 1), after, after + (inserted ? 1 : 0)};
    const bool joins = !changes.empty() && changes.back().before_begin == line.before_end &&
                       changes.back().after_begin == line.after_end;
    if (joins) {
      changes.back().before_begin = line.before_begin;
      changes.back().after_begin = line.after_begin;
    } else {
      changes.push_back(line);
    }
  }

  const Lines& before_;
  const Lines& after_;
  std::size_t begin_ = 0;
  std::size_t before_end_ = 0;
  std::size_t after_end_ = 0;
  int distance_ = 0;
  std::vector<std::vector<int>> frontiers_;
};

constexpr std::size_t context = 3;

void append_line(std::string& patch, char sign, std::string_view line) {
  patch += sign;
  patch += line;
  if (!line.ends_with('\n')) patch += "\n\\ No newline at end of file\n";
}

/// "12,4": the first line, from 1, and how many. Of no lines, the line before.
std::string position(std::size_t begin, std::size_t end) {
  const std::size_t count = end - begin;
  return std::to_string(count == 0 ? begin : begin + 1) + (count == 1 ? "" : "," + std::to_string(count));
}

/// Changes [first, last) lie so close together that their context meets.
void append_hunk(std::string& patch, const Lines& before, const Lines& after, const Change* first, const Change* last) {
  const std::size_t lead = std::min(context, first->before_begin);
  const std::size_t tail = std::min(context, before.size() - last[-1].before_end);
  patch += "@@ -" + position(first->before_begin - lead, last[-1].before_end + tail);
  patch += " +" + position(first->after_begin - lead, last[-1].after_end + tail) + " @@\n";
  std::size_t next = first->before_begin - lead;
  for (const Change* change = first; change != last; ++change) {
    for (; next < change->before_begin; ++next) append_line(patch, ' ', before[next]);
    for (; next < change->before_end; ++next) append_line(patch, '-', before[next]);
    for (std::size_t i = change->after_begin; i < change->after_end; ++i) append_line(patch, '+', after[i]);
  }
  for (std::size_t i = 0; i < tail; ++i) append_line(patch, ' ', before[next + i]);
}

}  // namespace

std::string unified_diff(std::string_view path, std::string_view before, std::string_view after) {
  const Lines before_lines = split_lines(before);
  const Lines after_lines = split_lines(after);
  const std::vector<Change> changes = LineDiff(before_lines, after_lines).changes();
  std::string patch;
  if (changes.empty()) return patch;
  patch.append("--- ").append(path).append("\n+++ ").append(path).append("\n");
  const Change* const end = changes.data() + changes.size();
  for (const Change* first = changes.data(); first != end;) {
    const Change* last = first + 1;
    while (last != end && last->before_begin - last[-1].before_end <= 2 * context) ++last;
    append_hunk(patch, before_lines, after_lines, first, last);
    first = last;
  }
  return patch;
}

}  // namespace carelint
