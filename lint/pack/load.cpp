// load_pack() and register_pack(): from a folder to rules.
#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <system_error>
#include <utility>

#include "pack/pack.h"

namespace carelint {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t max_file_size = 4U << 20;  // what YamlFile takes

bool is_rule_file(const fs::directory_entry& entry) {
  const std::string name = entry.path().filename().string();
  const std::string ending = entry.path().extension().string();
  std::error_code error;
  return !name.starts_with('.') && (ending == ".yml" || ending == ".yaml") && !entry.is_directory(error);
}

/// The name of a folder, however its path is written.
std::string folder_name(const fs::path& folder) {
  std::error_code error;
  const fs::path whole = fs::weakly_canonical(folder, error);
  fs::path path = (error ? folder : whole).lexically_normal();
  if (!path.has_filename()) path = path.parent_path();
  // The name that the user has written, where there is one: a symbolic link keeps its own.
  const fs::path written = folder.lexically_normal();
  const fs::path last = written.has_filename() ? written.filename() : written.parent_path().filename();
  return last.empty() || last == "." || last == ".." ? path.filename().string() : last.string();
}

std::string read_file(const fs::path& path) {
  std::error_code error;
  if (!fs::is_regular_file(path, error)) throw std::runtime_error("it is not a file that can be read");
  if (fs::file_size(path, error) > max_file_size) throw std::runtime_error("it is larger than 4 MiB");
  std::ifstream stream(path, std::ios::binary);
  std::string text((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
  if (!stream) throw std::runtime_error("it cannot be read");
  return text;
}

std::vector<fs::path> rule_files_of(const fs::path& folder, std::error_code& error) {
  std::vector<fs::path> files;
  for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
       entry.increment(error)) {
    if (is_rule_file(*entry)) files.push_back(entry->path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

/// Two files of one name would be two rules of one id.
void drop_doubles(std::vector<fs::path>& files, std::vector<std::string>& errors) {
  for (std::size_t i = 1; i < files.size();) {
    if (files[i].stem() != files[i - 1].stem()) {
      ++i;
      continue;
    }
    errors.push_back(files[i].string() + ": error: " + files[i - 1].filename().string() +
                     " stands beside it, and both would be one rule: rename one of them");
    files.erase(files.begin() + static_cast<std::ptrdiff_t>(i));
  }
}

}  // namespace

Pack load_pack(const fs::path& folder) {
  Pack pack;
  std::error_code error;
  const std::string prefix = folder.string() + ": error: ";
  if (!fs::is_directory(folder, error)) {
    const bool exists = fs::exists(folder, error);
    pack.errors.push_back(prefix + (exists ? "a pack is a folder of rule files, and this is a file"
                                           : "there is no such folder, so no pack can be loaded from it"));
    return pack;
  }
  std::vector<fs::path> files = rule_files_of(folder, error);
  if (error) {
    pack.errors.push_back(prefix + "the folder cannot be read: " + error.message());
  } else if (files.empty()) {
    pack.errors.push_back(prefix + "the folder holds no rule, which would be a .yml or .yaml file");
  }
  drop_doubles(files, pack.errors);
  for (const fs::path& file : files) {
    try {
      const YamlFile yaml(file.string(), read_file(file));
      pack.rules.push_back(parse_pack_rule(yaml, folder_name(folder) + "/" + file.stem().string()));
    } catch (const YamlError& mistake) {
      pack.errors.emplace_back(mistake.what());
    } catch (const std::runtime_error& mistake) {
      pack.errors.push_back(file.string() + ": error: " + mistake.what());
    }
  }
  return pack;
}

std::vector<std::string> register_pack(RuleRegistry& registry, const fs::path& folder, PhraseIndex& index) {
  Pack pack = load_pack(folder);
  for (PackRule& rule : pack.rules) {
    try {
      registry.add(make_rule(std::move(rule), index));
    } catch (const std::invalid_argument& refusal) {
      pack.errors.push_back(folder.string() + ": error: " + refusal.what());
    }
  }
  return std::move(pack.errors);
}

}  // namespace carelint
