#include <gtest/gtest.h>

#include <string>

#include "dom/parser.h"
#include "support/sources.h"

namespace carelint {
namespace {

using testing_support::make_source;

// Names and texts of the tree, nested in parentheses.
std::string outline(const Node& node) {
  if (node.kind == NodeKind::text) return "'" + std::string(node.text) + "'";
  if (node.kind == NodeKind::comment) return "#";
  std::string text(node.name);
  text += "(";
  for (const Node& child : node.children()) text += outline(child);
  return text + ")";
}

std::string outline_of(std::string text, Format format) {
  const auto source = make_source(std::move(text), format);
  const auto document = parse_document(*source);
  const Node* body = document->find("body");
  std::string all = outline(*body);
  return all.substr(5, all.size() - 6);
}

std::string markdown(std::string text) {
  return outline_of(std::move(text), Format::markdown);
}
std::string plain(std::string text) {
  return outline_of(std::move(text), Format::plain_text);
}

TEST(Markdown, BlocksAndSpansBecomeElements) {
  EXPECT_EQ(markdown("# Sleep\n\nTry *slow* and **deep** [breath](b.html).\n"),
            "h1('Sleep')p('Try 'em('slow')' and 'strong('deep')' 'a('breath')'.')");
  EXPECT_EQ(markdown("- one\n- two\n\n> said\n"), "ul(li('one')li('two'))blockquote(p('said'))");
}

TEST(Markdown, RawHtmlIsReadAsHtml) {
  EXPECT_EQ(markdown("A<br>b <!-- c --> d\n"), "p('A'br()'b '#' d')");
  EXPECT_EQ(markdown("<div><img src=a.png></div>\n\nText\n"), "div(img())p('Text')");
}

TEST(Markdown, EntitiesAndEscapesLeadBack) {
  const auto source = make_source("Caf&eacute; \\*tea\\* &amp; bread\n", Format::markdown);
  const auto document = parse_document(*source);
  std::string text;
  for (const Node& node : document->nodes()) {
    if (node.kind != NodeKind::text) continue;
    text += node.text;
    if (node.text == "é") {
      EXPECT_EQ(source->slice(node.range), "&eacute;");
    } else if (node.text.find("tea") != node.text.npos) {
      EXPECT_EQ(source->slice(node.range), node.text);
    }
  }
  EXPECT_EQ(text, "Café *tea* & bread");
}

TEST(Markdown, ImagesHaveAlternativeTextAndRange) {
  const auto source =
      make_source("See ![A calm &amp; blue *lake*](lake.png \"t\") and ![](dot.png).\n", Format::markdown);
  const auto document = parse_document(*source);
  std::vector<std::string> images;
  for (const Node& node : document->nodes()) {
    if (!node.is("img")) continue;
    images.push_back(std::string(node.attribute("alt")->value) + "|" + std::string(source->slice(node.range)));
  }
  ASSERT_EQ(images.size(), 2U);
  EXPECT_EQ(images[0], "A calm & blue lake|![A calm &amp; blue *lake*](lake.png \"t\")");
  EXPECT_EQ(images[1], "|![](dot.png)");
}

TEST(Markdown, FrontMatterGivesTitleAndLanguage) {
  const auto source =
      make_source("---\r\ntitle: \"A calmer night\"\r\nlang: en-GB\r\n---\r\n\r\n# Sleep\r\n", Format::markdown);
  const auto document = parse_document(*source);
  EXPECT_EQ(document->find("html")->attribute("lang")->value, "en-GB");
  EXPECT_EQ(source->slice(document->find("title")->range), "A calmer night");
  EXPECT_EQ(source->slice(document->find("h1")->range), "Sleep");
}

TEST(Markdown, ARuleAtTheTopIsNoFrontMatter) {
  EXPECT_EQ(markdown("---\n\nText\n"), "hr()p('Text')");
}

TEST(Markdown, RefusesDeepNesting) {
  EXPECT_THROW(markdown(std::string(50'000, '>') + " deep"), DocumentError);
}

TEST(PlainText, BlankLinesEndBlocks) {
  EXPECT_EQ(plain("One\nline\n\n  \nTwo\r\n\r\nThree"), "p('One\nline')p('Two')p('Three')");
}

TEST(PlainText, ListItemsBeginBlocksAndKeepTheirMarks) {
  EXPECT_EQ(plain("Try this:\n- walk\n  slowly\n- rest\n"), "p('Try this:')li('- walk\n  slowly')li('- rest')");
  EXPECT_EQ(plain("1. one\n2) two\n(3) three\na. four\n• five\n"),
            "li('1. one')li('2) two')li('(3) three')li('a. four')li('• five')");
}

TEST(PlainText, InitialsAndYearsBeginNoListItem) {
  EXPECT_EQ(plain("It was written by\nJ. Smith in\n2019. It sold well.\n"),
            "p('It was written by\nJ. Smith in\n2019. It sold well.')");
}

TEST(PlainText, NothingGivesNoBlock) {
  EXPECT_EQ(plain(""), "");
  EXPECT_EQ(plain(" \n\t\r\n"), "");
}

}  // namespace
}  // namespace carelint
