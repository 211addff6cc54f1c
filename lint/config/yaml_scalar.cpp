#include "config/yaml_scalar.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "config/yaml_text.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"

namespace carelint {
namespace {

/// The offset behind the line break at `at`: CRLF, LF or CR.
std::size_t skip_break(std::string_view text, std::size_t at) {
  return at + (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n' ? 2 : 1);
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() && is_yaml_blank(text[at])) ++at;
  return at;
}

/// Reads from a line break over all further blank lines to the next text. Returns how many breaks there were.
std::size_t skip_breaks(std::string_view text, std::size_t& at) {
  std::size_t count = 0;
  while (at < text.size() && is_yaml_break(text[at])) {
    at = skip_blanks(text, skip_break(text, at));
    ++count;
  }
  return count;
}

void append_folded(std::string& value, std::size_t breaks) {
  if (breaks == 1) value += ' ';
  if (breaks > 1) value.append(breaks - 1, '\n');
}

/// White space at `at`: kept inside a line, folded around a line break. Leaves `at` at the next text.
void append_white_space(std::string& value, std::string_view text, std::size_t& at) {
  const std::size_t begin = at;
  at = skip_blanks(text, at);
  if (at < text.size() && is_yaml_break(text[at])) {
    append_folded(value, skip_breaks(text, at));
  } else {
    value += text.substr(begin, at - begin);
  }
}

std::string decode_plain(std::string_view text) {
  std::string value;
  value.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (is_yaml_blank(text[at]) || is_yaml_break(text[at])) {
      append_white_space(value, text, at);
    } else {
      value += text[at++];
    }
  }
  return value;
}

std::string decode_single_quoted(std::string_view text) {
  std::string value;
  value.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (is_yaml_blank(text[at]) || is_yaml_break(text[at])) {
      append_white_space(value, text, at);
      continue;
    }
    if (text[at] == '\'') ++at;  // The first of a pair; the second is the value.
    value += text[at++];
  }
  return value;
}

std::optional<std::string_view> simple_escape(char c) {
  switch (c) {
    case '0': return std::string_view("\0", 1);
    case 'a': return "\a";
    case 'b': return "\b";
    case 't': return "\t";
    case '\t': return "\t";
    case 'n': return "\n";
    case 'v': return "\v";
    case 'f': return "\f";
    case 'r': return "\r";
    case 'e': return "\x1B";
    case ' ': return " ";
    case '"': return "\"";
    case '/': return "/";
    case '\\': return "\\";
    case 'N': return "\u0085";
    case '_': return "\u00A0";
    case 'L': return "\u2028";
    case 'P': return "\u2029";
    default: return std::nullopt;
  }
}

std::size_t hexadecimal_digits(char c) {
  switch (c) {
    case 'x': return 2;
    case 'u': return 4;
    case 'U': return 8;
    default: return 0;
  }
}

/// The character that `digits` name in UTF-8; empty where they name none.
std::string character_of(std::string_view digits) {
  unsigned code_point = 0;
  if (llvm::StringRef(digits).getAsInteger(16, code_point)) return {};
  char buffer[UNI_MAX_UTF8_BYTES_PER_CODE_POINT];
  char* end = buffer;
  if (!llvm::ConvertCodePointToUTF8(code_point, end)) return {};
  return std::string(buffer, end);
}

class DoubleQuotedDecoder {
 public:
  DoubleQuotedDecoder(const YamlFile& file, SourceRange inside)
      : file_(file), begin_(inside.begin), text_(file.text().substr(inside.begin, inside.size())) {}

  std::string decode() {
    value_.reserve(text_.size());
    while (at_ < text_.size()) {
      if (text_[at_] == '\\') {
        decode_escape();
      } else if (is_yaml_blank(text_[at_]) || is_yaml_break(text_[at_])) {
        append_white_space(value_, text_, at_);
      } else {
        value_ += text_[at_++];
      }
    }
    return std::move(value_);
  }

 private:
  void decode_escape() {
    const char escape = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
    if (is_yaml_break(escape)) {
      ++at_;
      const std::size_t breaks = skip_breaks(text_, at_);
      value_.append(breaks - 1, '\n');
    } else if (const std::size_t digits = hexadecimal_digits(escape); digits != 0) {
      const std::string character = character_of(text_.substr(at_ + 2, digits));
      if (character.empty() || at_ + 2 + digits > text_.size()) {
        fail(2 + digits, "'\\" + std::string(1, escape) + "' needs " + std::to_string(digits) +
                             " hexadecimal digits that name a character");
      }
      value_ += character;
      at_ += 2 + digits;
    } else if (const auto character = simple_escape(escape)) {
      value_ += *character;
      at_ += 2;
    } else {
      std::size_t length = std::min<std::size_t>(2, text_.size() - at_);
      while (at_ + length < text_.size() && (static_cast<unsigned char>(text_[at_ + length]) & 0xC0) == 0x80) ++length;
      fail(length, "'" + std::string(text_.substr(at_, length)) +
                       "' means nothing between double quotation marks: use single quotation marks, or double the "
                       "backslash");
    }
  }

