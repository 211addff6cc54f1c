// The text of a YAML file below its grammar: white space, lines, comments, document markers.
#ifndef CARELINT_CONFIG_YAML_TEXT_H
#define CARELINT_CONFIG_YAML_TEXT_H

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "carelint/source.h"
#include "config/yaml.h"

namespace carelint {

constexpr bool is_yaml_blank(char c) {
  return c == ' ' || c == '\t';
}
constexpr bool is_yaml_break(char c) {
  return c == '\n' || c == '\r';
}
constexpr bool is_yaml_space(char c) {
  return is_yaml_blank(c) || is_yaml_break(c);
}

/// The offset at which the line of `offset` begins. O(length of the line).
inline std::uint32_t yaml_line_begin(std::string_view text, std::uint32_t offset) {
  while (offset > 0 && !is_yaml_break(text[offset - 1])) --offset;
  return offset;
}

/// Reads over white space, line breaks and comments.
class YamlCursor {
 public:
  YamlCursor(std::string_view text, SourceRange range) : text_(text), at_(range.begin), end_(range.end) {}

  std::uint32_t at() const { return at_; }
  bool at_end() const { return at_ == end_; }
  /// A character behind the cursor; a line feed beyond the end.
  char peek(std::uint32_t ahead = 0) const { return at_ + ahead < end_ ? text_[at_ + ahead] : '\n'; }
  void move_to(std::uint32_t offset) { at_ = std::clamp(offset, at_, end_); }

  /// To the next thing that is neither white space nor comment.
  void skip_space() {
    while (!at_end()) {
      if (is_yaml_space(text_[at_])) {
        ++at_;
      } else if (text_[at_] == '#' && (at_ == 0 || is_yaml_space(text_[at_ - 1]))) {
        while (!at_end() && !is_yaml_break(text_[at_])) ++at_;
      } else {
        return;
      }
    }
  }

  /// Takes `indicator` where it comes next.
  bool take(char indicator) {
    skip_space();
    if (at_end() || text_[at_] != indicator) return false;
    ++at_;
    return true;
  }

  /// Takes `indicator` where it comes next and white space or the end follows it.
  bool take_before_space(char indicator) { return peek_is_separated() && take(indicator); }

 private:
  bool peek_is_separated() {
    skip_space();
    return is_yaml_space(peek(1));
  }

  std::string_view text_;
  std::uint32_t at_;
  std::uint32_t end_;
};

/// Where the one document of the file stands: behind any directives and `---`, before any `...`. Throws YamlError for
/// a second document.
SourceRange find_yaml_body(const YamlFile& file);

}  // namespace carelint

#endif
