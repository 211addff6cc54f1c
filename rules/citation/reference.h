// An entry of a reference list, taken apart.
#ifndef CARELINT_RULES_CITATION_REFERENCE_H
#define CARELINT_RULES_CITATION_REFERENCE_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "citation/fault.h"

namespace carelint {

enum class CitationStyle : std::uint8_t { apa7, ama11, vancouver };

enum class ReferenceType : std::uint8_t { journal_article, book, chapter, thesis, web_page, news, other };

/// A part of an entry: [begin, end) in the text of its block. Empty where the entry has no such part.
struct Field {
  std::size_t begin = 0;
  std::size_t end = 0;

  bool is_empty() const { return begin >= end; }
  std::size_t size() const { return is_empty() ? 0 : end - begin; }
};

/// A person has a family name and mostly a given one, as initials or in full; a group has a family name alone.
struct Contributor {
  Field family;
  Field given;
  Field suffix;
};

struct Reference {
  ReferenceType type = ReferenceType::other;
  std::vector<Contributor> authors;
  std::vector<Contributor> editors;
  bool authors_are_editors = false;
  bool has_more_authors = false;  ///< "et al." or an ellipsis stands for some
  Field year;                     ///< "2019b", "n.d.", "in press"
  Field date;                     ///< all of it: "2019, January 3"
  Field title;
  Field container;  ///< journal, newspaper, or the book of a chapter
  Field volume;
  Field issue;
  Field pages;  ///< or the number of the article, without its label
  Field edition;
  Field publisher;
  Field doi;  ///< from "10." on
  Field url;  ///< none where the address is that of the DOI
};

/// What a grammar makes of an entry: its parts, and how it departs from the nearest valid reading.
struct ParsedEntry {
  Reference reference;
  std::vector<Deviation> deviations;

  /// Adds a deviation with safe corrections; the reference holds until the next one is added.
  Deviation& add(Fault fault, std::size_t begin, std::size_t end, std::string message, std::string fix_title = {},
                 std::vector<Correction> corrections = {}) {
    return deviations.emplace_back(
        Deviation{fault, begin, end, std::move(message), std::move(fix_title), std::move(corrections)});
  }
};

}  // namespace carelint

#endif