  [[noreturn]] void fail(std::size_t length, std::string_view message) const {
    const std::size_t end = std::min(at_ + length, text_.size());
    throw file_.error({begin_ + static_cast<std::uint32_t>(at_), begin_ + static_cast<std::uint32_t>(end)}, message);
  }

  const YamlFile& file_;
  std::uint32_t begin_;
  std::string_view text_;
  std::size_t at_ = 0;
  std::string value_;
};

/// The lines of a block scalar without their indentation, which is that of the first line with text. It ends before
/// the first line that is indented less.
std::vector<std::string_view> block_lines(std::string_view body) {
  std::vector<std::string_view> lines;
  std::optional<std::size_t> indentation;
  for (std::size_t at = 0; at < body.size();) {
    std::size_t end = at;
    while (end < body.size() && !is_yaml_break(body[end])) ++end;
    const std::string_view line = body.substr(at, end - at);
    const std::size_t spaces = std::min(line.find_first_not_of(' '), line.size());
    const bool is_empty = spaces == line.size();
    if (!is_empty && indentation && spaces < *indentation) break;
    if (!is_empty && !indentation) indentation = spaces;
    const bool is_rest_of_last_line = end == body.size() && is_empty;
    if (!is_rest_of_last_line) lines.push_back(line.substr(std::min(indentation.value_or(spaces), line.size())));
    at = end == body.size() ? end : skip_break(body, end);
  }
  return lines;
}

/// What stands between two lines with text, `empty_lines` apart: a line that is indented further is not folded.
std::string joint(const YamlBlockHeader& header, std::string_view before, std::string_view after,
                  std::size_t empty_lines) {
  const bool folds = header.folded && !is_yaml_blank(before.front()) && !is_yaml_blank(after.front());
  if (!folds) return std::string(empty_lines + 1, '\n');
  return empty_lines == 0 ? " " : std::string(empty_lines, '\n');
}

}  // namespace

std::string decode_flow_scalar(const YamlFile& file, SourceRange range) {
  const std::string_view text = file.text().substr(range.begin, range.size());
  if (text.starts_with('"')) return DoubleQuotedDecoder(file, {range.begin + 1, range.end - 1}).decode();
  if (text.starts_with('\'')) return decode_single_quoted(text.substr(1, text.size() - 2));
  return decode_plain(text);
}

YamlBlockHeader read_block_header(const YamlFile& file, std::uint32_t offset) {
  const std::string_view text = file.text();
  YamlBlockHeader header;
  header.folded = text[offset] == '>';
  std::size_t at = offset + 1;
  for (; at < text.size() && !is_yaml_blank(text[at]) && !is_yaml_break(text[at]); ++at) {
    const auto here = static_cast<std::uint32_t>(at);
    if (llvm::isDigit(text[at])) {
      throw file.error({here, here + 1}, "a number for the indentation of a text block is not supported: leave it out");
    }
    if (text[at] != '+' && text[at] != '-') {
      throw file.error({here, here + 1}, "the text block has to begin on the next line");
    }
    header.chomping = text[at] == '+' ? YamlChomping::keep : YamlChomping::strip;
  }
  while (at < text.size() && !is_yaml_break(text[at])) ++at;
  header.end = static_cast<std::uint32_t>(at == text.size() ? at : skip_break(text, at));
  return header;
}

std::string decode_block_scalar(const YamlFile& file, const YamlBlockHeader& header, SourceRange body) {
  std::string value;
  std::string_view last_line;
  std::size_t empty_lines = 0;
  for (const std::string_view line : block_lines(file.text().substr(body.begin, body.size()))) {
    if (line.empty()) {
      ++empty_lines;
      continue;
    }
    value += last_line.empty() ? std::string(empty_lines, '\n') : joint(header, last_line, line, empty_lines);
    value += line;
    last_line = line;
    empty_lines = 0;
  }
  if (header.chomping == YamlChomping::clip && !last_line.empty()) value += '\n';
  if (header.chomping == YamlChomping::keep) value.append(empty_lines + (last_line.empty() ? 0 : 1), '\n');
  return value;
}

}  // namespace carelint
