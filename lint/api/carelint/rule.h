// A rule: what it looks for, why, on whose authority, and examples that prove it.
#ifndef CARELINT_RULE_H
#define CARELINT_RULE_H

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "carelint/article.h"
#include "carelint/finding.h"

namespace carelint {

using OptionValue = std::variant<bool, std::int64_t, double, std::string, std::vector<std::string>>;

/// An option of a rule. The type of `default_value` is the option's type.
struct OptionInfo {
  std::string name;         ///< kebab-case
  std::string description;  ///< with the unit of a number
  OptionValue default_value;
  std::vector<std::string> choices = {};  ///< where not empty, the only texts allowed
  std::optional<double> minimum = {};     ///< of a number
  std::optional<double> maximum = {};
};

/// The values of a rule's options: every declared option is there, with its declared type.
class Options {
 public:
  Options() = default;
  explicit Options(std::map<std::string, OptionValue, std::less<>> values) : values_(std::move(values)) {}

  /// Throws std::logic_error for an option that the rule does not declare with this type.
  template <class Type>
  const Type& get(std::string_view name) const {
    const auto found = values_.find(name);
    const Type* value = found == values_.end() ? nullptr : std::get_if<Type>(&found->second);
    if (value == nullptr)
      throw std::logic_error("the rule declares no option '" + std::string(name) + "' of this type");
    return *value;
  }

 private:
  std::map<std::string, OptionValue, std::less<>> values_;
};

/// What a run is told from outside; the same settings and the same article give the same findings.
struct Settings {
  std::chrono::year_month_day today{};  ///< the day to judge dates by; rules never ask the clock
  std::string region;                   ///< ISO 3166-1 alpha-2, upper case; empty: the region of the page's lang
  std::string citation_style = "auto";  ///< auto, apa7, ama11 or vancouver
  bool whole_pages = false;             ///< what has no <html>, <head> or <body> is judged as a whole page all the same
};

/// A published text that a rule rests on.
struct Guidance {
  std::string title;
  std::string url = {};
  std::string date = {};  ///< of publication, or when it was read; ISO 8601, as exact as known
};

/// An article, or a part of one, that shows what a rule does. Run as a test.
struct Example {
  std::string source;                     ///< HTML unless `format` says otherwise; a fragment is enough
  std::vector<std::string> flagged = {};  ///< the source text of each finding, in order; empty: the rule stays silent
  std::optional<std::string> fixed = {};  ///< `source` after the first fix of each finding, where there is one
  std::map<std::string, OptionValue, std::less<>> options = {};
  std::string explanation = {};  ///< why, where it is not plain
  Format format = Format::html;
  Settings settings = example_settings();

  /// What an example is judged by unless it says otherwise: 15 January 2026, any region, any style.
  static Settings example_settings() {
    Settings settings;
    settings.today = std::chrono::year{2026} / std::chrono::January / 15;
    return settings;
  }
};

/// All that is said about a rule, in the rule's own file. The command line, the documentation, the validation of
/// options and the tests read this and nothing else.
struct RuleInfo {
  std::string id;         ///< family/kebab-name; a plugin's family is its name, a pack's its folder
  std::string title;      ///< what the rule asks for, in a few words
  std::string rationale;  ///< why it matters to the reader; plain text, paragraphs divided by an empty line
  Severity severity = Severity::warning;  ///< in the preset `recommended`; off: only in `all`
  Confidence confidence = Confidence::certain;
  std::vector<std::string> tags = {};
  std::vector<Guidance> sources = {};
  std::vector<std::string> wcag = {};  ///< success criteria, such as "1.1.1"
  std::vector<std::string> act = {};   ///< ACT rule ids, such as "23a2a8"
  /// Globs of rule ids. Where one of them reports on the same words, and no less seriously, this rule's finding becomes
  /// a note there.
  std::vector<std::string> yields_to = {};
  std::vector<OptionInfo> options = {};
  std::vector<Example> examples = {};
};

/// What a rule may know of the run, and where it reports.
class RuleContext {
 public:
  virtual ~RuleContext() = default;
  RuleContext(const RuleContext&) = delete;
  RuleContext& operator=(const RuleContext&) = delete;

  /// Findings may come in any order; the engine sorts them and drops doubles. A range outside the article is an error
  /// of the rule.
  virtual void report(Finding finding) = 0;

  const Settings& settings() const { return settings_; }
  std::chrono::year_month_day today() const { return settings_.today; }

 protected:
  explicit RuleContext(const Settings& settings) : settings_(settings) {}

 private:
  const Settings& settings_;
};

/// Made once per configuration, then immutable and shared by all threads.
class Rule {
 public:
  virtual ~Rule() = default;
  Rule(const Rule&) = delete;
  Rule& operator=(const Rule&) = delete;

  /// A pure function of the article and the context. What it throws costs this rule on this article.
  virtual void check(const Article& article, RuleContext& context) const = 0;

 protected:
  Rule() = default;
};

/// A rule as it is registered: its description, and how to make it for given options.
struct RuleDefinition {
  RuleInfo info;
  std::function<std::unique_ptr<Rule>(const Options&)> create;
};

/// A definition whose rule class has a constructor from `const Options&`, or a default one.
template <class RuleClass>
RuleDefinition define_rule(RuleInfo info) {
  return {std::move(info), [](const Options& options) -> std::unique_ptr<Rule> {
            if constexpr (std::is_constructible_v<RuleClass, const Options&>) {
              return std::make_unique<RuleClass>(options);
            } else {
              return std::make_unique<RuleClass>();
            }
          }};
}

/// Where families, packs and plugins register their rules, by name and at one time; nothing registers itself.
class RuleRegistry {
 public:
  virtual ~RuleRegistry() = default;
  RuleRegistry(const RuleRegistry&) = delete;
  RuleRegistry& operator=(const RuleRegistry&) = delete;

  /// Throws std::invalid_argument when the id is taken or malformed.
  virtual void add(RuleDefinition definition) = 0;

 protected:
  RuleRegistry() = default;
};

}  // namespace carelint

#endif
