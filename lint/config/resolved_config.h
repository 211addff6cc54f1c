// Config as it comes out when all layers are laid over each other.
#ifndef CARELINT_CONFIG_RESOLVED_CONFIG_H
#define CARELINT_CONFIG_RESOLVED_CONFIG_H

#include <chrono>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "config/config.h"
#include "config/config_file.h"
#include "config/setting_values.h"

namespace carelint {

/// A preset, or a file: exactly one of the two.
struct ConfigLayer {
  std::optional<Preset> preset;
  std::string preset_place;  ///< "path:line" of the file that names the preset
  std::shared_ptr<const ConfigFile> file;
};

/// A configuration file and all that it extends, the lowest layer first.
using ConfigStack = std::vector<ConfigLayer>;

/// The command line, read and checked.
struct CommandLineSettings {
  enum class GlobKind : std::uint8_t { adds, takes_away };
  struct RulesGlob {
    std::string pattern;
    GlobKind kind = GlobKind::adds;
  };

  std::vector<RulesGlob> rules;
  std::optional<Severity> fail_on;
  std::optional<std::string> region;
  std::optional<std::string> citation_style;
  bool whole_pages = false;
  std::vector<std::string> packs;    ///< absolute
  std::vector<std::string> plugins;  ///< absolute
  std::chrono::year_month_day today{};
};

class ResolvedConfig final : public Config {
 public:
  /// `overrides` are those of the stack's files that hold, lowest first.
  ResolvedConfig(std::shared_ptr<const ConfigStack> stack, std::vector<const ConfigOverride*> overrides,
                 std::shared_ptr<const CommandLineSettings> command_line);

  Severity severity_of(const RuleInfo& info) const override;
  Options options_of(const RuleInfo& info) const override;
  void validate(std::span<const RuleInfo* const> rules) const override;
  std::string explain(std::span<const RuleInfo* const> rules) const override;
  bool ignores(const std::filesystem::path& path) const override;

 private:
  /// One layer of what differs from path to path: a preset, or settings of a file.
  struct Layer {
    const ConfigLayer* preset = nullptr;
    const ConfigFile* file = nullptr;
    const PathSettings* settings = nullptr;
  };
  /// A severity and what set it: a layer, or the command line, or neither.
  struct Decision {
    Severity severity = Severity::off;
    const Layer* layer = nullptr;
    SourceRange range;
    bool is_command_line = false;
  };

  void merge();
  Decision decide(const RuleInfo& info) const;
  std::string place_of(const Layer& layer, SourceRange range) const;
  std::string place_of(const Decision& decision) const;
  void explain_values(std::string& text) const;
  void explain_lists(std::string& text) const;
  void explain_rule_settings(std::string& text) const;

  std::shared_ptr<const ConfigStack> stack_;
  std::shared_ptr<const CommandLineSettings> command_line_;
  std::vector<Layer> layers_;
};

/// Throws ConfigError for a setting of the stack, in force for any path or none, or of the command line that names no
/// rule or option or has a wrong value.
void validate_settings(const ConfigStack& stack, const CommandLineSettings& command_line,
                       std::span<const RuleInfo* const> rules);

}  // namespace carelint

#endif
