#include "config/config.h"
#include "gtest/gtest.h"
#include "unit/config/config_test_support.h"

namespace carelint {
namespace {

TEST(ConfigExplain, SaysThatDefaultsHold) {
  const ConfigFolder folder;
  const SomeRules rules;
  EXPECT_EQ(ConfigLoader({}).config_for(folder / "a.html")->explain(rules.all()),
            "region: auto   (default)\n"
            "citation-style: auto   (default)\n"
            "fail-on: error   (default)\n"
            "\n"
            "The severity of each rule:\n"
            "person/voice: warning   (default)\n"
            "accessibility/image-alt: error   (default)\n"
            "accessibility/link-text: off   (default)\n"
            "reading/grade-level: suggestion   (default)\n");
}

TEST(ConfigExplain, NamesTheLayerBehindEverySetting) {
  const ConfigFolder folder;
  const SomeRules rules;
  folder.add("styles/a.yml", "");
  folder.add("house.yaml", "extends: strict\nregion: US\nfail-on: warning\npacks: [styles]\n");
  folder.add(".carelint.yaml",
             "extends: ./house.yaml\n"
             "rules:\n"
             "  person/*: suggestion\n"
             "  reading/grade-level:\n"
             "    severity: error\n"
             "    maximum: 8\n"
             "ignore: [drafts/]\n"
             "overrides:\n"
             "  - files: uk/\n"
             "    citation-style: vancouver\n"
             "    rules: {person/voice: off}\n"
             "  - files: us/\n"
             "    citation-style: apa7\n");
  CommandLineLayer line;
  line.region = "GB";
  line.rules = "-accessibility/*,accessibility/link-text,reading/*";
  line.packs = {(folder / "more").string()};
  const std::string text = ConfigLoader(line).config_for(folder / "uk/a.html")->explain(rules.all());
  EXPECT_EQ(folder.without_path(text),
            "region: GB   (command line)\n"
            "citation-style: vancouver   (FOLDER/.carelint.yaml:10)\n"
            "fail-on: warning   (FOLDER/house.yaml:3)\n"
            "packs: FOLDER/styles   (FOLDER/house.yaml:4)\n"
            "packs: FOLDER/more   (command line)\n"
            "ignore: drafts/   (FOLDER/.carelint.yaml:7)\n"
            "extends: strict   (FOLDER/house.yaml:1)\n"
            "rules.person/*: suggestion   (FOLDER/.carelint.yaml:3)\n"
            "rules.reading/grade-level: error   (FOLDER/.carelint.yaml:4)\n"
            "rules.reading/grade-level.maximum: 8   (FOLDER/.carelint.yaml:6)\n"
            "rules.person/voice: off   (FOLDER/.carelint.yaml:11)\n"
            "rules.accessibility/*: off   (command line)\n"
            "rules.accessibility/link-text: on   (command line)\n"
            "rules.reading/*: on   (command line)\n"
            "\n"
            "The severity of each rule:\n"
            "person/voice: off   (FOLDER/.carelint.yaml:11)\n"
            "accessibility/image-alt: off   (command line)\n"
            "accessibility/link-text: suggestion   (command line)\n"
            "reading/grade-level: error   (FOLDER/.carelint.yaml:4)\n");
}

TEST(ConfigExplain, NamesThePresetBehindASeverity) {
  const ConfigFolder folder;
  const SomeRules rules;
  folder.add(".carelint.yaml", "region: US\nextends: strict\n");
  const std::string text = ConfigLoader({}).config_for(folder / "a.html")->explain(rules.all());
  EXPECT_NE(folder.without_path(text).find("person/voice: error   (preset strict, FOLDER/.carelint.yaml:2)\n"),
            std::string::npos);
}

}  // namespace
}  // namespace carelint
