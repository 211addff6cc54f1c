// The abbreviations of an article that its readers may not know.
#ifndef CARELINT_RULES_READING_ABBREVIATIONS_H
#define CARELINT_RULES_READING_ABBREVIATIONS_H

#include <string>
#include <string_view>
#include <vector>

#include "carelint/article.h"

namespace carelint {

/// An initialism where it first stands in the prose of an article.
struct UnexplainedAbbreviation {
  std::string letters;  ///< in capitals, without a plural s
  SourceRange range;
};

/// The initialisms of two to six capitals in the prose of the main content that are nowhere explained: not by their
/// words with the letters in brackets or the other way round, not by their words anywhere in the text, not by an <abbr>
/// with a title. What everybody knows ("UK", "TV"), names in citations, Roman numerals, and words in capitals are left
/// out. In order of place.
std::vector<UnexplainedAbbreviation> find_unexplained_abbreviations(const Article& article);

}  // namespace carelint

#endif
