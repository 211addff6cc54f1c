#include "config/yaml_text.h"

namespace carelint {
namespace {

bool is_blank_or_comment(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t");
  return first == std::string_view::npos || line[first] == '#';
}

}  // namespace

SourceRange find_yaml_body(const YamlFile& file) {
  const std::string_view text = file.text();
  SourceRange body{0, static_cast<std::uint32_t>(text.size())};
  bool is_started = false;
  bool is_ended = false;
  for (std::uint32_t begin = 0; begin < text.size();) {
    const auto end = static_cast<std::uint32_t>(std::min(text.find_first_of("\r\n", begin), text.size()));
    const std::string_view line = text.substr(begin, end - begin);
    const bool is_marker = line.size() == 3 || (line.size() > 3 && is_yaml_blank(line[3]));
    const bool is_start = is_marker && line.starts_with("---");
    const bool is_end = is_marker && line.starts_with("...") && is_blank_or_comment(line.substr(3));
    const bool is_empty = is_blank_or_comment(line);
    if (is_end) {
      if (!is_ended) body.end = begin;
      is_ended = true;
    } else if (is_ended ? !is_empty : is_start && is_started) {
      throw file.error({begin, end}, "a second YAML document begins here; a file holds only one");
    } else if (is_start) {
      body.begin = begin + 3;
    }
    const bool is_directive = !is_started && (line.starts_with("%YAML ") || line.starts_with("%TAG "));
    if (is_directive) body.begin = end;
    is_started = is_started || (!is_empty && !is_directive);
    begin = std::max(end, begin) + 1;
  }
  body.begin = std::min(body.begin, body.end);
  return body;
}

}  // namespace carelint
