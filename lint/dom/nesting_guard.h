// Refuses pages that would cost an HTML parser quadratic time, before they are parsed.
#ifndef CARELINT_DOM_NESTING_GUARD_H
#define CARELINT_DOM_NESTING_GUARD_H

#include <cstdint>
#include <string_view>
#include <vector>

#include "carelint/source.h"

namespace carelint {

/// Browsers stop at a depth of about 512 elements.
inline constexpr std::uint32_t maximum_open_elements = 1000;
inline constexpr std::uint32_t maximum_attributes = 1000;

/// Reads the tags once and follows which elements stay open, by the rules of the HTML standard for implied end tags
/// and formatting elements as far as they decide the depth. Linear. Throws DocumentError when more than
/// maximum_open_elements are open at a time, when a tag has more than maximum_attributes, or when so many tags stand so
/// deep that looking through the open elements would take seconds.
///
/// Returns the stretches of text outside of tags, comments and raw text elements, in order; none where a script holds
/// "<!--", behind which scripts end by rules of their own.
std::vector<SourceRange> guard_nesting(std::string_view html);

}  // namespace carelint

#endif
