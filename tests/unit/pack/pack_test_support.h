// Rules from YAML, articles from HTML, and what the one says of the other.
#ifndef CARELINT_TESTS_UNIT_PACK_PACK_TEST_SUPPORT_H
#define CARELINT_TESTS_UNIT_PACK_PACK_TEST_SUPPORT_H

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "carelint/article.h"
#include "carelint/rule.h"
#include "carelint/testing.h"
#include "config/yaml.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "pack/pack.h"
#include "text/article_builder.h"

namespace carelint {

inline std::unique_ptr<Article> article_of(std::string source, Format format = Format::html) {
  return read_article(std::make_shared<SourceBuffer>("article", std::move(source), format));
}

class CollectedFindings final : public RuleContext {
 public:
  CollectedFindings() : RuleContext(settings_of_examples()) {}
  void report(Finding finding) override { findings.push_back(std::move(finding)); }

  std::vector<Finding> findings;

 private:
  static const Settings& settings_of_examples() {
    static const Settings settings = Example::example_settings();
    return settings;
  }
};

inline PackRule rule_of(const std::string& yaml, std::string id = "house/rule") {
  return parse_pack_rule(YamlFile("house/rule.yml", yaml), std::move(id));
}

/// What is wrong with a rule file; empty when nothing is.
inline std::string mistake_in(const std::string& yaml) {
  try {
    rule_of(yaml);
  } catch (const YamlError& error) {
    return error.what();
  }
  return {};
}

/// A rule that can be run on many articles.
class RunnableRule {
 public:
  explicit RunnableRule(const std::string& yaml) : RunnableRule(rule_of(yaml)) {}
  explicit RunnableRule(PackRule rule) {
    PhraseIndex index;
    rule_ = make_rule(std::move(rule), index).create({});
  }

  std::vector<Finding> check(const Article& article) const {
    CollectedFindings collected;
    rule_->check(article, collected);
    std::sort(collected.findings.begin(), collected.findings.end(),
              [](const Finding& left, const Finding& right) { return left.range < right.range; });
    return std::move(collected.findings);
  }
  std::vector<Finding> check(const std::string& source, Format format = Format::html) const {
    return check(*article_of(source, format));
  }

  /// The source text of each finding.
  std::vector<std::string> flagged(const std::string& source, Format format = Format::html) const {
    const std::unique_ptr<Article> article = article_of(source, format);
    std::vector<std::string> texts;
    for (const Finding& finding : check(*article)) texts.emplace_back(article->source().slice(finding.range));
    return texts;
  }

  std::vector<std::string> messages(const std::string& source) const {
    std::vector<std::string> texts;
    for (const Finding& finding : check(source)) texts.push_back(finding.message);
    return texts;
  }

  /// The source after the fix of that number of each finding.
  std::string fixed(const std::string& source, std::size_t number = 0, Format format = Format::html) const {
    std::string text = source;
    std::vector<Finding> findings = check(source, format);
    std::reverse(findings.begin(), findings.end());
    for (const Finding& finding : findings) {
      if (number >= finding.fixes.size()) continue;
      for (const Edit& edit : finding.fixes[number].edits) text.replace(edit.range.begin, edit.range.size(), edit.text);
    }
    return text;
  }

 private:
  std::unique_ptr<Rule> rule_;
};

/// A rule of the kind existence for one token; `more` are further lines.
inline std::string existence(const std::string& token, const std::string& more = "") {
  return "extends: existence\nmessage: \"Avoid '%s'\"\nignorecase: true\n" + more + "tokens:\n  - '" + token + "'\n";
}

inline std::string substitution(const std::string& swap, const std::string& more = "") {
  return "extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\nignorecase: true\n" + more + "swap:\n  " +
         swap + "\n";
}

/// A folder that is gone after the test.
class TemporaryFolder {
 public:
  explicit TemporaryFolder(const std::string& name) {
    std::string pattern = (std::filesystem::temp_directory_path() / "carelint-pack-XXXXXX").string();
    parent_ = mkdtemp(pattern.data());
    path_ = parent_ / name;
    std::filesystem::create_directories(path_);
  }
  ~TemporaryFolder() { std::filesystem::remove_all(parent_); }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }
  void write(const std::string& name, const std::string& text) const {
    std::filesystem::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << text;
  }

 private:
  std::filesystem::path parent_;
  std::filesystem::path path_;
};

}  // namespace carelint

#endif
