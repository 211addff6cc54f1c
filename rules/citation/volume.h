// "18(1), 137–156": the end of an APA journal reference.
#ifndef CARELINT_RULES_CITATION_VOLUME_H
#define CARELINT_RULES_CITATION_VOLUME_H

#include <optional>

#include "citation/entry_text.h"

namespace carelint {

struct VolumePart {
  Field volume;
  Field issue;                  ///< without its parentheses
  Field issue_brackets;         ///< with them
  Field label;                  ///< all of "Vol. 18, No. 1"; empty where there is no label
  Field space;                  ///< between volume and issue; empty where there is none
  Field pages;                  ///< "137–156", "e1234": without a label
  Field page_label;             ///< "pp. ", "Article "
  bool has_comma = true;        ///< between journal and volume
  std::size_t journal_end = 0;  ///< behind the last word of the journal
};

/// Reads the end of `body`, which has no full stop at its end, backwards; none where no volume stands there.
std::optional<VolumePart> read_volume(const EntryText& entry, const Field& body);

/// True for "137–156", "137-156", "S12–S20", "e1234", "1521": pages or the number of an article.
bool is_pages(std::string_view text);

/// Adds the fault of a page range that is joined by a hyphen.
void check_page_dash(const EntryText& entry, const Field& pages, ParsedEntry& parsed);

}  // namespace carelint

#endif
