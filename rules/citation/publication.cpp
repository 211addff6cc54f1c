#include "citation/publication.h"

#include <algorithm>

#include "shared/words.h"

namespace carelint {
namespace {

class PublicationFinder {
 public:
  PublicationFinder(const EntryText& entry, std::size_t limit) : entry_(entry), limit_(limit) {}

  // "2019;18(1):3-9": a year, a mark and a volume.
  std::optional<Publication> run(std::size_t begin) const {
    for (std::size_t at = begin; at + 5 < limit_; ++at) {
      const bool bracket = entry_.at(at) == '(';
      const std::size_t year = bracket ? at + 1 : at;
      if (at == 0 || entry_.at(at - 1) != ' ' || !begins_with_year(text(year, limit_))) continue;
      if (const auto found = publication_at(at, year + 4, bracket)) return found;
    }
    return std::nullopt;
  }

  std::optional<Publication> publication_at(std::size_t begin, std::size_t at, bool bracket) const {
    Publication publication;
    if (bracket && entry_.at(at++) != ')') return std::nullopt;
    publication.year = {begin, at};
    const std::size_t year_end = at;
    at = behind_month(at);
    publication.has_month = at != year_end;
    if (entry_.at(behind_spaces(at)) == '[') {
      const std::size_t close = entry_.find("]", at, limit_);
      if (close == EntryText::npos) return std::nullopt;
      at = close + 1;
    }
    publication.mark = at;
    if (entry_.at(at) != ';' && entry_.at(at) != ',') return std::nullopt;
    at = behind_spaces(at + 1);
    publication.volume = {at, behind_digits(at)};
    if (publication.volume.is_empty() || !holds_digit(publication.volume)) return std::nullopt;
    at = publication.volume.end;
    const std::size_t open = behind_spaces(at);
    if (entry_.at(open) == '(') {
      const std::size_t close = entry_.find(")", open, limit_);
      if (close == EntryText::npos) return std::nullopt;
      publication.issue_brackets = {open, close + 1};
      publication.issue = {open + 1, close};
      at = close + 1;
    }
    if (entry_.at(at) == ':') {
      publication.colon = at;
      read_pages(behind_spaces(at + 1), publication);
      at = publication.pages.end;
    }
    publication.end = at;
    return publication;
  }

  bool holds_digit(const Field& field) const {
    const std::string_view part = entry_.part(field);
    return std::any_of(part.begin(), part.end(), is_digit);
  }

  // "2017 Jan", "2017 Dec 4"
  std::size_t behind_month(std::size_t at) const {
    if (entry_.at(at) != ' ') return at;
    const std::string_view rest = text(at + 1, limit_);
    const std::string_view word = rest.substr(0, rest.find_first_of(" ;,[."));
    if (!is_month(word)) return at;
    std::size_t end = at + 1 + word.size();
    std::size_t day = end + 1;
    while (entry_.at(end) == ' ' && is_digit(entry_.at(day))) ++day;
    return day > end + 1 ? day : end;
  }

  void read_pages(std::size_t at, Publication& publication) const {
    for (const std::string_view label : {"pp. ", "pp.", "p. ", "p."}) {
      if (!text(at, limit_).starts_with(label)) continue;
      publication.page_label = {at, at + label.size()};
      at += label.size();
      break;
    }
    std::size_t end = at;
    while (end < limit_ && entry_.at(end) != '.' && entry_.at(end) != ' ' && entry_.at(end) != ';') ++end;
    publication.pages = {at, end};
  }

 private:
  std::string_view text(std::size_t begin, std::size_t end) const { return entry_.part(begin, end); }

  std::size_t behind_spaces(std::size_t at) const {
    while (entry_.at(at) == ' ') ++at;
    return at;
  }

  std::size_t behind_digits(std::size_t at) const {
    while (is_digit(entry_.at(at)) || is_letter(entry_.at(at))) ++at;
    return at;
  }

  const EntryText& entry_;
  std::size_t limit_;
};

}  // namespace

std::optional<Publication> find_publication(const EntryText& entry, std::size_t begin, std::size_t limit) {
  return PublicationFinder(entry, limit).run(begin);
}

}  // namespace carelint
