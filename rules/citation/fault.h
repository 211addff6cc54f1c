// What can be wrong with an entry of a reference list. One fault, one rule.
#ifndef CARELINT_RULES_CITATION_FAULT_H
#define CARELINT_RULES_CITATION_FAULT_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "carelint/finding.h"

namespace carelint {

enum class Fault : std::uint8_t {
  author_order,      ///< given name in front of the surname, in an author
  author_comma,      ///< APA: no comma between surname and initials; AMA, Vancouver: a comma there
  initials_spacing,  ///< "R.M."
  initials_periods,  ///< APA: an initial without its full stop; AMA, Vancouver: one with it
  given_names,       ///< a given name written out
  author_separator,  ///< a semicolon between authors, or no comma before the ampersand
  ampersand,         ///< APA: "and", or nothing, in place of "&"; AMA, Vancouver: "&" or "and"
  author_count,      ///< more authors than the style lists, or fewer
  et_al,             ///< "et al." in an APA list, or badly punctuated elsewhere
  suffix_comma,      ///< "G. G. Jr."
  space_before_comma,
  year_parentheses,  ///< APA: none around the year; AMA, Vancouver: some
  year_punctuation,  ///< the full stop behind the year in APA, or a comma in front of it
  double_period,
  date_format,  ///< "(January 3, 2019)", "(nd)"
  missing_year,
  title_colon,  ///< a small letter behind the colon of an APA title
  title_quotes,
  title_case,
  title_italics,  ///< the title of a work that stands alone is not in italics, or that of an article is
  journal_italics,
  volume_italics,  ///< the volume is not in italics, or the issue is
  issue_spacing,   ///< "18 (1)"
  volume_label,    ///< "Vol. 18, No. 1"
  journal_comma,   ///< none between journal and volume
  journal_name,    ///< abbreviated where the style writes it out, or the reverse, or with full stops
  page_range_dash,
  page_label,      ///< "pp." in a journal, or none in a chapter
  article_number,  ///< without "Article"
  missing_pages,
  elided_pages,    ///< "1172-3"
  source_spacing,  ///< AMA, Vancouver: the marks and spaces of "2019;18(1):3-9"
  doi_format,
  doi_malformed,
  link_period,     ///< a full stop behind a DOI or address
  retrieved_from,  ///< "Retrieved from" in APA, "Retrieved" for "Accessed", no "Available from"
  missing_url,
  access_date,  ///< none where the style asks for it
  publisher_place,
  chapter_in,    ///< no "In" before the editors, or "In" without its colon
  editor_order,  ///< surname first, in an APA editor of a chapter
  editor_label,  ///< "(eds.)" for "(Eds.)", "eds.", "editors."
  edition,       ///< "(2nd edition)" for "(2nd ed.)"
  final_period,
};

/// One step that mends an entry.
struct Correction {
  enum class Kind : std::uint8_t { replace, italicise, romanise };
  Kind kind = Kind::replace;
  std::size_t begin = 0;  ///< in the text of the block
  std::size_t end = 0;
  std::string text = {};  ///< for replace: plain text
};

/// Puts `text` in the place of [begin, end); in front of `begin` where the two are the same.
inline Correction replacement(std::size_t begin, std::size_t end, std::string text) {
  return {Correction::Kind::replace, begin, end, std::move(text)};
}

/// A departure of an entry from the nearest valid reading.
struct Deviation {
  Fault fault;
  std::size_t begin = 0;  ///< in the text of the block
  std::size_t end = 0;
  std::string message;  ///< as Finding::message
  std::string fix_title = {};
  std::vector<Correction> corrections = {};  ///< none where the mending needs a fact
  Applicability applicability = Applicability::safe;
  bool is_doubtful = false;  ///< needs knowledge that the entry does not give: at most a suggestion
};

}  // namespace carelint

#endif
