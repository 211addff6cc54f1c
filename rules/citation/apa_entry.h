// The parts of an APA reference that rules on punctuation look at.
#ifndef CARELINT_RULES_CITATION_APA_ENTRY_H
#define CARELINT_RULES_CITATION_APA_ENTRY_H

#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>

#include "carelint/rule.h"

namespace carelint {

/// Offsets into the text of a reference block.
struct ApaEntry {
  std::size_t authors_end = 0;  ///< where "(2019)", "(n.d.)" or "(in press)" begins
  std::size_t year_end = 0;     ///< behind its closing parenthesis
};

/// The entry, where the block is a reference with a date in parentheses behind its authors and the settings do not say
/// that the list is in another style.
std::optional<ApaEntry> apa_entry(const Block& block, const Settings& settings);

/// Calls visit for every APA entry of the article.
void for_each_apa_entry(const Article& article, const Settings& settings,
                        const std::function<void(const Block&, const ApaEntry&)>& visit);

}  // namespace carelint

#endif
