#include "driver/folder_walk.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

#include "config/ignore_file.h"
#include "llvm/Support/MemoryBuffer.h"
#include "source/reader.h"

namespace carelint {
namespace {

namespace fs = std::filesystem;

using SharedRules = std::shared_ptr<const IgnoreRules>;

void add_ignore_file(IgnoreRules& rules, const fs::path& folder, const char* name) {
  if (const auto file = llvm::MemoryBuffer::getFile((folder / name).string())) {
    const llvm::StringRef text = (*file)->getBuffer();
    rules.add({text.data(), text.size()}, folder);
  }
}

/// The rules for what lies in a folder: those around it and its own.
SharedRules with_own_rules(const SharedRules& around, const fs::path& folder) {
  std::error_code error;
  const bool has_own = fs::exists(folder / ".gitignore", error) || fs::exists(folder / ".carelintignore", error);
  if (!has_own) return around;
  auto rules = std::make_shared<IgnoreRules>(*around);
  add_ignore_file(*rules, folder, ".gitignore");
  add_ignore_file(*rules, folder, ".carelintignore");
  return rules;
}

/// What the folders around this one say, unless they leave it out.
SharedRules rules_around(const fs::path& folder) {
  std::error_code error;
  const fs::path start = normal_path(folder);
  std::vector<fs::path> around;
  std::optional<std::size_t> repository;  // how many of them lie in it
  if (fs::exists(start / ".git", error)) repository = 0;
  for (fs::path path = start; path != path.root_path();) {
    path = path.parent_path();
    around.push_back(path);
    if (!repository && fs::exists(path / ".git", error)) repository = around.size();
  }
  const auto rules = std::make_shared<IgnoreRules>();
  for (std::size_t i = around.size(); i-- > 0;) {
    if (i < repository.value_or(0)) add_ignore_file(*rules, around[i], ".gitignore");
    add_ignore_file(*rules, around[i], ".carelintignore");
  }
  return rules->ignored(start, EntryKind::folder) ? std::make_shared<IgnoreRules>() : rules;
}

/// A file or folder that is still to be visited.
struct Entry {
  std::string path;
  EntryKind kind = EntryKind::file;
  SharedRules rules;
};

std::string join(const std::string& folder, const std::string& name) {
  if (folder == ".") return name;
  return folder + (folder.ends_with('/') ? "" : "/") + name;
}

/// None for what is neither an article by its name nor a folder to be entered.
std::optional<EntryKind> kind_of(const fs::directory_entry& entry) {
  std::error_code error;
  const fs::file_type type = entry.symlink_status(error).type();
  if (type == fs::file_type::directory) return EntryKind::folder;
  const bool may_be_article = type == fs::file_type::regular || type == fs::file_type::symlink;
  if (!may_be_article || !format_of(entry.path().native())) return std::nullopt;
  if (type == fs::file_type::regular) return EntryKind::file;
  // A link that leads nowhere is kept: reading it says so.
  const fs::file_status target = entry.status(error);
  return fs::exists(target) && !fs::is_regular_file(target) ? std::nullopt : std::optional(EntryKind::file);
}

/// With the '/' that it has in the paths of what lies in it.
std::string sort_key(const std::string& path, EntryKind kind) {
  return kind == EntryKind::folder ? path + "/" : path;
}

/// The entries of a folder that are to be visited, the last first.
std::vector<Entry> read_folder(const Entry& folder, const FolderVisitor& visitor, std::error_code& error) {
  const SharedRules rules = with_own_rules(folder.rules, folder.path);
  std::vector<Entry> entries;
  for (fs::directory_iterator next(folder.path, error), end; !error && next != end; next.increment(error)) {
    const std::string name = next->path().filename().string();
    if (name.starts_with('.')) continue;
    const std::optional<EntryKind> kind = kind_of(*next);
    if (!kind) continue;
    std::string path = join(folder.path, name);
    if (rules->ignored(path, *kind) || visitor.leaves_out(sort_key(path, *kind))) continue;
    entries.push_back({std::move(path), *kind, rules});
  }
  std::ranges::sort(entries, std::greater<>(), [](const Entry& entry) { return sort_key(entry.path, entry.kind); });
  return entries;
}

}  // namespace

void walk_folder(const std::string& folder, const FolderVisitor& visitor) {
  std::vector<Entry> entries;
  entries.push_back({folder, EntryKind::folder, rules_around(folder)});
  while (!entries.empty()) {
    Entry entry = std::move(entries.back());
    entries.pop_back();
    if (entry.kind == EntryKind::file) {
      const Format format = *format_of(entry.path);
      visitor.article(std::move(entry.path), format);
      continue;
    }
    std::error_code error;
    std::vector<Entry> inside = read_folder(entry, visitor, error);
    if (error) visitor.problem(entry.path, "the folder cannot be read: " + error.message());
    std::move(inside.begin(), inside.end(), std::back_inserter(entries));
  }
}

}  // namespace carelint
