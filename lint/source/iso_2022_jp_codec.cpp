// ISO-2022-JP: seven-bit bytes whose meaning escape sequences switch between ASCII, JIS X 0201 and JIS X 0208.
#include <optional>

#include "source/codec.h"
#include "source/sequence_index.h"

namespace carelint {
namespace {

constexpr char escape = 0x1B;
constexpr char shift_out = 0x0E;
constexpr char shift_in = 0x0F;
constexpr char32_t yen_sign = 0x00A5;
constexpr char32_t overline = 0x203E;

enum class Mode : std::uint8_t { ascii, roman, katakana, kanji };

constexpr bool is_pair_byte(char byte) {
  return byte >= 0x21 && byte <= 0x7E;
}

/// What the two bytes behind an escape byte switch to.
std::optional<Mode> mode_of(std::string_view designation) {
  if (designation == "(B") return Mode::ascii;
  if (designation == "(J") return Mode::roman;
  if (designation == "(I") return Mode::katakana;
  if (designation == "$@" || designation == "$B") return Mode::kanji;
  return std::nullopt;
}

class Iso2022JpCodec final : public Codec {
 public:
  explicit Iso2022JpCodec(const Encoding& encoding) : index_(encoding) {}

  void decode(std::string_view bytes, TextBuilder& text) override {
    text.reserve(bytes.size() + bytes.size() / 2);
    Mode mode = Mode::ascii;
    bool follows_escape = false;  // two escape sequences with nothing between are an error of the second
    while (!bytes.empty()) {
      if (bytes[0] != escape) {
        bytes.remove_prefix(mode == Mode::kanji ? decode_pair(bytes, text) : decode_byte(bytes[0], mode, text));
        follows_escape = false;
      } else if (const std::optional<Mode> next = mode_of(bytes.substr(1, 2))) {
        mode = *next;
        if (follows_escape) text.append_undecodable();
        follows_escape = true;
        bytes.remove_prefix(3);
      } else {
        text.append_undecodable();
        follows_escape = false;
        bytes.remove_prefix(1);
      }
    }
  }

  Outcome encode(char32_t code_point, std::string& bytes) override {
    if (code_point < 0x80) return encode_ascii(static_cast<char>(code_point), bytes);
    if (code_point == yen_sign || code_point == overline) {
      switch_to(Mode::roman, bytes);
      bytes += code_point == yen_sign ? '\\' : '~';
      return Outcome::encoded;
    }
    const std::string sequence = index_.sequence_of(code_point);
    const bool is_kanji = sequence.size() == 2 && static_cast<unsigned char>(sequence[0]) >= 0xA1;
    if (!is_kanji) return Outcome::lacking;
    switch_to(Mode::kanji, bytes);
    for (const char byte : sequence) bytes += static_cast<char>(static_cast<unsigned char>(byte) - 0x80);
    return Outcome::encoded;
  }

  void finish(std::string& bytes) override { switch_to(Mode::ascii, bytes); }

 private:
  static std::size_t decode_byte(char byte, Mode mode, TextBuilder& text) {
    const auto value = static_cast<unsigned char>(byte);
    if (mode == Mode::katakana) {
      if (value >= 0x21 && value <= 0x5F) {
        text.append(char32_t{0xFF61} + value - 0x21);
      } else {
        text.append_undecodable();
      }
    } else if (value >= 0x80 || byte == shift_out || byte == shift_in) {
      text.append_undecodable();
    } else if (mode == Mode::roman && byte == '\\') {
      text.append(yen_sign);
    } else if (mode == Mode::roman && byte == '~') {
      text.append(overline);
    } else {
      text.append(char32_t{value});
    }
    return 1;
  }

  std::size_t decode_pair(std::string_view bytes, TextBuilder& text) {
    if (!is_pair_byte(bytes[0]) || bytes.size() == 1 || bytes[1] == escape) {
      text.append_undecodable();
      return 1;
    }
    char32_t found = SequenceIndex::none;
    if (is_pair_byte(bytes[1])) {
      const char pair[] = {static_cast<char>(bytes[0] + 0x80), static_cast<char>(bytes[1] + 0x80)};
      found = index_.find({pair, 2});
    }
    if (found == SequenceIndex::none) {
      text.append_undecodable();
    } else {
      text.append(found);
    }
    return 2;
  }

  Outcome encode_ascii(char byte, std::string& bytes) {
    if (byte == escape || byte == shift_out || byte == shift_in) return Outcome::lacking;
    const bool stays_in_roman = mode_ == Mode::roman && byte != '\\' && byte != '~';
    if (!stays_in_roman) switch_to(Mode::ascii, bytes);
    bytes += byte;
    return Outcome::encoded;
  }

  void switch_to(Mode mode, std::string& bytes) {
    if (mode_ == mode) return;
    mode_ = mode;
    bytes += mode == Mode::ascii ? "\x1B(B" : mode == Mode::roman ? "\x1B(J" : "\x1B$B";
  }

  SequenceIndex index_;
  Mode mode_ = Mode::ascii;  ///< of what has been encoded so far
};

}  // namespace

std::unique_ptr<Codec> make_iso_2022_jp_codec(const Encoding& encoding) {
  return std::make_unique<Iso2022JpCodec>(encoding);
}

}  // namespace carelint
