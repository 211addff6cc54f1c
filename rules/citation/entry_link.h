// The DOI or address at the end of an entry.
#ifndef CARELINT_RULES_CITATION_ENTRY_LINK_H
#define CARELINT_RULES_CITATION_ENTRY_LINK_H

#include "citation/entry_text.h"

namespace carelint {

struct EntryLink {
  std::size_t lead_begin = 0;  ///< where its words begin ("Retrieved from", "doi:"); the end of the entry without link
  std::size_t begin = 0;       ///< where "https:", "10." begins
  std::size_t end = 0;         ///< behind it, a full stop left out
  bool is_doi = false;
  bool is_address = false;  ///< "https://…", also that of a DOI
  bool has_period = false;  ///< a full stop follows, and nothing else
  bool is_last = true;      ///< nothing but that full stop stands behind
  Field label;              ///< "doi:", "DOI: ", with the space behind
  Field retrieval;          ///< "Retrieved from", "Accessed May 3, 2024.", "Available from:"
  Field doi;                ///< from "10." on

  bool exists() const { return begin < end; }
};

/// Finds the link of an entry.
EntryLink find_link(const EntryText& entry);

/// Adds what is wrong with a DOI or address in every style: a space inside, a prefix that no DOI has, a full stop.
void check_link(const EntryText& entry, const EntryLink& link, CitationStyle style, ParsedEntry& parsed);

/// The form that the style writes a DOI in: "https://doi.org/10.5555/1" in APA, "doi:10.5555/1" elsewhere.
std::string written_doi(std::string_view doi, CitationStyle style);

}  // namespace carelint

#endif
