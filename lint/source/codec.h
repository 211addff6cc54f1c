// From the bytes of an encoding to text and back, as the WHATWG Encoding standard decodes.
#ifndef CARELINT_SOURCE_CODEC_H
#define CARELINT_SOURCE_CODEC_H

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "carelint/source.h"
#include "source/encodings.h"

namespace carelint {

/// Valid UTF-8, with U+FFFD for bytes that could not be decoded.
struct DecodedText {
  std::string text;
  std::optional<SourceRange> undecodable;  ///< the first U+FFFD that stands for bytes
};

/// Collects what a codec decodes.
class TextBuilder {
 public:
  void reserve(std::size_t bytes) { decoded_.text.reserve(bytes); }
  /// `text` is valid UTF-8.
  void append(std::string_view text) { decoded_.text.append(text); }
  void append(char32_t code_point);
  /// A U+FFFD for one undecodable sequence.
  void append_undecodable();

  DecodedText take() { return std::move(decoded_); }

 private:
  DecodedText decoded_;
};

/// Decodes or encodes one text; may keep what it has looked up, so an object serves one thread.
class Codec {
 public:
  Codec() = default;
  virtual ~Codec() = default;
  Codec(const Codec&) = delete;
  Codec& operator=(const Codec&) = delete;

  /// `bytes` is a whole text without byte order mark.
  virtual void decode(std::string_view bytes, TextBuilder& text) = 0;

  enum class Outcome : std::uint8_t { encoded, lacking };

  /// Appends the bytes of a code point. Where the encoding lacks it, appends nothing. What is appended decodes to
  /// nothing but this code point.
  virtual Outcome encode(char32_t code_point, std::string& bytes) = 0;
  /// Appends what has to stand at the end of a text.
  virtual void finish(std::string&) {}
};

/// Any encoding but `replacement`, which has no characters. Throws SourceError when ICU lacks its data.
std::unique_ptr<Codec> make_codec(const Encoding& encoding);

// What make_codec() chooses from, by the scheme of the encoding.
std::unique_ptr<Codec> make_utf_8_codec();
std::unique_ptr<Codec> make_utf_16_codec(EncodingScheme scheme);
std::unique_ptr<Codec> make_single_byte_codec(const Encoding& encoding);
std::unique_ptr<Codec> make_multi_byte_codec(const Encoding& encoding);
std::unique_ptr<Codec> make_iso_2022_jp_codec(const Encoding& encoding);

}  // namespace carelint

#endif
