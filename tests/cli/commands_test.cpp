// The subcommands beside check.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <sstream>

#include "cli/command.h"

namespace carelint {
namespace {

using ::testing::AllOf;
using testing::count;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::MatchesRegex;
using ::testing::Not;
using testing::Outcome;
using ::testing::StartsWith;
using testing::TemporaryFolder;

Outcome carelint(const std::vector<std::string>& arguments) {
  return testing::carelint(arguments);
}

TEST(Program, TellsItsVersion) {
  const Outcome outcome = carelint({"--version"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out, MatchesRegex("carelint [0-9]+\\.[0-9]+\\.[0-9]+\n"));
}

TEST(Program, HelpListsTheCommandsAndFitsOnAScreen) {
  const Outcome outcome = carelint({"--help"});
  EXPECT_EQ(outcome.status, 0);
  for (const char* command : {"check", "rules", "metrics", "references", "dump", "init", "test"}) {
    EXPECT_THAT(outcome.out, HasSubstr("\n  " + std::string(command) + " "));
  }
  EXPECT_LT(count(outcome.out, "\n"), 24U);
}

TEST(Rules, TheTableOfPresetsIsTrue) {
  const Outcome outcome = carelint({"rules", "--presets", "--format=markdown"});
  std::ifstream file(SEVERITIES);
  const std::string written((std::istreambuf_iterator<char>(file)), {});
  EXPECT_TRUE(written.ends_with(outcome.out)) << "write it anew: carelint rules --presets --format=markdown";
  EXPECT_THAT(carelint({"rules", "--presets"}).out, HasSubstr("recommended    strict         accessibility  all\n"));
}

TEST(Rules, ThoseOfAFamilyAreListed) {
  for (const char* family : {"crisis", "crisis/*"}) {
    const Outcome outcome = carelint({"rules", family});
    EXPECT_THAT(outcome.out, AllOf(HasSubstr("crisis/crisis-line-missing"), Not(HasSubstr("stigma/")))) << family;
  }
  const Outcome none = carelint({"rules", "weather"});
  EXPECT_EQ(none.status, 2);
  EXPECT_THAT(none.err, HasSubstr("no rule is of 'weather'"));
}

// The draft behind the transcript of the README.
constexpr const char* readme_draft =
    "<!DOCTYPE html>\n"
    "<html lang=\"en-GB\">\n"
    "<head><title>When closeness feels risky</title></head>\n"
    "<body>\n"
    "<main>\n"
    "<h1>When closeness feels risky</h1>\n"
    "<p>By Ana Reyes, counsellor. Last reviewed: 3 March 2026.</p>\n"
    "<p>You may worry that you will lose ourselves in a relationship.</p>\n"
    "<p>- Say what you need.<br>- Ask for time.<br>- Rest.</p>\n"
    "<p>If you think about suicide, ring <a href=\"tel:116132\">Samaritans on 116 123</a> or text SHOUT to <a "
    "href=\"sms:85258\">85258</a>. If a life is in danger, ring 999 or go to A&amp;E now.</p>\n"
    "</main>\n"
    "<footer><p><a href=\"/contact\">Contact us</a></p></footer>\n"
    "</body>\n"
    "</html>\n";

TEST(Readme, TheTranscriptIsWhatARunPrints) {
  TemporaryFolder folder;
  folder.write("draft.html", readme_draft);
  const Outcome outcome = testing::carelint({"draft.html", "--today=2026-11-26"}, {.directory = folder.path()});
  std::istringstream lines(outcome.out);
  std::string shown;
  for (std::string line; std::getline(lines, line);) shown += "    " + line + "\n";
  std::ifstream file(README);
  EXPECT_THAT(std::string((std::istreambuf_iterator<char>(file)), {}), HasSubstr(shown));
}

// The pack that the README shows, as it stands there.
TEST(Readme, ThePackKeepsItsExamples) {
  std::ifstream file(README);
  std::string pack;
  bool inside = false;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("    # house/Utilise.yml")) inside = true;
    if (inside && !line.starts_with("    ")) break;
    if (inside) pack += line.substr(4) + "\n";
  }
  ASSERT_FALSE(pack.empty());
  TemporaryFolder folder;
  folder.write("house/Utilise.yml", pack);
  const Outcome outcome = carelint({"test", folder / "house"});
  EXPECT_EQ(outcome.status, 0) << outcome.out << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("1 rule, 2 examples, 0 failed"));
}

