// Where a rule looks.
#ifndef CARELINT_PACK_SCOPE_H
#define CARELINT_PACK_SCOPE_H

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "pack/pack.h"

namespace carelint {

/// A scope such as "heading.h2" or "~list & ~blockquote": all of the conditions hold. Otherwise what is wrong with it.
std::variant<std::vector<PackScope>, std::string> parse_scope(std::string_view text);

/// A rule's scopes, as far as a block decides them. `sentences` is true where the rule looks at each sentence alone.
struct ScopeOfBlock {
  bool applies = false;
  bool sentences = false;
};
ScopeOfBlock scope_of(const PackRule& rule, const Block& block, Format format);

/// True when words with these marks on all of them are in the scopes of a rule that applies to their block.
bool marks_in_scope(const PackRule& rule, const Block& block, Format format, Marks marks);

/// True when a language tag means the rule's language, or none.
bool speaks(std::string_view tag, std::string_view language);

}  // namespace carelint

#endif
