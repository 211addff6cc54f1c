#include "engine/rule_set.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>

#include "carelint/testing.h"
#include "engine/engine_rules.h"
#include "test_rules.h"

namespace carelint {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::NotNull;

class SilentRule final : public Rule {
 public:
  void check(const Article&, RuleContext&) const override {}
};

RuleDefinition definition(std::string id) {
  return define_rule<SilentRule>(testing::rule_info(std::move(id)));
}

/// What the registry says against a rule; empty where it takes it.
std::string objection(RuleSet& rules, std::string id, RuleOrigin origin = {}) {
  try {
    RuleSet::Registrar(rules, std::move(origin)).add(definition(std::move(id)));
  } catch (const std::invalid_argument& error) {
    return error.what();
  }
  return {};
}

const RuleOrigin pack{RuleOrigin::Kind::pack, "/packs/House", {}};
const RuleOrigin plugin{RuleOrigin::Kind::plugin, "/plugins/house.so", "house"};

TEST(RuleSet, FindsWhatIsRegisteredWithItsOrigin) {
  RuleSet rules;
  EXPECT_EQ(objection(rules, "person/pronoun"), "");
  EXPECT_EQ(objection(rules, "house/name", plugin), "");
  ASSERT_THAT(rules.find("house/name"), NotNull());
  EXPECT_EQ(rules.find("house/name")->origin, plugin);
  EXPECT_EQ(rules.find("person/pronoun")->origin, RuleOrigin{});
  EXPECT_EQ(rules.find("person/other"), nullptr);
}

TEST(RuleSet, RefusesAMalformedId) {
  RuleSet rules;
  for (const char* id : {"", "person", "person/", "/pronoun", "Person/pronoun", "person/Pronoun", "person/pro noun",
                         "person/a/b", "person/-a", "person/a--b"}) {
    EXPECT_THAT(objection(rules, id), HasSubstr("lower-case letters")) << id;
  }
}

TEST(RuleSet, TakesTheNamesOfForeignPacks) {
  RuleSet rules;
  for (const char* id : {"Microsoft/Acronyms", "write-good/E-Prime", "alex/Ablist_v1.2"}) {
    EXPECT_EQ(objection(rules, id, pack), "") << id;
  }
}

TEST(RuleSet, RefusesPackNamesThatNoGlobCouldName) {
  RuleSet rules;
  for (const char* id : {"House/My Rule", "House/a,b", "House/*", "-House/a", "House/a/b", "House/"}) {
    EXPECT_THAT(objection(rules, id, pack), HasSubstr("rename the folder or the file")) << id;
  }
}

TEST(RuleSet, RefusesATakenIdAndNamesItsOwner) {
  RuleSet rules;
  EXPECT_EQ(objection(rules, "house/name", plugin), "");
  EXPECT_EQ(objection(rules, "person/pronoun"), "");
  EXPECT_THAT(objection(rules, "house/name", pack), AllOf(HasSubstr("house/name"), HasSubstr("/plugins/house.so")));
  EXPECT_THAT(objection(rules, "person/pronoun", pack), HasSubstr("carelint has a rule of that id"));
}

TEST(RuleSet, RefusesAPluginRuleOutsideItsNamespace) {
  RuleSet rules;
  EXPECT_THAT(objection(rules, "person/name", plugin), HasSubstr("must begin with 'house/'"));
  EXPECT_THAT(objection(rules, "house-two/name", plugin), HasSubstr("must begin with 'house/'"));
}

TEST(RuleSet, KeepsItsOwnFamilyToItself) {
  RuleSet rules;
  EXPECT_THAT(objection(rules, "carelint/more", pack), HasSubstr("belongs to carelint itself"));
}

TEST(RuleSet, RefusesARuleThatCannotBeCreated) {
  RuleSet rules;
  RuleSet::Registrar registrar(rules, {});
  EXPECT_THROW(registrar.add({testing::rule_info("person/pronoun"), nullptr}), std::invalid_argument);
}

TEST(EngineRules, AreAlwaysThereAndKeepTheContractAsFarAsTheyCan) {
  const RuleSet rules;
  for (const std::string_view id : {suppression_mistake_id, unused_suppression_id}) {
    ASSERT_THAT(rules.find(id), NotNull()) << id;
    EXPECT_THAT(contract_violations(rules.find(id)->definition.info), IsEmpty());
  }
  EXPECT_THAT(rules.find(internal_error_id), NotNull());
  EXPECT_THAT(rules.find(undecodable_bytes_id), NotNull());
}

}  // namespace
}  // namespace carelint
