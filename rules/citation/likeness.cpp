#include <algorithm>

#include "citation/apa_date.h"
#include "citation/grammar.h"
#include "shared/words.h"

namespace carelint {
namespace {

bool holds(std::string_view text, std::string_view part) {
  return text.find(part) != text.npos;
}

// "(2019)." behind the authors.
bool has_apa_date(std::string_view text) {
  for (std::size_t open = text.find('('); open != text.npos; open = text.find('(', open + 1)) {
    const std::size_t close = text.find(')', open);
    if (close == text.npos) return false;
    if (is_apa_date(text.substr(open + 1, close - open - 1)) && close + 1 < text.size() && text[close + 1] == '.')
      return true;
  }
  return false;
}

// "2019;18(1)", "; 2019"
bool has_semicolon_at_year(std::string_view text) {
  for (std::size_t at = text.find(';'); at != text.npos; at = text.find(';', at + 1)) {
    // "2019;", "2017 Jan;", "2017 Dec 4;"
    constexpr std::size_t longest_date = 12;
    for (std::size_t back = 4; back <= longest_date && back <= at; ++back) {
      const std::string_view date = text.substr(at - back, back);
      if (begins_with_year(date) && (back == 4 || is_month(trimmed(date.substr(4)).substr(0, 3)))) return true;
    }
    if (at + 6 <= text.size() && begins_with_year(text.substr(at + 2))) return true;
    if (at > 0 && text[at - 1] == ']') return true;
  }
  return false;
}

}  // namespace

int likeness(const EntryText& entry, CitationStyle style) {
  const std::string_view text = entry.part(entry.begin(), entry.end());
  const bool apa = has_apa_date(text);
  if (style == CitationStyle::apa7) return apa ? 3 : 0;
  if (apa) return 0;
  const bool italic = entry.next_italic(entry.begin()) < entry.end();
  const bool accessed = holds(text, "Accessed ");
  const bool cited = holds(text, "[Internet]") || holds(text, "[cited") || holds(text, "Available from") ||
                     holds(text, ", editor") || holds(text, ". p. ");
  const bool numbered = has_semicolon_at_year(text) || accessed || cited || holds(text, " doi:");
  if (!numbered) return 0;
  const bool ama = accessed || (italic && !cited);
  return (style == CitationStyle::ama11) == ama ? 2 : 1;
}

}  // namespace carelint
