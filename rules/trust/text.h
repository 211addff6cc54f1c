// Small questions about texts and links that the rules of this family ask.
#ifndef CARELINT_RULES_TRUST_TEXT_H
#define CARELINT_RULES_TRUST_TEXT_H

#include <initializer_list>
#include <string>
#include <string_view>

#include "carelint/article.h"
#include "shared/words.h"

namespace carelint {

/// True when the text holds one of the parts, each in lower case.
bool holds_any(std::string_view text, std::initializer_list<std::string_view> parts);
bool begins_ignoring_case(std::string_view text, std::string_view part);

/// "march", "mar": takes a token's folded text.
bool is_month_name(std::string_view word);

std::string digits_in(std::string_view text);

/// The block whose text stands at that place, or null.
const Block* block_at(const Article& article, SourceRange range);

/// The first token of the block that begins at that place in the source or behind it; the end of its tokens where there
/// is none.
const Token* token_from(const Block& block, std::uint32_t offset);

/// A link marked rel="sponsored", or to an affiliate programme.
bool is_paid_link(const Node& node);

/// A link in the running text to another site that nobody pays for, or a reference list.
bool shows_sources(const Article& article);

}  // namespace carelint

#endif
