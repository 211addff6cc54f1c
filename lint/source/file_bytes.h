// The bytes of a file or of standard input.
#ifndef CARELINT_SOURCE_FILE_BYTES_H
#define CARELINT_SOURCE_FILE_BYTES_H

#include <cstddef>
#include <string>

#include "source/source_error.h"

namespace carelint {

/// The most that is read of one article: 32 MiB.
inline constexpr std::size_t largest_article = std::size_t{32} << 20;

/// All bytes of a file, pipe or device. Throws SourceError for a folder, a file that is missing, unreadable or larger
/// than largest_article (noticed while reading, so nothing larger is held), a circle of links, and a named pipe that
/// nothing writes to within a second.
std::string read_file_bytes(const std::string& path);

/// Standard input to its end, with the same limit. Throws SourceError.
std::string read_standard_input_bytes();

/// What is thrown for an article beyond the limit.
SourceError too_large_error();

}  // namespace carelint

#endif
