// How APA writes the journal of an article: its name, volume, issue and pages.
#ifndef CARELINT_RULES_CITATION_APA_JOURNAL_H
#define CARELINT_RULES_CITATION_APA_JOURNAL_H

#include "citation/volume.h"

namespace carelint {

/// Adds what departs in the name and in the parts behind it.
void check_apa_journal(const EntryText& entry, const Field& journal, const VolumePart& part, ParsedEntry& parsed);

}  // namespace carelint

#endif
