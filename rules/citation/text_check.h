// The citations in the text held against the reference list, and the list against its own order.
#ifndef CARELINT_RULES_CITATION_TEXT_CHECK_H
#define CARELINT_RULES_CITATION_TEXT_CHECK_H

#include <array>
#include <optional>
#include <vector>

#include "citation/reference_list.h"
#include "citation/text_fault.h"

namespace carelint {

/// Cached on the article: `article.get<TextCheck>()`.
class TextCheck {
 public:
  static constexpr std::string_view analysis_id = "citation/text-check";
  static constexpr int analysis_version = 1;

  explicit TextCheck(const Article& article) : article_(&article) {}

  /// All that is wrong when the list is read in that style. Found at the first call for a style.
  const std::vector<TextDeviation>& deviations(CitationStyle style) const;

 private:
  const Article* article_;
  mutable std::array<std::optional<std::vector<TextDeviation>>, 3> deviations_;
};

/// Citations by author and year against the entries of an APA list.
void check_author_year_citations(const Article& article, std::vector<TextDeviation>& deviations);
/// Numbers in brackets or raised against a numbered list.
void check_numbered_citations(const Article& article, CitationStyle style, std::vector<TextDeviation>& deviations);
/// Heading, order, numbering, doubles and styles of the list.
void check_list(const Article& article, CitationStyle style, std::vector<TextDeviation>& deviations);

/// The deviation on a whole entry.
TextDeviation on_entry(TextFault fault, const ListedEntry& entry, std::string message);
/// The deviation on the first name of the list.
TextDeviation on_first_author(TextFault fault, const ReferenceList& list, CitationStyle style, std::string message);
/// On the heading of the list, or on its first name where it has none: the list has never been cited.
void report_no_citations(const Article& article, CitationStyle style, std::vector<TextDeviation>& deviations);
/// The heading above the list, or null.
const Block* heading_of_list(const Article& article);

}  // namespace carelint

#endif
