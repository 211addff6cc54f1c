// Runs configured rules on one article, and keeps what a failing rule does from harming the others.
#ifndef CARELINT_ENGINE_RULE_RUNNER_H
#define CARELINT_ENGINE_RULE_RUNNER_H

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "carelint/rule.h"
#include "engine/profile.h"
#include "engine/rule_set.h"

namespace carelint {

/// A rule that runs under one configuration.
struct ActiveRule {
  const RegisteredRule* registered = nullptr;
  std::unique_ptr<const Rule> rule;
  Severity severity = Severity::warning;
};

/// What one rule gave for one article.
struct RuleOutcome {
  std::vector<Finding> findings;  ///< each inside the article, with texts in valid UTF-8; in the order reported
  std::string failure;            ///< what went wrong ("it crashed"); empty when it kept its contract
};

/// One outcome for each rule, in their order. Where `profile` is not null, the times of rules and analyses are added to
/// it. A rule that throws or crashes gives no findings; of one that reports
/// outside the article those findings are missing. Needs enable_crash_guard().
std::vector<RuleOutcome> run_rules(const Article& article, std::span<const ActiveRule> rules, const Settings& settings,
                                   Profile* profile = nullptr);

}  // namespace carelint

#endif
