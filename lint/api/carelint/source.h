// An article's text as decoded from a file, and the byte ranges that everything else speaks in.
//
// Part of the public API: standard library types only, everything inline, so that a plugin needs the headers alone.
#ifndef CARELINT_SOURCE_H
#define CARELINT_SOURCE_H

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace carelint {

/// A half-open range [begin, end) of UTF-8 byte offsets into the decoded text of a SourceBuffer. Offset 0 is the first
/// byte after a byte order mark. Always begin <= end.
struct SourceRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return begin == end; }
  constexpr bool contains(std::uint32_t offset) const { return begin <= offset && offset < end; }
  constexpr bool contains(SourceRange other) const { return begin <= other.begin && other.end <= end; }
  constexpr bool overlaps(SourceRange other) const { return std::max(begin, other.begin) < std::min(end, other.end); }

  friend constexpr auto operator<=>(const SourceRange&, const SourceRange&) = default;
};

/// The smallest range that holds both.
constexpr SourceRange hull(SourceRange first, SourceRange second) {
  return {std::min(first.begin, second.begin), std::max(first.end, second.end)};
}

/// How an article is written. XHTML is read as HTML.
enum class Format : std::uint8_t { html, markdown, plain_text };

/// How the bytes of a file became text.
struct SourceEncoding {
  std::string name = "UTF-8";   ///< name in the WHATWG Encoding standard, such as "windows-1252"
  std::string byte_order_mark;  ///< the bytes of the mark as they stood in the file; empty when there was none
  std::optional<SourceRange> undecodable;  ///< the first U+FFFD that stands for undecodable bytes
};

/// The decoded text of one article. Immutable after construction, so any number of threads may read it.
///
/// The text is valid UTF-8 without a byte order mark; line ends and NUL characters are those of the file. Where bytes
/// could not be decoded, it holds U+FFFD. Views and ranges handed out live as long as the buffer.
class SourceBuffer {
 public:
  /// `path` is the name that diagnostics show. `text` is valid UTF-8 of less than 4 GiB.
  SourceBuffer(std::string path, std::string text, Format format, SourceEncoding encoding = {})
      : path_(std::move(path)), text_(std::move(text)), format_(format), encoding_(std::move(encoding)) {}

  SourceBuffer(const SourceBuffer&) = delete;
  SourceBuffer& operator=(const SourceBuffer&) = delete;
  SourceBuffer(SourceBuffer&&) = delete;
  SourceBuffer& operator=(SourceBuffer&&) = delete;

  const std::string& path() const { return path_; }
  std::string_view text() const { return text_; }
  Format format() const { return format_; }
  const SourceEncoding& encoding() const { return encoding_; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(text_.size()); }

  /// The text of a range, as written. A range outside the text is cut to it.
  std::string_view slice(SourceRange range) const {
    const std::uint32_t begin = std::min(range.begin, size());
    return std::string_view(text_).substr(begin, std::max(begin, range.end) - begin);
  }

 private:
  std::string path_;
  std::string text_;
  Format format_;
  SourceEncoding encoding_;
};

/// One code point of a UTF-8 text.
struct CodePoint {
  char32_t value = 0xFFFD;
  std::uint8_t size = 1;  ///< in bytes
  bool valid = false;     ///< false: one byte that is no part of well-formed UTF-8, read as U+FFFD
};

/// The code point at an offset less than the size of the text, which need not be well formed.
constexpr CodePoint code_point_at(std::string_view text, std::size_t offset) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[offset + i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return {lead, 1, true};
  const std::uint8_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || offset + size > text.size()) return {};
  char32_t value = lead & (0xFF >> (size + 1));
  for (std::uint8_t i = 1; i < size; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return {};
    value = value << 6 | (byte(i) & 0x3F);
  }
  const bool overlong = (size == 3 && value < 0x800) || (size == 4 && value < 0x10000);
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (overlong || surrogate || value > 0x10FFFF) return {};
  return {value, size, true};
}

/// A line and column, both from 1. A column counts code points; CRLF, a lone LF and a lone CR each end a line.
struct SourcePosition {
  std::uint32_t line = 1;
  std::uint32_t column = 1;

  friend constexpr auto operator<=>(const SourcePosition&, const SourcePosition&) = default;
};

/// Turns offsets of one text into lines and columns. Only reporters need it. It views the text, which must outlive it.
/// Building costs one pass over the text, a look-up O(log lines + length of the line).
class LineIndex {
 public:
  explicit LineIndex(std::string_view text) : text_(text), starts_{0} {
    const bool has_returns = text.find('\r') != text.npos;
    for (std::size_t i = 0; (i = has_returns ? text.find_first_of("\r\n", i) : text.find('\n', i)) != text.npos; ++i) {
      const bool ends_line = text[i] == '\n' || i + 1 == text.size() || text[i + 1] != '\n';
      if (ends_line) starts_.push_back(static_cast<std::uint32_t>(i + 1));
    }
  }

  /// An offset beyond the end counts as the end; one inside a code point counts as that code point.
  SourcePosition position(std::uint32_t offset) const {
    offset = std::min(offset, static_cast<std::uint32_t>(text_.size()));
    const auto next = std::upper_bound(starts_.begin(), starts_.end(), offset);
    const auto line = static_cast<std::uint32_t>(next - starts_.begin());
    std::uint32_t column = 0;
    for (std::uint32_t i = starts_[line - 1]; i <= offset; ++i) {
      const bool starts_code_point = i == text_.size() || (static_cast<unsigned char>(text_[i]) & 0xC0) != 0x80;
      if (starts_code_point) ++column;
    }
    return {line, column};
  }

  /// The range of a line (from 1), without its line end.
  SourceRange line_range(std::uint32_t line) const {
    const std::uint32_t begin = starts_[line - 1];
    std::uint32_t end = line < starts_.size() ? starts_[line] : static_cast<std::uint32_t>(text_.size());
    while (end > begin && (text_[end - 1] == '\n' || text_[end - 1] == '\r')) --end;
    return {begin, end};
  }

  std::uint32_t line_count() const { return static_cast<std::uint32_t>(starts_.size()); }

 private:
  std::string_view text_;
  std::vector<std::uint32_t> starts_;
};

}  // namespace carelint

#endif
