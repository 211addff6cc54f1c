// Where the indexes of the WHATWG Encoding standard differ from ICU's converters.
//
// Found by comparing, in 2026-11, every sequence of one to four bytes that the standard's decoders look up with what
// the converters of ICU 72 make of it. Private-use characters, which ICU gives to unassigned sequences, are not listed:
// SequenceIndex refuses them.
#ifndef CARELINT_SOURCE_INDEX_DIFFERENCES_H
#define CARELINT_SOURCE_INDEX_DIFFERENCES_H

#include <cstdint>
#include <span>

namespace carelint {

/// What a byte (0x80 to 0xFF), or a pair of bytes with the first in the high half, stands for in the standard. Zero:
/// for nothing.
struct IndexDifference {
  std::uint16_t bytes;
  char16_t code_point;
};

// Each is sorted by `bytes`. No differences are needed for the encodings that are not named here.
extern const std::span<const IndexDifference> iso_8859_16_differences;  ///< from ICU's ISO-8859-15
extern const std::span<const IndexDifference> koi8_u_differences;
extern const std::span<const IndexDifference> macintosh_differences;
extern const std::span<const IndexDifference> windows_1253_differences;
extern const std::span<const IndexDifference> windows_1255_differences;
extern const std::span<const IndexDifference> gb18030_differences;
extern const std::span<const IndexDifference> big5_differences;
extern const std::span<const IndexDifference> euc_jp_differences;

}  // namespace carelint

#endif
