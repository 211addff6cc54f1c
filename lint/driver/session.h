// What every command that runs rules shares: the configurations, the rules that they name, and the engine.
#ifndef CARELINT_DRIVER_SESSION_H
#define CARELINT_DRIVER_SESSION_H

#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "config/config.h"
#include "engine/engine.h"
#include "engine/rule_set.h"
#include "pack/phrase_index.h"

namespace carelint {

/// A growing set of rules: the built-in ones, and what is loaded.
class RuleLibrary {
 public:
  RuleLibrary();

  /// Loads a folder of rule files. One that cannot be used is named by print_problems(); the others are rules.
  void load_pack(const std::string& folder);
  /// Throws DriverError where the plugin cannot be used.
  void load_plugin(const std::string& path);

  const RuleSet& rules() const { return rules_; }
  /// Prints on standard error what is wrong with rule files. True when anything is.
  bool print_problems() const;

 private:
  RuleSet rules_;
  PhraseIndex phrases_;
  std::set<std::string> loaded_;
  std::vector<std::string> problems_;
};

/// A library of its own that is never taken apart: a short run would spend a tenth of its time on it, only to end.
RuleLibrary& lasting_rule_library();

/// Set up on one thread; after that, linting may go on on many.
class Session {
 public:
  explicit Session(CommandLineLayer command_line) : loader_(std::move(command_line)) {}

  /// The configuration for an article, with its packs and plugins loaded. Throws ConfigError, YamlError or DriverError.
  std::shared_ptr<const Config> config_for(const std::filesystem::path& article);
  /// That for an article in the current folder.
  std::shared_ptr<const Config> config_here() { return config_for("article.html"); }
  /// The rules that hold for an article, made on first use. Best called once all configurations have been asked for:
  /// then the phrases of all packs are found in one pass.
  std::shared_ptr<const ConfiguredRules> rules_for(const std::filesystem::path& article);

  const RuleSet& rules() const { return library_.rules(); }
  bool print_problems() const { return library_.print_problems(); }
  const Engine& engine() const { return engine_; }

 private:
  ConfigLoader loader_;
  RuleLibrary& library_ = lasting_rule_library();
  Engine engine_{library_.rules()};
};

}  // namespace carelint

#endif
