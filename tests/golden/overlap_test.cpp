// No fault is reported twice: over every file of the corpora, with every rule on, two rules that report on the same
// words are declared to go together.
#include <gtest/gtest.h>

#include <fstream>

#include "golden/corpora.h"

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

class Overlap : public ::testing::TestWithParam<std::filesystem::path> {};

TEST_P(Overlap, IsDeclared) {
  const FileResult result = testing_support::every_rule().lint(GetParam());
  const std::vector<Together> pairs = declared();
  ASSERT_FALSE(pairs.empty());
  for (std::size_t i = 0; i < result.diagnostics.size(); ++i) {
    const Diagnostic& a = result.diagnostics[i];
    for (std::size_t j = i + 1; j < result.diagnostics.size(); ++j) {
      const Diagnostic& b = result.diagnostics[j];
      const bool overlap = a.range.begin < b.range.end && b.range.begin < a.range.end;
      if (!overlap || a.rule == b.rule) continue;
      EXPECT_TRUE(may_stand_together(pairs, a.rule, b.rule))
          << a.rule << " and " << b.rule << " both speak of \"" << result.source->slice(b.range) << "\"";
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Faulty, Overlap, ::testing::ValuesIn(articles_in("articles")), testing_support::test_name);
INSTANTIATE_TEST_SUITE_P(Clean, Overlap, ::testing::ValuesIn(articles_in("clean")), testing_support::test_name);
INSTANTIATE_TEST_SUITE_P(Malformed, Overlap, ::testing::ValuesIn(articles_in("malformed")), testing_support::test_name);

}  // namespace
}  // namespace carelint
