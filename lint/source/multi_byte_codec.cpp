// The East Asian encodings in which ASCII bytes stand for themselves between sequences of two to four bytes.
//
// The standard's decoders agree in this: a sequence that stands for nothing is one U+FFFD, and an ASCII byte at its end
// is not part of it, so that no broken character can hide the `<` or the quotation mark behind it.
#include <algorithm>
#include <array>

#include "source/codec.h"
#include "source/sequence_index.h"
#include "source/utf8.h"

namespace carelint {
namespace {

constexpr bool in_range(unsigned char byte, unsigned char first, unsigned char last) {
  return first <= byte && byte <= last;
}

/// What the bytes at one place are: `length` of them, for one or two code points, or for none.
struct Match {
  std::size_t length = 1;
  char32_t first = SequenceIndex::none;
  char32_t second = SequenceIndex::none;
};

// The only pairs of bytes that are two characters: E with circumflex and macron or caron.
struct DoubleCharacter {
  unsigned char lead;
  unsigned char trail;
  char32_t first;
  char32_t second;
};
constexpr std::array<DoubleCharacter, 4> big5_double_characters = {{
    {0x88, 0x62, 0x00CA, 0x0304},
    {0x88, 0x64, 0x00CA, 0x030C},
    {0x88, 0xA3, 0x00EA, 0x0304},
    {0x88, 0xA5, 0x00EA, 0x030C},
}};

class MultiByteCodec final : public Codec {
 public:
  explicit MultiByteCodec(const Encoding& encoding) : scheme_(encoding.scheme), index_(encoding) {}

  void decode(std::string_view bytes, TextBuilder& text) override {
    text.reserve(bytes.size() + bytes.size() / 2);
    while (!bytes.empty()) {
      const std::size_t ascii = find_non_ascii(bytes, 0);
      text.append(bytes.substr(0, ascii));
      bytes.remove_prefix(ascii);
      if (bytes.empty()) break;
      const Match match = match_at(bytes);
      if (match.first == SequenceIndex::none) {
        text.append_undecodable();
      } else {
        text.append(match.first);
        if (match.second != SequenceIndex::none) text.append(match.second);
      }
      bytes.remove_prefix(match.length);
    }
  }

  Outcome encode(char32_t code_point, std::string& bytes) override {
    if (code_point < 0x80) {
      bytes += static_cast<char>(code_point);
      return Outcome::encoded;
    }
    const std::string sequence = sequence_of(code_point);
    if (sequence.empty()) return Outcome::lacking;
    const Match match = match_at(sequence);
    if (match.first != code_point || match.length != sequence.size()) return Outcome::lacking;
    bytes += sequence;
    return Outcome::encoded;
  }

 private:
  Match match_at(std::string_view bytes) {
    const auto lead = static_cast<unsigned char>(bytes[0]);
    if (const char32_t single = single_byte(lead); single != SequenceIndex::none) return {1, single};
    if (!is_lead(lead) || bytes.size() == 1) return {1};
    const auto trail = static_cast<unsigned char>(bytes[1]);
    if (is_gb() && in_range(trail, '0', '9')) return four_bytes(bytes);
    if (scheme_ == EncodingScheme::euc_jp && lead == 0x8F && in_range(trail, 0xA1, 0xFE)) return three_bytes(bytes);
    if (scheme_ == EncodingScheme::big5) {
      for (const DoubleCharacter& pair : big5_double_characters) {
        if (pair.lead == lead && pair.trail == trail) return {2, pair.first, pair.second};
      }
    }
    return ended_by(trail, 2, index_.find(bytes.substr(0, 2)));
  }

  /// A sequence of `length` bytes of which `last` is the last; `found` may be nothing.
  static Match ended_by(unsigned char last, std::size_t length, char32_t found) {
    if (found == SequenceIndex::none && last < 0x80) return {length - 1};
    return {length, found};
  }

  // JIS X 0212 ends with row 77; what ICU has beyond it is IBM's.
  Match three_bytes(std::string_view bytes) {
    if (bytes.size() == 2) return {2};
    const bool is_assigned_row = static_cast<unsigned char>(bytes[1]) <= 0xED;
    const char32_t found = is_assigned_row ? index_.find(bytes.substr(0, 3)) : SequenceIndex::none;
    return ended_by(static_cast<unsigned char>(bytes[2]), 3, found);
  }

  // When the third or fourth byte does not fit, all bytes after the first are read again.
  Match four_bytes(std::string_view bytes) {
    if (bytes.size() == 2) return {2};
    if (!in_range(static_cast<unsigned char>(bytes[2]), 0x81, 0xFE)) return {1};
    if (bytes.size() == 3) return {3};
    if (!in_range(static_cast<unsigned char>(bytes[3]), '0', '9')) return {1};
    return {4, index_.find(bytes.substr(0, 4))};
  }

  char32_t single_byte(unsigned char byte) const {
    if (is_gb() && byte == 0x80) return U'€';
    if (scheme_ == EncodingScheme::shift_jis) {
      if (byte == 0x80) return 0x80;
      if (in_range(byte, 0xA1, 0xDF)) return 0xFF61 + byte - 0xA1u;
    }
    return SequenceIndex::none;
  }

  bool is_lead(unsigned char byte) const {
    switch (scheme_) {
      case EncodingScheme::shift_jis: return in_range(byte, 0x81, 0x9F) || in_range(byte, 0xE0, 0xFC);
      case EncodingScheme::euc_jp: return byte == 0x8E || byte == 0x8F || in_range(byte, 0xA1, 0xFE);
      default: return in_range(byte, 0x81, 0xFE);
    }
  }

  std::string sequence_of(char32_t code_point) {
    if (scheme_ == EncodingScheme::shift_jis) {
      if (code_point == 0x80) return "\x80";
      if (code_point >= 0xFF61 && code_point <= 0xFF9F) return {static_cast<char>(code_point - 0xFF61 + 0xA1)};
    }
    if (scheme_ == EncodingScheme::gbk) {
      if (code_point == U'€') return "\x80";
      std::string sequence = index_.sequence_of(code_point);
      return sequence.size() == 2 ? sequence : std::string();
    }
    return index_.sequence_of(code_point);
  }

  bool is_gb() const { return scheme_ == EncodingScheme::gbk || scheme_ == EncodingScheme::gb18030; }

  EncodingScheme scheme_;
  SequenceIndex index_;
};

}  // namespace

std::unique_ptr<Codec> make_multi_byte_codec(const Encoding& encoding) {
  return std::make_unique<MultiByteCodec>(encoding);
}

}  // namespace carelint
