#include "config/resolved_config.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "config/option_value.h"

namespace carelint {
namespace {

constexpr std::string_view command_line_place = "command line";
constexpr std::string_view default_place = "default";

Severity apply(SeveritySetting setting, Severity current, const RuleInfo& info) {
  switch (setting) {
    case SeveritySetting::off: return Severity::off;
    case SeveritySetting::suggestion: return Severity::suggestion;
    case SeveritySetting::warning: return Severity::warning;
    case SeveritySetting::error: return Severity::error;
    case SeveritySetting::on: return severity_when_on(current, info);
  }
  return current;
}

void append_line(std::string& text, std::string_view key, std::string_view value, std::string_view place) {
  text.append(key).append(": ").append(value).append("   (").append(place).append(")\n");
}

void append_distinct(std::vector<std::string>& list, const std::string& value) {
  if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
}

}  // namespace

ResolvedConfig::ResolvedConfig(std::shared_ptr<const ConfigStack> stack, std::vector<const ConfigOverride*> overrides,
                               std::shared_ptr<const CommandLineSettings> command_line)
    : stack_(std::move(stack)), command_line_(std::move(command_line)) {
  for (const ConfigLayer& layer : *stack_) {
    if (layer.preset) layers_.push_back({&layer, nullptr, nullptr});
    if (layer.file) layers_.push_back({nullptr, layer.file.get(), &layer.file->settings()});
  }
  for (const ConfigLayer& layer : *stack_) {
    if (!layer.file) continue;
    for (const ConfigOverride& candidate : layer.file->overrides()) {
      const bool holds = std::find(overrides.begin(), overrides.end(), &candidate) != overrides.end();
      if (holds) layers_.push_back({nullptr, layer.file.get(), &candidate.settings});
    }
  }
  merge();
}

void ResolvedConfig::merge() {
  for (const Layer& layer : layers_) {
    if (layer.settings == nullptr) continue;
    if (layer.settings->region) settings_.region = layer.settings->region->value;
    if (layer.settings->citation_style) settings_.citation_style = layer.settings->citation_style->value;
  }
  for (const ConfigLayer& layer : *stack_) {
    if (!layer.file) continue;
    if (layer.file->fail_on()) fail_on_ = layer.file->fail_on()->value;
    for (const Placed<std::string>& pack : layer.file->packs()) append_distinct(packs_, pack.value);
    for (const Placed<std::string>& plugin : layer.file->plugins()) append_distinct(plugins_, plugin.value);
  }
  if (command_line_->region) settings_.region = *command_line_->region;
  if (command_line_->citation_style) settings_.citation_style = *command_line_->citation_style;
  if (command_line_->fail_on) fail_on_ = *command_line_->fail_on;
  for (const std::string& pack : command_line_->packs) append_distinct(packs_, pack);
  for (const std::string& plugin : command_line_->plugins) append_distinct(plugins_, plugin);
  settings_.whole_pages = command_line_->whole_pages;
  settings_.today = command_line_->today;
}

Severity ResolvedConfig::severity_of(const RuleInfo& info) const {
  return decide(info).severity;
}

ResolvedConfig::Decision ResolvedConfig::decide(const RuleInfo& info) const {
  Decision decision{info.severity, nullptr, {}, false};
  for (const Layer& layer : layers_) {
    if (layer.preset != nullptr) {
      decision = {preset_severity(*layer.preset->preset, info), &layer, {}, false};
      continue;
    }
    for (const RuleSetting& setting : layer.settings->rules) {
      if (!setting.severity || !matches_glob(setting.pattern.value, info.id)) continue;
      decision = {apply(*setting.severity, decision.severity, info), &layer, setting.pattern.range, false};
    }
  }
  bool is_on = decision.severity != Severity::off;
  for (const CommandLineSettings::RulesGlob& glob : command_line_->rules) {
    if (!matches_glob(glob.pattern, info.id)) continue;
    is_on = glob.kind == CommandLineSettings::GlobKind::adds;
  }
  decision.is_command_line = is_on != (decision.severity != Severity::off);
  decision.severity = is_on ? severity_when_on(decision.severity, info) : Severity::off;
  return decision;
}

Options ResolvedConfig::options_of(const RuleInfo& info) const {
  std::map<std::string, OptionValue, std::less<>> values;
  for (const OptionInfo& option : info.options) values.emplace(option.name, option.default_value);
  for (const Layer& layer : layers_) {
    if (layer.settings == nullptr) continue;
    for (const RuleSetting& setting : layer.settings->rules) {
      if (setting.options.empty() || !matches_glob(setting.pattern.value, info.id)) continue;
      for (const YamlEntry* entry : setting.options) {
        const auto option = std::find_if(info.options.begin(), info.options.end(), [&](const OptionInfo& candidate) {
          return candidate.name == entry->key.scalar;
        });
        if (option == info.options.end()) continue;
        values.insert_or_assign(option->name, option_value(layer.file->yaml(), entry->value, *option));
      }
    }
  }
  return Options(std::move(values));
}

void ResolvedConfig::validate(std::span<const RuleInfo* const> rules) const {
  validate_settings(*stack_, *command_line_, rules);
}

bool ResolvedConfig::ignores(const std::filesystem::path& path) const {
  const EntryKind kind = path.has_filename() ? EntryKind::file : EntryKind::folder;
  return std::any_of(stack_->begin(), stack_->end(), [&](const ConfigLayer& layer) {
    return layer.file && !layer.file->ignore().empty() && layer.file->ignore().covers(path, kind);
  });
}

std::string ResolvedConfig::place_of(const Layer& layer, SourceRange range) const {
  if (layer.preset == nullptr) return layer.file->place(range);
  return "preset " + std::string(name_of(*layer.preset->preset)) + ", " + layer.preset->preset_place;
}

std::string ResolvedConfig::place_of(const Decision& decision) const {
  if (decision.is_command_line) return std::string(command_line_place);
  return decision.layer == nullptr ? std::string(default_place) : place_of(*decision.layer, decision.range);
}

std::string ResolvedConfig::explain(std::span<const RuleInfo* const> rules) const {
  std::string text;
  explain_values(text);
  explain_lists(text);
  explain_rule_settings(text);
  text += "\nThe severity of each rule:\n";
  for (const RuleInfo* info : rules) {
    const Decision decision = decide(*info);
    append_line(text, info->id, carelint::name_of(decision.severity), place_of(decision));
  }
  return text;
}

void ResolvedConfig::explain_values(std::string& text) const {
  std::string region_place(default_place);
  std::string style_place(default_place);
  std::string threshold_place(default_place);
  for (const Layer& layer : layers_) {
    if (layer.settings == nullptr) continue;
    if (layer.settings->region) region_place = layer.file->place(layer.settings->region->range);
    if (layer.settings->citation_style) style_place = layer.file->place(layer.settings->citation_style->range);
  }
  for (const ConfigLayer& layer : *stack_) {
    if (layer.file && layer.file->fail_on()) threshold_place = layer.file->place(layer.file->fail_on()->range);
  }
  if (command_line_->region) region_place = command_line_place;
  if (command_line_->citation_style) style_place = command_line_place;
  if (command_line_->fail_on) threshold_place = command_line_place;
  append_line(text, "region", settings_.region.empty() ? "auto" : settings_.region, region_place);
  append_line(text, "citation-style", settings_.citation_style, style_place);
  append_line(text, "fail-on", threshold_name(fail_on_), threshold_place);
}

void ResolvedConfig::explain_lists(std::string& text) const {
  using Values = std::vector<Placed<std::string>>;
  const auto explain = [&](std::string_view key, const Values& (ConfigFile::*values)() const) {
    for (const ConfigLayer& layer : *stack_) {
      if (!layer.file) continue;
      for (const auto& [value, range] : (layer.file.get()->*values)()) {
        append_line(text, key, key == "ignore" ? value : shown_path(value), layer.file->place(range));
      }
    }
  };
  explain("packs", &ConfigFile::packs);
  for (const std::string& pack : command_line_->packs) append_line(text, "packs", shown_path(pack), command_line_place);
  explain("plugins", &ConfigFile::plugins);
  for (const std::string& path : command_line_->plugins) {
    append_line(text, "plugins", shown_path(path), command_line_place);
  }
  explain("ignore", &ConfigFile::ignore_globs);
}

void ResolvedConfig::explain_rule_settings(std::string& text) const {
  for (const Layer& layer : layers_) {
    if (layer.preset != nullptr) {
      append_line(text, "extends", name_of(*layer.preset->preset), layer.preset->preset_place);
      continue;
    }
    const std::string_view source = layer.file->yaml().text();
    for (const RuleSetting& setting : layer.settings->rules) {
      const std::string key = "rules." + setting.pattern.value;
      if (setting.severity)
        append_line(text, key, name_of(*setting.severity), layer.file->place(setting.pattern.range));
      for (const YamlEntry* option : setting.options) {
        const SourceRange written = option->value.range;
        append_line(text, key + "." + option->key.scalar, source.substr(written.begin, written.size()),
                    layer.file->place(option->key.range));
      }
    }
  }
  for (const CommandLineSettings::RulesGlob& glob : command_line_->rules) {
    const bool adds = glob.kind == CommandLineSettings::GlobKind::adds;
    append_line(text, "rules." + glob.pattern, adds ? "on" : "off", command_line_place);
  }
}

}  // namespace carelint
