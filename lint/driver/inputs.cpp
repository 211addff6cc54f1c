#include "driver/inputs.h"

#include <filesystem>
#include <set>
#include <system_error>
#include <utility>

#include "driver/errors.h"
#include "driver/folder_walk.h"
#include "llvm/Support/FileSystem.h"
#include "source/reader.h"

namespace carelint {
namespace {

constexpr char known_suffixes[] = ".html, .htm, .xhtml, .md, .markdown or .txt";

Input unusable(const std::string& path, std::string problem) {
  return {Input::Kind::unusable, path, Format::html, std::move(problem)};
}

Input standard_input(const std::string& name) {
  if (name.empty()) return {Input::Kind::standard_input, "-", Format::html, {}};
  const std::optional<Format> format = format_of(name);
  if (!format)
    throw DriverError("--stdin-filename is the name of an article, which ends in " + std::string(known_suffixes));
  return {Input::Kind::standard_input, name, *format, {}};
}

Input named_file(const std::string& path) {
  const std::optional<Format> format = format_of(path);
  if (format) return {Input::Kind::file, path, *format, {}};
  return unusable(path, "the name of an article ends in " + std::string(known_suffixes));
}

/// Gathers inputs, each file once.
class Gathering {
 public:
  Gathering(const std::string& standard_input_name, const ConfigLookup& config_for)
      : standard_input_name_(standard_input_name), config_for_(config_for) {}

  void add_named(const std::string& path) {
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(path, error);
    if (path == "-") {
      if (!std::exchange(has_standard_input_, true)) inputs_.push_back(standard_input(standard_input_name_));
    } else if (status.type() == std::filesystem::file_type::directory) {
      add_folder(path);
    } else if (status.type() == std::filesystem::file_type::not_found) {
      inputs_.push_back(unusable(path, "there is no such file or folder"));
    } else {
      add(named_file(path));
    }
  }

  std::vector<Input> take() { return std::move(inputs_); }

 private:
  void add_folder(const std::string& folder) {
    std::size_t articles = 0;
    const auto ignores = [&](const std::string& path) { return config_for_(path)->ignores(path); };
    const auto add_article = [&](std::string path, Format format) {
      ++articles;
      add({Input::Kind::file, std::move(path), format, {}});
    };
    const auto add_problem = [&](const std::string& path, const std::string& problem) {
      ++articles;
      inputs_.push_back(unusable(path, problem));
    };
    walk_folder(folder, {ignores, add_article, add_problem});
    if (articles > 0) return;
    inputs_.push_back(unusable(folder, "there is no article in this folder that is not ignored; articles end in " +
                                           std::string(known_suffixes)));
  }

  void add(Input input) {
    llvm::sys::fs::UniqueID id;
    const bool has_id = input.kind == Input::Kind::file && !llvm::sys::fs::getUniqueID(input.path, id);
    if (has_id && !seen_.insert(id).second) return;
    inputs_.push_back(std::move(input));
  }

  const std::string& standard_input_name_;
  const ConfigLookup& config_for_;
  std::vector<Input> inputs_;
  std::set<llvm::sys::fs::UniqueID> seen_;
  bool has_standard_input_ = false;
};

}  // namespace

std::vector<Input> find_inputs(const std::vector<std::string>& paths, const std::string& standard_input_name,
                               const ConfigLookup& config_for) {
  Gathering gathering(standard_input_name, config_for);
  for (const std::string& path : paths) gathering.add_named(path);
  return gathering.take();
}

Input single_input(const std::string& path, const std::string& standard_input_name) {
  return path == "-" ? standard_input(standard_input_name) : named_file(path);
}

std::shared_ptr<const SourceBuffer> read_input(const Input& input) {
  switch (input.kind) {
    case Input::Kind::file: return read_source(input.path, input.format);
    case Input::Kind::standard_input: return read_standard_input(input.path, input.format);
    case Input::Kind::unusable: break;
  }
  throw SourceError(input.problem);
}

}  // namespace carelint
