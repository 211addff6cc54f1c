#include "text/reference_blocks.h"

#include <algorithm>
#include <array>
#include <string>

#include "source/ascii.h"

namespace carelint {
namespace {

// An entry at the end of a page may be followed by a few lines that are none (a copyright notice, an address).
constexpr std::size_t blocks_after_list = 6;

bool is_year_at(std::string_view text, std::size_t at) {
  if (at + 4 > text.size() || (text[at] != '1' && text[at] != '2')) return false;
  const bool digits = std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at),
                                  text.begin() + static_cast<std::ptrdiff_t>(at) + 4, is_ascii_digit);
  const bool begins = at == 0 || !is_ascii_alphanumeric(text[at - 1]);
  const bool ends = at + 4 == text.size() || !is_ascii_digit(text[at + 4]);
  const int century = digits ? (text[at] - '0') * 10 + (text[at + 1] - '0') : 0;
  return digits && begins && ends && century >= 15 && century <= 20;
}

std::size_t find_year(std::string_view text) {
  for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
    if (is_year_at(text, at)) return at;
  }
  return text.npos;
}

bool holds_any(std::string_view text, std::initializer_list<std::string_view> parts) {
  return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) { return text.find(part) != text.npos; });
}

bool holds_reference_sign(std::string_view text) {
  return find_year(text) != text.npos ||
         holds_any(text, {"(n.d.", "n.d.)", "(in press", "doi.org", "doi:", "http://", "https://", "www."});
}

std::string_view without_enumerator(std::string_view text) {
  std::size_t at = 0;
  if (at < text.size() && (text[at] == '[' || text[at] == '(')) ++at;
  const std::size_t digits = at;
  while (at < text.size() && is_ascii_digit(text[at])) ++at;
  if (at == digits || at > digits + 3) return text;
  while (at < text.size() && (text[at] == '.' || text[at] == ']' || text[at] == ')' || is_ascii_space(text[at]))) ++at;
  return text.substr(at);
}

// "Alperin, R. M.", "Smith AB, Jones C.", "van der Kolk, B.": a surname, then an initial.
bool begins_with_author(std::string_view text) {
  constexpr std::size_t longest_surname = 40;
  for (std::size_t at = 1; at + 1 < text.size() && at < longest_surname; ++at) {
    const bool comma = text[at] == ',' && text[at + 1] == ' ';
    const std::size_t initial = comma ? at + 2 : text[at] == ' ' ? at + 1 : 0;
    if (initial == 0 || initial + 1 >= text.size() || !is_ascii_upper(text[initial])) continue;
    const char next = text[initial + 1];
    if (comma && (next == '.' || next == ' ' || next == ',')) return true;
    const bool run_of_initials = is_ascii_upper(next) || next == ',' || next == '.';
    if (!comma && at > 1 && run_of_initials) return text.find_first_of(",.", initial) <= initial + 3;
  }
  return false;
}

// "(2019). Rest", "(2019, May 3) Rest", but not "(2019) wrote that".
bool goes_on_as_entry(std::string_view entry, std::size_t year) {
  std::size_t at = entry.find(')', year);
  if (at == entry.npos) return true;
  ++at;
  while (at < entry.size() && is_ascii_space(entry[at])) ++at;
  return at == entry.size() || !is_ascii_letter(entry[at]) || is_ascii_upper(entry[at]);
}

bool begins_like_entry(std::string_view text) {
  constexpr std::size_t longest_author_list = 300;
  const std::string_view entry = without_enumerator(text);
  if (entry.empty() || !begins_with_author(entry)) return false;
  const std::size_t year = find_year(entry);
  if (year == entry.npos) return holds_any(entry, {"(n.d.", "(in press"});
  const bool in_parentheses = year > 0 && entry[year - 1] == '(';
  const bool vancouver_year = year + 4 < entry.size() && entry[year + 4] == ';';
  const bool bare_year = year >= 2 && entry[year - 2] == '.';
  return (in_parentheses && year < longest_author_list && goes_on_as_entry(entry, year)) || vancouver_year ||
         (bare_year && year < longest_author_list);
}

bool can_be_reference(const TextBlock& block) {
  const bool notice = block.text.starts_with("©") || block.text.starts_with("Copyright");
  return (block.kind == BlockKind::paragraph || block.kind == BlockKind::list_item) && !block.in_quotation && !notice;
}

bool mark_below_headings(std::span<TextBlock> blocks) {
  bool found_heading = false;
  bool below = false;
  Region region = Region::main;
  std::uint8_t level = 0;
  for (TextBlock& block : blocks) {
    const bool title_line = can_be_reference(block) && is_reference_heading(block.text);
    if (block.kind == BlockKind::heading || title_line) {
      const std::uint8_t this_level = block.kind == BlockKind::heading ? block.level : 6;
      if (is_reference_heading(block.text)) {
        below = true;
        region = block.region;
        level = this_level;
        found_heading = true;
      } else if (this_level <= level) {
        below = false;
      }
    } else if (below && block.region == region && can_be_reference(block) && holds_reference_sign(block.text)) {
      block.kind = BlockKind::reference;
    }
  }
  return found_heading;
}

void mark_at_end(std::span<TextBlock> blocks) {
  std::size_t others = 0;
  bool in_list = false;
  for (std::size_t i = blocks.size(); i-- > 0;) {
    TextBlock& block = blocks[i];
    if (block.region != Region::main || block.kind == BlockKind::alternative_text) continue;
    if (can_be_reference(block) && begins_like_entry(block.text)) {
      block.kind = BlockKind::reference;
      in_list = true;
    } else if (in_list || ++others > blocks_after_list) {
      return;
    }
  }
}

}  // namespace

bool is_reference_heading(std::string_view text) {
  constexpr auto first_words = std::to_array<std::string_view>({"references",
                                                                "reference list",
                                                                "list of references",
                                                                "bibliography",
                                                                "works cited",
                                                                "works consulted",
                                                                "literature cited",
                                                                "literature",
                                                                "sources",
                                                                "citations",
                                                                "notes and references",
                                                                "selected references",
                                                                "further reading and references",
                                                                "references and further reading",
                                                                "sources and further reading",
                                                                "references and resources",
                                                                "references and sources",
                                                                "sources and references",
                                                                "cited works",
                                                                "endnotes"});
  constexpr std::size_t longest_heading = 45;
  if (text.size() > longest_heading) return false;
  std::string heading;
  for (const char c : text) {
    if (c != ':' && c != '.') heading += ascii_lower(c);
  }
  while (!heading.empty() && is_ascii_space(heading.back())) heading.pop_back();
  return std::find(first_words.begin(), first_words.end(), heading) != first_words.end();
}

void mark_references(std::span<TextBlock> blocks) {
  if (!mark_below_headings(blocks)) mark_at_end(blocks);
}

}  // namespace carelint
