#include "dom/front_matter.h"

namespace carelint {
namespace {

constexpr std::string_view fence = "---";

struct Line {
  std::size_t begin;
  std::size_t end;   // without the line end
  std::size_t next;  // where the next line begins
};

Line line_at(std::string_view text, std::size_t begin) {
  const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
  std::size_t next = end;
  if (next < text.size()) next += text[next] == '\r' && next + 1 < text.size() && text[next + 1] == '\n' ? 2 : 1;
  return {begin, end, next};
}

bool is_fence(std::string_view text, const Line& line) {
  const std::string_view written = text.substr(line.begin, line.end - line.begin);
  return written.starts_with(fence) && written.find_first_not_of(" \t", fence.size()) == written.npos;
}

SourceRange value_behind(std::string_view text, std::size_t begin, std::size_t end) {
  while (begin < end && (text[begin] == ' ' || text[begin] == '\t')) ++begin;
  while (end > begin && (text[end - 1] == ' ' || text[end - 1] == '\t')) --end;
  const bool quoted = end - begin >= 2 && (text[begin] == '"' || text[begin] == '\'') && text[end - 1] == text[begin];
  if (quoted) {
    ++begin;
    --end;
  }
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace

FrontMatter read_front_matter(std::string_view text) {
  Line line = line_at(text, 0);
  if (!is_fence(text, line)) return {};
  FrontMatter found;
  while (line.next > line.end && line.next < text.size()) {
    line = line_at(text, line.next);
    if (is_fence(text, line)) {
      found.end = static_cast<std::uint32_t>(line.next);
      return found;
    }
    const std::string_view written = text.substr(line.begin, line.end - line.begin);
    const std::size_t colon = written.find(':');
    if (colon == written.npos) continue;
    const std::string_view key = written.substr(0, colon);
    if (key == "title") found.title = value_behind(text, line.begin + colon + 1, line.end);
    if (key == "lang" || key == "language") found.language = value_behind(text, line.begin + colon + 1, line.end);
  }
  return {};
}

}  // namespace carelint
