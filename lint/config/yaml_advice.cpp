#include "config/yaml_advice.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "config/yaml_text.h"

namespace carelint {
namespace {

constexpr std::string_view open_quote_failure = "Expected quote at end of scalar";

/// The offset of the quotation mark that closes the one at `at`.
std::optional<std::size_t> closing_quote(std::string_view text, std::size_t at) {
  const char quote = text[at];
  for (++at; at < text.size(); ++at) {
    const bool is_escape = (quote == '"' && text[at] == '\\') ||
                           (quote == '\'' && text[at] == '\'' && at + 1 < text.size() && text[at + 1] == '\'');
    if (is_escape) {
      ++at;
    } else if (text[at] == quote) {
      return at;
    }
  }
  return std::nullopt;
}

/// The first quotation mark behind `from` that opens a text and is never closed.
std::optional<std::uint32_t> open_quote(std::string_view text, std::size_t from) {
  for (std::size_t at = from; at < text.size(); ++at) {
    const bool opens = at == 0 || is_yaml_space(text[at - 1]) || text[at - 1] == '[' || text[at - 1] == '{' ||
                       text[at - 1] == ',' || text[at - 1] == ':';
    if (!opens) continue;
    if (text[at] == '#') {
      at = std::min(text.find_first_of("\r\n", at), text.size());
    } else if (text[at] == '"' || text[at] == '\'') {
      const std::optional<std::size_t> end = closing_quote(text, at);
      if (!end) return static_cast<std::uint32_t>(at);
      at = *end;
    }
  }
  return std::nullopt;
}

/// What stands before `offset` on its line.
std::string_view line_before(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  const std::size_t line_break = before.find_last_of("\r\n");
  return before.substr(line_break == std::string_view::npos ? 0 : line_break + 1);
}

bool has_tab_in_indentation(std::string_view line) {
  return line.substr(0, line.find_first_not_of(" \t")).find('\t') != std::string_view::npos;
}

/// The last character before the place that is no white space; a space where there is none.
char last_mark(std::string_view line) {
  const std::size_t last = line.find_last_not_of(" \t");
  return last == std::string_view::npos ? ' ' : line[last];
}

std::string misplaced_colon_advice(std::string_view line) {
  if (last_mark(line) == ' ') return "a key is missing before this ':'";
  if (line.find(": ") == std::string_view::npos) {
    return "no key fits here: check the indentation of this line and the one above";
  }
  return "a text that holds ':' followed by a space has to stand in quotation marks";
}

}  // namespace

SourceRange yaml_failure_place(std::string_view failure, std::string_view text, std::uint32_t parsed,
                               std::uint32_t offset) {
  if (failure == open_quote_failure) offset = open_quote(text, parsed).value_or(offset);
  return {offset, offset + 1};
}

std::string yaml_failure_advice(std::string_view failure, std::string_view text, std::uint32_t offset) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 9> advice = {{
      {open_quote_failure, "this quotation mark is never closed"},
      {"Could not find expected : for simple key", "a ':' with a space behind it is missing after this"},
      {"Found unexpected ':' while scanning a plain scalar",
       "between brackets a text that holds ':' has to stand in quotation marks"},
      {"Got empty alias or anchor", "a text that begins with '*' or '&' has to stand in quotation marks"},
      {"Found invalid tab character in indentation", "a tab stands in the indentation: YAML takes only spaces"},
      {"Expected , between entries!", "a comma or the closing ']' is missing before this"},
      {"Expected a line break after block scalar header", "the text block has to begin on the next line"},
      {"Leading all-spaces line must be smaller than the block indent",
       "the empty line before the text block is indented further than its text"},
      {"A text line is less indented than the block scalar",
       "this line is indented less than the first line of its text block"},
  }};
  for (const auto& [message, translation] : advice) {
    if (failure == message) return std::string(translation);
  }
  return yaml_misfit_advice(text, offset);
}

std::string yaml_misfit_advice(std::string_view text, std::uint32_t offset) {
  if (offset >= text.size()) return "the file ends too early: something is missing before this";
  const std::string_view line = line_before(text, offset);
  const char c = text[offset];
  const char before = last_mark(line);
  if (has_tab_in_indentation(line) || (c == '\t' && before == ' ')) {
    return "a tab stands in the indentation: YAML takes only spaces";
  }
  if (c == ':') return misplaced_colon_advice(line);
  if (std::string_view("@`%?|>,[]{}&*!").find(c) != std::string_view::npos) {
    return std::string("'") + c + "' does not fit here: a text that begins with it has to stand in quotation marks";
  }
  if (before == '\'') return "text stands behind the closing quotation mark; an apostrophe inside '…' is written ''";
  if (before == '"')
    return "text stands behind the closing quotation mark; a quotation mark inside \"…\" is written \\\"";
  return "this does not fit here: check the indentation, and put a text that holds ': ' or ' #' in quotation marks";
}

std::string yaml_missing_colon_advice(std::string_view text, std::uint32_t offset) {
  if (last_mark(line_before(text, offset)) != ' ') return yaml_misfit_advice(text, offset);
  return "a ':' with a space behind it is missing after this";
}

}  // namespace carelint
