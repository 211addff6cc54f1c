#include "engine/examples.h"

#include <map>
#include <memory>
#include <stdexcept>
#include <utility>

#include "engine/engine.h"
#include "engine/engine_rules.h"
#include "engine/fixes.h"

namespace carelint {
namespace {

/// Runs one rule, with the options and settings of one of its examples.
class ExampleConfig final : public Config {
 public:
  ExampleConfig(const RegisteredRule& rule, const Example& example)
      : id_(rule.definition.info.id), options_(example.options) {
    settings_ = example.settings;
    if (rule.origin.kind == RuleOrigin::Kind::pack) packs_ = {rule.origin.path};
    if (rule.origin.kind == RuleOrigin::Kind::plugin) plugins_ = {rule.origin.path};
  }

  Severity severity_of(const RuleInfo& info) const override {
    const bool is_engine_rule = info.id.starts_with(std::string(engine_family) + "/");
    return info.id == id_ || is_engine_rule ? Severity::warning : Severity::off;
  }

  Options options_of(const RuleInfo& info) const override {
    std::map<std::string, OptionValue, std::less<>> values;
    for (const OptionInfo& option : info.options) values[option.name] = option.default_value;
    for (const auto& [name, value] : options_) {
      const auto declared = values.find(name);
      if (declared == values.end() || declared->second.index() != value.index()) {
        throw ConfigError("the example sets '" + name + "', and the rule declares no option of that name and type");
      }
      declared->second = value;
    }
    return Options(std::move(values));
  }

  void validate(std::span<const RuleInfo* const>) const override {}
  std::string explain(std::span<const RuleInfo* const>) const override { return {}; }
  bool ignores(const std::filesystem::path&) const override { return false; }

 private:
  const std::string& id_;
  const std::map<std::string, OptionValue, std::less<>>& options_;
};

/// A set of its own for a copy of the rule: the rest of a large set need not be looked at for each example.
void register_copy(RuleSet& rules, const RegisteredRule& rule) {
  if (rules.find(rule.definition.info.id) != nullptr) return;
  RuleSet::Registrar(rules, rule.origin).add(rule.definition);
}

}  // namespace

ExampleOutcome run_example(const RegisteredRule& rule, const Example& example) {
  const std::string& id = rule.definition.info.id;
  RuleSet rules;
  register_copy(rules, rule);
  Engine engine(rules);
  const auto configured = engine.configure(std::make_shared<const ExampleConfig>(rule, example));
  const auto source = std::make_shared<const SourceBuffer>("example", example.source, example.format);
  const FileResult result = engine.lint(source, *configured);
  if (result.status == FileResult::Status::error) throw std::runtime_error(result.message);
  ExampleOutcome outcome;
  std::vector<const Fix*> fixes;
  for (const Diagnostic& diagnostic : result.diagnostics) {
    if (diagnostic.rule == internal_error_id) throw std::runtime_error(diagnostic.message);
    if (diagnostic.rule != id) continue;
    outcome.flagged.emplace_back(source->slice(diagnostic.range));
    if (!diagnostic.fixes.empty()) fixes.push_back(&diagnostic.fixes.front());
  }
  outcome.fixed = apply_fixes(source->text(), fixes).text;
  return outcome;
}

std::vector<std::string> failing_examples(const RegisteredRule& rule) {
  std::vector<std::string> failures;
  const std::vector<Example>& examples = rule.definition.info.examples;
  for (std::size_t i = 0; i < examples.size(); ++i) {
    std::string failure;
    try {
      failure = judge_example(examples[i], run_example(rule, examples[i]));
    } catch (const std::exception& exception) {
      failure = exception.what();
    }
    if (failure.empty()) continue;
    failures.push_back(rule.definition.info.id + ", example " + std::to_string(i + 1) + ": " + failure);
  }
  return failures;
}

}  // namespace carelint
