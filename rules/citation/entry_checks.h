// Checks that every style makes in the same way.
#ifndef CARELINT_RULES_CITATION_ENTRY_CHECKS_H
#define CARELINT_RULES_CITATION_ENTRY_CHECKS_H

#include "citation/entry_link.h"

namespace carelint {

/// " ," in front of `limit`.
void check_space_before_comma(const EntryText& entry, std::size_t limit, ParsedEntry& parsed);
/// ".." in [begin, limit), where it is no ellipsis.
void check_double_period(const EntryText& entry, std::size_t begin, std::size_t limit, ParsedEntry& parsed);
/// An entry ends with a full stop unless it ends with a DOI or an address.
void check_final_period(const EntryText& entry, const EntryLink& link, ParsedEntry& parsed);
/// A journal name in full that looks abbreviated, or has small letters where it should have capitals.
bool looks_abbreviated(std::string_view journal);
bool lacks_capitals(std::string_view journal);
/// True for a name of several words that the NLM Catalog would shorten: "Journal of Rest".
bool is_journal_in_full(std::string_view journal);
/// True where most long words of a title have a capital: "The Abuse of Power" rather than "The abuse of power".
bool is_in_title_case(std::string_view title);

}  // namespace carelint

#endif
