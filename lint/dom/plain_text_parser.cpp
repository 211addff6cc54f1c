#include "dom/plain_text_parser.h"

#include <algorithm>
#include <array>

#include "dom/line_items.h"
#include "dom/tree_builder.h"
#include "source/ascii.h"

namespace carelint {
namespace {

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\f' || c == '\v' || c == '\r' || c == '\n';
}

bool has_blank_at(std::string_view line, std::size_t at) {
  return at < line.size() && is_blank(line[at]);
}

bool begins_with_bullet(std::string_view line) {
  constexpr auto bullets = std::to_array<std::string_view>({"-", "*", "+", "•", "‣", "⁃", "◦", "▪", "●", "–", "—"});
  return std::any_of(bullets.begin(), bullets.end(), [&](std::string_view bullet) {
    if (!line.starts_with(bullet)) return false;
    const bool needs_blank = bullet.size() == 1 || bullet == "–" || bullet == "—";
    return !needs_blank || has_blank_at(line, bullet.size());
  });
}

// "1.", "12)", "(3)", "1.)", "a.", "B)", "(c)", each before white space.
bool begins_with_enumerator(std::string_view line) {
  std::size_t at = 0;
  const bool bracketed = line.starts_with('(');
  if (bracketed) ++at;
  const std::size_t first = at;
  while (at < line.size() && at < first + 3 && is_ascii_digit(line[at])) ++at;
  const bool number = at > first;
  if (!number && at < line.size() && is_ascii_letter(line[at])) ++at;
  if (at == first || at == line.size()) return false;
  if (bracketed) return line[at] == ')' && has_blank_at(line, at + 1);
  if (line[at] != '.' && line[at] != ')') return false;
  const bool initial = !number && line[at] == '.' && is_ascii_upper(line[first]);  // "J. Smith" goes on with a name
  if (initial) return false;
  at += line.substr(at).starts_with(".)") ? 2 : 1;
  return has_blank_at(line, at);
}

class PlainTextReader {
 public:
  PlainTextReader(const SourceBuffer& source, TreeBuilder& tree) : text_(source.text()), tree_(tree) {}

  void run() {
    for (std::size_t at = 0; at < text_.size();) {
      std::size_t end = std::min(text_.find_first_of("\r\n", at), text_.size());
      std::size_t next = end;
      if (next < text_.size())
        next += text_[next] == '\r' && next + 1 < text_.size() && text_[next + 1] == '\n' ? 2 : 1;
      while (end > at && is_blank(text_[end - 1])) --end;
      read_line(at, end);
      at = next;
    }
    end_block();
  }

 private:
  void read_line(std::size_t begin, std::size_t end) {
    while (begin < end && is_blank(text_[begin])) ++begin;
    if (begin == end) return end_block();
    const std::string_view line = text_.substr(begin, end - begin);
    const bool item = begins_with_bullet(line) || begins_with_enumerator(line);
    if (item) end_block();
    if (block_begin_ == none) {
      block_begin_ = begin;
      is_item_ = item;
    }
    block_end_ = end;
  }

  void end_block() {
    if (block_begin_ == none) return;
    const std::string_view text = text_.substr(block_begin_, block_end_ - block_begin_);
    if (lines_are_items(text)) {
      add_lines(block_begin_, block_end_);
    } else {
      add_block(is_item_ ? "li" : "p", block_begin_, block_end_);
    }
    block_begin_ = none;
  }

  void add_lines(std::size_t begin, std::size_t end) {
    while (begin < end) {
      const std::size_t line_end = std::min(text_.find_first_of("\r\n", begin), end);
      std::size_t last = line_end;
      while (begin < last && is_blank(text_[begin])) ++begin;
      while (last > begin && is_blank(text_[last - 1])) --last;
      if (begin < last) add_block("li", begin, last);
      begin = line_end + 1;
    }
  }

  void add_block(std::string_view name, std::size_t begin, std::size_t end) {
    tree_.open({.name = name});
    const std::string_view text = text_.substr(begin, end - begin);
    const auto offset = static_cast<std::uint32_t>(begin);
    tree_.text(text, tree_.verbatim_map(offset, text.size()), {offset, static_cast<std::uint32_t>(end)});
    tree_.close();
  }

  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  std::string_view text_;
  TreeBuilder& tree_;
  std::size_t block_begin_ = none;
  std::size_t block_end_ = 0;
  bool is_item_ = false;
};

}  // namespace

std::unique_ptr<Document> parse_plain_text(const SourceBuffer& source) {
  TreeBuilder tree(source);
  tree.open({.name = "html"});
  tree.open({.name = "body"});
  PlainTextReader(source, tree).run();
  return tree.finish();
}

}  // namespace carelint
