#include <algorithm>
#include <array>

#include "carelint/words.h"
#include "citation/apa_authors.h"
#include "citation/apa_date.h"
#include "citation/apa_source.h"
#include "citation/entry_checks.h"
#include "citation/entry_link.h"
#include "citation/grammar.h"
#include "shared/words.h"

namespace carelint {
namespace {

class ApaReader {
 public:
  explicit ApaReader(const EntryText& entry) : entry_(entry), link_(find_link(entry)) {}

  ParsedEntry run() {
    check_space_before_comma(entry_, link_.lead_begin, parsed_);
    check_double_period(entry_, entry_.begin(), link_.lead_begin, parsed_);
    const ApaDate date = read_apa_date(entry_, link_.lead_begin, parsed_);
    std::size_t authors_end = date.begin;
    std::size_t body = date.behind;
    if (!date.exists) {
      authors_end = body = end_of_undated_authors(entry_);
      while (entry_.at(body) == ' ') ++body;
    }
    read_apa_authors(entry_, entry_.begin(), authors_end, parsed_);
    if (!date.exists) report_missing_year(authors_end);
    read_apa_source(entry_, {body, body_end()}, date.is_exact, link_, parsed_);
    check_link(entry_, link_, CitationStyle::apa7, parsed_);
    check_form_of_link();
    check_final_period(entry_, link_, parsed_);
    check_missing_url(date);
    return std::move(parsed_);
  }

 private:
  std::size_t body_end() const {
    std::size_t end = link_.exists() ? link_.lead_begin : entry_.end();
    while (end > entry_.begin() && entry_.at(end - 1) == ' ') --end;
    return end;
  }

  void report_missing_year(std::size_t authors_end) {
    const std::string_view authors = entry_.part(entry_.begin(), authors_end);
    const std::size_t space = authors.rfind(' ');
    const std::size_t begin = entry_.begin() + (space == authors.npos ? 0 : space + 1);
    if (begin >= authors_end) return;
    parsed_.deviations.push_back({.fault = Fault::missing_year,
                                  .begin = begin,
                                  .end = authors_end,
                                  .message = "there is no year after the authors; add it, or \"(n.d.)\" where the work "
                                             "has none",
                                  .is_doubtful = true});
  }

  void check_form_of_link() {
    const Field& retrieval = link_.retrieval;
    if (!retrieval.is_empty()) {
      const std::string_view words = entry_.part(retrieval);
      // "Retrieved November 1, 2026, from" is right for pages that change.
      if (words.find_first_of("0123456789") == words.npos) {
        parsed_.add(Fault::retrieved_from, retrieval.begin, retrieval.end,
                    "take out \"" + std::string(trimmed(words)) + "\"; the address says enough",
                    "take out \"" + std::string(trimmed(words)) + "\"",
                    {{Correction::Kind::replace, retrieval.begin, retrieval.end, ""}});
      }
    }
    const bool malformed = std::any_of(parsed_.deviations.begin(), parsed_.deviations.end(),
                                       [](const Deviation& one) { return one.fault == Fault::doi_malformed; });
    if (!link_.is_doi || malformed) return;
    const std::string wanted = written_doi(entry_.part(link_.doi), CitationStyle::apa7);
    if (link_.is_address && entry_.part(link_.begin, link_.end) == wanted) {
      if (link_.label.is_empty()) return;
      parsed_.add(Fault::doi_format, link_.label.begin, link_.end, "write the DOI without a label: " + wanted,
                  "take out the label", {{Correction::Kind::replace, link_.label.begin, link_.label.end, ""}});
      return;
    }
    const std::size_t begin = link_.label.is_empty() ? link_.begin : link_.label.begin;
    parsed_.add(Fault::doi_format, begin, link_.end, "write the DOI as an address: " + wanted, "write " + wanted,
                {{Correction::Kind::replace, begin, link_.end, wanted}});
  }

  // A page of a group that has a day or no date, and no publisher, is a web page; with a year alone it may be a report.
  void check_missing_url(const ApaDate& date) {
    const Reference& reference = parsed_.reference;
    if (!link_.exists() && reference.type == ReferenceType::news) {
      const std::string_view name = entry_.part(reference.container);
      const std::size_t dot = name.find('.');
      const bool domain = dot != name.npos && dot + 1 < name.size() && letter_size(name.substr(dot + 1)) != 0;
      report_missing_url(domain ? "this looks like a website; add the address of the page"
                                : "add the address of the page, or the volume and the pages where it was printed",
                         !domain);
      return;
    }
    if (!link_.exists() && reference.type == ReferenceType::book && date.is_exact && reference.edition.is_empty()) {
      report_missing_url("a work with an exact date is usually a web page; add its address", !has_day(date));
      return;
    }
    const bool page = !link_.exists() && reference.publisher.is_empty() && reference.type == ReferenceType::web_page &&
                      date.exists && !reference.title.is_empty();
    if (!page) return;
    const bool group = reference.authors.size() == 1 && reference.authors.front().given.is_empty();
    if (!group && !date.is_exact && !date.is_undated) return;
    report_missing_url("add the address of the page; without it nobody can look it up",
                       !date.is_exact && !date.is_undated);
  }

  // "2019, October 31", more exact than a month.
  bool has_day(const ApaDate& date) const {
    const std::string_view inside = entry_.part(date.begin + 1, date.end - 1);
    const std::size_t space = inside.rfind(' ');
    return space != inside.npos && is_digit(inside[space + 1 < inside.size() ? space + 1 : space]) &&
           inside.find(',') != inside.npos;
  }

  void report_missing_url(std::string message, bool doubtful) {
    parsed_.deviations.push_back({.fault = Fault::missing_url,
                                  .begin = entry_.end() - 1,
                                  .end = entry_.end(),
                                  .message = std::move(message),
                                  .is_doubtful = doubtful});
  }

  const EntryText& entry_;
  EntryLink link_;
  ParsedEntry parsed_;
};

}  // namespace

ParsedEntry read_apa_entry(const EntryText& entry) {
  return ApaReader(entry).run();
}

}  // namespace carelint
