#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "dom/parser.h"
#include "support/sources.h"

namespace carelint {
namespace {

using testing_support::make_source;

struct Parsed {
  explicit Parsed(std::string text) : source(make_source(std::move(text))), document(parse_document(*source)) {}
  std::string_view slice(SourceRange range) const { return source->slice(range); }
  const Node& element(std::string_view name) const {
    const Node* found = document->find(name);
    if (found == nullptr) throw std::runtime_error("no element " + std::string(name));
    return *found;
  }
  const Node& text_node(std::string_view text) const {
    for (const Node& node : document->nodes()) {
      if (node.kind == NodeKind::text && node.text == text) return node;
    }
    throw std::runtime_error("no text " + std::string(text));
  }
  std::shared_ptr<const SourceBuffer> source;
  std::unique_ptr<Document> document;
};

TEST(HtmlParser, ElementsKnowTheirTagsAndTheirWholeRange) {
  const Parsed page("<main><p class=a>One <b>two</b></p></main>");
  const Node& paragraph = page.element("p");
  EXPECT_EQ(page.slice(paragraph.range), "<p class=a>One <b>two</b></p>");
  EXPECT_EQ(page.slice(paragraph.start_tag), "<p class=a>");
  EXPECT_EQ(page.slice(paragraph.end_tag), "</p>");
}

TEST(HtmlParser, AnElementWithoutEndTagEndsWithItsContent) {
  const Parsed page("<ul><li>One<li>Two</ul>");
  const Node& item = page.element("li");
  EXPECT_EQ(page.slice(item.range), "<li>One");
  EXPECT_TRUE(item.end_tag.empty());
}

TEST(HtmlParser, ImpliedElementsHaveEmptyTags) {
  const Parsed page("<p>Hello");
  EXPECT_TRUE(page.element("html").start_tag.empty());
  EXPECT_TRUE(page.element("body").start_tag.empty());
  EXPECT_EQ(page.slice(page.element("body").range), "<p>Hello");
}

TEST(HtmlParser, AttributesKnowNameAndValue) {
  const Parsed page("<img SRC='a.png' alt=\"Tea &amp; toast\" hidden data-x=1>");
  const Node& image = page.element("img");
  ASSERT_EQ(image.attributes.size(), 4U);
  EXPECT_EQ(image.attributes[0].name, "src");
  EXPECT_EQ(page.slice(image.attributes[0].name_range), "SRC");
  EXPECT_EQ(page.slice(image.attributes[0].value_range), "a.png");
  EXPECT_EQ(image.attributes[1].value, "Tea & toast");
  EXPECT_EQ(page.slice(image.attributes[1].value_range), "Tea &amp; toast");
  EXPECT_EQ(page.slice(image.attributes[1].value_map.source_range(4, 5)), "&amp;");
  EXPECT_TRUE(image.attributes[2].value_range.empty());
  EXPECT_EQ(page.slice(image.attributes[3].value_range), "1");
}

TEST(HtmlParser, TextLeadsBackThroughCharacterReferences) {
  const Parsed page(
      "<p>It&rsquo;s caf&eacute; &#38; tea &notit; &amp;amp; R&D &unknown; &NotEqualTilde;x &copy2026</p>");
  const Node& text = page.text_node("It’s café & tea ¬it; &amp; R&D &unknown; ≂̸x ©2026");
  const auto source_of = [&](std::string_view part) {
    const std::size_t at = text.text.find(part);
    return page.slice(text.text_map.source_range(at, at + part.size()));
  };
  EXPECT_EQ(source_of("’"), "&rsquo;");
  EXPECT_EQ(source_of("é"), "&eacute;");
  EXPECT_EQ(source_of("& tea"), "&#38; tea");
  EXPECT_EQ(source_of("¬it;"), "&notit;");
  EXPECT_EQ(source_of("&amp;"), "&amp;amp;");
  EXPECT_EQ(source_of("R&D"), "R&D");
  EXPECT_EQ(source_of("&unknown;"), "&unknown;");
  EXPECT_EQ(source_of("≂̸"), "&NotEqualTilde;");
  EXPECT_EQ(source_of("x"), "x");
  EXPECT_EQ(source_of("2026"), "2026");
}

TEST(HtmlParser, TextAfterStrayMarkupKeepsItsPlace) {
  const Parsed page("<p>calm</b> water<!-- x --></i> and rest</p>");
  for (const Node& node : page.document->nodes()) {
    if (node.kind != NodeKind::text) continue;
    const std::size_t at = node.text.find("rest");
    if (at == node.text.npos) continue;
    EXPECT_EQ(page.slice(node.text_map.source_range(at, at + 4)), "rest");
    return;
  }
  FAIL() << "no text node holds the word";
}

TEST(HtmlParser, FosterParentedTextKeepsItsPlace) {
  const Parsed page("<table>before<tr><td>cell</td>between</tr></table>");
  for (const std::string_view word : {"before", "between"}) {
    bool found = false;
    for (const Node& node : page.document->nodes()) {
      const std::size_t at = node.kind == NodeKind::text ? node.text.find(word) : node.text.npos;
      if (at == node.text.npos) continue;
      found = true;
      EXPECT_EQ(page.slice(node.text_map.source_range(at, at + word.size())), word);
    }
    EXPECT_TRUE(found) << word;
  }
}

TEST(OffsetMap, TextThatWasMovedHasARangeThatSpansIt) {
  const OffsetPiece pieces[] = {{0, {50, 51}, true}, {1, {10, 15}, false}};
  const OffsetMap map{std::span<const OffsetPiece>(pieces)};
  const SourceRange range = map.source_range(0, 3);
  EXPECT_EQ(range.begin, 10U);
  EXPECT_EQ(range.end, 51U);
}

TEST(HtmlParser, LineEndsAndNulKeepTheirPlace) {
  const Parsed page(std::string("<p>one\r\ntwo\rthr\0ee</p>", 23));
  const Node& text = page.text_node("one\ntwo\nthree");
  EXPECT_EQ(page.slice(text.text_map.source_range(3, 4)), "\r\n");
  EXPECT_EQ(page.slice(text.text_map.source_range(4, 7)), "two");
  EXPECT_EQ(page.slice(text.text_map.source_range(8, 13)), std::string("thr\0ee", 6));
}

TEST(HtmlParser, RawTextIsNotMarkup) {
  const Parsed page("<title>a < b &amp; c</title><script>if (a < b) c('</p>');</script><p>x</p>");
  EXPECT_EQ(page.text_node("a < b & c").text_map.source_range(6, 7).size(), 5U);
  EXPECT_EQ(page.slice(page.text_node("if (a < b) c('</p>');").range), "if (a < b) c('</p>');");
}

TEST(HtmlParser, CommentsHaveTheirWholeRange) {
  const Parsed page("<p>a<!-- note -->b</p>");
  for (const Node& node : page.document->nodes()) {
    if (node.kind != NodeKind::comment) continue;
    EXPECT_EQ(page.slice(node.range), "<!-- note -->");
    EXPECT_EQ(node.text, " note ");
    return;
  }
  FAIL() << "no comment";
}

TEST(HtmlParser, ReopenedFormattingIsImplied) {
  const Parsed page("<p><b>one<p>two");
  int written = 0;
  int implied = 0;
  for (const Node& node : page.document->nodes()) {
    if (node.is("b")) (node.start_tag.empty() ? implied : written)++;
  }
  EXPECT_EQ(written, 1);
  EXPECT_EQ(implied, 1);
}

TEST(HtmlParser, ChildrenAndDescendantsAreInDocumentOrder) {
  const Parsed page("<div><p>a<i>b</i></p><p>c</p></div>");
  std::string names;
  for (const Node& child : page.element("div").children()) names += std::string(child.name) + ";";
  EXPECT_EQ(names, "p;p;");
  EXPECT_EQ(page.element("div").descendants().size(), 6U);
  for (const Node& node : page.element("div").descendants()) {
    ASSERT_NE(node.parent, nullptr);
    EXPECT_LT(node.parent, &node);
  }
}

TEST(NestingGuard, RefusesDeepNesting) {
  for (const std::string_view tag : {"<div>", "<table>", "<b x='1'><div>"}) {
    std::string html;
    for (int i = 0; i < 100'000; ++i) html += tag;
    EXPECT_THROW(Parsed{html}, DocumentError) << tag;
  }
}

TEST(NestingGuard, AcceptsWhatTheStandardClosesByItself) {
  for (const std::string_view part : {"<p>one ", "<p>one <b>two ", "<li>one ", "<dt>a<dd>b", "<br><img><hr>",
                                      "<table><tr><td>x<td>y<tr><td>z</table>", "<option>one", "<p>a</p></div>"}) {
    std::string html;
    for (int i = 0; i < 3000; ++i) html += part;
    EXPECT_NO_THROW(Parsed{html}) << part;
  }
}

TEST(NestingGuard, TagsInScriptsAndCommentsDoNotNest) {
  std::string inside;
  for (int i = 0; i < 3000; ++i) inside += "<div>";
  EXPECT_NO_THROW(Parsed{"<script>" + inside + "</script><!-- " + inside + " --><textarea>" + inside + "</textarea>"});
}

TEST(NestingGuard, RefusesFormattingThatWouldMultiply) {
  std::string html;
  for (int i = 0; i < 900; ++i) html += "<font size=" + std::to_string(i) + ">";
  for (int i = 0; i < 100'000; ++i) html += "</p><p>";
  html += "x";
  EXPECT_THROW(Parsed{html}, DocumentError);
}

TEST(NestingGuard, RefusesThousandsOfAttributes) {
  std::string html = "<p";
  for (int i = 0; i < 100'000; ++i) html += " a" + std::to_string(i);
  EXPECT_THROW(Parsed{html + ">x"}, DocumentError);
}

}  // namespace
}  // namespace carelint
