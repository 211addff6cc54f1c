// The author list of an AMA or Vancouver entry: "Alder RM, Birch J, et al."
#ifndef CARELINT_RULES_CITATION_NUMBERED_AUTHORS_H
#define CARELINT_RULES_CITATION_NUMBERED_AUTHORS_H

#include "citation/entry_text.h"

namespace carelint {

/// Reads the authors at the beginning of the entry and adds what is wrong there; returns where the title begins.
std::size_t read_numbered_authors(const EntryText& entry, std::size_t limit, CitationStyle style, ParsedEntry& parsed);

/// True for "RM", "J", "ÉA": one to four capitals.
bool is_plain_initials(std::string_view word);

}  // namespace carelint

#endif