TEST(Rules, EachHasAPageForASite) {
  const Outcome one = carelint({"rules", "--format=markdown", "person/reflexive-mismatch"});
  EXPECT_THAT(one.out, AllOf(StartsWith("## person/reflexive-mismatch\n"), HasSubstr("\n### Examples\n"),
                             HasSubstr("\n```html\n"), HasSubstr("\n### It rests on\n")));
  const Outcome all = carelint({"rules", "--format=markdown"});
  EXPECT_THAT(all.out, AllOf(StartsWith("# The rules of carelint\n"), HasSubstr("\n## accessibility/all-caps\n")));
}

TEST(Program, EveryCommandHelps) {
  for (const char* command : {"check", "rules", "metrics", "references", "dump", "init", "test"}) {
    const Outcome outcome = carelint({command, "--help"});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.out, StartsWith("Usage: carelint ")) << command;
    EXPECT_EQ(outcome.err, "");
  }
}

TEST(Program, EveryCommandRefusesAnUnknownOption) {
  for (const char* command : {"check", "rules", "metrics", "references", "dump", "init", "test"}) {
    const Outcome outcome = carelint({command, "--no-such-thing"});
    EXPECT_EQ(outcome.status, 2) << command;
    EXPECT_EQ(count(outcome.err, "\n"), 1U) << outcome.err;
  }
}

TEST(Rules, AreListedWithTheirSeverityHere) {
  const TemporaryFolder folder;
  folder.write(".carelint.yaml", "rules:\n  carelint/unused-suppression: off\n");
  const Outcome outcome = testing::carelint({"rules"}, {.directory = folder.path()});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out,
              AllOf(HasSubstr("carelint/internal-error"), MatchesRegex(".*carelint/unused-suppression +off +.*")));
}

TEST(Rules, AreExplainedWithReasonsExamplesAndSources) {
  const Outcome outcome = carelint({"rules", "carelint/suppression-mistake"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out, AllOf(StartsWith("carelint/suppression-mistake (warning)\n"), HasSubstr("\nExamples:\n"),
                                 HasSubstr("reported: "), HasSubstr("nothing is reported"), HasSubstr("It rests on:")));
}

TEST(Rules, AMistypedIdIsAnErrorWithASuggestion) {
  const Outcome outcome = carelint({"rules", "carelint/unused-supression"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("did you mean 'carelint/unused-suppression'?"));
}

TEST(Rules, ShowTheOptionsOfAPlugin) {
  const Outcome outcome = carelint({"rules", "--load=" RAIN_PLUGIN, "good/rain"});
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("good/rain"), HasSubstr("reported: rain"), HasSubstr("fixed: <p>sun</p>")));
}

TEST(Metrics, AreATableForEachArticle) {
  const TemporaryFolder folder;
  folder.write("a.html", "<main><p>A calm and sunny day.</p></main>");
  folder.write("b.md", "Another day.\n");
  const Outcome outcome = testing::carelint({"metrics", "."}, {.directory = folder.path()});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, AllOf(StartsWith("a.html\n"), HasSubstr("\nb.md\n"), HasSubstr("flesch kincaid grade")));
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("\n  5 words in 1 sentence, 5.0 words a sentence; "),
                                 HasSubstr("\n  2 words in 1 sentence, "), HasSubstr("below grade 1\n")));
}

TEST(Metrics, ComeAsJson) {
  const TemporaryFolder folder;
  const Outcome outcome =
      carelint({"metrics", "--format=json", folder.write("a.html", "<main><p>A calm day.</p></main>")});
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("\"words\":3"), HasSubstr("\"flesch_reading_ease\":")));
}

