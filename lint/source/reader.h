// From the bytes of an article to its text.
#ifndef CARELINT_SOURCE_READER_H
#define CARELINT_SOURCE_READER_H

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "carelint/source.h"
#include "source/source_error.h"

namespace carelint {

/// The format of a file by the end of its name: .html, .htm, .xhtml, .md, .markdown or .txt, whatever the case.
std::optional<Format> format_of(std::string_view path);

// The encoding is, as in a browser that is told nothing by a server: that of the byte order mark; else, in HTML, the
// one that the page declares in its first 1024 bytes; else UTF-8 where the bytes are valid UTF-8, and windows-1252
// where they are not. A mark or declaration is believed: bytes that do not fit it become U+FFFD, one for each "maximal
// subpart" as the WHATWG Encoding standard decodes. Line ends and NUL stay as they are.
//
// All of these throw SourceError, and may be called from any number of threads.

/// `path` is the name that diagnostics show. Throws SourceError for more than 32 MiB (largest_article) and for a page
/// that declares an encoding which browsers refuse.
std::shared_ptr<const SourceBuffer> decode_source(std::string path, std::string_view bytes, Format format);

/// Reads a file, at most 32 MiB of it. Without `format`, the name says it; an unknown one is an error.
std::shared_ptr<const SourceBuffer> read_source(const std::string& path);
std::shared_ptr<const SourceBuffer> read_source(const std::string& path, Format format);

/// Reads standard input to its end, with the same limit. `display_name` is the path of the buffer.
std::shared_ptr<const SourceBuffer> read_standard_input(std::string display_name, Format format);

}  // namespace carelint

#endif
