// Reads a telephone number as people write it.
#ifndef CARELINT_RULES_SHARED_NUMBER_SCAN_H
#define CARELINT_RULES_SHARED_NUMBER_SCAN_H

#include <cstddef>
#include <string>
#include <string_view>

namespace carelint {

struct ScannedNumber {
  std::size_t end = 0;  ///< where to read on; always behind the place where the scan began
  std::string digits;   ///< empty where what stands there is no telephone number
  std::size_t number_end = 0;
  bool has_letters = false;
};

/// Reads the run of digits that begins at `begin`, a digit with no digit before it. O(length of the run).
ScannedNumber scan_number(std::string_view text, std::size_t begin);

}  // namespace carelint

#endif
