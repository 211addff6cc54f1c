#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "config/option_value.h"
#include "config/resolved_config.h"

namespace carelint {
namespace {

using Rules = std::span<const RuleInfo* const>;

std::string in_quotes(std::string_view name) {
  return "'" + std::string(name) + "'";
}

/// "; did you mean 'x'?" for a pattern that names no rule, where something near it does.
std::string rule_suggestion(std::string_view pattern, Rules rules) {
  std::set<std::string> families;
  std::vector<std::string_view> names;
  for (const RuleInfo* info : rules) {
    const std::size_t slash = info->id.find('/');
    const bool lacks_family = slash != std::string::npos && std::string_view(info->id).substr(slash + 1) == pattern;
    if (lacks_family) return "; did you mean " + in_quotes(info->id) + "?";
    families.insert(info->id.substr(0, slash) + "/*");
    names.push_back(info->id);
  }
  const bool is_glob = pattern.find('*') != std::string_view::npos;
  const bool is_family_alone = families.contains(std::string(pattern) + "/*");
  if (is_family_alone) return "; did you mean " + in_quotes(std::string(pattern) + "/*") + "?";
  if (is_glob) names.clear();
  names.insert(names.end(), families.begin(), families.end());
  return did_you_mean(pattern, names);
}

std::vector<const RuleInfo*> rules_matching(std::string_view pattern, Rules rules) {
  std::vector<const RuleInfo*> matching;
  std::copy_if(rules.begin(), rules.end(), std::back_inserter(matching),
               [&](const RuleInfo* info) { return matches_glob(pattern, info->id); });
  return matching;
}

std::string no_rule(std::string_view pattern, Rules rules) {
  const bool is_glob = pattern.find('*') != std::string_view::npos;
  return (is_glob ? "no rule matches " : "there is no rule ") + in_quotes(pattern) + rule_suggestion(pattern, rules);
}

YamlError no_option(const YamlFile& file, const YamlNode& key, std::string_view pattern, Rules rules) {
  std::vector<std::string_view> names = {"severity"};
  for (const RuleInfo* info : rules) {
    for (const OptionInfo& option : info->options) names.push_back(option.name);
  }
  const std::string known = names.size() == 1 ? "; it has none but 'severity'" : did_you_mean(key.scalar, names);
  return file.error(key.range, in_quotes(pattern) + " has no option " + in_quotes(key.scalar) + known);
}

void validate_options(const YamlFile& file, const RuleSetting& setting, Rules rules) {
  for (const YamlEntry* entry : setting.options) {
    bool is_declared = false;
    for (const RuleInfo* info : rules) {
      for (const OptionInfo& option : info->options) {
        if (option.name != entry->key.scalar) continue;
        option_value(file, entry->value, option);
        is_declared = true;
      }
    }
    if (!is_declared) throw no_option(file, entry->key, setting.pattern.value, rules);
  }
}

void validate_rules(const YamlFile& file, const PathSettings& settings, Rules rules) {
  for (const RuleSetting& setting : settings.rules) {
    const std::vector<const RuleInfo*> matching = rules_matching(setting.pattern.value, rules);
    if (matching.empty()) throw file.error(setting.pattern.range, no_rule(setting.pattern.value, rules));
    validate_options(file, setting, matching);
  }
}

}  // namespace

void validate_settings(const ConfigStack& stack, const CommandLineSettings& command_line, Rules rules) {
  try {
    for (const ConfigLayer& layer : stack) {
      if (!layer.file) continue;
      validate_rules(layer.file->yaml(), layer.file->settings(), rules);
      for (const ConfigOverride& part : layer.file->overrides()) {
        validate_rules(layer.file->yaml(), part.settings, rules);
      }
    }
  } catch (const YamlError& error) {
    throw ConfigError(error.what());
  }
  for (const CommandLineSettings::RulesGlob& glob : command_line.rules) {
    if (rules_matching(glob.pattern, rules).empty()) {
      throw ConfigError("carelint: --rules: " + no_rule(glob.pattern, rules));
    }
  }
}

}  // namespace carelint
