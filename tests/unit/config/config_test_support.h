// A folder of configuration files, and rules to configure.
#ifndef CARELINT_TESTS_UNIT_CONFIG_CONFIG_TEST_SUPPORT_H
#define CARELINT_TESTS_UNIT_CONFIG_CONFIG_TEST_SUPPORT_H

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "config/config.h"
#include "config/yaml.h"

namespace carelint {

/// A folder that goes when the test ends. Text that it compares has `FOLDER` in the place of its path.
class ConfigFolder {
 public:
  ConfigFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "carelint-config-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) std::abort();
    path_ = std::filesystem::canonical(pattern);
  }
  ~ConfigFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  ConfigFolder(const ConfigFolder&) = delete;
  ConfigFolder& operator=(const ConfigFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }
  std::filesystem::path operator/(std::string_view name) const { return path_ / name; }

  std::filesystem::path add(std::string_view name, std::string_view text) const {
    const std::filesystem::path path = path_ / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
    return path;
  }

  std::string without_path(std::string text) const {
    const std::string path = path_.string();
    for (std::size_t at = text.find(path); at != std::string::npos; at = text.find(path)) {
      text.replace(at, path.size(), "FOLDER");
    }
    return text;
  }

  /// What the error says that a configuration gives for an article in this folder.
  std::string error(std::string_view config, std::string_view article = "a.html", CommandLineLayer line = {}) const {
    add(".carelint.yaml", config);
    try {
      ConfigLoader(std::move(line)).config_for(path_ / article);
    } catch (const YamlError& error) {
      return without_path(error.what());
    } catch (const ConfigError& error) {
      return without_path(error.what());
    }
    return "no error";
  }

 private:
  std::filesystem::path path_;
};

inline RuleInfo rule_info(std::string id, Severity severity, std::vector<OptionInfo> options = {}) {
  RuleInfo info;
  info.id = std::move(id);
  info.severity = severity;
  info.options = std::move(options);
  return info;
}

/// Four rules of three families, one of them off.
struct SomeRules {
  RuleInfo voice = rule_info("person/voice", Severity::warning);
  RuleInfo image = rule_info("accessibility/image-alt", Severity::error);
  RuleInfo link = rule_info("accessibility/link-text", Severity::off);
  RuleInfo grade = rule_info("reading/grade-level", Severity::suggestion,
                             {{"maximum", "the highest grade", 9.0, {}, 1, 18},
                              {"least-words", "shorter texts are left alone", std::int64_t{100}, {}, 0, {}},
                              {"formula", "how to measure", std::string("smog"), {"smog", "lix"}},
                              {"headings", "count headings too", false},
                              {"skip", "headings of sections to skip", std::vector<std::string>{"References"}}});

  std::vector<const RuleInfo*> all() const { return {&voice, &image, &link, &grade}; }
};

/// The severities of the rules above as one text: o(ff), s(uggestion), w(arning) or e(rror) for each in turn.
inline std::string severities(const Config& config, const SomeRules& rules) {
  std::string text;
  for (const RuleInfo* info : rules.all()) text += name_of(config.severity_of(*info)).front();
  return text;
}

}  // namespace carelint

#endif
