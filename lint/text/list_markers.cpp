#include "text/list_markers.h"

#include <algorithm>

namespace carelint {
namespace {

// "1.1", "2.3.1", "A1"
bool is_section_number(std::string_view name) {
  constexpr std::size_t longest = 8;
  if (name.size() < 2 || name.size() > longest) return false;
  const bool lettered = is_ascii_upper(name.front());
  if (lettered) name.remove_prefix(1);
  bool stops = lettered;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool stop = name[i] == '.';
    if (!stop && !is_ascii_digit(name[i])) return false;
    if (stop && (i == 0 || i + 1 == name.size() || name[i - 1] == '.')) return false;
    stops = stops || stop;
  }
  return stops;
}

}  // namespace

std::optional<ListMarker> list_marker_at(const SentenceTokens& tokens, std::size_t index) {
  constexpr std::size_t longest_number = 2;
  constexpr std::size_t most_bullets = 4;
  std::size_t at = index;
  while (tokens.is_bullet(at) && at - index < most_bullets) ++at;
  ListMarker marker;
  marker.bracketed = tokens.text(at) == "(";
  if (marker.bracketed) ++at;
  const std::string_view name = tokens.text(at);
  if (tokens.is_number(at) && name.size() <= longest_number && std::all_of(name.begin(), name.end(), is_ascii_digit)) {
    for (const char digit : name) marker.value = marker.value * 10 + static_cast<unsigned>(digit - '0');
  } else if (is_section_number(name) && tokens.starts_line(index)) {
    marker.style = ListMarker::Style::section_number;
  } else if (tokens.is_single_letter(at)) {
    marker.style = is_ascii_upper(name[0]) ? ListMarker::Style::capital_letter : ListMarker::Style::small_letter;
    marker.value = static_cast<unsigned>(ascii_lower(name[0]) - 'a' + 1);
  } else {
    return std::nullopt;
  }
  ++at;
  marker.stopped = tokens.is_stop(at) && !tokens.has_space_before(at);
  if (marker.stopped) ++at;
  marker.closed = tokens.text(at) == ")" && !tokens.has_space_before(at);
  if (marker.closed) ++at;
  const bool ends = marker.closed || (marker.stopped && !marker.bracketed);
  marker.next = at;
  return ends && tokens.has_space_before(at) ? std::optional(marker) : std::nullopt;
}

}  // namespace carelint
