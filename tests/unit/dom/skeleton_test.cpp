#include "dom/skeleton.h"

#include <gtest/gtest.h>

#include "dom/html_parser.h"
#include "dom/nesting_guard.h"
#include "support/sources.h"

namespace carelint {
namespace {

std::string shape(std::string_view text) {
  std::string shown;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool placeholder = text[i] == Skeleton::placeholder_lead;
    shown += placeholder ? '@' : text[i];
    if (placeholder) i += Skeleton::placeholder_size - 1;
  }
  return shown;
}

std::string skeleton_of(std::string_view html) {
  return shape(Skeleton(html, guard_nesting(html)).text());
}

TEST(Skeleton, KeepsMarkupWhiteSpaceAndReferences) {
  EXPECT_EQ(skeleton_of("<p class=a>\n Rest helps most people.</p>"), "<p class=a>\n @</p>");
  EXPECT_EQ(skeleton_of("<p>Rest well &amp; sleep well</p>"), "<p>@&amp; @</p>");
  EXPECT_EQ(skeleton_of("<p>Rest.</p> <p>“Sleep” — and more</p>"), "<p>Rest.</p> <p>@</p>");
}

TEST(Skeleton, LeavesRawTextCommentsAndTagsAlone) {
  for (const char* html : {"<title>Rest helps most people</title>", "<script>let words = 'of a script';</script>",
                           "<!-- Rest helps most people -->", "<a title='Rest helps most people'></a>",
                           "<style>p { color: #595959 }</style>", "<textarea>Rest helps most people</textarea>"})
    EXPECT_EQ(skeleton_of(html), html);
}

TEST(Skeleton, HasNoCutWhereItCouldBeMistaken) {
  for (const char* html : {"<p>\U000F0000 Rest helps most people</p>", "<svg><![CDATA[a > b and more]]></svg>",
                           "<script><!-- a script --></script><p>Rest helps most people</p>"})
    EXPECT_EQ(skeleton_of(html), shape(html));
}

TEST(Skeleton, LeadsBackToTheSource) {
  const std::string html = "<p>Rest helps most people.</p><b>So does sleep, they say</b>";
  const Skeleton skeleton(html, guard_nesting(html));
  ASSERT_EQ(skeleton.cuts().size(), 2U);
  const auto at = static_cast<std::uint32_t>(skeleton.text().find("</p>"));
  EXPECT_EQ(skeleton.source_of(at), html.find("</p>"));
  EXPECT_EQ(skeleton.source_of(0), 0U);
  EXPECT_EQ(skeleton.source_of(3), 3U);
  EXPECT_EQ(skeleton.source_of(static_cast<std::uint32_t>(skeleton.text().size())), html.size());
}

class BothWays : public ::testing::TestWithParam<const char*> {};

TEST_P(BothWays, GiveTheSameTexts) {
  const auto source = testing_support::make_source(GetParam(), Format::html);
  const auto quick = parse_html(*source);
  const auto plain = parse_html_as_it_is(*source);
  ASSERT_EQ(quick->nodes().size(), plain->nodes().size());
  for (std::size_t i = 0; i < quick->nodes().size(); ++i) {
    EXPECT_EQ(quick->nodes()[i].text, plain->nodes()[i].text);
    EXPECT_EQ(quick->nodes()[i].range, plain->nodes()[i].range);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Html, BothWays,
    ::testing::Values("<table>Rest helps most people<tr><td>and sleep does, too</table>Read on for more of it",
                      "<b>Rest helps <p>most people</b> and sleep helps all of them",
                      "<frameset>Rest helps most people<frame></frameset>",
                      "<select><option>Rest helps most people<b>and sleep does</select>",
                      "<table><colgroup>Rest helps most people<col></table>",
                      "</body>Rest helps most people</html>and sleep does, too",
                      "<pre>\n\nRest helps most people</pre>", "<p>Rest &notit; helps most&amp people &#x41;and more",
                      "<plaintext>Rest helps most people</plaintext>and sleep", "<math>Rest helps most<b>people do</b>",
                      "<title>Rest helps most people", "<p>12 < 13 and 14 > 13 for most people</p>",
                      "<a href=\"x>y\">Rest helps</a most people><p>and sleep helps"));

}  // namespace
}  // namespace carelint
