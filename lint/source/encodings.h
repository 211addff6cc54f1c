// The encodings and labels of the WHATWG Encoding standard.
#ifndef CARELINT_SOURCE_ENCODINGS_H
#define CARELINT_SOURCE_ENCODINGS_H

#include <cstdint>
#include <span>
#include <string_view>

#include "source/index_differences.h"

namespace carelint {

/// How the bytes of an encoding make characters, as the standard's decoders do it.
enum class EncodingScheme : std::uint8_t {
  utf_8,
  utf_16_little_endian,
  utf_16_big_endian,
  single_byte,
  x_user_defined,
  gbk,
  gb18030,
  big5,
  euc_jp,
  iso_2022_jp,
  shift_jis,
  euc_kr,
  replacement,  ///< encodings that browsers refuse to decode, since they hide markup
};

/// One encoding of the standard. There is one object of each, so that addresses can be compared.
struct Encoding {
  std::string_view name;  ///< as the standard writes it; in lower case it is also one of the labels
  EncodingScheme scheme = EncodingScheme::utf_8;
  const char* converter = nullptr;  ///< the ICU converter nearest to the standard's index; null where none is needed
  std::span<const IndexDifference> differences = {};  ///< where the standard says otherwise than that converter
  std::string_view labels = {};                       ///< lower case, divided by single spaces
};

/// Every encoding of the standard, with all of its labels (https://encoding.spec.whatwg.org/#names-and-labels, as of
/// 2026-11).
std::span<const Encoding> all_encodings();

/// The encoding that a label stands for, or null for an unknown label. Case and ASCII white space around the label do
/// not count. Every `Encoding::name` is a label too.
const Encoding* find_encoding(std::string_view label);

}  // namespace carelint

#endif
