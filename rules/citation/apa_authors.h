// The author list of an APA entry: "Alder, R. M., Birch, J., & Cedar, C."
#ifndef CARELINT_RULES_CITATION_APA_AUTHORS_H
#define CARELINT_RULES_CITATION_APA_AUTHORS_H

#include "citation/entry_text.h"

namespace carelint {

/// Reads [begin, end) of the entry, which ends where the date begins, into the authors, and adds what is wrong there.
void read_apa_authors(const EntryText& entry, std::size_t begin, std::size_t end, ParsedEntry& parsed);

/// The end of the author list of an entry that has no date: behind the last initial that is followed by a title.
std::size_t end_of_undated_authors(const EntryText& entry);

/// True for "R.", "R. M.", "R.M.", "Y.-X.", "G. N. de": initials with their full stops, and nothing else.
bool is_initials(std::string_view text);

}  // namespace carelint

#endif