TEST(Metrics, SayWhereAnArticleGetsHard) {
  const TemporaryFolder folder;
  std::string easy;
  std::string hard;
  for (int i = 0; i < 12; ++i) {
    easy += "Rest when you can do it. ";
    hard += "Multidisciplinary psychological formulation remains indispensable throughout. ";
  }
  const std::string path =
      folder.write("a.html", "<main><h1>Care</h1><p>" + easy + "</p><h2>Teams</h2><p>" + hard + "</p></main>");
  const Outcome table = carelint({"metrics", path});
  EXPECT_THAT(table.out, AllOf(HasSubstr("reading level: US school grade "), HasSubstr("\n  Care "),
                               MatchesRegex(".*\n    Teams [^\n]*  hardest\n.*"),
                               HasSubstr("(extrapolated: made for 30 sentences or more)")));
  const Outcome json = carelint({"metrics", "--format=json", path});
  EXPECT_THAT(json.out, AllOf(HasSubstr(R"("sections":[{"heading":"Care","level":1,"range":)"),
                              HasSubstr(R"("estimate":{"grade":)")));
}

TEST(Metrics, SayThatThereIsNothingToMeasure) {
  const TemporaryFolder folder;
  const Outcome outcome = carelint({"metrics", folder.write("a.html", "<h1>Care</h1>")});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out, HasSubstr("no English prose in the main text, so no reading level"));
}

TEST(Metrics, CountAsTextstatDoesWhereAsked) {
  const TemporaryFolder folder;
  const std::string path = folder.write("a.html", "<main><p>The rate rose by 3.5 percent in the year.</p></main>");
  EXPECT_THAT(carelint({"metrics", path}).out, HasSubstr(" words in 1 sentence"));
  const Outcome outcome = carelint({"metrics", "--compatible=textstat", path});
  EXPECT_THAT(outcome.out, AllOf(HasSubstr(" words in 2 sentences"), Not(HasSubstr("reading level"))));
  EXPECT_EQ(carelint({"metrics", "--compatible=word", path}).status, 2);
}

TEST(Metrics, NameWhatCannotBeRead) {
  const TemporaryFolder folder;
  const Outcome outcome = carelint({"metrics", folder.write("a.html", "<p>calm</p>"), "gone.html"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, StartsWith("carelint: gone.html: "));
  EXPECT_THAT(outcome.out, HasSubstr("a.html\n"));
}

// An entry that is not all in order, so that what it lacks is seen to be left out.
constexpr const char* list_of_two =
    "<main><p>Rest comes.</p><h2>References</h2><p>Alder, R.M., &amp; Birch, J. (2001). Sleep &amp; grief: A review. "
    "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc_1</p><p>Institute of Rest. (n.d.). "
    "<i>How to rest</i>. https://example.org/rest</p></main>";

TEST(References, ComeAsCslJson) {
  const Outcome outcome = testing::carelint({"references", "-"}, {.input = list_of_two});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out,
              AllOf(StartsWith("[\n"), HasSubstr("\"id\": \"alder2001\""), HasSubstr("\"given\": \"R. M.\""),
                    HasSubstr("\"DOI\": \"10.5555/abc_1\""), HasSubstr("\"literal\": \"Institute of Rest\""),
                    HasSubstr("\"title\": \"Sleep & grief: A review\"")));
  EXPECT_EQ(count(outcome.out, "\"issued\""), 1U);
}

TEST(References, ComeAsBibtexWithItsCharactersEscaped) {
  const Outcome outcome = testing::carelint({"references", "--format=bibtex", "-"}, {.input = list_of_two});
  EXPECT_THAT(outcome.out, AllOf(StartsWith("@article{alder2001,\n  author = {Alder, R. M. and Birch, J.},"),
                                 HasSubstr("title = {Sleep \\& grief: A review}"), HasSubstr("pages = {137--156}"),
                                 HasSubstr("author = {{Institute of Rest}}")));
}

TEST(References, ComeAsRis) {
  const Outcome outcome = testing::carelint({"references", "--format=ris", "-"}, {.input = list_of_two});
  EXPECT_THAT(outcome.out, AllOf(StartsWith("TY  - JOUR\r\nAU  - Alder, R. M.\r\nAU  - Birch, J.\r\n"),
                                 HasSubstr("SP  - 137\r\nEP  - 156\r\n"), HasSubstr("TY  - ELEC\r\n")));
  EXPECT_EQ(count(outcome.out, "ER  - "), 2U);
}

