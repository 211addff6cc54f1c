#include "source/file_bytes.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>

#include "source/file_descriptor.h"

namespace carelint {
namespace {

constexpr int pipe_patience_milliseconds = 1000;
constexpr std::size_t usual_size = 0xFFFF;  // of an article; only a first guess at what to make room for

SourceError read_error(int error) {
  switch (error) {
    case ENOENT:
    case ENOTDIR: return SourceError("does not exist");
    case EISDIR: return SourceError("is a folder");
    case ELOOP: return SourceError("goes round in a circle of symbolic links");
    default: return SourceError("cannot be read: " + system_message(error));
  }
}

bool is_dangling_link(const std::string& path) {
  struct stat status;
  return ::lstat(path.c_str(), &status) == 0 && S_ISLNK(status.st_mode);
}

bool becomes_readable(int file, int milliseconds) {
  pollfd event{file, POLLIN, 0};
  return uninterrupted([&] { return ::poll(&event, 1, milliseconds); }) != 0;
}

// Pipes and terminals may be set not to wait, by us or by whoever handed them over.
ssize_t read_some(int file, char* buffer, std::size_t size) {
  while (true) {
    const ssize_t count = uninterrupted([&] { return ::read(file, buffer, size); });
    if (count >= 0 || errno != EAGAIN) return count;
    becomes_readable(file, -1);
  }
}

/// `expected` is the size that the file is thought to have.
std::string read_to_end(int file, std::size_t expected) {
  std::string bytes;
  std::size_t size = 0;
  bytes.resize(std::min(expected, largest_article) + 1);
  while (true) {
    if (size > largest_article) throw too_large_error();
    if (size == bytes.size()) bytes.resize(std::min(2 * size, largest_article + 1));
    const ssize_t count = read_some(file, bytes.data() + size, bytes.size() - size);
    if (count < 0) throw read_error(errno);
    if (count == 0) break;
    size += static_cast<std::size_t>(count);
  }
  bytes.resize(size);
  return bytes;
}

// Opening did not wait for a writer, and a pipe without one looks like an empty file.
std::string read_pipe(int pipe) {
  const bool is_silent = !becomes_readable(pipe, pipe_patience_milliseconds);
  std::string bytes = read_to_end(pipe, usual_size);
  if (is_silent && bytes.empty()) throw SourceError("is a named pipe that nothing writes to");
  return bytes;
}

}  // namespace

std::string read_file_bytes(const std::string& path) {
  constexpr int flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK;
  const FileDescriptor file(uninterrupted([&] { return ::open(path.c_str(), flags); }));
  if (!file.is_open()) {
    const int error = errno;
    if (error == ENOENT && is_dangling_link(path))
      throw SourceError("is a symbolic link to a file that does not exist");
    throw read_error(error);
  }
  struct stat status;
  if (::fstat(file.number(), &status) != 0) throw read_error(errno);
  if (S_ISDIR(status.st_mode)) throw read_error(EISDIR);
  if (S_ISFIFO(status.st_mode)) return read_pipe(file.number());
  if (!S_ISREG(status.st_mode)) return read_to_end(file.number(), usual_size);
  if (static_cast<std::uintmax_t>(status.st_size) > largest_article) throw too_large_error();
  return read_to_end(file.number(), static_cast<std::size_t>(status.st_size));
}

SourceError too_large_error() {
  return SourceError("is larger than " + std::to_string(largest_article >> 20) +
                     " MiB; carelint reads single articles");
}

std::string read_standard_input_bytes() {
  return read_to_end(STDIN_FILENO, usual_size);
}

}  // namespace carelint
