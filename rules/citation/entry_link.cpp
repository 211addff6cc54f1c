#include "citation/entry_link.h"

#include <algorithm>

#include "carelint/words.h"
#include "shared/words.h"

namespace carelint {
namespace {

bool is_doi_at(std::string_view text) {
  if (!text.starts_with("10.")) return false;
  std::size_t at = 3;
  while (at < text.size() && is_digit(text[at])) ++at;
  constexpr std::size_t least_digits = 4;  // ISO 26324: a registrant has at least four
  return at >= 3 + least_digits && at < text.size() && text[at] == '/' && at + 1 < text.size() && text[at + 1] != ' ';
}

// "fg6rf9": an alias of shortdoi.org.
bool is_short_doi(std::string_view text) {
  constexpr std::size_t longest = 10;
  const bool letters = std::any_of(text.begin(), text.end(), is_letter);
  return letters && text.size() >= 3 && text.size() <= longest &&
         std::all_of(text.begin(), text.end(), [](char c) { return is_letter(c) || is_digit(c); });
}

// Where a link begins, with or without a label in front; the end of the entry where there is none.
std::size_t first_link(const EntryText& entry) {
  const std::string_view text = entry.part(entry.begin(), entry.end());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c != 'h' && c != 'w' && c != 'd' && c != 'D' && c != '1') continue;
    if (i > 0 && text[i - 1] != ' ' && text[i - 1] != '(' && text[i - 1] != '\n' && text[i - 1] != '<') continue;
    const std::string_view here = text.substr(i);
    const bool address = here.starts_with("http://") || here.starts_with("https://") || here.starts_with("www.");
    const bool label = here.starts_with("doi:") || here.starts_with("DOI:") || here.starts_with("Doi:") ||
                       here.starts_with("doi 10.") || here.starts_with("DOI 10.") || here.starts_with("doi.org/") ||
                       here.starts_with("dx.doi.org/") || here.starts_with("DOI https") ||
                       here.starts_with("doi https");
    if (address || label || is_doi_at(here)) return entry.begin() + i;
  }
  return entry.end();
}

// The words that lead to the link, such as "Retrieved January 3, 2024, from ", in front of `at`.
Field retrieval_before(const EntryText& entry, std::size_t at) {
  for (const std::string_view words : {"Retrieved", "retrieved", "Available from", "Available at", "available from",
                                       "Accessed", "accessed", "Cited", "Downloaded from"}) {
    const std::string_view before = entry.part(entry.begin(), at);
    const std::size_t found = before.rfind(words);
    constexpr std::size_t longest = 45;
    if (found == before.npos || before.size() - found > longest) continue;
    return {entry.begin() + found, at};
  }
  return {};
}

}  // namespace

EntryLink find_link(const EntryText& entry) {
  EntryLink link;
  const std::size_t first = first_link(entry);
  link.lead_begin = link.begin = link.end = first;
  if (first == entry.end()) return link;
  std::size_t at = first;
  const std::string_view here = entry.part(at, entry.end());
  if ((here.starts_with("doi") || here.starts_with("DOI") || here.starts_with("Doi")) && !here.starts_with("doi.org")) {
    at += 3;
    if (entry.at(at) == ':') ++at;
    while (entry.at(at) == ' ') ++at;
    link.label = {first, at};
  }
  link.begin = at;
  const std::string_view rest = entry.part(at, entry.end());
  link.is_address = rest.starts_with("http") || rest.starts_with("www.") || rest.starts_with("doi.org/") ||
                    rest.starts_with("dx.doi.org/");
  const std::size_t host = rest.find("doi.org/");
  const bool at_resolver = link.is_address && host != rest.npos && host < rest.find(' ');
  link.is_doi = !link.label.is_empty() || at_resolver || is_doi_at(rest);
  std::size_t end = std::min(rest.find_first_of(" \n"), rest.size());
  // "10.1137/ 0907": a DOI goes on behind a space when only one more word follows and it holds a digit.
  const std::string_view tail = end < rest.size() ? trimmed(rest.substr(end)) : std::string_view{};
  const bool goes_on = link.is_doi && !tail.empty() && tail.find(' ') == tail.npos && !tail.starts_with('(') &&
                       !tail.starts_with("http") && std::any_of(tail.begin(), tail.end(), is_digit);
  if (goes_on) end = rest.size();
  link.end = at + end;
  while (link.end > link.begin && entry.at(link.end - 1) == ' ') --link.end;
  if (link.end > link.begin && entry.at(link.end - 1) == '.') {
    link.has_period = true;
    --link.end;
  }
  link.is_last = trimmed(entry.part(link.end, entry.end())).size() <= 1;
  if (link.is_doi) {
    const std::size_t prefix = entry.find("10.", link.begin, link.end);
    if (at_resolver) {
      link.doi = {link.begin + host + std::string_view("doi.org/").size(), link.end};
    } else if (prefix != EntryText::npos) {
      link.doi = {prefix, link.end};
    }
  }
  link.retrieval = retrieval_before(entry, first);
  link.lead_begin = link.retrieval.is_empty() ? first : link.retrieval.begin;
  return link;
}

std::string written_doi(std::string_view doi, CitationStyle style) {
  return (style == CitationStyle::apa7 ? "https://doi.org/" : "doi:") + std::string(doi);
}

void check_link(const EntryText& entry, const EntryLink& link, CitationStyle style, ParsedEntry& parsed) {
  if (!link.exists()) return;
  Reference& reference = parsed.reference;
  if (link.is_doi) reference.doi = link.doi;
  if (link.is_address && !link.is_doi) reference.url = {link.begin, link.end};
  const std::string_view doi = entry.part(link.doi);
  const bool malformed = link.is_doi && !is_doi_at(doi) && !(link.is_address && is_short_doi(doi));
  const bool spaced = link.is_doi && doi.find(' ') != doi.npos;
  const std::size_t begin = link.label.is_empty() ? link.begin : link.label.begin;
  if (malformed || spaced) {
    parsed.deviations.push_back({Fault::doi_malformed, begin, link.end,
                                 spaced ? "a DOI has no space inside; look it up at doi.org"
                                        : "this is not a DOI, which begins with \"10.\", a number and a slash; look it "
                                          "up at doi.org"});
    return;
  }
  const bool ends_entry = link.is_last && link.has_period;
  const bool stays = style == CitationStyle::vancouver && !link.is_doi;  // Citing Medicine lets a period stand there
  if (ends_entry && !stays) {
    parsed.deviations.push_back({Fault::link_period,
                                 link.end,
                                 link.end + 1,
                                 link.is_doi ? "take out the full stop after the DOI; it looks like part of it"
                                             : "take out the full stop after the address; it looks like part of it",
                                 "take out the full stop",
                                 {{Correction::Kind::replace, link.end, link.end + 1, ""}}});
  }
}

}  // namespace carelint