TEST(References, OfAnArticleWithoutAListAreNone) {
  EXPECT_EQ(testing::carelint({"references", "-"}, {.input = "<p>Rest.</p>"}).out, "[]\n");
  EXPECT_EQ(carelint({"references"}).status, 2);
  const Outcome gone = carelint({"references", "gone.html"});
  EXPECT_EQ(gone.status, 2);
  EXPECT_THAT(gone.err, StartsWith("carelint: gone.html: "));
}

TEST(Dump, TakesOneArticle) {
  const TemporaryFolder folder;
  const std::string article = folder.write("a.txt", "A calm day.\n");
  EXPECT_EQ(carelint({"dump", article}).status, 0);
  EXPECT_EQ(carelint({"dump"}).status, 2);
  EXPECT_EQ(carelint({"dump", article, article}).status, 2);
  const Outcome gone = carelint({"dump", "gone.html"});
  EXPECT_EQ(gone.status, 2);
  EXPECT_THAT(gone.err, StartsWith("carelint: gone.html: "));
  EXPECT_EQ(gone.out, "");
}

TEST(Dump, ReadsStandardInput) {
  const Outcome outcome = testing::carelint({"dump", "--stdin-filename=a.md", "-"}, {.input = "# Title\n"});
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("\"path\":\"a.md\""), HasSubstr("\"kind\":\"heading\"")));
}

TEST(Init, WritesAConfigurationThatChangesNothing) {
  const TemporaryFolder folder;
  const Outcome outcome = testing::carelint({"init"}, {.directory = folder.path()});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(folder.entries(), ElementsAre(".carelint.yaml"));
  folder.write("a.html", "<p>calm</p>");
  EXPECT_EQ(testing::carelint({"--rules=-*", "a.html"}, {.directory = folder.path()}).status, 0);
}

TEST(Init, LeavesAConfigurationThatIsThereAlone) {
  const TemporaryFolder folder;
  folder.write(".carelint.yaml", "region: IE\n");
  const Outcome outcome = testing::carelint({"init"}, {.directory = folder.path()});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr(".carelint.yaml is already there"));
  EXPECT_EQ(folder.read(".carelint.yaml"), "region: IE\n");
}

constexpr char rule_with_examples[] =
    "extends: existence\nmessage: \"'%s'\"\ntokens: [crazy]\nexamples:\n  - text: <p>crazy</p>\n    flags: [crazy]\n"
    "  - text: <p>calm</p>\n";

TEST(Test, RunsTheExamplesOfAPack) {
  const TemporaryFolder folder;
  folder.write("probe/Crazy.yml", rule_with_examples);
  folder.write("probe/Bare.yml", "extends: existence\nmessage: no\ntokens: [no]\n");
  const Outcome outcome = carelint({"test", folder / "probe"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("2 rules, 2 examples, 0 failed; 1 rule without"));
}

TEST(Test, SaysWhichExampleFailedAndHow) {
  const TemporaryFolder folder;
  folder.write("probe/Crazy.yml",
               std::string(rule_with_examples) + "  - text: <p>crazy, crazy</p>\n    flags: [crazy]\n");
  const Outcome outcome = carelint({"test", folder / "probe"});
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.out,
              AllOf(HasSubstr("probe/Crazy, example 3: expected 'crazy'"), HasSubstr("got 'crazy', 'crazy'"),
                    HasSubstr("1 rule, 3 examples, 1 failed"), Not(HasSubstr("example 1"))));
}

TEST(Test, NamesABrokenRuleFile) {
  const TemporaryFolder folder;
  folder.write("probe/Crazy.yml", rule_with_examples);
  folder.write("probe/Odd.yml", "extends: astrology\n");
  const Outcome outcome = carelint({"test", folder / "probe"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("Odd.yml:1:"));
}

TEST(Test, RefusesWhatIsNeitherPackNorPlugin) {
  const TemporaryFolder folder;
  EXPECT_EQ(carelint({"test"}).status, 2);
  EXPECT_EQ(carelint({"test", folder / "gone"}).status, 2);
  EXPECT_EQ(carelint({"test", folder.path().string()}).status, 2) << "a folder without rules";
  EXPECT_EQ(carelint({"test", folder.write("a.html", "")}).status, 2);
}

}  // namespace
}  // namespace carelint
