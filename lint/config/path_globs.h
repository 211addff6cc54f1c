// Globs for paths as .gitignore files have them.
//
// As gitignore(5) says: blank lines and lines that begin with '#' say nothing; '!' takes back; a '/' at the begin or in
// the middle ties a glob to the base folder, any other matches at every depth; a '/' at the end matches only folders;
// '*' and '?' stand for characters other than '/'; '[a-z]', '[!a-z]' and '[[:alpha:]]' for one of several; '**' between
// slashes for any number of folders; '\' makes the next character plain; spaces at the end of a line do not count. One
// character is one code point.
#ifndef CARELINT_CONFIG_PATH_GLOBS_H
#define CARELINT_CONFIG_PATH_GLOBS_H

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace carelint {

enum class EntryKind : std::uint8_t { file, folder };

/// One glob. Matching costs no more than O(length of the glob * length of the path).
class PathGlob {
 public:
  /// None for a line that says nothing: blank, or a comment.
  static std::optional<PathGlob> parse(std::string_view line);

  bool is_negated() const { return is_negated_; }
  /// `path` is relative to the base folder, with '/' between its parts.
  bool matches(std::string_view path, EntryKind kind) const;

 private:
  /// A part of the glob between slashes; any_folders is '**'.
  enum class PartKind : std::uint8_t { plain, pattern, any_folders };
  struct Part {
    PartKind kind = PartKind::plain;
    std::string text;  ///< plain: without backslashes
  };

  static Part make_part(std::string_view text);
  static bool part_matches(const Part& part, std::string_view name);

  bool is_negated_ = false;
  bool is_anchored_ = false;
  bool is_folder_only_ = false;
  std::vector<Part> parts_;
};

/// What a list of globs says of a path.
enum class GlobVerdict : std::uint8_t { silent, matched, taken_back };

/// Globs for what lies below one folder, of which the last that matches decides. Paths are compared as they are
/// written: no symbolic link is followed.
class PathGlobs {
 public:
  explicit PathGlobs(const std::filesystem::path& base);

  /// Adds a line of an ignore file. False when the line says nothing.
  bool add_line(std::string_view line);
  bool empty() const { return globs_.empty(); }
  const std::string& base() const { return base_; }

  /// Of this entry alone, not of the folders around it. `path` is absolute and normal, as normal_path() gives it.
  GlobVerdict verdict(std::string_view path, EntryKind kind) const;
  /// True when the entry, or a folder around it below the base, is matched.
  bool covers(const std::filesystem::path& path, EntryKind kind) const;

 private:
  std::string base_;  ///< without a '/' at the end
  std::vector<PathGlob> globs_;
};

/// Absolute where there is a working directory, without '.' and '..', '/' between its parts and none at its end.
std::string normal_path(const std::filesystem::path& path);

}  // namespace carelint

#endif
