// Finds, for text that the HTML parser decoded, the source of each part of it.
#ifndef CARELINT_DOM_ALIGNMENT_H
#define CARELINT_DOM_ALIGNMENT_H

#include <cstdint>
#include <string_view>
#include <vector>

#include "carelint/document.h"

namespace carelint {

/// How the tokenizer of the HTML standard reads the stretch of source.
enum class TextContext : std::uint8_t {
  data,       ///< character references are decoded, tags and comments may stand between
  escapable,  ///< title, textarea: character references, no tags
  raw,        ///< script, style, CDATA …: neither
  attribute,  ///< an attribute's value: no tags, stricter references
};

/// Walks `decoded` and the source from `begin` side by side and appends the pieces that lead back. Linear. Whatever the
/// parser left out (stray tags, NUL characters, a line feed after <pre>) is passed over; text that cannot be found
/// again becomes one piece at the place where it was lost. `end` bounds the source.
void align_text(std::string_view source, std::uint32_t begin, std::uint32_t end, std::string_view decoded,
                TextContext context, std::vector<OffsetPiece>& pieces);

}  // namespace carelint

#endif
