// Which files of a folder are not articles: the patterns of .gitignore and .carelintignore files.
#ifndef CARELINT_CONFIG_IGNORE_FILE_H
#define CARELINT_CONFIG_IGNORE_FILE_H

#include <filesystem>
#include <string_view>
#include <vector>

#include "config/path_globs.h"

namespace carelint {

/// Ignore files of several folders, read as git reads them: within a folder the last pattern that matches decides, a
/// deeper folder's patterns before those of the folders around it, and nothing inside an ignored folder comes back.
class IgnoreRules {
 public:
  /// Adds the text of an ignore file whose patterns count from `base`. Of two texts for the same folder the later wins.
  void add(std::string_view text, const std::filesystem::path& base);

  /// True when the entry or a folder around it is ignored. Paths may be relative to the working directory; they need
  /// not exist, and symbolic links are not followed.
  bool ignored(const std::filesystem::path& path, EntryKind kind) const;

 private:
  bool ignored_itself(std::string_view path, EntryKind kind) const;

  std::vector<PathGlobs> lists_;  ///< deepest folder last
};

}  // namespace carelint

#endif
