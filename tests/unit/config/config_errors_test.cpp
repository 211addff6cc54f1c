#include <ostream>

#include "config/config.h"
#include "gtest/gtest.h"
#include "unit/config/config_test_support.h"

namespace carelint {
namespace {

class ConfigErrors : public testing::Test {
 protected:
  /// What validate() says of a configuration; "no error" where it is content.
  std::string invalid(std::string_view yaml, std::string rules = "", std::string_view article = "a.html") {
    folder_.add(".carelint.yaml", yaml);
    CommandLineLayer line;
    line.rules = std::move(rules);
    const std::shared_ptr<const Config> config = ConfigLoader(line).config_for(folder_ / article);
    try {
      config->validate(rules_.all());
    } catch (const ConfigError& error) {
      return folder_.without_path(error.what());
    }
    return "no error";
  }

  ConfigFolder folder_;
  SomeRules rules_;
};

struct WrongSetting {
  const char* name;
  const char* yaml;
  const char* expected;

  friend void PrintTo(const WrongSetting& setting, std::ostream* out) { *out << setting.name; }
};

class WrongSettings : public ConfigErrors, public testing::WithParamInterface<WrongSetting> {};

TEST_P(WrongSettings, AreRefusedWithACaret) {
  EXPECT_EQ(folder_.error(GetParam().yaml), std::string("FOLDER/.carelint.yaml:") + GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    ConfigErrors, WrongSettings,
    testing::Values(
        WrongSetting{"UnknownKey", "# note\nregoin: US\n",
                     "2:1: error: unknown key 'regoin'; did you mean 'region'?\nregoin: US\n^~~~~~"},
        WrongSetting{"NoKeys", "- region\n",
                     "1:1: error: expected settings such as 'region: US' or 'rules:'\n- region\n^~~~~~~~"},
        WrongSetting{"UnknownRegion", "region: USA\n",
                     "1:9: error: unknown region 'USA': expected 'auto' or a country's two letters, such as US, GB or "
                     "IE\nregion: USA\n        ^~~"},
        WrongSetting{"EmptyRegion", "region:\n", "1:8: error: a text is missing here\nregion:\n       ^"},
        WrongSetting{"UnknownStyle", "citation-style: apa\n",
                     "1:17: error: unknown value 'apa': expected 'auto', 'apa7', 'ama11' or 'vancouver'; did you mean "
                     "'apa7'?\ncitation-style: apa\n                ^~~"},
        WrongSetting{"UnknownThreshold", "fail-on: off\n",
                     "1:10: error: unknown value 'off': expected 'error', 'warning', 'suggestion' or 'never'\n"
                     "fail-on: off\n         ^~~"},
        WrongSetting{"UnknownSeverity", "rules:\n  person/voice: warnig\n",
                     "2:17: error: unknown value 'warnig': expected 'off', 'suggestion', 'warning', 'error' or 'on'; "
                     "did you mean 'warning'?\n  person/voice: warnig\n                ^~~~~~"},
        WrongSetting{"UnknownSeverityBesideOptions", "rules:\n  person/voice: {severity: true}\n",
                     "2:28: error: unknown value 'true': expected 'off', 'suggestion', 'warning', 'error' or 'on'\n"
                     "  person/voice: {severity: true}\n                           ^~~~"},
        WrongSetting{"MissingSeverity", "rules:\n  person/voice:\n",
                     "2:16: error: expected 'off', 'suggestion', 'warning', 'error' or 'on', or the rule's options\n"
                     "  person/voice:\n               ^"},
        WrongSetting{"ListOfRules", "rules: [person/voice]\n",
                     "1:8: error: expected one line for each rule or family, such as 'person/*: warning'\n"
                     "rules: [person/voice]\n       ^~~~~~~~~~~~~~"},
        WrongSetting{"UnknownPreset", "extends: strickt\n",
                     "1:10: error: unknown preset 'strickt': expected 'recommended', 'strict', 'accessibility' or "
                     "'all' or the path of a .yaml file; did you mean 'strict'?\nextends: strickt\n         ^~~~~~~"},
        WrongSetting{"MissingExtendedFile", "extends: [strict, house.yaml]\n",
                     "1:19: error: there is no 'FOLDER/house.yaml'\nextends: [strict, house.yaml]\n"
                     "                  ^~~~~~~~~~"},
        WrongSetting{"MissingPack", "packs:\n  - styles\n",
                     "2:5: error: there is no 'FOLDER/styles'\n  - styles\n    ^~~~~~"},
        WrongSetting{"MissingPlugin", "plugins: house.so\n",
                     "1:10: error: there is no 'FOLDER/house.so'\nplugins: house.so\n         ^~~~~~~~"},
        WrongSetting{"EmptyGlob", "ignore: ['']\n", "1:10: error: '' is no path or glob\nignore: ['']\n         ^~"},
        WrongSetting{"OverridesWithoutList", "overrides: {files: a}\n",
                     "1:12: error: expected a list here: each override begins with '- files:'\n"
                     "overrides: {files: a}\n           ^~~~~~~~~~"},
        WrongSetting{"OverrideWithoutFiles", "overrides:\n  - region: GB\n",
                     "2:5: error: an override needs 'files:', the paths it is for\n  - region: GB\n    ^~~~~~~~~~"},
        WrongSetting{"EmptyOverride", "overrides: [{}]\n",
                     "1:13: error: an override needs 'files:', the paths it is for\noverrides: [{}]\n            ^~"},
        WrongSetting{"OverrideThatIsNoMapping", "overrides: [uk/]\n",
                     "1:13: error: expected the keys of an override, such as 'files:' and 'rules:'\n"
                     "overrides: [uk/]\n            ^~~"},
        WrongSetting{"OverrideOfWhatHoldsForAll", "overrides: [{files: uk/, packs: x}]\n",
                     "1:26: error: unknown key 'packs'\noverrides: [{files: uk/, packs: x}]\n"
                     "                         ^~~~~"},
        WrongSetting{"BrokenYaml", "rules:\n\tperson/*: off\n",
                     "2:1: error: a tab stands in the indentation: YAML takes only spaces\n\tperson/*: off\n^"}),
    [](const testing::TestParamInfo<WrongSetting>& setting) { return std::string(setting.param.name); });

TEST_F(ConfigErrors, FilesThatExtendOneAnotherInACircleAreRefused) {
  folder_.add("b.yaml", "extends: sub/c.yaml\n");
  folder_.add("sub/c.yaml", "extends: ../b.yaml\n");
  EXPECT_EQ(folder_.error("extends: b.yaml\n"),
            "FOLDER/sub/c.yaml:1:10: error: these files extend one another in a circle: FOLDER/b.yaml extends "
            "FOLDER/sub/c.yaml extends FOLDER/b.yaml\n"
            "extends: ../b.yaml\n"
            "         ^~~~~~~~~");
  EXPECT_NE(folder_.error("extends: ./.carelint.yaml\n").find("in a circle"), std::string::npos);
}

TEST_F(ConfigErrors, FilesThatExtendOneAnotherWithoutEndAreRefused) {
  for (int i = 0; i < 20; ++i) {
    const std::string next = std::to_string(i + 1) + ".yaml";
    folder_.add(std::to_string(i) + ".yaml", "extends: [" + next + ", " + next + "]\n");
  }
  folder_.add("20.yaml", "");
  EXPECT_NE(folder_.error("extends: 0.yaml\n").find("too many files extend one another"), std::string::npos);
}

TEST_F(ConfigErrors, AFolderInThePlaceOfTheFileIsRefused) {
  std::filesystem::create_directory(folder_ / ".carelint.yaml");
  try {
    ConfigLoader({}).config_for(folder_ / "a.html");
    FAIL() << "no error";
  } catch (const ConfigError& error) {
    EXPECT_EQ(folder_.without_path(error.what()),
              "FOLDER/.carelint.yaml: error: this is a folder, not a configuration file");
  }
}

TEST_F(ConfigErrors, AMissingFileOfTheCommandLineIsRefused) {
  CommandLineLayer line;
  line.config_path = folder_ / "none.yaml";
  EXPECT_EQ(folder_.error("", "a.html", line),
            "FOLDER/none.yaml: error: the configuration cannot be read: No such file or directory");
}

TEST_F(ConfigErrors, AFileWithTheOtherSuffixIsNotOverlooked) {
  folder_.add("site/.carelint.yml", "region: US\n");
  EXPECT_EQ(folder_.error("", "site/blog/a.html"),
            "FOLDER/site/.carelint.yml: error: the file has to be named .carelint.yaml to be read: rename it");
}

TEST_F(ConfigErrors, WrongValuesOfTheCommandLineAreRefused) {
  CommandLineLayer region;
  region.region = "Europe";
  EXPECT_EQ(folder_.error("", "a.html", region),
            "carelint: --region: unknown region 'Europe': expected 'auto' or a country's two letters, such as US, GB "
            "or IE");
  CommandLineLayer style;
  style.citation_style = "vancuver";
  EXPECT_EQ(folder_.error("", "a.html", style),
            "carelint: --citation-style: unknown style 'vancuver': expected 'auto', 'apa7', 'ama11' or 'vancouver'; "
            "did you mean 'vancouver'?");
}

TEST_F(ConfigErrors, WhatNamesRulesAndOptionsIsValid) {
  EXPECT_EQ(invalid("rules:\n"
                    "  '*': warning\n"
                    "  reading/*: {maximum: 8, least-words: 0, formula: lix, headings: yes, skip: Notes}\n",
                    "-*,person/*,accessibility/image-alt"),
            "no error");
}

TEST_F(ConfigErrors, AnUnknownRuleIsRefused) {
  EXPECT_EQ(invalid("rules:\n  person/vioce: off\n"),
            "FOLDER/.carelint.yaml:2:3: error: there is no rule 'person/vioce'; did you mean 'person/voice'?\n"
            "  person/vioce: off\n"
            "  ^~~~~~~~~~~~");
  EXPECT_NE(invalid("rules: {nothing/like-it: off}").find("there is no rule 'nothing/like-it'\n"), std::string::npos);
}

TEST_F(ConfigErrors, ARuleWithoutItsFamilyIsExplained) {
  EXPECT_NE(invalid("rules: {image-alt: off}").find("did you mean 'accessibility/image-alt'?"), std::string::npos);
  EXPECT_NE(invalid("rules: {person: off}").find("did you mean 'person/*'?"), std::string::npos);
}

TEST_F(ConfigErrors, AGlobThatMatchesNoRuleIsRefused) {
  EXPECT_NE(invalid("rules: {'persn/*': off}").find("no rule matches 'persn/*'; did you mean 'person/*'?"),
            std::string::npos);
}

TEST_F(ConfigErrors, ARulesGlobOfTheCommandLineThatMatchesNothingIsRefused) {
  EXPECT_EQ(invalid("", "-*,citaton/*"), "carelint: --rules: no rule matches 'citaton/*'");
  EXPECT_EQ(invalid("", "-readin/*"), "carelint: --rules: no rule matches 'readin/*'; did you mean 'reading/*'?");
}

TEST_F(ConfigErrors, AnUnknownOptionIsRefused) {
  EXPECT_EQ(invalid("rules:\n  reading/grade-level:\n    maximun: 8\n"),
            "FOLDER/.carelint.yaml:3:5: error: 'reading/grade-level' has no option 'maximun'; did you mean 'maximum'?\n"
            "    maximun: 8\n"
            "    ^~~~~~~");
  EXPECT_NE(invalid("rules: {person/voice: {maximum: 8}}")
                .find("'person/voice' has no option 'maximum'; it has none but 'severity'"),
            std::string::npos);
}

TEST_F(ConfigErrors, OptionsOfAGlobNeedOneRuleThatDeclaresThem) {
  EXPECT_EQ(invalid("rules: {'*': {maximum: 8}}"), "no error");
  EXPECT_NE(invalid("rules: {'*': {minimum: 8}}").find("'*' has no option 'minimum'"), std::string::npos);
}

TEST_F(ConfigErrors, AnOptionOfAnotherTypeIsRefused) {
  const auto mistake = [&](const std::string& option) {
    const std::string error = invalid("rules: {reading/grade-level: {" + option + "}}");
    const std::size_t begin = error.find("error: ") + 7;
    return error.substr(begin, error.find('\n') - begin);
  };
  EXPECT_EQ(mistake("maximum: high"), "expected a number from 1 to 18 for 'maximum'");
  EXPECT_EQ(mistake("maximum: '8'"), "expected a number from 1 to 18 for 'maximum'");
  EXPECT_EQ(mistake("maximum: 18.5"), "expected a number from 1 to 18 for 'maximum'");
  EXPECT_EQ(mistake("maximum: nan"), "expected a number from 1 to 18 for 'maximum'");
  EXPECT_EQ(mistake("least-words: 2.5"), "expected a whole number from 0 for 'least-words'");
  EXPECT_EQ(mistake("least-words: -1"), "expected a whole number from 0 for 'least-words'");
  EXPECT_EQ(mistake("least-words: 99999999999999999999"), "expected a whole number from 0 for 'least-words'");
  EXPECT_EQ(mistake("least-words: "), "expected a whole number from 0 for 'least-words'");
  EXPECT_EQ(mistake("formula: smgo"),
            "unknown value 'smgo' for 'formula': expected 'smog' or 'lix'; did you mean 'smog'?");
  EXPECT_EQ(mistake("formula: [smog]"), "expected one text here");
  EXPECT_EQ(mistake("headings: 1"), "expected true or false");
  EXPECT_EQ(mistake("skip: {a: b}"), "expected a list of texts here");
}

TEST_F(ConfigErrors, MistakesInOverridesAreFoundForEveryPath) {
  EXPECT_NE(
      invalid("overrides:\n  - files: uk/\n    rules: {person/none: off}\n").find(":3:13: error: there is no rule"),
      std::string::npos);
}

TEST_F(ConfigErrors, MistakesInExtendedFilesPointThere) {
  folder_.add("house.yaml", "\nrules: {person/none: off}\n");
  EXPECT_TRUE(invalid("extends: house.yaml").starts_with("FOLDER/house.yaml:2:9: error: there is no rule"));
}

}  // namespace
}  // namespace carelint
