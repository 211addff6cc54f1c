// From corrected text back to the bytes of the file, so that nothing but the corrections changes.
#ifndef CARELINT_SOURCE_WRITER_H
#define CARELINT_SOURCE_WRITER_H

#include <string>
#include <string_view>

#include "carelint/source.h"
#include "source/source_error.h"

namespace carelint {

/// `new_text` in the encoding of `source`, with its byte order mark. In HTML, a character that the encoding lacks
/// becomes a numeric character reference. Throws SourceError where the bytes would not be read as `new_text` again
/// (but for those references): when `source` held undecodable bytes, when a character is lacking in another format,
/// when `new_text` is not valid UTF-8, and when it would be taken for another encoding.
std::string encode_source(const SourceBuffer& source, std::string_view new_text);

/// Whether encoding the unchanged text gives exactly these bytes, the ones that `source` was decoded from. Some
/// encodings have several ways to write a text; with another than ours, a correction would change bytes far from it.
bool round_trips(const SourceBuffer& source, std::string_view original_bytes);

/// The whole way for one file: makes `new_text` the text of the file that `source` was read from. Throws SourceError,
/// with the file untouched, where encode_source() or write_file_atomically() would, when the file has changed since it
/// was read, and when it does not round-trip.
void rewrite_file(const std::string& path, const SourceBuffer& source, std::string_view new_text);

/// Makes `bytes` the content of a file: through a temporary file in the same folder, so that at every moment either the
/// old or the new content stands there, on disk too. The mode stays, and the owner where the system permits it; a link
/// stays and its target is replaced. A file that does not exist is made. Throws SourceError, with the file untouched
/// and the temporary file gone; also for a file that is write-protected. Other hard links keep the old content.
void write_file_atomically(const std::string& path, std::string_view bytes);

}  // namespace carelint

#endif
