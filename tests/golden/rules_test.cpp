#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "carelint/testing.h"
#include "engine/examples.h"
#include "golden/corpora.h"

namespace carelint {
namespace {

using testing_support::built_in;

std::vector<std::string> rule_ids() {
  std::vector<std::string> ids;
  for (const RegisteredRule& rule : built_in().rules().rules()) ids.push_back(rule.definition.info.id);
  return ids;
}

class BuiltInRule : public ::testing::TestWithParam<std::string> {
 protected:
  const RegisteredRule& rule() const { return *built_in().rules().find(GetParam()); }
};

std::string rule_test_name(const ::testing::TestParamInfo<std::string>& info) {
  std::string name = info.param;
  for (char& c : name) c = std::isalnum(static_cast<unsigned char>(c)) ? c : '_';
  return name;
}

TEST_P(BuiltInRule, KeepsItsExamples) {
  EXPECT_THAT(failing_examples(rule()), ::testing::IsEmpty());
}

TEST_P(BuiltInRule, SaysAllThatTheContractAsks) {
  if (!rule().definition.create) GTEST_SKIP() << "the engine's own diagnostics have no articles to show";
  EXPECT_THAT(contract_violations(rule().definition.info), ::testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Every, BuiltInRule, ::testing::ValuesIn(rule_ids()), rule_test_name);

TEST(BuiltInRules, EveryFamilyHasOne) {
  std::map<std::string, int> families;
  for (const std::string& id : rule_ids()) ++families[id.substr(0, id.find('/'))];
  for (const char* family :
       {"person", "reading", "citation", "crisis", "safe-messaging", "stigma", "trust", "accessibility"}) {
    EXPECT_GE(families[family], 1) << family;
  }
}

}  // namespace
}  // namespace carelint
