// All rules of a run: carelint's own and those of packs and plugins, each with where it came from.
#ifndef CARELINT_ENGINE_RULE_SET_H
#define CARELINT_ENGINE_RULE_SET_H

#include <deque>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "carelint/rule.h"

namespace carelint {

/// Where a rule came from.
struct RuleOrigin {
  enum class Kind : std::uint8_t { built_in, pack, plugin };

  Kind kind = Kind::built_in;
  std::string path;    ///< pack: its folder; plugin: its file, both as Config::packs() and plugins() name them
  std::string family;  ///< where not empty, what the ids of its rules begin with, before the slash

  friend bool operator==(const RuleOrigin&, const RuleOrigin&) = default;
};

/// "plugin /srv/house.so", for messages; empty for a built-in rule.
std::string describe(const RuleOrigin& origin);

struct RegisteredRule {
  RuleDefinition definition;  ///< `create` is empty for the engine's own rules (engine_rules.h)
  RuleOrigin origin;
};

/// Filled while the run is set up, then only read, by any number of threads. What it hands out lives as long as it.
class RuleSet {
 public:
  /// Holds the engine's own rules, and nothing else.
  RuleSet();
  RuleSet(const RuleSet&) = delete;
  RuleSet& operator=(const RuleSet&) = delete;

  /// Puts rules of one origin into a set, which must outlive it.
  class Registrar final : public RuleRegistry {
   public:
    Registrar(RuleSet& rules, RuleOrigin origin) : rules_(rules), origin_(std::move(origin)) {}

    /// Throws std::invalid_argument, saying which rule and why, when the id is malformed, taken, or outside the
    /// origin's family. Built-in and plugin ids are family/kebab-name; those of packs may hold capitals, '_' and '.'.
    void add(RuleDefinition definition) override;

   private:
    RuleSet& rules_;
    RuleOrigin origin_;
  };

  const std::deque<RegisteredRule>& rules() const { return rules_; }
  /// Null where there is none.
  const RegisteredRule* find(std::string_view id) const;

 private:
  std::deque<RegisteredRule> rules_;
  std::map<std::string_view, const RegisteredRule*, std::less<>> by_id_;
};

}  // namespace carelint

#endif
