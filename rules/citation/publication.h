// "2019;18(1):3-9": the end of an AMA or Vancouver journal reference.
#ifndef CARELINT_RULES_CITATION_PUBLICATION_H
#define CARELINT_RULES_CITATION_PUBLICATION_H

#include <optional>

#include "citation/entry_text.h"

namespace carelint {

struct Publication {
  Field year;            ///< with its parentheses where it has some
  std::size_t mark = 0;  ///< where ";" or "," stands
  Field volume;
  Field issue;
  Field issue_brackets;
  std::size_t colon = 0;
  Field page_label;
  Field pages;
  std::size_t end = 0;
  bool has_month = false;  ///< as magazines have
};

/// The first year in [begin, limit) that a mark and a volume follow; none where no journal is meant.
std::optional<Publication> find_publication(const EntryText& entry, std::size_t begin, std::size_t limit);

}  // namespace carelint

#endif
