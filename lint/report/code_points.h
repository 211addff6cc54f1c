// Walking a UTF-8 text that may not be well formed: a path or a message comes from anywhere.
#ifndef CARELINT_REPORT_CODE_POINTS_H
#define CARELINT_REPORT_CODE_POINTS_H

#include <cstddef>
#include <string_view>

#include "carelint/source.h"

namespace carelint {

inline constexpr char32_t replacement_character = 0xFFFD;

/// Where the code point before `offset` begins. `offset` is greater than 0 and not inside a code point.
std::size_t previous_code_point(std::string_view text, std::size_t offset);

/// `offset`, moved back to the beginning of its code point. At most the size of the text.
std::size_t code_point_begin(std::string_view text, std::size_t offset);

}  // namespace carelint

#endif
