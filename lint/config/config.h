// What is to be checked, how strictly, and for whom: .carelint.yaml files, presets and the command line in layers.
#ifndef CARELINT_CONFIG_CONFIG_H
#define CARELINT_CONFIG_CONFIG_H

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "carelint/rule.h"

namespace carelint {

/// A configuration that cannot be used. what() is ready to print, with path, place and caret where it has one.
class ConfigError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The top layer: what the command line says. Empty members say nothing. Relative paths count from the working
/// directory. Values are checked by ConfigLoader.
struct CommandLineLayer {
  std::optional<std::filesystem::path> config_path;  ///< --config: used instead of the nearest .carelint.yaml
  /// --rules: globs divided by commas, from left to right. A glob turns rules on, at the severity that they have
  /// without it; one that is off gets its own severity, or suggestion where that is off. A '-' in front turns them off.
  std::string rules;
  std::optional<Severity> fail_on;  ///< off means never
  std::optional<std::string> region;
  std::optional<std::string> citation_style;
  bool whole_pages = false;  ///< --page: becomes settings().whole_pages
  std::vector<std::string> packs;
  std::vector<std::string> plugins;
  std::chrono::year_month_day today{};  ///< becomes settings().today
};

/// The configuration that holds for one file: all layers merged. Immutable, so any number of threads may read it; files
/// with the same layers share one.
///
/// From the bottom: the rules' own severities and options; what .carelint.yaml extends, in the order in which it names
/// presets and files (a preset sets every severity anew); the file itself; the overrides that match the path, those of
/// extended files first; the command line. Within `rules` later entries win over earlier ones.
class Config {
 public:
  virtual ~Config() = default;

  /// The severity of a rule for this file; off where it does not run.
  virtual Severity severity_of(const RuleInfo& info) const = 0;
  /// Every declared option with its configured or default value. Throws YamlError for a value that validate() refuses.
  virtual Options options_of(const RuleInfo& info) const = 0;
  /// Throws ConfigError, with a did-you-mean, for settings of rules or options that do not exist and for values of the
  /// wrong type or out of range, in overrides for other paths too. To be called once all packs and plugins are loaded,
  /// with every rule there is, on or off.
  virtual void validate(std::span<const RuleInfo* const> rules) const = 0;
  /// One line per setting: key, value, and the layer that set it; then one per rule with its severity.
  virtual std::string explain(std::span<const RuleInfo* const> rules) const = 0;
  /// Never linted, as the configuration says (its `ignore` globs). Not asked for paths named on the command line. A
  /// path that ends with '/' is a folder.
  virtual bool ignores(const std::filesystem::path& path) const = 0;

  const Settings& settings() const { return settings_; }
  Severity fail_on() const { return fail_on_; }
  /// Folders of packs and paths of plugins, made absolute against the file that names them, without doubles; those of
  /// the command line last.
  const std::vector<std::string>& packs() const { return packs_; }
  const std::vector<std::string>& plugins() const { return plugins_; }

 protected:
  Settings settings_;
  Severity fail_on_ = Severity::error;
  std::vector<std::string> packs_;
  std::vector<std::string> plugins_;
};

/// Finds and merges the layers for each path. Keeps what it has read; not thread-safe. The configurations that it hands
/// out may outlive it.
class ConfigLoader {
 public:
  /// Throws ConfigError for an unknown region or citation style.
  explicit ConfigLoader(CommandLineLayer command_line);
  ~ConfigLoader();

  /// The article need not exist; its nearest .carelint.yaml is looked for from its folder upwards. Throws ConfigError
  /// or YamlError for a file that is missing, malformed, or has unknown keys or values.
  std::shared_ptr<const Config> config_for(const std::filesystem::path& article);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// True when `name` matches `pattern`, in which `*` stands for any run of characters, slashes included.
/// O(length of the pattern * length of the name).
bool matches_glob(std::string_view pattern, std::string_view name);

/// The text of a new .carelint.yaml, every setting explained in comments, nothing changed from the defaults.
std::string commented_config();

}  // namespace carelint

#endif
