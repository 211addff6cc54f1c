#include "source/codec.h"

#include <stdexcept>

#include "source/utf8.h"

namespace carelint {

void TextBuilder::append(char32_t code_point) {
  append_utf8(decoded_.text, code_point);
}

void TextBuilder::append_undecodable() {
  const auto begin = static_cast<std::uint32_t>(decoded_.text.size());
  append(U'\uFFFD');
  if (!decoded_.undecodable) {
    decoded_.undecodable = SourceRange{begin, static_cast<std::uint32_t>(decoded_.text.size())};
  }
}

std::unique_ptr<Codec> make_codec(const Encoding& encoding) {
  switch (encoding.scheme) {
    case EncodingScheme::utf_8: return make_utf_8_codec();
    case EncodingScheme::utf_16_little_endian:
    case EncodingScheme::utf_16_big_endian: return make_utf_16_codec(encoding.scheme);
    case EncodingScheme::single_byte:
    case EncodingScheme::x_user_defined: return make_single_byte_codec(encoding);
    case EncodingScheme::gbk:
    case EncodingScheme::gb18030:
    case EncodingScheme::big5:
    case EncodingScheme::euc_jp:
    case EncodingScheme::shift_jis:
    case EncodingScheme::euc_kr: return make_multi_byte_codec(encoding);
    case EncodingScheme::iso_2022_jp: return make_iso_2022_jp_codec(encoding);
    case EncodingScheme::replacement: break;
  }
  throw std::logic_error("the replacement encoding has no codec");
}

}  // namespace carelint
