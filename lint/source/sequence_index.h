// Which characters the byte sequences of a legacy encoding stand for.
#ifndef CARELINT_SOURCE_SEQUENCE_INDEX_H
#define CARELINT_SOURCE_SEQUENCE_INDEX_H

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "source/encodings.h"

namespace carelint {

/// The index of an encoding in the WHATWG Encoding standard: the data of ICU's nearest converter, corrected by the
/// encoding's differences. Remembers the pairs of bytes it has been asked for; an object serves one thread.
class SequenceIndex {
 public:
  /// What find() gives for a sequence that stands for nothing. No legacy encoding has NUL in its index.
  static constexpr char32_t none = 0;

  /// `encoding` has a converter. Throws SourceError when ICU lacks it.
  explicit SequenceIndex(const Encoding& encoding);
  ~SequenceIndex();
  SequenceIndex(const SequenceIndex&) = delete;
  SequenceIndex& operator=(const SequenceIndex&) = delete;

  /// The code point of a sequence of one to four bytes, the first of them not ASCII.
  char32_t find(std::string_view sequence);

  /// A sequence for which find() gives the code point, or an empty one. The code point is not ASCII.
  std::string sequence_of(char32_t code_point);

 private:
  struct Converter;

  char32_t look_up(std::string_view sequence);

  const Encoding& encoding_;
  std::unique_ptr<Converter> converter_;
  std::vector<char32_t> pairs_;  ///< by pair of bytes, made with the first pair
};

}  // namespace carelint

#endif
