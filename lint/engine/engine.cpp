#include "engine/engine.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <new>
#include <string>
#include <tuple>
#include <utility>

#include "config/yaml.h"
#include "dom/parser.h"
#include "engine/crash_guard.h"
#include "engine/engine_rules.h"
#include "engine/suppression_filter.h"
#include "engine/yielding.h"
#include "text/article_builder.h"

namespace carelint {
namespace {

bool takes_part(const RuleOrigin& origin, const Config& config) {
  const auto names = [&](const std::vector<std::string>& paths) {
    return std::find(paths.begin(), paths.end(), origin.path) != paths.end();
  };
  switch (origin.kind) {
    case RuleOrigin::Kind::built_in: return true;
    case RuleOrigin::Kind::pack: return names(config.packs());
    case RuleOrigin::Kind::plugin: return names(config.plugins());
  }
  return false;
}

/// Every rule but the internal error, which cannot be switched off.
std::vector<const RuleInfo*> configurable_rules(const RuleSet& rules) {
  std::vector<const RuleInfo*> infos;
  for (const RegisteredRule& registered : rules.rules()) {
    if (registered.definition.info.id != internal_error_id) infos.push_back(&registered.definition.info);
  }
  return infos;
}

std::unique_ptr<const Rule> make_rule(const RegisteredRule& registered, const Config& config) {
  const RuleInfo& info = registered.definition.info;
  std::string reason;
  try {
    std::unique_ptr<const Rule> rule = registered.definition.create(config.options_of(info));
    if (rule != nullptr) return rule;
    reason = "it was not created";
  } catch (const ConfigError&) {
    throw;
  } catch (const std::exception& exception) {
    reason = exception.what();
  }
  const std::string owner = describe(registered.origin);
  throw ConfigError("the rule '" + info.id + "'" + (owner.empty() ? "" : " of " + owner) +
                    " cannot be set up: " + reason);
}

Diagnostic to_diagnostic(const ActiveRule& active, Finding finding) {
  const RuleInfo& info = active.registered->definition.info;
  return {.rule = info.id,
          .severity = std::min(active.severity, finding.severity.value_or(Severity::error)),
          .confidence = std::max(info.confidence, finding.confidence),
          .message = std::move(finding.message),
          .range = finding.range,
          .notes = std::move(finding.notes),
          .fixes = std::move(finding.fixes),
          .act = std::move(finding.act)};
}

Diagnostic internal_error(const RegisteredRule& rule, std::string_view failure) {
  const std::string owner = describe(rule.origin);
  return {.rule = std::string(internal_error_id),
          .severity = Severity::error,
          .message = "the rule '" + rule.definition.info.id + "'" + (owner.empty() ? "" : " of " + owner) +
                     " failed on this article: " + std::string(failure),
          .range = {}};
}

void sort_and_drop_doubles(std::vector<Diagnostic>& diagnostics) {
  const auto key = [](const Diagnostic& d) { return std::tie(d.range, d.rule, d.message); };
  std::ranges::stable_sort(diagnostics, {}, key);
  const auto doubles = std::ranges::unique(diagnostics, {}, key);
  diagnostics.erase(doubles.begin(), doubles.end());
}

/// One run over one article.
class Linting {
 public:
  Linting(const Article& article, const ConfiguredRules& rules) : article_(article), rules_(rules), filter_(article) {}

  void run(FileResult& result, Profile* profile) {
    std::vector<RuleOutcome> outcomes = run_rules(article_, rules_.active(), rules_.config().settings(), profile);
    for (std::size_t i = 0; i < outcomes.size(); ++i) add(rules_.active()[i], std::move(outcomes[i]), result);
    add_undecodable_bytes();
    add_suppressions();
    sort_and_drop_doubles(diagnostics_);
    let_one_speak(diagnostics_, [&](std::string_view rule) { return rules_.yields_to(rule); });
    result.metrics = article_.metrics();
    result.diagnostics = std::move(diagnostics_);
  }

 private:
  void add(const ActiveRule& active, RuleOutcome outcome, FileResult& result) {
    if (!outcome.failure.empty()) {
      diagnostics_.push_back(internal_error(*active.registered, outcome.failure));
      failed_.push_back(active.registered->definition.info.id);
      result.internal_error = true;
    }
    std::vector<Diagnostic> found;
    found.reserve(outcome.findings.size());
    for (Finding& finding : outcome.findings) {
      found.push_back(to_diagnostic(active, std::move(finding)));
      if (found.back().severity == Severity::off) found.pop_back();
    }
    keep_unsuppressed(active.registered->definition.info.id, std::move(found));
  }

  void add_undecodable_bytes() {
    const std::optional<SourceRange> place = article_.source().encoding().undecodable;
    if (!place) return;
    std::vector<Diagnostic> found;
    add_own(found, undecodable_bytes_id, *place,
            "the file is read as " + article_.source().encoding().name +
                ", and the bytes here are no text in it; save the file as UTF-8 and look at this place");
    keep_unsuppressed(undecodable_bytes_id, std::move(found));
  }

