// Lines that are a list without any marker.
#ifndef CARELINT_DOM_LINE_ITEMS_H
#define CARELINT_DOM_LINE_ITEMS_H

#include <string_view>

namespace carelint {

/// True where each of three or more lines of a text is an item of its own, as in an address or a list without bullets:
/// all of them short, and none ends with a mark of punctuation. Lines that hold only white space do not count.
bool lines_are_items(std::string_view text);

}  // namespace carelint

#endif
