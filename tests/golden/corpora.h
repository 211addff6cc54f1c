// The files of corpora/, and the program that is tested on them.
#ifndef CARELINT_TESTS_GOLDEN_CORPORA_H
#define CARELINT_TESTS_GOLDEN_CORPORA_H

#include <gtest/gtest.h>

#include <cctype>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "config/config.h"
#include "driver/builtin_rules.h"
#include "engine/engine.h"
#include "engine/rule_set.h"
#include "pack/phrase_index.h"
#include "source/reader.h"

namespace carelint::testing_support {

/// The articles below a folder of corpora/, sorted.
inline std::vector<std::filesystem::path> articles_in(const std::string& folder) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(std::filesystem::path(CORPORA) / folder)) {
    if (entry.is_regular_file() && format_of(entry.path().string())) paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

/// A test's name for a file: letters and digits only.
inline std::string test_name(const ::testing::TestParamInfo<std::filesystem::path>& info) {
  std::string name;
  for (const char c : info.param.filename().string()) name += std::isalnum(static_cast<unsigned char>(c)) ? c : '_';
  return name;
}

/// carelint with its built-in rules in the preset `recommended`, and what --rules adds.
class BuiltIn {
 public:
  explicit BuiltIn(const std::string& rules = {}) {
    RuleSet::Registrar registrar(rules_, {});
    register_builtin_rules(registrar, phrases_);
    CommandLineLayer command_line;
    command_line.rules = rules;
    command_line.today = std::chrono::year{2026} / std::chrono::November / 23;
    ConfigLoader loader(command_line);
    configured_ = engine_.configure(loader.config_for(std::filesystem::path(CORPORA) / "article.html"));
  }

  FileResult lint(const std::filesystem::path& path) const {
    return engine_.lint(read_source(path.string()), *configured_);
  }
  FileResult lint(const std::shared_ptr<const SourceBuffer>& source) const {
    return engine_.lint(source, *configured_);
  }
  const RuleSet& rules() const { return rules_; }

 private:
  RuleSet rules_;
  PhraseIndex phrases_;
  Engine engine_{rules_};
  std::shared_ptr<const ConfiguredRules> configured_;
};

inline const BuiltIn& built_in() {
  static const BuiltIn instance;
  return instance;
}

inline const BuiltIn& every_rule() {
  static const BuiltIn instance("*");
  return instance;
}

}  // namespace carelint::testing_support

#endif
