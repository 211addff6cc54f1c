#include "source/reader.h"

#include <algorithm>
#include <array>
#include <utility>

#include "source/ascii.h"
#include "source/codec.h"
#include "source/declaration.h"
#include "source/file_bytes.h"
#include "source/utf8.h"

namespace carelint {
namespace {

struct Suffix {
  std::string_view text;
  Format format;
};
constexpr std::array<Suffix, 6> suffixes = {{
    {".html", Format::html},
    {".htm", Format::html},
    {".xhtml", Format::html},
    {".md", Format::markdown},
    {".markdown", Format::markdown},
    {".txt", Format::plain_text},
}};

/// What the bytes say themselves; null where they say nothing.
const Encoding* stated_encoding(const ByteOrderMark& mark, std::string_view bytes, Format format) {
  if (mark.encoding != nullptr) return mark.encoding;
  return format == Format::html ? find_declared_encoding(bytes) : nullptr;
}

DecodedText decode(std::string_view bytes, const Encoding& encoding) {
  if (encoding.scheme == EncodingScheme::replacement) {
    throw SourceError(
        "declares an encoding that browsers refuse to show (HZ, ISO-2022-CN or ISO-2022-KR); save it as UTF-8 and "
        "declare that");
  }
  TextBuilder builder;
  make_codec(encoding)->decode(bytes, builder);
  return builder.take();
}

/// Valid UTF-8, the common case, is validated and never copied.
std::shared_ptr<const SourceBuffer> decode_owned(std::string path, std::string bytes, Format format) {
  const ByteOrderMark mark = find_byte_order_mark(bytes);
  const Encoding* encoding = stated_encoding(mark, bytes, format);
  SourceEncoding description;
  description.byte_order_mark = bytes.substr(0, mark.size);
  bytes.erase(0, mark.size);

  const bool may_be_utf8 = encoding == nullptr || encoding->scheme == EncodingScheme::utf_8;
  if (may_be_utf8 && is_valid_utf8(bytes)) {
    return std::make_shared<const SourceBuffer>(std::move(path), std::move(bytes), format, std::move(description));
  }
  if (encoding == nullptr) encoding = find_encoding("windows-1252");
  DecodedText decoded = decode(bytes, *encoding);
  description.name = encoding->name;
  description.undecodable = decoded.undecodable;
  return std::make_shared<const SourceBuffer>(std::move(path), std::move(decoded.text), format, std::move(description));
}

}  // namespace

std::optional<Format> format_of(std::string_view path) {
  for (const Suffix& suffix : suffixes) {
    const std::size_t name = path.size() - std::min(path.size(), suffix.text.size());
    if (equals_ignoring_case(path.substr(name), suffix.text)) return suffix.format;
  }
  return std::nullopt;
}

std::shared_ptr<const SourceBuffer> decode_source(std::string path, std::string_view bytes, Format format) {
  if (bytes.size() > largest_article) throw too_large_error();
  return decode_owned(std::move(path), std::string(bytes), format);
}

std::shared_ptr<const SourceBuffer> read_source(const std::string& path) {
  const std::optional<Format> format = format_of(path);
  if (!format) {
    throw SourceError("is of no known kind; carelint reads .html, .htm, .xhtml, .md, .markdown and .txt files");
  }
  return read_source(path, *format);
}

std::shared_ptr<const SourceBuffer> read_source(const std::string& path, Format format) {
  return decode_owned(path, read_file_bytes(path), format);
}

std::shared_ptr<const SourceBuffer> read_standard_input(std::string display_name, Format format) {
  return decode_owned(std::move(display_name), read_standard_input_bytes(), format);
}

}  // namespace carelint
