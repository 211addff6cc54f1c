// Rules and configurations made up for a test.
#ifndef CARELINT_TESTS_UNIT_ENGINE_TEST_RULES_H
#define CARELINT_TESTS_UNIT_ENGINE_TEST_RULES_H

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/engine.h"

namespace carelint::testing {

using CheckFunction = std::function<void(const Article&, RuleContext&)>;

class FunctionRule final : public Rule {
 public:
  explicit FunctionRule(CheckFunction check) : check_(std::move(check)) {}
  void check(const Article& article, RuleContext& context) const override { check_(article, context); }

 private:
  CheckFunction check_;
};

inline RuleDefinition function_rule(RuleInfo info, CheckFunction check) {
  return {std::move(info), [check](const Options&) { return std::make_unique<FunctionRule>(check); }};
}

inline RuleInfo rule_info(std::string id) {
  RuleInfo info;
  info.id = std::move(id);
  return info;
}

inline RuleDefinition function_rule(std::string id, CheckFunction check) {
  return function_rule(rule_info(std::move(id)), std::move(check));
}

/// The place of the first occurrence of a text in the source.
inline SourceRange place_of(const Article& article, std::string_view text) {
  const std::size_t begin = article.source().text().find(text);
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + text.size())};
}

/// A rule that reports every word of the article that is the given one (lower case).
inline RuleDefinition word_rule(RuleInfo info, std::string word) {
  return function_rule(std::move(info), [word](const Article& article, RuleContext& context) {
    for (const Block& block : article.blocks()) {
      for (const Token& token : block.tokens) {
        if (token.folded == word) context.report({.range = token.range, .message = "found " + word});
      }
    }
  });
}

inline RuleDefinition word_rule(std::string id, std::string word) {
  return word_rule(rule_info(std::move(id)), std::move(word));
}

/// Every rule runs with its own severity unless told otherwise.
class TestConfig final : public Config {
 public:
  TestConfig() {
    settings_ = Example::example_settings();
    packs_ = {"/packs/named"};
  }
  explicit TestConfig(std::map<std::string, Severity> severities) : TestConfig() {
    severities_ = std::move(severities);
  }

  Severity severity_of(const RuleInfo& info) const override {
    const auto found = severities_.find(info.id);
    return found == severities_.end() ? info.severity : found->second;
  }
  Options options_of(const RuleInfo& info) const override {
    std::map<std::string, OptionValue, std::less<>> values;
    for (const OptionInfo& option : info.options) values[option.name] = option.default_value;
    return Options(std::move(values));
  }
  void validate(std::span<const RuleInfo* const> rules) const override {
    for (const RuleInfo* info : rules) validated.push_back(info->id);
  }
  std::string explain(std::span<const RuleInfo* const>) const override { return {}; }
  bool ignores(const std::filesystem::path&) const override { return false; }

  mutable std::vector<std::string> validated;

 private:
  std::map<std::string, Severity> severities_;
};

/// A page as it comes from a file with bytes that its encoding does not know.
inline std::shared_ptr<const SourceBuffer> undecodable_source(std::string text) {
  SourceEncoding encoding;
  const auto at = static_cast<std::uint32_t>(text.find("\xEF\xBF\xBD"));
  encoding.undecodable = SourceRange{at, at + 3};
  return std::make_shared<const SourceBuffer>("a.html", std::move(text), Format::html, std::move(encoding));
}

/// Rules of one test, and the engine that runs them.
class Bench {
 public:
  explicit Bench(std::vector<RuleDefinition> definitions, RuleOrigin origin = {}) {
    RuleSet::Registrar registrar(rules_, std::move(origin));
    for (RuleDefinition& definition : definitions) registrar.add(std::move(definition));
  }

  FileResult lint(std::string html, std::map<std::string, Severity> severities = {}) {
    return lint_source(std::make_shared<const SourceBuffer>("a.html", std::move(html), Format::html),
                       std::move(severities));
  }
  FileResult lint_source(const std::shared_ptr<const SourceBuffer>& source,
                         std::map<std::string, Severity> severities = {}) {
    return engine_.lint(source, *engine_.configure(std::make_shared<const TestConfig>(std::move(severities))));
  }
  Engine& engine() { return engine_; }

 private:
  RuleSet rules_;
  Engine engine_{rules_};
};

/// "rule: flagged text" of each diagnostic.
inline std::vector<std::string> summary(const FileResult& result) {
  std::vector<std::string> lines;
  for (const Diagnostic& diagnostic : result.diagnostics) {
    lines.push_back(diagnostic.rule + ": " + std::string(result.source->slice(diagnostic.range)));
  }
  return lines;
}

}  // namespace carelint::testing

#endif
