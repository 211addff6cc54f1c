// The markers of lists that are written into running text: "1.", "2)", "(a)", "• 3.".
#ifndef CARELINT_TEXT_LIST_MARKERS_H
#define CARELINT_TEXT_LIST_MARKERS_H

#include <cstdint>
#include <optional>

#include "text/sentence_tokens.h"

namespace carelint {

/// One marker. `next` is the index of the first token behind it.
struct ListMarker {
  enum class Style : std::uint8_t { number, small_letter, capital_letter, section_number };
  Style style = Style::number;
  bool bracketed = false;  ///< "(a)"
  bool closed = false;     ///< ends with ")"
  bool stopped = false;    ///< holds a full stop
  unsigned value = 0;      ///< 1 for "1" and "a"
  std::size_t next = 0;

  /// True where this is the item behind `other` of the same list.
  bool follows(const ListMarker& other) const {
    return style == other.style && style != Style::section_number && bracketed == other.bracketed &&
           closed == other.closed && stopped == other.stopped && value == other.value + 1;
  }
};

/// The marker that begins at a token, bullets in front of it passed over: a number of one or two digits, a single
/// letter, or, at the beginning of a line, a section number ("2.3.1", "A1"), then ".", ")" or ".)", then white space.
/// None where something else stands there.
std::optional<ListMarker> list_marker_at(const SentenceTokens& tokens, std::size_t index);

}  // namespace carelint

#endif
