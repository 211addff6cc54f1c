// The articles in a folder and in the folders inside it.
#ifndef CARELINT_DRIVER_FOLDER_WALK_H
#define CARELINT_DRIVER_FOLDER_WALK_H

#include <functional>
#include <string>

#include "carelint/source.h"

namespace carelint {

/// What is asked and told on the way. A path begins with the folder that is walked, unless that is the working
/// directory.
struct FolderVisitor {
  /// Whether to leave out an entry; a path that ends with '/' is a folder.
  std::function<bool(const std::string& path)> leaves_out;
  std::function<void(std::string path, Format format)> article;
  /// A folder cannot be read.
  std::function<void(const std::string& path, const std::string& problem)> problem;
};

/// Visits each file whose name is that of an article, sorted by path. Left out are hidden entries, what the visitor
/// leaves out, and what .gitignore and .carelintignore files name: those in the folders that are walked, and those
/// around `folder`, a .gitignore as far up as the repository goes. Patterns that leave out `folder` itself do not
/// count. A symbolic link to a folder is not followed, one to a file is a file.
void walk_folder(const std::string& folder, const FolderVisitor& visitor);

}  // namespace carelint

#endif
