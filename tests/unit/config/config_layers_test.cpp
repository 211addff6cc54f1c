#include "config/config.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "unit/config/config_test_support.h"

namespace carelint {
namespace {

using testing::ElementsAre;

class ConfigLayers : public testing::Test {
 protected:
  std::shared_ptr<const Config> config(std::string_view article = "a.html") {
    return ConfigLoader(line_).config_for(folder_ / article);
  }
  std::string severities_with(std::string_view yaml, std::string_view article = "a.html") {
    folder_.add(".carelint.yaml", yaml);
    return severities(*config(article), rules_);
  }
  std::string severities_with_rules(std::string rules, std::string_view yaml = "") {
    line_.rules = std::move(rules);
    return severities_with(yaml);
  }

  ConfigFolder folder_;
  SomeRules rules_;
  CommandLineLayer line_;
};

TEST_F(ConfigLayers, WithoutAFileEveryRuleHasItsOwnSeverity) {
  EXPECT_EQ(severities(*config(), rules_), "weos");
  EXPECT_EQ(config()->settings().region, "");
  EXPECT_EQ(config()->settings().citation_style, "auto");
  EXPECT_EQ(config()->fail_on(), Severity::error);
  EXPECT_TRUE(config()->packs().empty());
  EXPECT_FALSE(config()->ignores(folder_ / "a.html"));
}

TEST_F(ConfigLayers, APresetGivesEachRuleItsSeverity) {
  EXPECT_EQ(severities_with("extends: recommended"), "weos");
  EXPECT_EQ(severities_with("extends: strict"), "eeow");
  EXPECT_EQ(severities_with("extends: accessibility"), "oeoo");
  EXPECT_EQ(severities_with("extends: all"), "wess");
}

TEST_F(ConfigLayers, OfSeveralPresetsTheLastHolds) {
  EXPECT_EQ(severities_with("extends: [strict, accessibility]"), "oeoo");
}

TEST_F(ConfigLayers, LaterLinesOfRulesWin) {
  EXPECT_EQ(severities_with("rules: {'*': off, reading/*: error, reading/grade-level: warning}"), "ooow");
  EXPECT_EQ(severities_with("rules: {reading/grade-level: warning, '*': suggestion}"), "ssss");
}

TEST_F(ConfigLayers, OnKeepsASeverityOrBringsTheRuleBack) {
  EXPECT_EQ(severities_with("rules: {person/voice: error, '*': on}"), "eess");
  EXPECT_EQ(severities_with("rules: {'*': off, '*e*': on}"), "wess");
}

TEST_F(ConfigLayers, OptionsAloneLeaveTheSeverity) {
  EXPECT_EQ(severities_with("extends: strict\nrules:\n  reading/grade-level:\n    maximum: 7\n"), "eeow");
  EXPECT_EQ(severities_with("rules:\n  reading/grade-level:\n    severity: off\n    maximum: 7\n"), "weoo");
}

TEST_F(ConfigLayers, ReadsTheSettings) {
  folder_.add(".carelint.yaml", "region: ie\ncitation-style: vancouver\nfail-on: never\n");
  EXPECT_EQ(config()->settings().region, "IE");
  EXPECT_EQ(config()->settings().citation_style, "vancouver");
  EXPECT_EQ(config()->fail_on(), Severity::off);
}

TEST_F(ConfigLayers, TakesTheUnitedKingdomForGreatBritain) {
  folder_.add(".carelint.yaml", "region: UK\n");
  EXPECT_EQ(config()->settings().region, "GB");
}

TEST_F(ConfigLayers, TheNearestFileGoingUpHoldsAlone) {
  folder_.add(".carelint.yaml", "region: US\ncitation-style: apa7\n");
  folder_.add("blog/.carelint.yaml", "region: CA\n");
  EXPECT_EQ(config("news/2026/a.html")->settings().region, "US");
  EXPECT_EQ(config("blog/2026/a.html")->settings().region, "CA");
  EXPECT_EQ(config("blog/2026/a.html")->settings().citation_style, "auto");
}

TEST_F(ConfigLayers, AFileLiesAboveWhatItExtends) {
  folder_.add("house.yaml", "extends: strict\nregion: US\ncitation-style: apa7\nrules: {reading/*: off}\n");
  EXPECT_EQ(severities_with("extends: house.yaml\nregion: CA\nrules: {person/*: suggestion}\n"), "seoo");
  EXPECT_EQ(config()->settings().region, "CA");
  EXPECT_EQ(config()->settings().citation_style, "apa7");
}

TEST_F(ConfigLayers, OfSeveralExtendedFilesTheLastWins) {
  folder_.add("first.yaml", "region: US\ncitation-style: apa7\n");
  folder_.add("second.yaml", "region: CA\n");
  folder_.add(".carelint.yaml", "extends:\n  - ./first.yaml\n  - second.yaml\n");
  EXPECT_EQ(config()->settings().region, "CA");
  EXPECT_EQ(config()->settings().citation_style, "apa7");
}

TEST_F(ConfigLayers, OneFileMayBeExtendedTwice) {
  folder_.add("base.yaml", "region: US\n");
  folder_.add("left.yaml", "extends: base.yaml\n");
  folder_.add("right.yaml", "extends: base.yaml\nregion: CA\n");
  folder_.add(".carelint.yaml", "extends: [right.yaml, left.yaml]\n");
  EXPECT_EQ(config()->settings().region, "US");
}

TEST_F(ConfigLayers, OverridesHoldForTheirPathsAndTheLaterWins) {
  folder_.add(".carelint.yaml",
              "region: US\n"
              "rules: {person/*: off}\n"
              "overrides:\n"
              "  - files: [uk/, '*.uk.html']\n"
              "    region: GB\n"
              "    rules: {person/voice: error}\n"
              "  - files: uk/archive/**\n"
              "    citation-style: ama11\n"
              "    rules: {person/voice: suggestion}\n");
  EXPECT_EQ(severities(*config("a.html"), rules_), "oeos");
  EXPECT_EQ(severities(*config("uk/a.html"), rules_), "eeos");
  EXPECT_EQ(config("news/a.uk.html")->settings().region, "GB");
  EXPECT_EQ(severities(*config("uk/archive/a.html"), rules_), "seos");
  EXPECT_EQ(config("uk/archive/a.html")->settings().region, "GB");
  EXPECT_EQ(config("uk/archive/a.html")->settings().citation_style, "ama11");
}

TEST_F(ConfigLayers, AnExtendedFilesOverridesCountFromItsOwnFolderAndLieAboveEveryFile) {
  folder_.add("house/base.yaml", "overrides:\n  - files: uk/\n    region: GB\n");
  folder_.add("house/.carelint.yaml", "extends: ./base.yaml\nregion: US\n");
  folder_.add(".carelint.yaml", "extends: house/base.yaml\nregion: US\n");
  EXPECT_EQ(config("house/uk/a.html")->settings().region, "GB");
  EXPECT_EQ(config("uk/a.html")->settings().region, "US");
}

TEST_F(ConfigLayers, TheCommandLineWinsOverAll) {
  folder_.add(".carelint.yaml", "region: US\nfail-on: never\noverrides: [{files: '*', citation-style: apa7}]\n");
  line_.region = "nz";
  line_.fail_on = Severity::suggestion;
  line_.citation_style = "vancouver";
  line_.today = std::chrono::year{2026} / std::chrono::May / 4;
  EXPECT_EQ(config()->settings().region, "NZ");
  EXPECT_EQ(config()->fail_on(), Severity::suggestion);
  EXPECT_EQ(config()->settings().citation_style, "vancouver");
  EXPECT_EQ(config()->settings().today, line_.today);
}

TEST_F(ConfigLayers, RulesGlobsAddToWhatIsOn) {
  EXPECT_EQ(severities_with_rules("accessibility/link-text"), "wess");
  EXPECT_EQ(severities_with_rules("reading/*", "rules: {'*': off}"), "ooos");
}

TEST_F(ConfigLayers, RulesGlobsTakeAwayFromLeftToRight) {
  EXPECT_EQ(severities_with_rules("-*,reading/*"), "ooos");
  EXPECT_EQ(severities_with_rules("-*, accessibility/* ,-*/image-alt,"), "ooso");
  EXPECT_EQ(severities_with_rules("reading/*,-*"), "oooo");
  EXPECT_EQ(severities_with_rules("-reading/*,-person/*"), "oeoo");
}

TEST_F(ConfigLayers, RulesGlobsKeepTheConfiguredSeverity) {
  EXPECT_EQ(severities_with_rules("-*,reading/*,person/*", "extends: strict"), "eoow");
  EXPECT_EQ(severities_with_rules("person/voice", "rules: {person/voice: off}"), "weos");
}

TEST_F(ConfigLayers, AnotherFileMayBeNamedInThePlaceOfTheNearest) {
  folder_.add(".carelint.yaml", "region: US\n");
  line_.config_path = folder_.add("other/strict.yaml", "extends: strict\noverrides: [{files: b.html, region: CA}]\n");
  EXPECT_EQ(severities(*config(), rules_), "eeow");
  EXPECT_EQ(config()->settings().region, "");
  EXPECT_EQ(config("b.html")->settings().region, "");
  EXPECT_EQ(config("other/b.html")->settings().region, "CA");
}

TEST_F(ConfigLayers, FilesWithTheSameLayersShareOneConfig) {
  folder_.add(".carelint.yaml", "overrides:\n  - files: uk/\n    region: GB\n");
  folder_.add("own/.carelint.yaml", "");
  ConfigLoader loader(line_);
  const auto config_of = [&](std::string_view article) { return loader.config_for(folder_ / article); };
  EXPECT_EQ(config_of("a.html"), config_of("news/b.html"));
  EXPECT_EQ(config_of("uk/a.html"), config_of("news/uk/b.html"));
  EXPECT_NE(config_of("a.html"), config_of("uk/a.html"));
  EXPECT_NE(config_of("a.html"), config_of("own/a.html"));
}

TEST_F(ConfigLayers, PacksAndPluginsCountFromTheFileThatNamesThem) {
  folder_.add("shared/styles/a.yml", "");
  folder_.add("shared/house.so", "");
  folder_.add("site/styles/b.yml", "");
  folder_.add("shared/base.yaml", "packs: [styles]\nplugins: house.so\n");
  folder_.add("site/.carelint.yaml", "extends: ../shared/base.yaml\npacks: [./styles/, ../shared/styles]\n");
  line_.packs = {(folder_ / "site/styles").string()};
  line_.plugins = {(folder_ / "more.so").string()};
  const std::shared_ptr<const Config> merged = config("site/a.html");
  EXPECT_THAT(merged->packs(), ElementsAre((folder_ / "shared/styles").string(), (folder_ / "site/styles").string()));
  EXPECT_THAT(merged->plugins(), ElementsAre((folder_ / "shared/house.so").string(), (folder_ / "more.so").string()));
}

TEST_F(ConfigLayers, IgnoresWhatItsGlobsName) {
  folder_.add("house/base.yaml", "ignore: ['*.tmp.html']\n");
  folder_.add("site/.carelint.yaml",
              "extends: ../house/base.yaml\nignore:\n  - drafts/\n  - /index.html\n  - old*\n  - '!old.html'\n");
  const std::shared_ptr<const Config> merged = config("site/a.html");
  EXPECT_TRUE(merged->ignores(folder_ / "site/drafts/deep/a.html"));
  EXPECT_TRUE(merged->ignores(folder_ / "site/blog/drafts/"));
  EXPECT_FALSE(merged->ignores(folder_ / "site/blog/drafts"));
  EXPECT_TRUE(merged->ignores(folder_ / "site/index.html"));
  EXPECT_FALSE(merged->ignores(folder_ / "site/blog/index.html"));
  EXPECT_TRUE(merged->ignores(folder_ / "site/older.html"));
  EXPECT_FALSE(merged->ignores(folder_ / "site/old.html"));
  EXPECT_TRUE(merged->ignores(folder_ / "house/a.tmp.html"));
  EXPECT_FALSE(merged->ignores(folder_ / "site/a.tmp.html"));
}

TEST_F(ConfigLayers, OptionsComeFromTheirDefaultsAndAllLayers) {
  folder_.add("base.yaml", "rules:\n  reading/*: {maximum: 7, formula: lix}\n");
  folder_.add(".carelint.yaml",
              "extends: base.yaml\n"
              "rules:\n"
              "  reading/grade-level: {maximum: 8.5, skip: [Notes, 'Further reading']}\n"
              "overrides:\n"
              "  - files: long/\n"
              "    rules:\n"
              "      '*': {least-words: 300}\n");
  const Options options = config("long/a.html")->options_of(rules_.grade);
  EXPECT_EQ(options.get<double>("maximum"), 8.5);
  EXPECT_EQ(options.get<std::string>("formula"), "lix");
  EXPECT_EQ(options.get<std::int64_t>("least-words"), 300);
  EXPECT_FALSE(options.get<bool>("headings"));
  EXPECT_THAT(options.get<std::vector<std::string>>("skip"), ElementsAre("Notes", "Further reading"));
  EXPECT_EQ(config()->options_of(rules_.grade).get<std::int64_t>("least-words"), 100);
}

TEST_F(ConfigLayers, AnOptionsNumberMayBeWrittenWithoutAPoint) {
  folder_.add(".carelint.yaml", "rules: {reading/grade-level: {maximum: 7}}\n");
  EXPECT_EQ(config()->options_of(rules_.grade).get<double>("maximum"), 7.0);
}

TEST_F(ConfigLayers, EmptyKeysSayNothing) {
  folder_.add(".carelint.yaml", "rules:\n# person/*: off\npacks:\nplugins:\nignore:\noverrides:\nextends:\n");
  EXPECT_EQ(severities(*config(), rules_), "weos");
}

TEST_F(ConfigLayers, TheCommentedFileChangesNothing) {
  const std::shared_ptr<const Config> defaults = config();
  folder_.add(".carelint.yaml", commented_config());
  const std::shared_ptr<const Config> commented = config();
  EXPECT_EQ(severities(*commented, rules_), severities(*defaults, rules_));
  EXPECT_EQ(commented->settings().region, defaults->settings().region);
  EXPECT_EQ(commented->settings().citation_style, defaults->settings().citation_style);
  EXPECT_EQ(commented->fail_on(), defaults->fail_on());
  EXPECT_EQ(commented->packs(), defaults->packs());
  EXPECT_EQ(commented->plugins(), defaults->plugins());
  EXPECT_NO_THROW(commented->validate(rules_.all()));
}

TEST_F(ConfigLayers, TheCommentedFileIsValidOnceItsCommentsAreRemoved) {
  std::string text = commented_config();
  const auto uncomment = [&](const std::string& line) {
    const std::size_t at = text.find("\n# " + line);
    ASSERT_NE(at, std::string::npos) << line;
    text.erase(at + 1, 2);
  };
  for (const char* line : {"rules:", "  reading/*: suggestion", "  reading/grade-level:", "    severity: warning",
                           "region: US", "citation-style: apa7", "fail-on: error", "packs: [styles/house]",
                           "plugins: [plugins/house-style.so]", "ignore:", "  - drafts/", "  - \"*.template.html\"",
                           "overrides:", "  - files: [uk/, \"*.uk.html\"]", "    region: GB"}) {
    uncomment(line);
  }
  folder_.add("styles/house/a.yml", "");
  folder_.add("plugins/house-style.so", "");
  EXPECT_EQ(folder_.error(text), "no error");
  EXPECT_EQ(config()->settings().region, "US");
  EXPECT_EQ(config("uk/a.html")->settings().region, "GB");
  EXPECT_TRUE(config()->ignores(folder_ / "a.template.html"));
}

TEST(MatchesGlob, TakesAStarForAnyRunOfCharacters) {
  EXPECT_TRUE(matches_glob("person/voice", "person/voice"));
  EXPECT_FALSE(matches_glob("person/voice", "person/voices"));
  EXPECT_FALSE(matches_glob("person/voices", "person/voice"));
  EXPECT_TRUE(matches_glob("*", ""));
  EXPECT_TRUE(matches_glob("person/*", "person/voice"));
  EXPECT_TRUE(matches_glob("*/voice", "person/voice"));
  EXPECT_TRUE(matches_glob("p*/v*e", "person/voice"));
  EXPECT_TRUE(matches_glob("*on**ice*", "person/voice"));
  EXPECT_FALSE(matches_glob("p*/v*x", "person/voice"));
  EXPECT_FALSE(matches_glob("", "person/voice"));
}

TEST(MatchesGlob, StaysFastWithManyStars) {
  std::string pattern;
  for (int i = 0; i < 200; ++i) pattern += "a*";
  EXPECT_FALSE(matches_glob(pattern + "b", std::string(5000, 'a')));
}

}  // namespace
}  // namespace carelint
