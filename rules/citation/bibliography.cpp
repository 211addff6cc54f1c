#include <algorithm>
#include <map>

#include "citation/family.h"
#include "citation/reference_list.h"
#include "citation/sort_key.h"
#include "shared/words.h"

namespace carelint {
namespace {

WorkType work_type(ReferenceType type) {
  switch (type) {
    case ReferenceType::journal_article: return WorkType::journal_article;
    case ReferenceType::book: return WorkType::book;
    case ReferenceType::chapter: return WorkType::chapter;
    case ReferenceType::thesis: return WorkType::thesis;
    case ReferenceType::web_page: return WorkType::web_page;
    case ReferenceType::news: return WorkType::news_article;
    case ReferenceType::other: break;
  }
  return WorkType::other;
}

// "RM" and "R.M." as "R. M."; names that are written out stay.
std::string spaced_initials(std::string_view given) {
  if (given.find('.') != given.npos) {
    std::string spaced;
    for (std::size_t i = 0; i < given.size(); ++i) {
      spaced += given[i];
      if (given[i] == '.' && i + 1 < given.size() && given[i + 1] != ' ' && given[i + 1] != '-') spaced += ' ';
    }
    return spaced;
  }
  const bool initials = std::all_of(given.begin(), given.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  if (!initials) return std::string(given);
  std::string spaced;
  for (const char c : given) spaced += (spaced.empty() ? "" : " ") + std::string(1, c) + ".";
  return spaced;
}

std::vector<BibliographicName> names_of(const EntryText& text, const std::vector<Contributor>& contributors) {
  std::vector<BibliographicName> names;
  for (const Contributor& one : contributors) {
    names.push_back({std::string(text.part(one.family)), spaced_initials(text.part(one.given)),
                     std::string(text.part(one.suffix))});
  }
  return names;
}

std::string digits_of_year(std::string_view year) {
  std::string digits;
  for (const char c : year) {
    if (is_digit(c) && digits.size() < 4) digits += c;
  }
  return digits.size() == 4 ? digits : std::string();
}

BibliographicItem item_of(const ListedEntry& entry, const Reference& reference) {
  const EntryText& text = entry.text;
  BibliographicItem item;
  item.type = work_type(reference.type);
  item.authors = names_of(text, reference.authors);
  item.editors = names_of(text, reference.editors);
  if (reference.authors_are_editors) std::swap(item.authors, item.editors);
  const Field& date = reference.date.is_empty() ? reference.year : reference.date;
  item.date = text.part(date);
  item.year = digits_of_year(text.part(reference.year));
  item.title = text.part(reference.title);
  item.container_title = text.part(reference.container);
  item.volume = text.part(reference.volume);
  item.issue = text.part(reference.issue);
  item.page = text.part(reference.pages);
  item.edition = text.part(reference.edition);
  item.publisher = text.part(reference.publisher);
  item.doi = text.part(reference.doi);
  item.url = text.part(reference.url);
  item.range = text.block().map.source_range(text.begin(), text.end());
  return item;
}

}  // namespace

std::vector<BibliographicItem> read_bibliography(const Article& article, const Settings& settings) {
  const auto& list = article.get<ReferenceList>();
  const std::vector<ParsedEntry>& parsed = list.parsed(list.style(settings));
  std::vector<BibliographicItem> items;
  std::map<std::string, int> used;
  for (std::size_t i = 0; i < parsed.size(); ++i) {
    BibliographicItem item = item_of(list.entries()[i], parsed[i].reference);
    const auto& names = item.authors.empty() ? item.editors : item.authors;
    item.id = letters_of_key(names.empty() ? std::string_view("work") : std::string_view(names.front().family)) +
              (item.year.empty() ? "nd" : item.year);
    const int before = used[item.id]++;
    if (before > 0) item.id += "-" + std::to_string(before + 1);
    items.push_back(std::move(item));
  }
  return items;
}

}  // namespace carelint
