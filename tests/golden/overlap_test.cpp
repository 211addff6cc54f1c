// No fault is reported twice: over every file of the corpora, with every rule on, two rules that report on the same
// words are declared to go together.
#include <gtest/gtest.h>

#include <fstream>

#include "golden/corpora.h"
#include "support/sources.h"

namespace carelint {
namespace {

using testing_support::articles_in;

struct Together {
  std::string first;
  std::string second;
};

std::vector<Together> declared() {
  std::vector<Together> pairs;
  std::ifstream stream(OVERLAPS);
  for (std::string line; std::getline(stream, line);) {
    const std::size_t one = line.find('\t');
    const std::size_t two = line.find('\t', one + 1);
    if (line.starts_with('#') || two == line.npos) continue;
    pairs.push_back({line.substr(0, one), line.substr(one + 1, two - one - 1)});
  }
  return pairs;
}

bool may_stand_together(const std::vector<Together>& pairs, const std::string& a, const std::string& b) {
  return std::any_of(pairs.begin(), pairs.end(), [&](const Together& pair) {
    return (matches_glob(pair.first, a) && matches_glob(pair.second, b)) ||
           (matches_glob(pair.first, b) && matches_glob(pair.second, a));
  });
}

void expect_declared(const FileResult& result, std::string_view only = {}) {
  const std::vector<Together> pairs = declared();
  ASSERT_FALSE(pairs.empty());
  for (std::size_t i = 0; i < result.diagnostics.size(); ++i) {
    const Diagnostic& a = result.diagnostics[i];
    for (std::size_t j = i + 1; j < result.diagnostics.size(); ++j) {
      const Diagnostic& b = result.diagnostics[j];
      const bool overlap = a.range.begin < b.range.end && b.range.begin < a.range.end;
      if (!overlap || a.rule == b.rule || (!only.empty() && a.rule != only && b.rule != only)) continue;
      EXPECT_TRUE(may_stand_together(pairs, a.rule, b.rule))
          << a.rule << " and " << b.rule << " both speak of \"" << result.source->slice(b.range) << "\"";
    }
  }
}

class OverlapInExamples : public ::testing::TestWithParam<std::string> {};

TEST_P(OverlapInExamples, IsDeclared) {
  for (const Example& example : testing_support::built_in().rules().find(GetParam())->definition.info.examples) {
    if (example.flagged.empty()) continue;
    const auto source = testing_support::make_source(example.source + "\n", example.format);
    expect_declared(testing_support::every_rule().lint(source), GetParam());
  }
}

std::vector<std::string> rule_ids() {
  std::vector<std::string> ids;
  for (const RegisteredRule& rule : testing_support::built_in().rules().rules()) ids.push_back(rule.definition.info.id);
  return ids;
}

INSTANTIATE_TEST_SUITE_P(Every, OverlapInExamples, ::testing::ValuesIn(rule_ids()), [](const auto& instance) {
  std::string name = instance.param;
  for (char& c : name) c = std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
  return name;
});

class Overlap : public ::testing::TestWithParam<std::filesystem::path> {};

TEST_P(Overlap, IsDeclared) {
  expect_declared(testing_support::every_rule().lint(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Faulty, Overlap, ::testing::ValuesIn(articles_in("articles")), testing_support::test_name);
INSTANTIATE_TEST_SUITE_P(Clean, Overlap, ::testing::ValuesIn(articles_in("clean")), testing_support::test_name);
INSTANTIATE_TEST_SUITE_P(Malformed, Overlap, ::testing::ValuesIn(articles_in("malformed")), testing_support::test_name);

}  // namespace
}  // namespace carelint
