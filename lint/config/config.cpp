#include "config/config.h"

#include <algorithm>
#include <map>
#include <system_error>
#include <unordered_map>
#include <utility>

#include "config/config_file.h"
#include "config/resolved_config.h"

namespace carelint {
namespace {

constexpr std::string_view file_name = ".carelint.yaml";
constexpr std::size_t maximum_layers = 64;

std::vector<std::string> absolute_paths(const std::vector<std::string>& paths) {
  std::vector<std::string> absolute;
  for (const std::string& path : paths) absolute.push_back(normal_path(path));
  return absolute;
}

std::string_view trim(std::string_view text) {
  const std::size_t begin = std::min(text.find_first_not_of(" \t"), text.size());
  const std::size_t end = text.find_last_not_of(" \t");
  return begin == text.size() ? std::string_view() : text.substr(begin, end - begin + 1);
}

std::vector<CommandLineSettings::RulesGlob> read_rules_globs(std::string_view text) {
  using Kind = CommandLineSettings::GlobKind;
  std::vector<CommandLineSettings::RulesGlob> globs;
  while (!text.empty()) {
    const std::size_t comma = std::min(text.find(','), text.size());
    std::string_view pattern = trim(text.substr(0, comma));
    text.remove_prefix(std::min(comma + 1, text.size()));
    const Kind kind = pattern.starts_with('-') ? Kind::takes_away : Kind::adds;
    if (kind == Kind::takes_away) pattern.remove_prefix(1);
    if (!pattern.empty()) globs.push_back({std::string(pattern), kind});
  }
  return globs;
}

CommandLineSettings read_command_line(const CommandLineLayer& layer) {
  CommandLineSettings settings;
  settings.rules = read_rules_globs(layer.rules);
  settings.fail_on = layer.fail_on;
  settings.whole_pages = layer.whole_pages;
  settings.packs = absolute_paths(layer.packs);
  settings.plugins = absolute_paths(layer.plugins);
  settings.today = layer.today;
  if (layer.region) {
    settings.region = parse_region(*layer.region);
    if (!settings.region) {
      throw ConfigError("carelint: --region: unknown region '" + *layer.region +
                        "': expected 'auto' or a country's two letters, such as US, GB or IE");
    }
  }
  if (layer.citation_style) {
    settings.citation_style = parse_citation_style(*layer.citation_style);
    if (!settings.citation_style) {
      throw ConfigError("carelint: --citation-style: unknown style '" + *layer.citation_style + "': expected " +
                        list_names(citation_style_names()) +
                        did_you_mean(*layer.citation_style, citation_style_names()));
    }
  }
  return settings;
}

/// Builds the stack of a file: what it extends below it, in the order in which it names them.
class StackBuilder {
 public:
  std::shared_ptr<const ConfigStack> build(const std::filesystem::path& path) {
    add(path);
    return std::make_shared<const ConfigStack>(std::move(stack_));
  }

 private:
  void add(const std::filesystem::path& path) {
    open_.push_back(identity(path));
    const std::shared_ptr<const ConfigFile> file = ConfigFile::read(path);
    for (const Placed<std::string>& name : file->extends()) extend(*file, name);
    stack_.push_back({std::nullopt, {}, file});
    open_.pop_back();
  }

  void extend(const ConfigFile& file, const Placed<std::string>& name) {
    if (stack_.size() + open_.size() >= maximum_layers) {
      throw file.yaml().error(name.range, "too many files extend one another: more than 64");
    }
    const bool is_path =
        name.value.find('/') != std::string::npos || name.value.ends_with(".yaml") || name.value.ends_with(".yml");
    if (!is_path) {
      const std::optional<Preset> preset = parse_preset(name.value);
      if (!preset) {
        throw file.yaml().error(name.range, "unknown preset '" + name.value + "': expected " +
                                                list_names(preset_names()) + " or the path of a .yaml file" +
                                                did_you_mean(name.value, preset_names()));
      }
      stack_.push_back({preset, file.place(name.range), nullptr});
      return;
    }
    const std::filesystem::path path = file.folder() / name.value;
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
      throw file.yaml().error(name.range, "there is no '" + shown_path(path) + "'");
    }
    demand_no_cycle(file, name, identity(path));
    add(path);
  }

