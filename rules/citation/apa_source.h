// What stands between the date and the link of an APA entry: title, journal or book, pages, publisher.
#ifndef CARELINT_RULES_CITATION_APA_SOURCE_H
#define CARELINT_RULES_CITATION_APA_SOURCE_H

#include "citation/entry_link.h"

namespace carelint {

/// Reads `body` into the reference and adds what is wrong there. `has_day`: the date names a month, as those of news
/// and web pages do.
void read_apa_source(const EntryText& entry, Field body, bool has_day, const EntryLink& link, ParsedEntry& parsed);

}  // namespace carelint

#endif
