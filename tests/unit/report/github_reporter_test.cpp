#include <gtest/gtest.h>

#include "unit/report/report_test_support.h"

namespace carelint {
namespace {

std::string github(const std::vector<FileResult>& results) {
  return report(ReportFormat::github, results);
}

TEST(GithubReporter, WritesACommandForEachFinding) {
  const std::string source = "<p>rest\nand é sleep</p>";
  Diagnostic review = make_diagnostic(range_of(source, "rest"), Severity::error);
  review.confidence = Confidence::needs_review;
  EXPECT_EQ(
      github({make_result("drafts/a.html", source,
                          {review, make_diagnostic(range_of(source, "sleep"), Severity::error),
                           make_diagnostic({8, 8}, Severity::suggestion)}),
              make_result("b.html", "<p>rest</p>")}),
      "::notice file=drafts/a.html,line=1,col=4,endLine=1,endColumn=7,title=reading/hard-word::needs review: this "
      "word is hard\n"
      "::error file=drafts/a.html,line=2,col=7,endLine=2,endColumn=11,title=reading/hard-word::this word is hard\n"
      "::notice file=drafts/a.html,line=2,col=1,endLine=2,endColumn=1,title=reading/hard-word::this word is hard\n");
}

TEST(GithubReporter, LetsNothingBreakOutOfACommand) {
  EXPECT_EQ(
      github({make_result("a,b:c%.html", "sleep", {make_diagnostic({0, 5}, Severity::warning, "100 %::error::x")})}),
      "::warning file=a%2Cb%3Ac%25.html,line=1,col=1,endLine=1,endColumn=5,title=reading/hard-word::100 "
      "%25::error::x\n");
  EXPECT_EQ(github({make_unreadable("a.html", "no such file")}), "::error file=a.html,title=carelint::no such file\n");
}

}  // namespace
}  // namespace carelint
