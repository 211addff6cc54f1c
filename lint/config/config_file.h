// One .carelint.yaml file as it is written, before it is laid over others.
#ifndef CARELINT_CONFIG_CONFIG_FILE_H
#define CARELINT_CONFIG_CONFIG_FILE_H

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "carelint/finding.h"
#include "config/path_globs.h"
#include "config/setting_values.h"
#include "config/yaml.h"

namespace carelint {

/// A value and where it stands in its file.
template <class Value>
struct Placed {
  Value value;
  SourceRange range;
};

/// An entry of `rules`. What it names is only known once all rules are.
struct RuleSetting {
  Placed<std::string> pattern;  ///< a rule id or a glob for rule ids
  std::optional<SeveritySetting> severity;
  std::vector<const YamlEntry*> options;
};

/// The settings that may differ from path to path.
struct PathSettings {
  std::vector<RuleSetting> rules;
  std::optional<Placed<std::string>> region;
  std::optional<Placed<std::string>> citation_style;
};

struct ConfigOverride {
  PathGlobs files;
  PathSettings settings;
};

/// Immutable once read; its parts point into its YAML tree.
class ConfigFile {
 public:
  /// Throws ConfigError for a file that cannot be read, YamlError for unknown keys and values that no rule decides on.
  static std::shared_ptr<const ConfigFile> read(const std::filesystem::path& path);

  ConfigFile(const ConfigFile&) = delete;
  ConfigFile& operator=(const ConfigFile&) = delete;

  const YamlFile& yaml() const { return yaml_; }
  const std::filesystem::path& folder() const { return folder_; }
  const PathSettings& settings() const { return settings_; }
  const std::optional<Placed<Severity>>& fail_on() const { return fail_on_; }
  /// Preset names and paths as written, lowest layer first.
  const std::vector<Placed<std::string>>& extends() const { return extends_; }
  /// Absolute paths.
  const std::vector<Placed<std::string>>& packs() const { return packs_; }
  const std::vector<Placed<std::string>>& plugins() const { return plugins_; }
  const PathGlobs& ignore() const { return ignore_; }
  const std::vector<Placed<std::string>>& ignore_globs() const { return ignore_globs_; }
  const std::vector<ConfigOverride>& overrides() const { return overrides_; }

  /// "path:line" of a place in this file.
  std::string place(SourceRange range) const;

 private:
  ConfigFile(const std::filesystem::path& path, std::string text);

  void read_keys();
  void read_path_settings(const YamlNode& mapping, PathSettings& settings) const;
  void read_rules(const YamlNode& rules, std::vector<RuleSetting>& settings) const;
  RuleSetting read_rule(const YamlEntry& entry) const;
  SeveritySetting read_severity(const YamlNode& node) const;
  void read_overrides(const YamlNode& overrides);
  std::vector<Placed<std::string>> read_globs(const YamlNode& node, PathGlobs& globs) const;
  std::vector<Placed<std::string>> read_texts(const YamlNode& node) const;
  std::vector<Placed<std::string>> read_paths(const YamlNode& node) const;
  const YamlNode* find(const YamlNode& mapping, std::string_view key) const;
  YamlError unknown_value(const YamlNode& node, const std::vector<std::string_view>& known) const;

  std::filesystem::path folder_;
  YamlFile yaml_;
  PathSettings settings_;
  std::optional<Placed<Severity>> fail_on_;
  std::vector<Placed<std::string>> extends_;
  std::vector<Placed<std::string>> packs_;
  std::vector<Placed<std::string>> plugins_;
  PathGlobs ignore_;
  std::vector<Placed<std::string>> ignore_globs_;
  std::vector<ConfigOverride> overrides_;
};

/// A path as messages show it: relative to the working directory where it lies below it.
std::string shown_path(const std::filesystem::path& path);

}  // namespace carelint

#endif
