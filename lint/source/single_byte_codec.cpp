// Encodings in which every byte is a character.
#include <array>

#include "source/codec.h"
#include "source/sequence_index.h"
#include "source/utf8.h"

namespace carelint {
namespace {

class SingleByteCodec final : public Codec {
 public:
  explicit SingleByteCodec(const Encoding& encoding) {
    if (encoding.scheme == EncodingScheme::x_user_defined) {
      for (unsigned i = 0; i < upper_half_.size(); ++i) upper_half_[i] = 0xF780 + i;
      return;
    }
    SequenceIndex index(encoding);
    for (unsigned i = 0; i < upper_half_.size(); ++i) {
      const char byte = static_cast<char>(0x80 + i);
      upper_half_[i] = index.find({&byte, 1});
    }
  }

  void decode(std::string_view bytes, TextBuilder& text) override {
    text.reserve(bytes.size() + bytes.size() / 4);
    for (std::size_t i = 0; i < bytes.size();) {
      const std::size_t ascii_end = find_non_ascii(bytes, i);
      text.append(bytes.substr(i, ascii_end - i));
      for (i = ascii_end; i < bytes.size() && static_cast<unsigned char>(bytes[i]) >= 0x80; ++i) {
        const char32_t code_point = upper_half_[static_cast<unsigned char>(bytes[i]) - 0x80];
        if (code_point == SequenceIndex::none) {
          text.append_undecodable();
        } else {
          text.append(code_point);
        }
      }
    }
  }

  Outcome encode(char32_t code_point, std::string& bytes) override {
    if (code_point < 0x80) {
      bytes += static_cast<char>(code_point);
      return Outcome::encoded;
    }
    for (unsigned i = 0; i < upper_half_.size(); ++i) {
      if (upper_half_[i] != code_point) continue;
      bytes += static_cast<char>(0x80 + i);
      return Outcome::encoded;
    }
    return Outcome::lacking;
  }

 private:
  std::array<char32_t, 128> upper_half_{};  ///< the code points of the bytes from 0x80 on
};

}  // namespace

std::unique_ptr<Codec> make_single_byte_codec(const Encoding& encoding) {
  return std::make_unique<SingleByteCodec>(encoding);
}

}  // namespace carelint
