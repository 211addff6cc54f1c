// From a folder to registered rules.
#include "pack_test_support.h"

namespace carelint {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::vector<std::string> ids_of(const Pack& pack) {
  std::vector<std::string> ids;
  for (const PackRule& rule : pack.rules) ids.push_back(rule.info.id);
  return ids;
}

class ListRegistry final : public RuleRegistry {
 public:
  void add(RuleDefinition definition) override {
    if (definition.info.id == refused) throw std::invalid_argument("the id '" + refused + "' is taken");
    definitions.push_back(std::move(definition));
  }
  std::string refused;
  std::vector<RuleDefinition> definitions;
};

TEST(LoadPack, ReadsRuleFilesInOrderAndNamesThemAsTheyStand) {
  const TemporaryFolder folder("House");
  folder.write("Zeal.yml", existence("zeal"));
  folder.write("Avoid_This.yaml", existence("this"));
  folder.write("a.b.yml", existence("b"));
  const Pack pack = load_pack(folder.path());
  EXPECT_THAT(pack.errors, IsEmpty());
  EXPECT_THAT(ids_of(pack), ElementsAre("House/Avoid_This", "House/Zeal", "House/a.b"));
}

TEST(LoadPack, LeavesOtherFilesAlone) {
  const TemporaryFolder folder("House");
  folder.write("Rule.yml", existence("x"));
  folder.write("meta.json", "{}");
  folder.write("README.md", "# House");
  folder.write("vocab.txt", "x");
  folder.write(".yamllint.yml", "extends: default");
  folder.write("tests/Rule.yml", "nonsense: true");
  folder.write("Folder.yml/inside.txt", "x");
  const Pack pack = load_pack(folder.path());
  EXPECT_THAT(pack.errors, IsEmpty());
  EXPECT_THAT(ids_of(pack), ElementsAre("House/Rule"));
}

TEST(LoadPack, OneBadFileDoesNotStopTheOthers) {
  const TemporaryFolder folder("House");
  folder.write("A.yml", existence("a"));
  folder.write("B.yml", "extends: spelling\nmessage: x\n");
  folder.write("C.yml", "extends: [");
  folder.write("D.yml", "\xFF\xFE\x01");
  folder.write("E.yml", existence("e"));
  const Pack pack = load_pack(folder.path());
  EXPECT_THAT(ids_of(pack), ElementsAre("House/A", "House/E"));
  ASSERT_THAT(pack.errors, SizeIs(3));
  EXPECT_THAT(pack.errors[0], HasSubstr("House/B.yml:1:10: error: carelint has no rules of the kind 'spelling'"));
  EXPECT_THAT(pack.errors[1], HasSubstr("House/C.yml:"));
  EXPECT_THAT(pack.errors[2], HasSubstr("House/D.yml"));
}

TEST(LoadPack, NeedsAFolderWithRules) {
  const TemporaryFolder folder("House");
  EXPECT_THAT(load_pack(folder.path() / "missing").errors,
              ElementsAre(HasSubstr("missing: error: there is no such folder")));
  EXPECT_THAT(load_pack(folder.path()).errors, ElementsAre(HasSubstr("House: error: the folder holds no rule")));
  folder.write("Rule.yml", existence("x"));
  EXPECT_THAT(load_pack(folder.path() / "Rule.yml").errors, ElementsAre(HasSubstr("this is a file")));
}

TEST(LoadPack, TwoFilesOfOneNameAreAnError) {
  const TemporaryFolder folder("House");
  folder.write("Rule.yml", existence("x"));
  folder.write("Rule.yaml", existence("y"));
  const Pack pack = load_pack(folder.path());
  EXPECT_THAT(ids_of(pack), ElementsAre("House/Rule"));
  EXPECT_THAT(pack.errors, ElementsAre(HasSubstr("both would be one rule")));
}

TEST(LoadPack, NamesTheFolderHoweverItsPathIsWritten) {
  const TemporaryFolder folder("House");
  folder.write("Rule.yml", existence("x"));
  folder.write("inner/notes.txt", "x");
  EXPECT_THAT(ids_of(load_pack(folder.path().string() + "/")), ElementsAre("House/Rule"));
  EXPECT_THAT(ids_of(load_pack(folder.path() / ".")), ElementsAre("House/Rule"));
  EXPECT_THAT(ids_of(load_pack(folder.path() / "inner" / "..")), ElementsAre("House/Rule"));
}

TEST(LoadPack, AFileThatIsNoFileIsAnError) {
  const TemporaryFolder folder("House");
  std::filesystem::create_symlink("Loop.yml", folder.path() / "Loop.yml");
  EXPECT_THAT(load_pack(folder.path()).errors, ElementsAre(HasSubstr("it is not a file that can be read")));
}

TEST(RegisterPack, RegistersGoodRulesAndGivesAllErrors) {
  const TemporaryFolder folder("House");
  folder.write("A.yml", existence("a"));
  folder.write("B.yml", "extends: nothing");
  folder.write("C.yml", existence("c"));
  ListRegistry registry;
  registry.refused = "House/C";
  PhraseIndex index;
  const std::vector<std::string> errors = register_pack(registry, folder.path(), index);
  ASSERT_THAT(registry.definitions, SizeIs(1));
  EXPECT_EQ(registry.definitions[0].info.id, "House/A");
  ASSERT_THAT(errors, SizeIs(2));
  EXPECT_THAT(errors[0], HasSubstr("B.yml"));
  EXPECT_THAT(errors[1], HasSubstr("the id 'House/C' is taken"));
}

}  // namespace
}  // namespace carelint
