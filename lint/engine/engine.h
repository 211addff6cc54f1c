// Lints one article: runs the configured rules and turns their findings into final diagnostics.
#ifndef CARELINT_ENGINE_ENGINE_H
#define CARELINT_ENGINE_ENGINE_H

#include <map>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "config/config.h"
#include "engine/diagnostic.h"
#include "engine/rule_runner.h"
#include "engine/rule_set.h"

namespace carelint {

/// The rules that hold under one configuration, made once. Immutable, so all threads may share it.
class ConfiguredRules {
 public:
  /// Makes the rules that are not off. Those of packs and plugins take part where the configuration names their origin.
  /// Throws ConfigError for settings that fit no rule and for a rule that refuses its options.
  ConfiguredRules(const RuleSet& rules, std::shared_ptr<const Config> config);

  const Config& config() const { return *config_; }
  std::span<const ActiveRule> active() const { return active_; }
  /// The severity of one of the engine's own rules; off where it is not to be reported.
  Severity engine_severity(std::string_view id) const;
  /// The globs of a rule that runs; null for any other.
  const std::vector<std::string>* yields_to(std::string_view id) const;
  /// What to tell somebody who misspells a rule: "there is no rule …", with the nearest one. Empty for a rule that
  /// takes part, for a glob, and for one like no other, which may be that of a pack that is not loaded here.
  std::string objection_to(std::string_view rule) const;
  /// True when at least one rule matches the glob and none that matches is off.
  bool all_run(std::string_view glob) const;

 private:
  std::shared_ptr<const Config> config_;
  std::vector<ActiveRule> active_;
  std::map<std::string_view, Severity, std::less<>> severities_;  ///< of every rule that takes part
  std::map<std::string_view, const std::vector<std::string>*, std::less<>> yields_to_;  ///< only of rules that yield
};

/// The rules that take part under a configuration, on or off: the built-in ones and those of its packs and plugins.
std::vector<const RuleInfo*> rules_known_to(const Config& config, const RuleSet& rules);

/// The result for an input that cannot be linted.
FileResult unreadable(std::string path, std::string message);

class Engine {
 public:
  /// `rules` outlives the engine. It may grow, but not while lint() runs.
  explicit Engine(const RuleSet& rules);

  /// The rules for a configuration, made on its first use. Not thread-safe. Throws ConfigError.
  std::shared_ptr<const ConfiguredRules> configure(std::shared_ptr<const Config> config);

  /// Thread-safe. Throws nothing: an article that cannot be parsed gives a result with status error, and what goes
  /// wrong inside also sets `internal_error`.
  /// Where `profile` is not null, the times are added to it.
  FileResult lint(const std::shared_ptr<const SourceBuffer>& source, const ConfiguredRules& rules,
                  Profile* profile = nullptr) const;

 private:
  const RuleSet& rules_;
  std::map<std::shared_ptr<const Config>, std::shared_ptr<const ConfiguredRules>> configured_;
};

}  // namespace carelint

#endif
