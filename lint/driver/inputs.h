// From the paths of a command line to the articles to read.
#ifndef CARELINT_DRIVER_INPUTS_H
#define CARELINT_DRIVER_INPUTS_H

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "carelint/source.h"
#include "config/config.h"

namespace carelint {

/// One article, or a path that names none.
struct Input {
  enum class Kind : std::uint8_t { file, standard_input, unusable };

  Kind kind = Kind::file;
  std::string path;  ///< as diagnostics show it
  Format format = Format::html;
  std::string problem;  ///< unusable: why, to be put behind the path
};

/// How an input found in a folder is judged by the configuration that holds for it.
using ConfigLookup = std::function<std::shared_ptr<const Config>(const std::string& path)>;

/// The articles that the paths name, each once: files in the order given, those of a folder sorted by path, without
/// hidden ones and without those that .gitignore, .carelintignore or the configuration's `ignore` leave out. A path
/// named here is never left out. Folders behind symbolic links are not entered. "-" is standard input; it is shown as
/// `standard_input_name` where that is not empty, and its format is that of the name. What `config_for` throws comes
/// out here.
std::vector<Input> find_inputs(const std::vector<std::string>& paths, const std::string& standard_input_name,
                               const ConfigLookup& config_for);

/// The one article that a path names, which is no folder.
Input single_input(const std::string& path, const std::string& standard_input_name);

/// The text of an article. Throws SourceError, also for an unusable input.
std::shared_ptr<const SourceBuffer> read_input(const Input& input);

}  // namespace carelint

#endif
