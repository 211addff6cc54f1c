// Runs the built program and looks at what it did.
#ifndef CARELINT_TESTS_CLI_COMMAND_H
#define CARELINT_TESTS_CLI_COMMAND_H

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace carelint::testing {

/// What a process left behind.
struct Outcome {
  int status = -1;  ///< its exit status; 128 and the signal where a signal ended it
  std::string out;
  std::string err;
};

/// Where the output of a process goes.
enum class OutputTo { file, closed_pipe, full_disk, nowhere };

struct RunOptions {
  std::string input = {};                ///< standard input
  std::filesystem::path directory = {};  ///< the working directory; empty: this one
  OutputTo output = OutputTo::file;      ///< `out` stays empty for all but file
};

/// Runs a program to its end. The environment is that of the tests, without what would colour the output.
Outcome run(const std::filesystem::path& program, const std::vector<std::string>& arguments,
            const RunOptions& options = {});

/// Runs carelint.
Outcome carelint(const std::vector<std::string>& arguments, const RunOptions& options = {});

/// A folder that is removed at the end.
class TemporaryFolder {
 public:
  TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder();

  const std::filesystem::path& path() const { return path_; }
  /// The path of an entry, which need not exist.
  std::string operator/(std::string_view name) const { return (path_ / name).string(); }
  /// Writes a file, and the folders that it needs; gives its path.
  std::string write(std::string_view name, std::string_view bytes) const;
  std::string read(std::string_view name) const;
  /// The names of all entries at every depth, sorted.
  std::vector<std::string> entries() const;

 private:
  std::filesystem::path path_;
};

/// How often a text stands in another.
std::size_t count(std::string_view text, std::string_view part);

}  // namespace carelint::testing

#endif
