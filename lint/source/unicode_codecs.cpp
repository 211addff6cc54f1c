// UTF-8 and UTF-16.
#include "source/codec.h"
#include "source/utf8.h"

namespace carelint {
namespace {

class Utf8Codec final : public Codec {
 public:
  void decode(std::string_view bytes, TextBuilder& text) override {
    text.reserve(bytes.size());
    while (!bytes.empty()) {
      const std::size_t valid = valid_utf8_length(bytes);
      text.append(bytes.substr(0, valid));
      bytes.remove_prefix(valid);
      if (bytes.empty()) break;
      text.append_undecodable();
      bytes.remove_prefix(utf8_sequence(bytes).length);
    }
  }

  Outcome encode(char32_t code_point, std::string& bytes) override {
    append_utf8(bytes, code_point);
    return Outcome::encoded;
  }
};

constexpr bool is_surrogate(char32_t unit) {
  return unit >= 0xD800 && unit <= 0xDFFF;
}
constexpr bool is_lead_surrogate(char32_t unit) {
  return unit >= 0xD800 && unit <= 0xDBFF;
}
constexpr bool is_trail_surrogate(char32_t unit) {
  return unit >= 0xDC00 && unit <= 0xDFFF;
}

class Utf16Codec final : public Codec {
 public:
  explicit Utf16Codec(EncodingScheme scheme)
      : low_byte_(scheme == EncodingScheme::utf_16_little_endian ? 0 : 1), high_byte_(1 - low_byte_) {}

  void decode(std::string_view bytes, TextBuilder& text) override {
    text.reserve(bytes.size());
    const std::size_t whole = bytes.size() - bytes.size() % 2;
    for (std::size_t i = 0; i < whole;) {
      const char32_t unit = unit_at(bytes, i);
      i += 2;
      if (!is_surrogate(unit)) {
        text.append(unit);
      } else if (is_lead_surrogate(unit) && i < whole && is_trail_surrogate(unit_at(bytes, i))) {
        text.append(0x10000 + ((unit - 0xD800) << 10) + (unit_at(bytes, i) - 0xDC00));
        i += 2;
      } else if (!is_lead_surrogate(unit) || i < whole || whole == bytes.size()) {
        text.append_undecodable();
      }
    }
    // A lead surrogate before a last odd byte makes one U+FFFD with it.
    if (whole != bytes.size()) text.append_undecodable();
  }

  Outcome encode(char32_t code_point, std::string& bytes) override {
    if (code_point < 0x10000) {
      append_unit(code_point, bytes);
    } else {
      append_unit(0xD800 + ((code_point - 0x10000) >> 10), bytes);
      append_unit(0xDC00 + ((code_point - 0x10000) & 0x3FF), bytes);
    }
    return Outcome::encoded;
  }

 private:
  char32_t unit_at(std::string_view bytes, std::size_t i) const {
    const auto byte = [bytes](std::size_t at) -> char32_t { return static_cast<unsigned char>(bytes[at]); };
    return (byte(i + high_byte_) << 8) | byte(i + low_byte_);
  }

  void append_unit(char32_t unit, std::string& bytes) const {
    char pair[2];
    pair[low_byte_] = static_cast<char>(unit & 0xFF);
    pair[high_byte_] = static_cast<char>(unit >> 8);
    bytes.append(pair, 2);
  }

  std::size_t low_byte_;
  std::size_t high_byte_;
};

}  // namespace

std::unique_ptr<Codec> make_utf_8_codec() {
  return std::make_unique<Utf8Codec>();
}

std::unique_ptr<Codec> make_utf_16_codec(EncodingScheme scheme) {
  return std::make_unique<Utf16Codec>(scheme);
}

}  // namespace carelint
