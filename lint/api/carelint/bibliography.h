// The works of a reference list, for programs outside of carelint.
#ifndef CARELINT_API_BIBLIOGRAPHY_H
#define CARELINT_API_BIBLIOGRAPHY_H

#include <cstdint>
#include <string>
#include <vector>

#include "carelint/source.h"

namespace carelint {

/// A person, with initials or given names as the list has them ("R. M."), or a group, which has a family name alone.
struct BibliographicName {
  std::string family;
  std::string given;
  std::string suffix;

  bool is_group() const { return given.empty(); }
};

enum class WorkType : std::uint8_t { journal_article, book, chapter, thesis, web_page, news_article, other };

/// One entry of a list, taken apart. Texts are plain UTF-8 as the article has them; empty where the entry has no such
/// part.
struct BibliographicItem {
  std::string id;  ///< of first name and year, "alder2001"; unique in its list
  WorkType type = WorkType::other;
  std::vector<BibliographicName> authors;
  std::vector<BibliographicName> editors;
  std::string year;  ///< four digits
  std::string date;  ///< as written, "2019, January 3", "n.d."
  std::string title;
  std::string container_title;  ///< journal, newspaper, or the book of a chapter
  std::string volume;
  std::string issue;
  std::string page;  ///< "137–156", or the number of an article
  std::string edition;
  std::string publisher;
  std::string doi;  ///< "10.5555/1"
  std::string url;
  SourceRange range;  ///< of the entry
};

}  // namespace carelint

#endif
