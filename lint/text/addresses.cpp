#include "text/addresses.h"

#include <algorithm>
#include <array>

#include "source/ascii.h"

namespace carelint {
namespace {

// Usual ones that are no English words, so that a missing space after a full stop ("help.us") makes no address.
constexpr auto top_level_domains = std::to_array<std::string_view>(
    {"app", "au",   "biz", "ca", "ch",  "charity", "com", "de", "dev", "dk",   "edu", "eu", "fr",   "gov",
     "ie",  "info", "int", "io", "mil", "net",     "nl",  "nz", "org", "scot", "se",  "uk", "wales"});

constexpr std::size_t longest_top_level_domain = 8;

bool is_top_level_domain(std::string_view label) {
  if (label.size() > longest_top_level_domain) return false;
  return std::any_of(top_level_domains.begin(), top_level_domains.end(),
                     [&](std::string_view known) { return equals_ignoring_case(known, label); });
}

bool starts_with_ignoring_case(std::string_view text, std::string_view prefix) {
  return text.size() >= prefix.size() && equals_ignoring_case(text.substr(0, prefix.size()), prefix);
}

bool is_label_character(char c) {
  return is_ascii_alphanumeric(c) || c == '-';
}

// "example.org" of "example.org/path"; empty where the text does not begin with a domain under a known ending.
std::string_view domain_at_start(std::string_view text) {
  std::size_t label = 0;
  std::size_t dots = 0;
  std::size_t at = 0;
  while (at < text.size() && (is_label_character(text[at]) || text[at] == '.')) {
    if (text[at] == '.') {
      if (at == label) return {};
      label = at + 1;
      ++dots;
    }
    ++at;
  }
  const bool ends = at == text.size() || text[at] == '/' || text[at] == ':' || text[at] == '?' || text[at] == '#';
  return ends && dots > 0 && is_top_level_domain(text.substr(label, at - label)) ? text.substr(0, at)
                                                                                 : std::string_view{};
}

bool is_email(std::string_view text) {
  const std::size_t at = text.find('@');
  if (at == text.npos || at == 0 || at + 1 >= text.size()) return false;
  const std::size_t dot = text.find('.', at);
  return dot != text.npos && dot > at + 1 && dot + 1 < text.size() && is_ascii_alphanumeric(text[at - 1]) &&
         std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at) + 1, text.end(),
                     [](char c) { return is_label_character(c) || c == '.'; });
}

// "10.1000/182"
bool is_doi(std::string_view text) {
  if (starts_with_ignoring_case(text, "doi:")) text.remove_prefix(4);
  if (!text.starts_with("10.")) return false;
  std::size_t at = 3;
  while (at < text.size() && (is_ascii_digit(text[at]) || text[at] == '.')) ++at;
  return at >= 7 && at + 1 < text.size() && text[at] == '/';
}

// "(see:www.example.org)": a host that begins with "www."; the size of the run where there is none.
std::size_t host_with_www(std::string_view run) {
  for (std::size_t dot = run.find('.'); dot != run.npos; dot = run.find('.', dot + 1)) {
    if (dot < 3 || !equals_ignoring_case(run.substr(dot - 3, 3), "www")) continue;
    if (dot == 3 || !is_ascii_alphanumeric(run[dot - 4])) return dot - 3;
  }
  return run.size();
}

// Where the address of a run without white space begins; the size of the run where there is none.
std::size_t address_begin(std::string_view run) {
  if (const std::size_t colon = run.find("://"); colon != run.npos && colon > 0) {
    std::size_t begin = colon;
    while (begin > 0 && is_ascii_letter(run[begin - 1])) --begin;
    if (begin < colon) return begin;
  }
  if (starts_with_ignoring_case(run, "mailto:")) return 0;
  if (const std::size_t begin = host_with_www(run); begin < run.size()) return begin;
  if (is_email(run) || is_doi(run) || !domain_at_start(run).empty()) return 0;
  return run.size();
}

// Byte counts of the punctuation at either end of a run; multi-byte marks are those that quote or close.
std::size_t opening_size(std::string_view run) {
  if (run.starts_with("“") || run.starts_with("‘")) return std::string_view("“").size();
  return run.find_first_of("([{<\"'") == 0 ? 1 : 0;
}

std::size_t closing_size(std::string_view run) {
  for (const std::string_view mark : {"”", "’", "…", "»"}) {
    if (run.ends_with(mark)) return mark.size();
  }
  const char last = run.back();
  if (last == ')') return std::count(run.begin(), run.end(), '(') < std::count(run.begin(), run.end(), ')') ? 1 : 0;
  return std::string_view(".,;:!?]}>\"'*_").find(last) != std::string_view::npos ? 1 : 0;
}

void add_address(std::string_view text, TextSpan span, std::vector<TextSpan>& spans) {
  constexpr int most_marks = 16;
  for (int marks = 0; marks < most_marks && span.begin < span.end; ++marks) {
    const std::size_t size = opening_size(span.of(text));
    if (size == 0) break;
    span.begin += static_cast<std::uint32_t>(size);
  }
  for (int marks = 0; marks < most_marks && span.begin < span.end; ++marks) {
    const std::size_t size = closing_size(span.of(text));
    if (size == 0) break;
    span.end -= static_cast<std::uint32_t>(size);
  }
  if (span.begin >= span.end) return;
  const std::size_t begin = address_begin(span.of(text));
  if (begin >= span.end - span.begin) return;
  spans.push_back({span.begin + static_cast<std::uint32_t>(begin), span.end});
}

// No address goes on over white space, a no-break space or an em dash.
bool ends_run(std::string_view before) {
  return is_ascii_space(before.back()) || before.ends_with("\u00A0") || before.ends_with("—");
}

bool begins_behind_run(std::string_view rest) {
  return is_ascii_space(rest.front()) || rest.starts_with("\u00A0") || rest.starts_with("—");
}

// Cheap signs that a run is worth a closer look: a dot or an at sign between letters or digits, or "//".
bool may_be_in_address(std::string_view text, std::size_t at) {
  if (at == 0 || at + 1 >= text.size()) return false;
  if (text[at] == '/') return text[at - 1] == ':' && text[at + 1] == '/';
  return (text[at] == '.' || text[at] == '@') && is_ascii_alphanumeric(text[at - 1]) &&
         is_ascii_alphanumeric(text[at + 1]);
}

}  // namespace

void find_addresses(std::string_view text, std::vector<TextSpan>& spans) {
  spans.clear();
  std::size_t read = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!may_be_in_address(text, at)) continue;
    std::size_t begin = at;
    while (begin > read && !ends_run(text.substr(0, begin))) --begin;
    std::size_t end = at;
    while (end < text.size() && !begins_behind_run(text.substr(end))) ++end;
    read = end;
    add_address(text, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, spans);
    at = end;
  }
}

}  // namespace carelint
