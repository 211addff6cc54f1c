#include "source/sequence_index.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <cstdint>

#include "source/source_error.h"

namespace carelint {
namespace {

constexpr char32_t not_asked_yet = 0xFFFFFFFF;

constexpr bool is_private_use(char32_t code_point) {
  return code_point >= 0xE000 && code_point <= 0xF8FF;
}

// The standard keeps private-use characters in these indexes; elsewhere ICU puts them where the standard has nothing.
bool keeps_private_use(EncodingScheme scheme) {
  return scheme == EncodingScheme::gbk || scheme == EncodingScheme::gb18030 || scheme == EncodingScheme::shift_jis;
}

std::uint16_t as_number(std::string_view sequence) {
  std::uint16_t number = 0;
  for (const char byte : sequence) number = static_cast<std::uint16_t>(number << 8 | static_cast<unsigned char>(byte));
  return number;
}

std::string as_bytes(std::uint16_t number) {
  std::string bytes;
  if (number > 0xFF) bytes += static_cast<char>(number >> 8);
  bytes += static_cast<char>(number & 0xFF);
  return bytes;
}

}  // namespace

struct SequenceIndex::Converter {
  explicit Converter(const Encoding& encoding) {
    UErrorCode status = U_ZERO_ERROR;
    handle = ucnv_open(encoding.converter, &status);
    ucnv_setToUCallBack(handle, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    ucnv_setFromUCallBack(handle, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    if (U_FAILURE(status)) {
      ucnv_close(handle);
      throw SourceError("cannot be read as " + std::string(encoding.name) +
                        ": the installed ICU library has no data for it; save the file as UTF-8");
    }
  }
  ~Converter() { ucnv_close(handle); }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;

  UConverter* handle = nullptr;
};

SequenceIndex::SequenceIndex(const Encoding& encoding)
    : encoding_(encoding), converter_(std::make_unique<Converter>(encoding)) {}

SequenceIndex::~SequenceIndex() = default;

char32_t SequenceIndex::find(std::string_view sequence) {
  if (sequence.size() != 2) return look_up(sequence);
  if (pairs_.empty()) pairs_.assign(0x10000, not_asked_yet);
  char32_t& remembered = pairs_[as_number(sequence)];
  if (remembered == not_asked_yet) remembered = look_up(sequence);
  return remembered;
}

char32_t SequenceIndex::look_up(std::string_view sequence) {
  if (sequence.size() <= 2) {
    const std::uint16_t number = as_number(sequence);
    const auto difference = std::ranges::lower_bound(encoding_.differences, number, {}, &IndexDifference::bytes);
    if (difference != encoding_.differences.end() && difference->bytes == number) return difference->code_point;
  }
  UErrorCode status = U_ZERO_ERROR;
  UChar units[8];
  const std::int32_t count =
      ucnv_toUChars(converter_->handle, units, 8, sequence.data(), static_cast<std::int32_t>(sequence.size()), &status);
  if (U_FAILURE(status) || count == 0) return none;
  std::int32_t position = 0;
  UChar32 code_point = 0;
  U16_NEXT(units, position, count, code_point);
  const bool is_one_character = position == count && !U_IS_SURROGATE(code_point) && code_point != 0xFFFD;
  if (!is_one_character) return none;
  const auto found = static_cast<char32_t>(code_point);
  return is_private_use(found) && !keeps_private_use(encoding_.scheme) ? none : found;
}

std::string SequenceIndex::sequence_of(char32_t code_point) {
  UChar units[2];
  std::int32_t count = 0;
  U16_APPEND_UNSAFE(units, count, code_point);
  UErrorCode status = U_ZERO_ERROR;
  char bytes[16];
  const std::int32_t size = ucnv_fromUChars(converter_->handle, bytes, sizeof bytes, units, count, &status);
  std::string sequence;
  if (U_SUCCESS(status) && size <= 4) sequence.assign(bytes, static_cast<std::size_t>(size));
  const bool is_sequence = !sequence.empty() && static_cast<unsigned char>(sequence[0]) >= 0x80;
  if (!is_sequence || find(sequence) != code_point) sequence.clear();
  if (!sequence.empty() && sequence.size() <= 2) return sequence;

  const auto difference = std::ranges::find(encoding_.differences, code_point,
                                            [](const IndexDifference& d) -> char32_t { return d.code_point; });
  return difference == encoding_.differences.end() ? sequence : as_bytes(difference->bytes);
}

}  // namespace carelint