  void add_suppressions() {
    const auto judged = [&](std::string_view glob) {
      const auto concerned = [&](std::string_view id) { return matches_glob(glob, id); };
      return rules_.all_run(glob) && std::none_of(failed_.begin(), failed_.end(), concerned);
    };
    for (const Suppression* unused : filter_.unused(judged)) {
      add_own(diagnostics_, unused_suppression_id, unused->name,
              "nothing is suppressed here: " + unused->rules + " reports nothing in this stretch; remove the comment");
    }
    for (const Suppression& suppression : filter_.suppressions()) {
      const std::string objection = rules_.objection_to(suppression.rules);
      if (!objection.empty()) add_own(diagnostics_, suppression_mistake_id, suppression.name, objection);
    }
    for (const SuppressionMistake& mistake : filter_.mistakes()) {
      add_own(diagnostics_, suppression_mistake_id, mistake.comment, mistake.message);
    }
  }

  void add_own(std::vector<Diagnostic>& diagnostics, std::string_view id, SourceRange range, std::string message) {
    const Severity severity = rules_.engine_severity(id);
    if (severity == Severity::off) return;
    diagnostics.push_back(
        {.rule = std::string(id), .severity = severity, .message = std::move(message), .range = range});
  }

  void keep_unsuppressed(std::string_view rule, std::vector<Diagnostic> found) {
    filter_.apply(rule, found);
    std::move(found.begin(), found.end(), std::back_inserter(diagnostics_));
  }

  const Article& article_;
  const ConfiguredRules& rules_;
  SuppressionFilter filter_;
  std::vector<Diagnostic> diagnostics_;
  std::vector<std::string_view> failed_;
};

void lint_into(FileResult& result, const ConfiguredRules& rules, Profile* profile) {
  const auto fail = [&](std::string message) {
    result.status = FileResult::Status::error;
    result.message = std::move(message);
    result.diagnostics.clear();
  };
  try {
    const auto begin = std::chrono::steady_clock::now();
    const std::unique_ptr<Article> article = read_article(result.source);
    if (profile != nullptr) profile->reading += std::chrono::steady_clock::now() - begin;
    Linting(*article, rules).run(result, profile);
  } catch (const DocumentError& error) {
    fail(error.what());
  } catch (const std::bad_alloc&) {
    fail("there is not enough memory to lint it");
  } catch (const std::exception& exception) {
    fail(std::string("carelint failed inside, please report it: ") + exception.what());
    result.internal_error = true;
  }
}

}  // namespace

std::vector<const RuleInfo*> rules_known_to(const Config& config, const RuleSet& rules) {
  std::vector<const RuleInfo*> known = configurable_rules(rules);
  std::erase_if(known, [&](const RuleInfo* info) { return !takes_part(rules.find(info->id)->origin, config); });
  return known;
}

ConfiguredRules::ConfiguredRules(const RuleSet& rules, std::shared_ptr<const Config> config)
    : config_(std::move(config)) {
  config_->validate(configurable_rules(rules));
  for (const RuleInfo* info : rules_known_to(*config_, rules)) {
    const Severity severity = config_->severity_of(*info);
    severities_.emplace(info->id, severity);
    if (!info->yields_to.empty()) yields_to_.emplace(info->id, &info->yields_to);
    const RegisteredRule* registered = rules.find(info->id);
    const bool is_run = severity != Severity::off && registered->definition.create != nullptr;
    if (is_run) active_.push_back({registered, make_rule(*registered, *config_), severity});
  }
}

Severity ConfiguredRules::engine_severity(std::string_view id) const {
  const auto found = severities_.find(id);
  return found == severities_.end() ? Severity::off : found->second;
}

const std::vector<std::string>* ConfiguredRules::yields_to(std::string_view id) const {
  const auto found = yields_to_.find(id);
  return found == yields_to_.end() ? nullptr : found->second;
}

std::string ConfiguredRules::objection_to(std::string_view rule) const {
  if (rule.find('*') != rule.npos || severities_.contains(rule)) return {};
  std::vector<std::string_view> ids;
  for (const auto& [id, severity] : severities_) ids.push_back(id);
  const std::string nearest = did_you_mean(rule, ids);
  return nearest.empty() ? std::string() : "there is no rule '" + std::string(rule) + "'" + nearest;
}

bool ConfiguredRules::all_run(std::string_view glob) const {
  bool any = false;
  for (const auto& [id, severity] : severities_) {
    if (!matches_glob(glob, id)) continue;
    if (severity == Severity::off) return false;
    any = true;
  }
  return any;
}

FileResult unreadable(std::string path, std::string message) {
  FileResult result;
  result.path = std::move(path);
  result.status = FileResult::Status::error;
  result.message = std::move(message);
  return result;
}

Engine::Engine(const RuleSet& rules) : rules_(rules) {
  enable_crash_guard();
}

std::shared_ptr<const ConfiguredRules> Engine::configure(std::shared_ptr<const Config> config) {
  std::shared_ptr<const ConfiguredRules>& configured = configured_[config];
  if (configured == nullptr) configured = std::make_shared<const ConfiguredRules>(rules_, std::move(config));
  return configured;
}

FileResult Engine::lint(const std::shared_ptr<const SourceBuffer>& source, const ConfiguredRules& rules,
                        Profile* profile) const {
  FileResult result;
  result.path = source->path();
  result.source = source;
  const bool survived = run_guarded([&] { lint_into(result, rules, profile); });
  if (survived) return result;
  FileResult crashed = unreadable(source->path(), "carelint crashed while it read this article, please report it");
  crashed.internal_error = true;
  return crashed;
}

}  // namespace carelint
