// Which encoding some bytes say they are in, as a browser finds it in a file (the HTML standard's "encoding sniffing").
#ifndef CARELINT_SOURCE_DECLARATION_H
#define CARELINT_SOURCE_DECLARATION_H

#include <cstddef>
#include <string_view>

#include "source/encodings.h"

namespace carelint {

/// How much of a page is searched for a declaration, in bytes.
inline constexpr std::size_t prescanned_size = 1024;

/// The byte order mark at the beginning of some bytes: that of UTF-8, UTF-16LE or UTF-16BE.
struct ByteOrderMark {
  const Encoding* encoding = nullptr;  ///< null where there is no mark
  std::size_t size = 0;
};

ByteOrderMark find_byte_order_mark(std::string_view bytes);

/// The encoding that a page declares in a `<meta>` of its first 1024 bytes or, failing that, in an XML declaration;
/// null where it declares none or an unknown one.
/// https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding, as of 2026-11. A page whose
/// declaration can be read is not in UTF-16, so declared UTF-16 means UTF-8.
const Encoding* find_declared_encoding(std::string_view page);

}  // namespace carelint

#endif
