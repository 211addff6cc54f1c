#include <gtest/gtest.h>
#include <tinyxml2.h>

#include <functional>
#include <set>
#include <string>

#include "report/xml_writer.h"
#include "unit/report/report_test_support.h"

namespace carelint {
namespace {

using tinyxml2::XMLDocument;
using tinyxml2::XMLElement;

std::vector<const XMLElement*> children(const XMLElement* parent, const char* name) {
  std::vector<const XMLElement*> found;
  if (parent == nullptr) return found;
  for (const XMLElement* e = parent->FirstChildElement(name); e != nullptr; e = e->NextSiblingElement(name)) {
    found.push_back(e);
  }
  return found;
}

unsigned count_below(const XMLElement* parent, const char* name) {
  unsigned count = 0;
  for (const XMLElement* test : children(parent, "testcase")) {
    count += static_cast<unsigned>(children(test, name).size());
  }
  return count;
}

/// Text that XML cannot hold as it is.
const char* const hostile = "a < b & c > \"d\" 'e' ]]> <![CDATA[ &amp; \x01\x1B\xFF\xEF\xBF\xBE\xEF\xBF\xBF é😀";
const char* const hostile_as_read = "a < b & c > \"d\" 'e' ]]> <![CDATA[ &amp; \uFFFD\uFFFD\uFFFD\uFFFD\uFFFD é😀";

std::vector<FileResult> mixed_results() {
  const std::string source = "<p>rest\nand sleep</p>";
  Diagnostic failure = make_diagnostic(range_of(source, "sleep"), Severity::error, "too \"hard\" & long");
  failure.fixes = {{"write <rest>", Applicability::safe, {}}};
  Diagnostic review = make_diagnostic(range_of(source, "sleep"), Severity::error);
  review.confidence = Confidence::needs_review;
  return {make_result("drafts/week.1/sleep.html", source,
                      {make_diagnostic(range_of(source, "rest"), Severity::suggestion), failure,
                       make_diagnostic(range_of(source, "sleep")), review}),
          make_result("./clean.html", "<p>rest</p>"), make_unreadable("gone.html", "no such file")};
}

TEST(XmlWriter, EscapesAndReplacesWhatXmlCannotHold) {
  std::string output;
  llvm::raw_string_ostream stream(output);
  XmlWriter xml(stream);
  xml.open("a");
  xml.attribute("b", hostile);
  xml.text(hostile);
  xml.close();
  xml.flush();
  XMLDocument document;
  ASSERT_EQ(document.Parse(output.c_str()), tinyxml2::XML_SUCCESS) << output;
  EXPECT_STREQ(document.RootElement()->Attribute("b"), hostile_as_read);
  EXPECT_STREQ(document.RootElement()->GetText(), hostile_as_read);
  EXPECT_EQ(output.find("]]>"), std::string::npos);
}

TEST(XmlWriter, ReplacesNulAndUnpairedSurrogates) {
  std::string output;
  llvm::raw_string_ostream stream(output);
  XmlWriter xml(stream);
  xml.open("a");
  xml.text(std::string_view("x\0y\xED\xA0\x80z", 7));
  xml.close();
  xml.flush();
  EXPECT_TRUE(output.ends_with("<a>x\uFFFDy\uFFFD\uFFFD\uFFFDz</a>\n")) << output;
}

TEST(XmlWriter, NormalisesLineEnds) {
  std::string output;
  llvm::raw_string_ostream stream(output);
  XmlWriter xml(stream);
  xml.open("a");
  xml.attribute("b", "1\r\n2\r3\t4\n5");
  xml.text("1\r\n2\r3\t4\n5");
  xml.close();
  xml.flush();
  EXPECT_TRUE(output.ends_with("<a b=\"1 2 3 4 5\">1\n2\n3\t4\n5</a>\n")) << output;
}

TEST(JunitReporter, WritesASuiteForEachFileAndATestCaseForEachFinding) {
  EXPECT_EQ(report(ReportFormat::junit, mixed_results()),
            R"xml(<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="carelint" tests="6" failures="2" errors="1">
    <testsuite name="drafts/week.1/sleep.html" tests="4" failures="2" errors="0" skipped="1">
        <testcase name="reading/hard-word at 1:4" classname="drafts.week_1.sleep_html" file="drafts/week.1/sleep.html" line="1">
            <system-out>drafts/week.1/sleep.html:1:4: suggestion: this word is hard [reading/hard-word]
    &lt;p&gt;rest
       ^~~~
</system-out>
        </testcase>
        <testcase name="reading/hard-word at 2:5" classname="drafts.week_1.sleep_html" file="drafts/week.1/sleep.html" line="2">
            <failure type="error" message="too &quot;hard&quot; &amp; long">drafts/week.1/sleep.html:2:5: error: too "hard" &amp; long [reading/hard-word]
    and sleep&lt;/p&gt;
        ^~~~~
    fix: write &lt;rest&gt; (safe: --fix makes this change)
</failure>
        </testcase>
        <testcase name="reading/hard-word at 2:5 (2)" classname="drafts.week_1.sleep_html" file="drafts/week.1/sleep.html" line="2">
            <failure type="warning" message="this word is hard">drafts/week.1/sleep.html:2:5: warning: this word is hard [reading/hard-word]
    and sleep&lt;/p&gt;
        ^~~~~
</failure>
        </testcase>
        <testcase name="reading/hard-word at 2:5 (3)" classname="drafts.week_1.sleep_html" file="drafts/week.1/sleep.html" line="2">
            <skipped>drafts/week.1/sleep.html:2:5: error: needs review: this word is hard [reading/hard-word]
    and sleep&lt;/p&gt;
        ^~~~~
</skipped>
        </testcase>
    </testsuite>
    <testsuite name="./clean.html" tests="1" failures="0" errors="0" skipped="0">
        <testcase name="no findings" classname="clean_html" file="./clean.html"/>
    </testsuite>
    <testsuite name="gone.html" tests="1" failures="0" errors="1" skipped="0">
        <testcase name="readable" classname="gone_html" file="gone.html">
            <error type="unreadable" message="no such file">no such file</error>
        </testcase>
    </testsuite>
</testsuites>
)xml");
}

TEST(JunitReporter, StatesCountsThatAgreeWithItsElements) {
  std::vector<FileResult> results = mixed_results();
  for (FileResult& result : mixed_results()) results.push_back(std::move(result));
  XMLDocument document;
  ASSERT_EQ(document.Parse(report(ReportFormat::junit, results).c_str()), tinyxml2::XML_SUCCESS);
  const XMLElement* root = document.RootElement();
  unsigned tests = 0;
  unsigned failures = 0;
  unsigned errors = 0;
  for (const XMLElement* suite : children(root, "testsuite")) {
    const std::vector<const XMLElement*> cases = children(suite, "testcase");
    EXPECT_EQ(suite->UnsignedAttribute("tests"), cases.size());
    EXPECT_EQ(suite->UnsignedAttribute("failures"), count_below(suite, "failure"));
    EXPECT_EQ(suite->UnsignedAttribute("errors"), count_below(suite, "error"));
    EXPECT_EQ(suite->UnsignedAttribute("skipped"), count_below(suite, "skipped"));
    std::set<std::string> names;
    for (const XMLElement* test : cases) names.insert(test->Attribute("name"));
    EXPECT_EQ(names.size(), cases.size()) << "names differ";
    tests += static_cast<unsigned>(cases.size());
    failures += count_below(suite, "failure");
    errors += count_below(suite, "error");
  }
  EXPECT_EQ(children(root, "testsuite").size(), 6u);
  EXPECT_EQ(root->UnsignedAttribute("tests"), tests);
  EXPECT_EQ(root->UnsignedAttribute("failures"), failures);
  EXPECT_EQ(root->UnsignedAttribute("errors"), errors);
}

TEST(JunitReporter, GivesEveryFileATestCase) {
  XMLDocument document;
  ASSERT_EQ(document.Parse(report(ReportFormat::junit, mixed_results()).c_str()), tinyxml2::XML_SUCCESS);
  for (const XMLElement* suite : children(document.RootElement(), "testsuite")) {
    EXPECT_FALSE(children(suite, "testcase").empty()) << suite->Attribute("name");
  }
}

TEST(JunitReporter, MakesClassNamesThatReadersSplitAtTheRightPoints) {
  const auto class_name = [](const char* path) -> std::string {
    XMLDocument document;
    document.Parse(report(ReportFormat::junit, {make_result(path, "rest")}).c_str());
    return document.RootElement()->FirstChildElement()->FirstChildElement()->Attribute("classname");
  };
  EXPECT_EQ(class_name("sleep.html"), "sleep_html");
  EXPECT_EQ(class_name("/srv/site/v1.2//sleep.md"), "srv.site.v1_2.sleep_md");
  EXPECT_EQ(class_name("./../drafts/a.b.html"), "__.drafts.a_b_html");
}

TEST(JunitReporter, IsValidXmlWhateverTheTextsHold) {
  Diagnostic diagnostic = make_diagnostic({0, 5}, Severity::error, hostile, hostile);
  diagnostic.notes = {{hostile, SourceRange{0, 5}}};
  diagnostic.fixes = {{hostile, Applicability::suggested, {}}};
  const std::string output = report(
      ReportFormat::junit, {make_result(hostile, "]]> &\x01\x1B<", {diagnostic}), make_unreadable(hostile, hostile)});
  XMLDocument document;
  ASSERT_EQ(document.Parse(output.c_str()), tinyxml2::XML_SUCCESS) << output;
  const XMLElement* suite = document.RootElement()->FirstChildElement("testsuite");
  EXPECT_STREQ(suite->Attribute("name"), hostile_as_read);
  EXPECT_STREQ(suite->FirstChildElement()->FirstChildElement("failure")->Attribute("message"), hostile_as_read);
  EXPECT_STREQ(suite->NextSiblingElement()->FirstChildElement()->FirstChildElement("error")->GetText(),
               hostile_as_read);
  EXPECT_EQ(output.find('\x1B'), std::string::npos);
}

TEST(JunitReporter, IsCompleteWithoutFiles) {
  EXPECT_EQ(report(ReportFormat::junit, {}),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<testsuites name=\"carelint\" tests=\"0\" failures=\"0\" errors=\"0\"/>\n");
}

TEST(CheckstyleReporter, WritesAnErrorForEachFinding) {
  EXPECT_EQ(report(ReportFormat::checkstyle, mixed_results()),
            R"(<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
    <file name="drafts/week.1/sleep.html">
        <error line="1" column="4" severity="info" message="this word is hard" source="carelint.reading.hard-word"/>
        <error line="2" column="5" severity="error" message="too &quot;hard&quot; &amp; long" source="carelint.reading.hard-word"/>
        <error line="2" column="5" severity="warning" message="this word is hard" source="carelint.reading.hard-word"/>
        <error line="2" column="5" severity="info" message="needs review: this word is hard" source="carelint.reading.hard-word"/>
    </file>
    <file name="./clean.html"/>
    <file name="gone.html">
        <error line="1" column="1" severity="error" message="no such file" source="carelint.unreadable"/>
    </file>
</checkstyle>
)");
}

TEST(CheckstyleReporter, WritesEachFileBeforeTheNext) {
  std::string output;
  llvm::raw_string_ostream stream(output);
  const auto reporter = make_reporter(ReportFormat::checkstyle, stream, {});
  reporter->file(make_result("a.html", "rest"));
  EXPECT_NE(output.find("<file name=\"a.html\"/>"), std::string::npos);
  reporter->finish({});
  EXPECT_TRUE(output.ends_with("</checkstyle>\n"));
}

TEST(CheckstyleReporter, IsValidXmlWhateverTheTextsHold) {
  const std::string output = report(ReportFormat::checkstyle,
                                    {make_result(hostile, "sleep", {make_diagnostic({0, 5}, Severity::error, hostile)}),
                                     make_unreadable(hostile, hostile)});
  XMLDocument document;
  ASSERT_EQ(document.Parse(output.c_str()), tinyxml2::XML_SUCCESS) << output;
  const XMLElement* file = document.RootElement()->FirstChildElement("file");
  EXPECT_STREQ(file->Attribute("name"), hostile_as_read);
  EXPECT_STREQ(file->FirstChildElement("error")->Attribute("message"), hostile_as_read);
}

TEST(CheckstyleReporter, IsCompleteWithoutFiles) {
  EXPECT_EQ(report(ReportFormat::checkstyle, {}),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\"/>\n");
}

TEST(CheckstyleReporter, WritesTenThousandFindingsOfOneLongLine) {
  std::string source;
  std::vector<Diagnostic> diagnostics;
  for (std::uint32_t i = 0; i < 10000; ++i) {
    diagnostics.push_back(make_diagnostic({std::uint32_t(source.size()), std::uint32_t(source.size() + 5)}));
    source += "sleep " + std::string(200, 'x') + " ";
  }
  for (const ReportFormat format : {ReportFormat::checkstyle, ReportFormat::junit}) {
    XMLDocument document;
    const std::string output = report(format, {make_result("a.html", source, diagnostics)});
    ASSERT_EQ(document.Parse(output.c_str()), tinyxml2::XML_SUCCESS);
    const XMLElement* file = document.RootElement()->FirstChildElement();
    EXPECT_EQ(children(file, format == ReportFormat::junit ? "testcase" : "error").size(), 10000u);
  }
}

}  // namespace
}  // namespace carelint
