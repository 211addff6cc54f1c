#include "config/config_file.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>
#include <utility>

#include "config/config.h"

namespace carelint {
namespace {

std::string read_text(const std::filesystem::path& path) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored)) {
    throw ConfigError(shown_path(path) + ": error: this is a folder, not a configuration file");
  }
  errno = 0;
  std::ifstream in(path, std::ios::binary);
  std::string text;
  std::array<char, 1 << 16> buffer;
  // One byte more than YamlFile takes is enough for it to say so.
  constexpr std::size_t limit = (std::size_t{4} << 20) + 1;
  while (in && text.size() < limit) {
    in.read(buffer.data(), buffer.size());
    text.append(buffer.data(), static_cast<std::size_t>(in.gcount()));
  }
  if (!in.eof() && text.size() < limit) {
    const std::string reason = errno != 0 ? std::strerror(errno) : "it cannot be read";
    throw ConfigError(shown_path(path) + ": error: the configuration cannot be read: " + reason);
  }
  return text;
}

}  // namespace

std::string shown_path(const std::filesystem::path& path) {
  const std::string full = normal_path(path);
  const std::string here = normal_path(".");
  return full.starts_with(here + "/") ? full.substr(here.size() + 1) : full;
}

std::shared_ptr<const ConfigFile> ConfigFile::read(const std::filesystem::path& path) {
  return std::shared_ptr<const ConfigFile>(new ConfigFile(path, read_text(path)));
}

ConfigFile::ConfigFile(const std::filesystem::path& path, std::string text)
    : folder_(std::filesystem::path(normal_path(path)).parent_path()),
      yaml_(shown_path(path), std::move(text)),
      ignore_(folder_) {
  if (yaml_.root().kind == YamlNode::Kind::null) return;
  if (yaml_.root().kind != YamlNode::Kind::mapping) {
    throw yaml_.error(yaml_.root().range, "expected settings such as 'region: US' or 'rules:'");
  }
  read_keys();
}

std::string ConfigFile::place(SourceRange range) const {
  return yaml_.path() + ":" + std::to_string(LineIndex(yaml_.text()).position(range.begin).line);
}

void ConfigFile::read_keys() {
  const YamlNode& root = yaml_.root();
  yaml_.demand_known_keys(
      root, {"extends", "rules", "region", "citation-style", "fail-on", "packs", "plugins", "ignore", "overrides"});
  read_path_settings(root, settings_);
  if (const YamlNode* node = root.find("fail-on")) {
    const std::string name = yaml_.text(*node);
    const std::optional<Severity> threshold = parse_threshold(name);
    if (!threshold) throw unknown_value(*node, threshold_names());
    fail_on_ = {*threshold, node->range};
  }
  if (const YamlNode* node = find(root, "extends")) extends_ = read_texts(*node);
  if (const YamlNode* node = find(root, "packs")) packs_ = read_paths(*node);
  if (const YamlNode* node = find(root, "plugins")) plugins_ = read_paths(*node);
  if (const YamlNode* node = find(root, "ignore")) ignore_globs_ = read_globs(*node, ignore_);
  if (const YamlNode* node = find(root, "overrides")) read_overrides(*node);
}

/// A key whose value is left empty says nothing: its items may all be commented out.
const YamlNode* ConfigFile::find(const YamlNode& mapping, std::string_view key) const {
  const YamlNode* node = mapping.find(key);
  return node == nullptr || node->kind == YamlNode::Kind::null ? nullptr : node;
}

YamlError ConfigFile::unknown_value(const YamlNode& node, const std::vector<std::string_view>& known) const {
  return yaml_.error(node.range, "unknown value '" + node.scalar + "': expected " + list_names(known) +
                                     did_you_mean(node.scalar, known));
}

