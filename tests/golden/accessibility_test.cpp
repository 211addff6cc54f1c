// That each accessibility rule finds its fault in small pages, and no rule anything else. A case marked as known
// departs from the standard as yet; one that no longer does loses its mark.
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "golden/corpora.h"
#include "support/sources.h"

namespace carelint {
namespace {

struct Case {
  std::set<std::string> rules;
  std::string page;
  bool is_known = false;
};

std::vector<Case> cases_of(const char* file) {
  std::vector<Case> found;
  std::ifstream stream(file);
  for (std::string line; std::getline(stream, line);) {
    constexpr std::string_view mark = "known ";
    Case one;
    one.is_known = line.starts_with(mark);
    if (one.is_known) line.erase(0, mark.size());
    const std::size_t tab = line.find('\t');
    if (line.starts_with('#') || tab == line.npos) continue;
    std::istringstream rules(line.starts_with('-') ? std::string() : line.substr(0, tab));
    one.rules.insert(std::istream_iterator<std::string>(rules), {});
    one.page = line.substr(tab + 1) + "\n";
    found.push_back(std::move(one));
  }
  return found;
}

std::set<std::string> rules_that_fire(const std::string& page) {
  const FileResult result = testing_support::built_in().lint(testing_support::make_source(page, Format::html));
  std::set<std::string> rules;
  for (const Diagnostic& diagnostic : result.diagnostics) {
    if (diagnostic.rule.starts_with("accessibility/")) rules.insert(diagnostic.rule);
  }
  return rules;
}

// Looks at all cases of a file that are not marked as known, and says how many there are.
std::size_t check_cases(const char* file) {
  std::size_t asserted = 0;
  std::vector<std::string> mended;
  for (const Case& one : cases_of(file)) {
    const std::set<std::string> rules = rules_that_fire(one.page);
    if (one.is_known) {
      if (rules == one.rules) mended.push_back(one.page);
      continue;
    }
    ++asserted;
    EXPECT_EQ(rules, one.rules) << one.page;
  }
  EXPECT_TRUE(mended.empty()) << "no longer wrong, take \"known\" away: " << testing::PrintToString(mended);
  return asserted;
}

TEST(AccessibilityCases, EachFaultIsFoundByItsRuleAndNothingElseIs) {
  EXPECT_GE(check_cases(ACCESSIBILITY_CASES), 800U);
}

TEST(AccessibilityCases, WhatReadersOfArticlesStumbleOverIsFound) {
  EXPECT_GE(check_cases(ARTICLE_MARKUP_CASES), 500U);
}

}  // namespace
}  // namespace carelint