  void demand_no_cycle(const ConfigFile& file, const Placed<std::string>& name, const std::string& next) const {
    const auto begin = std::find(open_.begin(), open_.end(), next);
    if (begin == open_.end()) return;
    std::string circle;
    for (auto path = begin; path != open_.end(); ++path) circle += shown_path(*path) + " extends ";
    throw file.yaml().error(name.range, "these files extend one another in a circle: " + circle + shown_path(next));
  }

  /// The same for all paths of one file.
  static std::string identity(const std::filesystem::path& path) {
    std::error_code failed;
    const std::filesystem::path canonical = std::filesystem::weakly_canonical(path, failed);
    return failed ? normal_path(path) : canonical.generic_string();
  }

  ConfigStack stack_;
  std::vector<std::string> open_;
};

}  // namespace

struct ConfigLoader::State {
  using Stack = std::shared_ptr<const ConfigStack>;
  using ActiveOverrides = std::vector<const ConfigOverride*>;

  std::optional<std::filesystem::path> config_path;
  std::shared_ptr<const CommandLineSettings> command_line;
  Stack no_file = std::make_shared<const ConfigStack>();
  std::unordered_map<std::string, Stack> stack_of_folder;
  std::map<std::pair<Stack, ActiveOverrides>, std::shared_ptr<const Config>> configs;

  Stack stack_for(const std::string& article);
  static Stack read_folder(const std::string& folder);
};

/// Folders of articles share what their common parents hold, so each folder is looked into once.
ConfigLoader::State::Stack ConfigLoader::State::stack_for(const std::string& article) {
  if (config_path) {
    Stack& stack = stack_of_folder[""];
    if (!stack) stack = StackBuilder().build(*config_path);
    return stack;
  }
  std::vector<std::string> unknown;
  Stack found = no_file;
  for (std::string folder = article; !folder.empty();) {
    folder.resize(folder.rfind('/') == std::string::npos ? 0 : folder.rfind('/'));
    const auto known = stack_of_folder.find(folder);
    if (known != stack_of_folder.end()) {
      found = known->second;
      break;
    }
    unknown.push_back(folder);
    if (Stack stack = read_folder(folder)) {
      found = std::move(stack);
      break;
    }
  }
  for (std::string& folder : unknown) stack_of_folder.emplace(std::move(folder), found);
  return found;
}

/// Null where the folder has no configuration.
ConfigLoader::State::Stack ConfigLoader::State::read_folder(const std::string& folder) {
  std::error_code ignored;
  const std::filesystem::path path = std::filesystem::path(folder + "/") / file_name;
  if (std::filesystem::exists(path, ignored)) return StackBuilder().build(path);
  const std::filesystem::path misnamed = std::filesystem::path(folder + "/") / ".carelint.yml";
  if (std::filesystem::exists(misnamed, ignored)) {
    throw ConfigError(shown_path(misnamed) + ": error: the file has to be named .carelint.yaml to be read: rename it");
  }
  return nullptr;
}

ConfigLoader::ConfigLoader(CommandLineLayer command_line) : state_(std::make_unique<State>()) {
  state_->command_line = std::make_shared<const CommandLineSettings>(read_command_line(command_line));
  state_->config_path = std::move(command_line.config_path);
}

ConfigLoader::~ConfigLoader() = default;

std::shared_ptr<const Config> ConfigLoader::config_for(const std::filesystem::path& article) {
  const std::string path = normal_path(article);
  const State::Stack stack = state_->stack_for(path);
  State::ActiveOverrides active;
  for (const ConfigLayer& layer : *stack) {
    if (!layer.file) continue;
    for (const ConfigOverride& candidate : layer.file->overrides()) {
      if (candidate.files.covers(path, EntryKind::file)) active.push_back(&candidate);
    }
  }
  std::shared_ptr<const Config>& config = state_->configs[{stack, active}];
  if (!config) config = std::make_shared<ResolvedConfig>(stack, active, state_->command_line);
  return config;
}

bool matches_glob(std::string_view pattern, std::string_view name) {
  std::size_t at = 0;
  std::size_t star = pattern.npos;
  std::size_t retry = 0;
  for (std::size_t i = 0; i < name.size();) {
    if (at < pattern.size() && pattern[at] == '*') {
      star = at++;
      retry = i;
    } else if (at < pattern.size() && pattern[at] == name[i]) {
      ++at;
      ++i;
    } else if (star != pattern.npos) {
      at = star + 1;
      i = ++retry;
    } else {
      return false;
    }
  }
  return pattern.find_first_not_of('*', at) == pattern.npos;
}

}  // namespace carelint
