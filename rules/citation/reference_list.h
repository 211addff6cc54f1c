// The reference list of an article: its entries, its style, and what the grammar makes of them.
#ifndef CARELINT_RULES_CITATION_REFERENCE_LIST_H
#define CARELINT_RULES_CITATION_REFERENCE_LIST_H

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "carelint/rule.h"
#include "citation/entry_text.h"

namespace carelint {

/// A list entry in a block, or in a line of it where <br> divides several.
struct ListedEntry {
  EntryText text;
  Field number;  ///< "1." or "[1]" as typed in front; empty where there is none
};

/// Cached on the article: `article.get<ReferenceList>()`.
class ReferenceList {
 public:
  static constexpr std::string_view analysis_id = "citation/reference-list";
  static constexpr int analysis_version = 1;

  explicit ReferenceList(const Article& article);

  const std::vector<ListedEntry>& entries() const { return entries_; }
  /// The declared style, or the one that most entries look like; apa7 where that is open.
  CitationStyle style(const Settings& settings) const;
  /// The entries as the grammar of that style reads them, in order. Parsed at the first call for a style.
  const std::vector<ParsedEntry>& parsed(CitationStyle style) const;

 private:
  std::vector<ListedEntry> entries_;
  CitationStyle majority_ = CitationStyle::apa7;
  mutable std::array<std::optional<std::vector<ParsedEntry>>, 3> parsed_;
};

/// "APA 7", "AMA 11", "Vancouver".
std::string_view name_of(CitationStyle style);

/// The edits that make corrections in the source: text escaped, <i> or <em> as the article has it. None where markup
/// stands in the way.
std::optional<std::vector<Edit>> edits_of(const Article& article, const Block& block,
                                          const std::vector<Correction>& corrections);

}  // namespace carelint

#endif
