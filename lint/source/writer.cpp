#include "source/writer.h"

#include <cstdio>
#include <optional>

#include "source/codec.h"
#include "source/file_bytes.h"
#include "source/reader.h"
#include "source/utf8.h"

namespace carelint {
namespace {

/// Bytes, and the text that they stand for.
struct EncodedText {
  std::string bytes;
  std::string text;
};

std::string as_reference(char32_t code_point) {
  return "&#" + std::to_string(std::uint32_t{code_point}) + ";";
}

SourceError lacking_error(std::string_view character, char32_t code_point, std::string_view encoding) {
  char number[16];
  std::snprintf(number, sizeof number, "U+%04X", static_cast<unsigned>(code_point));
  return SourceError("cannot be written: its encoding " + std::string(encoding) + " has no \"" +
                     std::string(character) + "\" (" + number + "); save it as UTF-8 first");
}

/// `text` is valid UTF-8. Throws SourceError for a character that has no place in the encoding.
EncodedText encode(const SourceBuffer& source, std::string_view text) {
  const SourceEncoding& encoding = source.encoding();
  const std::unique_ptr<Codec> codec = make_codec(*find_encoding(encoding.name));
  EncodedText encoded{encoding.byte_order_mark, {}};
  encoded.bytes.reserve(text.size() + encoding.byte_order_mark.size());
  encoded.text.reserve(text.size());
  for (std::size_t position = 0; position < text.size();) {
    const std::size_t begin = position;
    const char32_t code_point = next_code_point(text, position);
    const std::string_view character = text.substr(begin, position - begin);
    if (codec->encode(code_point, encoded.bytes) == Codec::Outcome::encoded) {
      encoded.text += character;
    } else if (source.format() == Format::html && code_point >= 0x80) {
      const std::string reference = as_reference(code_point);
      for (const char c : reference) codec->encode(static_cast<unsigned char>(c), encoded.bytes);
      encoded.text += reference;
    } else {
      throw lacking_error(character, code_point, encoding.name);
    }
  }
  codec->finish(encoded.bytes);
  return encoded;
}

void refuse_undecodable(const SourceBuffer& source) {
  if (!source.encoding().undecodable) return;
  const SourcePosition place = LineIndex(source.text()).position(source.encoding().undecodable->begin);
  throw SourceError("cannot be corrected: it holds bytes that are no text in " + source.encoding().name +
                    ", first at line " + std::to_string(place.line) + ", column " + std::to_string(place.column) +
                    "; mend them first");
}

}  // namespace

std::string encode_source(const SourceBuffer& source, std::string_view new_text) {
  refuse_undecodable(source);
  if (!is_valid_utf8(new_text)) throw SourceError("cannot be written: the corrected text is not valid UTF-8");
  EncodedText encoded = encode(source, new_text);
  if (decode_source(source.path(), encoded.bytes, source.format())->text() != encoded.text) {
    throw SourceError("cannot be written: the corrected text would no longer be read as " + source.encoding().name +
                      "; save it as UTF-8 first");
  }
  return std::move(encoded.bytes);
}

bool round_trips(const SourceBuffer& source, std::string_view original_bytes) {
  if (source.encoding().undecodable) return false;
  try {
    return encode(source, source.text()).bytes == original_bytes;
  } catch (const SourceError&) {
    return false;
  }
}

void rewrite_file(const std::string& path, const SourceBuffer& source, std::string_view new_text) {
  const std::string new_bytes = encode_source(source, new_text);
  const std::string old_bytes = read_file_bytes(path);
  if (!round_trips(source, old_bytes)) {
    if (decode_source(path, old_bytes, source.format())->text() != source.text()) {
      throw SourceError("has changed since carelint read it; run carelint again");
    }
    throw SourceError("cannot be corrected: it writes its text in a way of " + source.encoding().name +
                      " that cannot be kept byte for byte; save it as UTF-8 first");
  }
  write_file_atomically(path, new_bytes);
}

}  // namespace carelint
