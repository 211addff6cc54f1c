// The parts of an APA entry that several kinds of works share: titles, and the bracket behind the title of a book.
#ifndef CARELINT_RULES_CITATION_APA_PARTS_H
#define CARELINT_RULES_CITATION_APA_PARTS_H

#include "citation/entry_text.h"

namespace carelint {

/// Capitals behind a colon, and title case.
void check_apa_title(const EntryText& entry, const Field& title, ParsedEntry& parsed);

/// Adds the fault of a title in quotation marks; gives the title without them. `end` is that of the entry's body.
Field check_apa_title_quotes(const EntryText& entry, Field title, std::size_t end, ParsedEntry& parsed);

/// Reads the inside of "(2nd ed., pp. 7–9)": the edition, and the pages of a chapter.
void read_apa_description(const EntryText& entry, const Field& inside, bool chapter, ParsedEntry& parsed);

/// The title of an article or chapter stands without italics.
void require_roman(const EntryText& entry, const Field& title, ParsedEntry& parsed);
/// The field stands in italics, at least in part.
void require_italics(const EntryText& entry, Fault fault, const Field& field, std::string message, ParsedEntry& parsed);

/// A title without the full stop and the spaces at its end.
Field without_end_mark(const EntryText& entry, Field field);

/// '.', '?' or '!'.
bool ends_sentence(char c);

}  // namespace carelint

#endif
