// Where a rule looks.
#include "pack/scope.h"

#include "pack_test_support.h"

namespace carelint {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// A page with a word of its own in each kind of block.
constexpr const char* page = R"(<html lang=en><head><title>mad0</title></head><body>
<h1>mad1</h1><h2>mad2</h2><p>mad3 <a href=x>mad4</a> <b>mad5</b> <em>mad6</em>. Go on.</p>
<ul><li>mad7</li></ul><blockquote><p>mad8</p></blockquote>
<table><caption>mad9</caption><tr><th>mad10</th></tr><tr><td>mad11</td></tr></table>
<figure><img src=x alt="mad12"><figcaption>mad13</figcaption></figure>
<pre>mad14</pre></body></html>)";

std::vector<std::string> in_scope(const std::string& scope) {
  return RunnableRule(existence("mad\\d+", "scope: " + scope + "\n")).flagged(page);
}

TEST(Scope, TextIsEverythingButPreformatted) {
  const std::vector<std::string> all = in_scope("text");
  EXPECT_EQ(all.size(), 14U);
  EXPECT_EQ(RunnableRule(existence("mad\\d+")).flagged(page), all);
}

TEST(Scope, NamesKindsOfBlocks) {
  EXPECT_THAT(in_scope("title"), ElementsAre("mad0"));
  EXPECT_THAT(in_scope("heading"), ElementsAre("mad1", "mad2"));
  EXPECT_THAT(in_scope("heading.h2"), ElementsAre("mad2"));
  EXPECT_THAT(in_scope("paragraph"), ElementsAre("mad3", "mad4", "mad5", "mad6", "mad8"));
  EXPECT_THAT(in_scope("list"), ElementsAre("mad7"));
  EXPECT_THAT(in_scope("blockquote"), ElementsAre("mad8"));
  EXPECT_THAT(in_scope("table"), ElementsAre("mad9", "mad10", "mad11"));
  EXPECT_THAT(in_scope("table.header"), ElementsAre("mad10"));
  EXPECT_THAT(in_scope("table.cell"), ElementsAre("mad11"));
  EXPECT_THAT(in_scope("table.caption"), ElementsAre("mad9"));
  EXPECT_THAT(in_scope("figure.caption"), ElementsAre("mad13"));
  EXPECT_THAT(in_scope("alt"), ElementsAre("mad12"));
  EXPECT_THAT(in_scope("summary"), ElementsAre("mad3", "mad4", "mad5", "mad6", "mad7", "mad8"));
}

TEST(Scope, NamesMarksOfWords) {
  EXPECT_THAT(in_scope("link"), ElementsAre("mad4"));
  EXPECT_THAT(in_scope("strong"), ElementsAre("mad5"));
  EXPECT_THAT(in_scope("emphasis"), ElementsAre("mad6"));
  EXPECT_THAT(in_scope("paragraph & ~link & ~strong & ~emphasis"), ElementsAre("mad3", "mad8"));
}

TEST(Scope, MarksCountForPhrasesToo) {
  const RunnableRule rule(existence("mad house", "scope: link\n"));
  EXPECT_THAT(rule.flagged("<p>mad house <a href=x>mad house</a> <a href=x>mad</a> house"), ElementsAre("mad house"));
}

TEST(Scope, JoinsNegatesAndLists) {
  EXPECT_THAT(in_scope("paragraph & ~blockquote"), ElementsAre("mad3", "mad4", "mad5", "mad6"));
  EXPECT_THAT(in_scope("[heading.h1, alt]"), ElementsAre("mad1", "mad12"));
  EXPECT_EQ(in_scope("~heading").size(), 12U);
}

TEST(Scope, ASentenceIsLookedAtAlone) {
  const std::string html = "<p>He was mad. House prices rose. A mad house.";
  EXPECT_THAT(RunnableRule(existence("mad[. ]+house")).flagged(html), ElementsAre("mad. House", "mad house"));
  EXPECT_THAT(RunnableRule(existence("mad[. ]+house", "scope: sentence\n")).flagged(html), ElementsAre("mad house"));
  EXPECT_THAT(RunnableRule(existence("^\\w+ \\w+", "scope: sentence\n")).flagged(html),
              ElementsAre("He was", "House prices", "A mad"));
}

TEST(Scope, MayNameAFormat) {
  const RunnableRule rule(existence("crazy", "scope: heading.md\n"));
  EXPECT_THAT(rule.flagged("# crazy\n\ncrazy\n", Format::markdown), ElementsAre("crazy"));
  EXPECT_THAT(rule.flagged("<h1>crazy</h1>"), ElementsAre());
}

TEST(Scope, WhatCarelintLacksIsNamed) {
  const auto mistake = [](const std::string& scope) { return mistake_in(existence("x", "scope: " + scope + "\n")); };
  EXPECT_THAT(mistake("raw"), HasSubstr("house/rule.yml:4:8: error: the scope 'raw' is source text or code"));
  EXPECT_THAT(mistake("comment.line"), HasSubstr("'comment.line'"));
  EXPECT_THAT(mistake("headings"), HasSubstr("no scope 'headings'; did you mean 'heading'?"));
  EXPECT_THAT(mistake("[text, paragraph.rst]"), HasSubstr("4:15: error: carelint has no scope 'paragraph.rst'"));
  EXPECT_THAT(mistake("heading.h7"), HasSubstr("no scope 'heading.h7'"));
  EXPECT_THAT(mistake("~sentence"), HasSubstr("cannot be excluded"));
}

TEST(Language, ComparesPrimarySubtags) {
  EXPECT_TRUE(speaks("en", "en"));
  EXPECT_TRUE(speaks("EN-gb", "en"));
  EXPECT_TRUE(speaks("", "en"));
  EXPECT_FALSE(speaks("eng", "en"));
  EXPECT_FALSE(speaks("fr-CA", "en"));
}

}  // namespace
}  // namespace carelint