void ConfigFile::read_path_settings(const YamlNode& mapping, PathSettings& settings) const {
  if (const YamlNode* node = mapping.find("region")) {
    const std::optional<std::string> region = parse_region(yaml_.text(*node));
    if (!region) {
      throw yaml_.error(node->range, "unknown region '" + node->scalar +
                                         "': expected 'auto' or a country's two letters, such as US, GB or IE");
    }
    settings.region = {*region, node->range};
  }
  if (const YamlNode* node = mapping.find("citation-style")) {
    const std::optional<std::string> style = parse_citation_style(yaml_.text(*node));
    if (!style) throw unknown_value(*node, citation_style_names());
    settings.citation_style = {*style, node->range};
  }
  if (const YamlNode* node = find(mapping, "rules")) read_rules(*node, settings.rules);
}

void ConfigFile::read_rules(const YamlNode& rules, std::vector<RuleSetting>& settings) const {
  if (rules.kind != YamlNode::Kind::mapping) {
    throw yaml_.error(rules.range, "expected one line for each rule or family, such as 'person/*: warning'");
  }
  for (const YamlEntry& entry : rules.entries) settings.push_back(read_rule(entry));
}

RuleSetting ConfigFile::read_rule(const YamlEntry& entry) const {
  RuleSetting setting{{entry.key.scalar, entry.key.range}, std::nullopt, {}};
  if (entry.value.kind != YamlNode::Kind::mapping) {
    setting.severity = read_severity(entry.value);
    return setting;
  }
  for (const YamlEntry& option : entry.value.entries) {
    if (option.key.scalar == "severity") {
      setting.severity = read_severity(option.value);
    } else {
      setting.options.push_back(&option);
    }
  }
  return setting;
}

SeveritySetting ConfigFile::read_severity(const YamlNode& node) const {
  if (node.kind != YamlNode::Kind::scalar) {
    throw yaml_.error(node.range, "expected " + list_names(severity_names()) + ", or the rule's options");
  }
  const std::optional<SeveritySetting> severity = parse_severity(node.scalar);
  if (!severity) throw unknown_value(node, severity_names());
  return *severity;
}

void ConfigFile::read_overrides(const YamlNode& overrides) {
  if (overrides.kind != YamlNode::Kind::sequence) {
    throw yaml_.error(overrides.range, "expected a list here: each override begins with '- files:'");
  }
  for (const YamlNode& item : overrides.items) {
    if (item.kind != YamlNode::Kind::mapping) {
      throw yaml_.error(item.range, "expected the keys of an override, such as 'files:' and 'rules:'");
    }
    yaml_.demand_known_keys(item, {"files", "rules", "region", "citation-style"});
    const YamlNode* files = find(item, "files");
    if (files == nullptr) throw yaml_.error(item.range, "an override needs 'files:', the paths it is for");
    ConfigOverride& added = overrides_.emplace_back(ConfigOverride{PathGlobs(folder_), {}});
    read_globs(*files, added.files);
    read_path_settings(item, added.settings);
  }
}

std::vector<Placed<std::string>> ConfigFile::read_globs(const YamlNode& node, PathGlobs& globs) const {
  std::vector<Placed<std::string>> texts = read_texts(node);
  for (const Placed<std::string>& glob : texts) {
    if (!globs.add_line(glob.value)) throw yaml_.error(glob.range, "'" + glob.value + "' is no path or glob");
  }
  return texts;
}

std::vector<Placed<std::string>> ConfigFile::read_texts(const YamlNode& node) const {
  if (node.kind != YamlNode::Kind::sequence) return {{yaml_.text(node), node.range}};
  std::vector<Placed<std::string>> texts;
  for (const YamlNode& item : node.items) texts.push_back({yaml_.text(item), item.range});
  return texts;
}

std::vector<Placed<std::string>> ConfigFile::read_paths(const YamlNode& node) const {
  std::vector<Placed<std::string>> paths = read_texts(node);
  for (Placed<std::string>& path : paths) {
    const std::string absolute = normal_path(folder_ / path.value);
    std::error_code ignored;
    if (!std::filesystem::exists(absolute, ignored)) {
      throw yaml_.error(path.range, "there is no '" + shown_path(absolute) + "'");
    }
    path.value = absolute;
  }
  return paths;
}

}  // namespace carelint
