// The grammars: an entry in, its parts and its smallest departures from a valid reading out.
#ifndef CARELINT_RULES_CITATION_GRAMMAR_H
#define CARELINT_RULES_CITATION_GRAMMAR_H

#include "citation/entry_text.h"

namespace carelint {

/// Publication Manual of the American Psychological Association, 7th edition (2020).
ParsedEntry read_apa_entry(const EntryText& entry);
/// AMA Manual of Style, 11th edition (2020), section 3.11, or Citing Medicine, 2nd edition (2007): one order of parts,
/// other marks. `style` is ama11 or vancouver.
ParsedEntry read_numbered_entry(const EntryText& entry, CitationStyle style);

ParsedEntry read_entry(const EntryText& entry, CitationStyle style);

/// How much an entry looks like one of the style, from 0 to 3; the highest decides, and apa7 where all are 0.
int likeness(const EntryText& entry, CitationStyle style);

}  // namespace carelint

#endif
