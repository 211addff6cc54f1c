// The date of an APA entry.
#ifndef CARELINT_RULES_CITATION_APA_DATE_H
#define CARELINT_RULES_CITATION_APA_DATE_H

#include "citation/entry_text.h"

namespace carelint {

struct ApaDate {
  std::size_t begin = 0;  ///< where "(" or the bare year stands
  std::size_t end = 0;    ///< behind ")" or the bare year
  bool exists = false;

  std::size_t behind = 0;   ///< where the title begins
  bool is_exact = false;    ///< with a month
  bool is_undated = false;  ///< "n.d."
};

/// Finds the date in front of `limit`, and adds what is wrong with its form and its marks.
ApaDate read_apa_date(const EntryText& entry, std::size_t limit, ParsedEntry& parsed);

/// True for what stands between the parentheses of a date: "2019", "2019b, May 3", "n.d.", "in press".
bool is_apa_date(std::string_view inside);

}  // namespace carelint

#endif
