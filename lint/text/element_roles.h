// What an HTML element means for the text inside it.
#ifndef CARELINT_TEXT_ELEMENT_ROLES_H
#define CARELINT_TEXT_ELEMENT_ROLES_H

#include <cstdint>
#include <optional>
#include <string_view>

#include "carelint/article.h"
#include "carelint/document.h"

namespace carelint {

enum class Display : std::uint8_t {
  inline_text,  ///< part of the line around it
  block,        ///< ends the block before and behind it
  line_break,   ///< br
  replaced,     ///< shown as a thing of its own between words: img, input, svg …
  nothing,      ///< holds no text that a reader sees: script, style, template …
};

struct ElementRole {
  Display display = Display::inline_text;
  std::optional<BlockKind> kind = {};  ///< the kind of block its text makes; none: that of the element around it
  Marks marks = {};                    ///< added to the text inside
  std::uint8_t level = 0;              ///< of a heading
};

/// The role of an element by its name, attributes and ARIA role. Unknown elements are inline, as in browsers.
ElementRole role_of(const Node& element);

/// True for an element that its own attributes hide from every reader (hidden, display: none).
bool is_hidden(const Node& element);

/// The region that an element opens, or none. Does not look at what stands around it.
std::optional<Region> landmark_of(const Node& element);

}  // namespace carelint

#endif
