// What can be wrong between the text of an article and its reference list. One fault, one rule.
#ifndef CARELINT_RULES_CITATION_TEXT_FAULT_H
#define CARELINT_RULES_CITATION_TEXT_FAULT_H

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "carelint/article.h"
#include "citation/fault.h"

namespace carelint {

enum class TextFault : std::uint8_t {
  unlisted_citation,  ///< cited, but not in the list
  uncited_reference,  ///< in the list, but not cited
  no_citations,       ///< a list, and not one citation in the text: said once
  year_mismatch,      ///< the year of a citation is not that of the entry
  name_mismatch,      ///< the name of a citation is spelled otherwise than in the entry
  year_letter,        ///< "2003" where the list has 2003a and 2003b
  in_text_ampersand,  ///< "and" inside of parentheses, "&" in running text
  in_text_et_al,      ///< three and more authors named, "et al" without its full stop, a comma in front of it
  in_text_comma,      ///< "(Alder 2001)", "Alder, 2001, found"
  in_text_order,      ///< several works in one bracket, not in the order of the alphabet
  in_text_separator,  ///< several works in one bracket, divided by commas
  locator_format,     ///< "pg. 26", "1961:26"
  quotation_locator,  ///< a quotation without the page
  list_not_alphabetical,
  list_numbering,  ///< an APA list with numbers
  duplicate_entry,
  duplicate_doi,
  references_heading,  ///< the list is called otherwise than "References"
  missing_heading,     ///< no heading above the list
  future_year,
  mixed_styles,
};

/// A departure in the text or the list. Offsets are those of the block.
struct TextDeviation {
  TextFault fault;
  const Block* block = nullptr;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string message;
  std::string fix_title = {};
  std::vector<Correction> corrections = {};
  Applicability applicability = Applicability::suggested;
  std::optional<SourceRange> other = {};  ///< the entry that is meant
  std::string other_message = {};
  bool is_doubtful = false;
};

}  // namespace carelint

#endif
