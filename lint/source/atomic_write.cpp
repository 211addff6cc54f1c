#include <fcntl.h>
#include <sys/stat.h>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>

#include "source/file_descriptor.h"
#include "source/writer.h"

namespace carelint {
namespace {

[[noreturn]] void fail(int error) {
  throw SourceError("cannot be written: " + system_message(error));
}

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

/// The file that a path leads to; the path itself where nothing stands yet.
std::string follow_links(const std::string& path) {
  const std::unique_ptr<char, decltype(&std::free)> target(::realpath(path.c_str(), nullptr), &std::free);
  if (target) return target.get();
  const int error = errno;
  if (error == ELOOP) throw SourceError("goes round in a circle of symbolic links");
  struct stat status;
  if (error == ENOENT && ::lstat(path.c_str(), &status) != 0) return path;
  if (error == ENOENT) throw SourceError("is a symbolic link to a file that does not exist");
  fail(error);
}

/// The status of the file that is to be replaced; nothing where there is none.
std::optional<struct stat> replaceable_file(const std::string& path) {
  struct stat status;
  if (::stat(path.c_str(), &status) != 0) {
    if (errno == ENOENT) return std::nullopt;
    fail(errno);
  }
  if (S_ISDIR(status.st_mode)) throw SourceError("is a folder");
  if (!S_ISREG(status.st_mode)) throw SourceError("cannot be written: it is no ordinary file");
  if (::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) != 0) fail(errno);
  return status;
}

/// A new file with a name of its own, removed unless it is moved into its place.
class TemporaryFile {
 public:
  explicit TemporaryFile(const std::string& folder) : file_(create_in(folder)) {}
  ~TemporaryFile() {
    if (!path_.empty()) ::unlink(path_.c_str());
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  // Changing the owner first: it would clear the set-id bits of the mode.
  void take_owner_and_mode(const struct stat& original) {
    if (::fchown(file_.number(), original.st_uid, original.st_gid) != 0) {
      // Only root may give files away; the group alone may still be within reach.
      const int kept = ::fchown(file_.number(), static_cast<uid_t>(-1), original.st_gid);
      static_cast<void>(kept);
    }
    if (::fchmod(file_.number(), original.st_mode & 07777) != 0) fail(errno);
  }

  void write(std::string_view bytes) {
    while (!bytes.empty()) {
      const ssize_t count = uninterrupted([&] { return ::write(file_.number(), bytes.data(), bytes.size()); });
      if (count < 0) fail(errno);
      bytes.remove_prefix(static_cast<std::size_t>(count));
    }
  }

  void move_to(const std::string& target) {
    if (uninterrupted([&] { return ::fsync(file_.number()); }) != 0 || file_.close() != 0) fail(errno);
    if (std::rename(path_.c_str(), target.c_str()) != 0) fail(errno);
    path_.clear();
  }

 private:
  int create_in(const std::string& folder) {
    static std::atomic<unsigned> counter{0};
    constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC;
    int number = -1;
    do {
      path_ = folder + "/.carelint-" + std::to_string(::getpid()) + "-" + std::to_string(counter++);
      number = uninterrupted([&] { return ::open(path_.c_str(), flags, 0666); });
    } while (number < 0 && errno == EEXIST);
    if (number < 0) {
      throw SourceError("cannot be written: no new file can be made in its folder: " + system_message(errno));
    }
    return number;
  }

  std::string path_;
  FileDescriptor file_;
};

// Makes the renaming last through a power failure; not every file system can, and the file is whole without it.
void synchronise_folder(const std::string& folder) {
  const FileDescriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (opened.is_open()) ::fsync(opened.number());
}

}  // namespace

void write_file_atomically(const std::string& path, std::string_view bytes) {
  const std::string target = follow_links(path);
  const std::optional<struct stat> original = replaceable_file(target);
  const std::string folder = folder_of(target);
  TemporaryFile temporary(folder);
  if (original) temporary.take_owner_and_mode(*original);
  temporary.write(bytes);
  temporary.move_to(target);
  synchronise_folder(folder);
}

}  // namespace carelint
