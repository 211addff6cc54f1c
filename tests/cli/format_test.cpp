// The output formats as a program reads them.
#include <gmock/gmock.h>
#include <tinyxml2.h>

#include "cli/drafts.h"
#include "llvm/Support/JSON.h"

namespace carelint {
namespace {

using testing::count;
using ::testing::ElementsAre;
using testing::Outcome;

class Format : public testing::Drafts {
 protected:
  /// Two findings, an article without any, and a file that is not there.
  Outcome check_three(const std::string& format) const {
    folder.write("a.html", "<p>crazy <b>\"rain\"</b></p>");
    folder.write("b.html", "<p>calm</p>");
    return check({"--format=" + format, "a.html", "b.html", "gone.html"});
  }
};

llvm::json::Value parse(llvm::StringRef text) {
  llvm::Expected<llvm::json::Value> value = llvm::json::parse(text);
  if (!value) {
    ADD_FAILURE() << llvm::toString(value.takeError()) << "\n" << text.str();
    return nullptr;
  }
  return std::move(*value);
}

std::string text_of(const llvm::json::Object* object, llvm::StringRef key) {
  if (object == nullptr) return "(no object)";
  const std::optional<llvm::StringRef> text = object->getString(key);
  return text ? text->str() : "(none)";
}

TEST_F(Format, JsonIsOneObject) {
  const Outcome outcome = check_three("json");
  EXPECT_EQ(outcome.status, 2);
  const llvm::json::Value report = parse(outcome.out);
  ASSERT_NE(report.getAsObject(), nullptr);
  EXPECT_EQ(report.getAsObject()->getInteger("version"), 1);
  EXPECT_EQ(text_of(report.getAsObject()->getObject("tool"), "name"), "carelint");
  const llvm::json::Array* files = report.getAsObject()->getArray("files");
  ASSERT_NE(files, nullptr);
  ASSERT_EQ(files->size(), 3U);
  const llvm::json::Object* first = (*files)[0].getAsObject();
  EXPECT_EQ(text_of(first, "path"), "a.html");
  EXPECT_EQ(first->getArray("diagnostics")->size(), 2U);
  EXPECT_NE(first->getObject("metrics"), nullptr);
  const llvm::json::Object* diagnostic = (*first->getArray("diagnostics"))[1].getAsObject();
  EXPECT_EQ(text_of(diagnostic, "rule"), "good/rain");
  EXPECT_EQ(text_of(diagnostic, "excerpt"), "rain");
  EXPECT_EQ(diagnostic->getObject("range")->getObject("start")->getInteger("offset"), 13);
  EXPECT_EQ(text_of((*files)[2].getAsObject(), "status"), "error");
  EXPECT_EQ(report.getAsObject()->getObject("summary")->getInteger("warnings"), 2);
  EXPECT_EQ(report.getAsObject()->getObject("summary")->getInteger("files"), 3);
}

TEST_F(Format, JsonLinesAreOneObjectForEachFile) {
  const Outcome outcome = check_three("jsonl");
  std::vector<std::string> paths;
  llvm::StringRef rest = outcome.out;
  while (!rest.empty()) {
    const auto [line, behind] = rest.split('\n');
    const llvm::json::Value file = parse(line);
    paths.push_back(text_of(file.getAsObject(), "path"));
    rest = behind;
  }
  EXPECT_THAT(paths, ElementsAre("a.html", "b.html", "gone.html"));
}

TEST_F(Format, JunitAndCheckstyleAreXmlThatNamesEveryFile) {
  for (const char* format : {"junit", "checkstyle"}) {
    const Outcome outcome = check_three(format);
    tinyxml2::XMLDocument document;
    EXPECT_EQ(document.Parse(outcome.out.data(), outcome.out.size()), tinyxml2::XML_SUCCESS) << outcome.out;
    for (const char* path : {"\"a.html\"", "\"b.html\"", "\"gone.html\""}) {
      EXPECT_GE(count(outcome.out, path), 1U) << format << " " << path;
    }
  }
}

TEST_F(Format, JsonIsWholeAlsoWhereNothingCouldBeRead) {
  const Outcome outcome = check({"--format=json", "gone.html"});
  EXPECT_EQ(parse(outcome.out).getAsObject()->getArray("files")->size(), 1U);
}

TEST_F(Format, MetricsAreInTheJsonWhateverTheRules) {
  folder.write("a.html", "<main><p>A calm day.</p></main>");
  const Outcome outcome = testing::carelint({"--format=json", "--rules=-*", "a.html"}, {.directory = folder.path()});
  const llvm::json::Value report = parse(outcome.out);
  const llvm::json::Object* file = (*report.getAsObject()->getArray("files"))[0].getAsObject();
  EXPECT_EQ(file->getObject("metrics")->getInteger("words"), 3);
  EXPECT_EQ(file->getArray("diagnostics")->size(), 0U);
}

TEST_F(Format, OfDumpIsTheArticleWithItsPlaces) {
  folder.write("a.html", "<html lang=en><main><h2>A <em>title</em></h2><p>One day. Two days!</p></main>");
  const Outcome outcome = testing::carelint({"dump", "a.html"}, {.directory = folder.path()});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  const llvm::json::Value report = parse(outcome.out);
  EXPECT_EQ(report.getAsObject()->getInteger("version"), 1);
  const llvm::json::Array* blocks = (*report.getAsObject()->getArray("files"))[0].getAsObject()->getArray("blocks");
  ASSERT_EQ(blocks->size(), 2U);
  const llvm::json::Object* heading = (*blocks)[0].getAsObject();
  EXPECT_EQ(text_of(heading, "kind"), "heading");
  EXPECT_EQ(text_of(heading, "region"), "main");
  EXPECT_EQ(text_of(heading, "language"), "en");
  EXPECT_EQ(text_of(heading, "text"), "A title");
  EXPECT_EQ(heading->getInteger("level"), 2);
  const llvm::json::Array* sentences = (*blocks)[1].getAsObject()->getArray("sentences");
  ASSERT_EQ(sentences->size(), 2U);
  EXPECT_EQ(text_of((*sentences)[0].getAsObject(), "text"), "One day.");
  const llvm::json::Array* tokens = (*sentences)[0].getAsObject()->getArray("tokens");
  ASSERT_EQ(tokens->size(), 3U);
  EXPECT_EQ((*tokens)[0].getAsObject()->getInteger("syllables"), 1);
  EXPECT_EQ((*tokens)[0].getAsObject()->getObject("range")->getObject("start")->getInteger("column"), 49);
  EXPECT_EQ((*tokens)[2].getAsObject()->get("syllables"), nullptr) << "a full stop has none";
}

TEST_F(Format, OfRulesIsAllThatIsSaidOfThem) {
  const Outcome outcome = testing::carelint({"rules", "--format=json", "--load=" RAIN_PLUGIN});
  const llvm::json::Value report = parse(outcome.out);
  const llvm::json::Object* rain = nullptr;
  for (const llvm::json::Value& rule : *report.getAsObject()->getArray("rules")) {
    for (const char* key : {"id", "title", "rationale", "severity", "confidence"}) {
      EXPECT_NE(text_of(rule.getAsObject(), key), "(none)") << key;
    }
    for (const char* key : {"tags", "sources", "wcag", "act", "options", "examples"}) {
      EXPECT_NE(rule.getAsObject()->getArray(key), nullptr) << key;
    }
    if (text_of(rule.getAsObject(), "id") == "good/rain") rain = rule.getAsObject();
  }
  ASSERT_NE(rain, nullptr);
  const llvm::json::Object* example = (*rain->getArray("examples"))[0].getAsObject();
  EXPECT_EQ(text_of(example, "source"), "<p>rain</p>");
  EXPECT_EQ(text_of(example, "fixed"), "<p>sun</p>");
}

}  // namespace
}  // namespace carelint
