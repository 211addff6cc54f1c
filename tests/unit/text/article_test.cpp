#include "carelint/article.h"

#include <gtest/gtest.h>

#include <string>

#include "support/sources.h"
#include "text/article_builder.h"

namespace carelint {
namespace {

using testing_support::make_source;

std::unique_ptr<Article> article_of(std::string text, Format format = Format::html) {
  return read_article(make_source(std::move(text), format));
}

std::string block_list(const Article& article) {
  std::string list;
  for (const Block& block : article.blocks()) {
    list += std::string(name_of(block.kind)) + ":" + std::string(block.text) + "|";
  }
  return list;
}

std::string blocks_of(std::string html) {
  return block_list(*article_of(std::move(html)));
}

TEST(Blocks, WhiteSpaceCollapsesAsInABrowser) {
  EXPECT_EQ(blocks_of("<p>  Slow \n\t breath <b> in </b>  and\r\n out. </p>"), "paragraph:Slow breath in and out.|");
}

TEST(Blocks, NoBreakSpaceDoesNotCollapse) {
  EXPECT_EQ(blocks_of("<p>one&nbsp; two</p>"), "paragraph:one\u00A0 two|");
}

TEST(Blocks, LineBreaksStayInsideABlock) {
  EXPECT_EQ(blocks_of("<p>Will it pass? <br>\n Will I sleep?</p>"), "paragraph:Will it pass?\nWill I sleep?|");
}

TEST(Blocks, LooseTextIsAnAnonymousBlock) {
  EXPECT_EQ(blocks_of("<body>Loose <em>text</em><div>inner<p>para</p>tail</div>end"),
            "paragraph:Loose text|paragraph:inner|paragraph:para|paragraph:tail|paragraph:end|");
}

TEST(Blocks, EveryKindIsTold) {
  EXPECT_EQ(
      blocks_of("<title>T</title><h2>H</h2><p>P</p><ul><li>L</ul><table><tr><th>A<td>B</table>"
                "<blockquote>Q</blockquote><figure><img alt='I'><figcaption>C</figcaption></figure><pre>x  y</pre>"
                "<button>Go</button>"),
      "title:T|heading:H|paragraph:P|list_item:L|table_header:A|table_cell:B|quotation:Q|alternative_text:I|"
      "caption:C|preformatted:x  y|control:Go|");
}

TEST(Blocks, HeadingsKnowTheirLevel) {
  const auto article = article_of("<h3>A</h3><div role=heading aria-level=4>B</div><p>c</p>");
  EXPECT_EQ(article->blocks()[0].level, 3);
  EXPECT_EQ(article->blocks()[1].kind, BlockKind::heading);
  EXPECT_EQ(article->blocks()[1].level, 4);
  EXPECT_EQ(article->blocks()[2].level, 0);
}

TEST(Blocks, HiddenAndScriptedTextIsNoText) {
  EXPECT_EQ(blocks_of("<p>a<script>b</script><span hidden>c</span><span style='Display: None'>d</span>e"
                      "<template>f</template></p><style>g</style>"),
            "paragraph:ae|");
}

TEST(Blocks, LayoutTablesHoldParagraphs) {
  EXPECT_EQ(blocks_of("<table><tr><td><p>Text here</p></td></tr></table>"), "paragraph:Text here|");
  EXPECT_EQ(blocks_of("<table role=presentation><tr><td>Text here</td></tr></table>"), "paragraph:Text here|");
}

TEST(Blocks, LanguageIsInherited) {
  const auto article = article_of("<html lang=en-GB><p>a</p><div lang=fr><p>b</p></div><p>c <i lang=de>d</i></p>");
  EXPECT_EQ(article->language(), "en-GB");
  EXPECT_EQ(article->blocks()[0].language, "en-GB");
  EXPECT_EQ(article->blocks()[1].language, "fr");
  EXPECT_EQ(article->blocks()[2].language, "en-GB");
  EXPECT_TRUE(article->blocks()[2].tokens[1].marks.has(Mark::foreign));
  EXPECT_FALSE(article->blocks()[2].tokens[0].marks.has(Mark::foreign));
}

TEST(Regions, AreFoundByElementsAndRoles) {
  const auto article = article_of(
      "<header><p>a</p></header><nav><p>b</p></nav><main><header><h1>c</h1></header><p>d</p><aside>e</aside>"
      "<form><p>f</p></form></main><div role=complementary>g</div><footer>h</footer>");
  std::string regions;
  for (const Block& block : article->blocks()) regions += std::string(name_of(block.region)) + " ";
  EXPECT_EQ(regions, "header navigation main main aside form aside footer ");
}

TEST(Regions, AreFoundByDensityWithoutMain) {
  std::string prose;
  for (int i = 0; i < 12; ++i)
    prose += "<p>Grief comes in waves, and no two people meet it in the same way or time.</p>";
  const auto article = article_of(
      "<div><div><a href=1>Home</a> <a href=2>Topics</a> <a href=3>Help</a> <a href=4>About</a></div>"
      "<div id=x><h1>Grief</h1>" +
      prose + "</div><div><p>Old Mill Clinic, 4 Mill Lane</p></div></div>");
  EXPECT_EQ(article->blocks().front().region, Region::navigation);
  EXPECT_EQ(article->blocks()[1].region, Region::main);
  EXPECT_EQ(article->blocks()[1].kind, BlockKind::heading);
  EXPECT_EQ(article->blocks().back().region, Region::aside);
}

TEST(Tokens, LeadToTheirSourceThroughMarkup) {
  const auto article = article_of("<p>It was a cra<b>z</b>y, un<wbr>hap&shy;py da<!-- x -->y &ndash; don&rsquo;t.</p>");
  const Block& block = article->blocks()[0];
  const auto source_of = [&](std::string_view folded) -> std::string {
    for (const Token& token : block.tokens) {
      if (token.folded == folded) return std::string(article->source().slice(token.range));
    }
    return "none";
  };
  EXPECT_EQ(source_of("crazy"), "cra<b>z</b>y");
  EXPECT_EQ(source_of("unhappy"), "un<wbr>hap&shy;py");
  EXPECT_EQ(source_of("day"), "da<!-- x -->y");
  EXPECT_EQ(source_of("–"), "&ndash;");
  EXPECT_EQ(source_of("don't"), "don&rsquo;t");
}

TEST(Tokens, CarryTheMarksOfEveryPart) {
  const auto article = article_of("<p><em>One <a href=x>two</a></em> th<strong>ree</strong> <code>four</code></p>");
  const auto tokens = article->blocks()[0].tokens;
  EXPECT_EQ(tokens[0].marks, Marks(Mark::emphasis));
  EXPECT_EQ(tokens[1].marks, Marks(Mark::emphasis) | Mark::link);
  EXPECT_EQ(tokens[2].marks, Marks(Mark::strong));
  EXPECT_EQ(tokens[3].marks, Marks(Mark::code));
}

TEST(Tokens, KindsAndSpaces) {
  const auto tokens_of = [](std::string text) {
    std::string all;
    const auto article = article_of("<p>" + text + "</p>");
    for (const Token& token : article->blocks()[0].tokens) {
      all += (token.space_before ? " " : "") + std::string(token.text) + "/" +
             std::to_string(static_cast<int>(token.kind));
    }
    return all;
  };
  EXPECT_EQ(tokens_of("Call 3.5 times, now!"), "Call/0 3.5/1 times/0,/2 now/0!/2");
  EXPECT_EQ(tokens_of("2nd = 50 €"), "2nd/0 =/3 50/1 €/3");
}

TEST(Sentences, ALineBreakEndsNoSentenceButABlankLineDoes) {
  const auto article = article_of("<p>They sat<br>down.<br><br>Then they left. It rained.</p>");
  std::string all;
  for (const Sentence& sentence : article->blocks()[0].sentences) all += std::string(sentence.text) + "|";
  EXPECT_EQ(all, "They sat\ndown.|Then they left.|It rained.|");
}

TEST(Quotations, MarksOfEveryShapeArePaired) {
  const auto quoted = [](std::string text) {
    const auto article = article_of("<p>" + text + "</p>");
    std::string all;
    for (const Quotation& quotation : article->blocks()[0].quotations) {
      all += std::string(article->source().slice(quotation.range)) + "|";
    }
    return all;
  };
  EXPECT_EQ(quoted("She said \"stay\" and “go”."), "\"stay\"|“go”|");
  EXPECT_EQ(quoted("He said 'not now' and ‘later’ to you."), "'not now'|‘later’|");
  EXPECT_EQ(quoted("It's the teachers' room, isn't it?"), "");
  EXPECT_EQ(quoted("the '90s weren't the clinics' best"), "");
  EXPECT_EQ(quoted("„gut“ and «bien»"), "„gut“|«bien»|");
  EXPECT_EQ(quoted("“one ‘two’ three”"), "“one ‘two’ three”|");
  EXPECT_EQ(quoted("a stray \" mark"), "");
}

TEST(References, AreFoundByTheirHeading) {
  EXPECT_EQ(
      blocks_of("<h2>References:</h2><ul><li>A clinic guide. (2019).</li></ul><h2>Contact</h2><p>Since 2019.</p>"),
      "heading:References:|reference:A clinic guide. (2019).|heading:Contact|paragraph:Since 2019.|");
}

TEST(References, AreFoundAtTheEndWithoutAHeading) {
  EXPECT_EQ(
      blocks_of("<p>You can rest.</p><p>Alder, R.M. (2001). Rest. <em>Sleep, 1</em>(2), 3-4.</p><p>© 2020 Clinic</p>"),
      "paragraph:You can rest.|reference:Alder, R.M. (2001). Rest. Sleep, 1(2), 3-4.|paragraph:© 2020 Clinic|");
}

TEST(References, ProseWithAYearIsNone) {
  EXPECT_EQ(blocks_of("<p>In March, A. Brown (2019) wrote to us about rest and we answered.</p>"),
            "paragraph:In March, A. Brown (2019) wrote to us about rest and we answered.|");
}

TEST(Metrics, CountTheProseOfTheMainContent) {
  const Metrics metrics =
      article_of(
          "<nav>Home page</nav><main><h1>Rest well</h1><p>Rest is good. It helps you.</p><ul><li>a fragment</li>"
          "<li>Sleep a lot.</li></ul><table><tr><th>x<td>y</table></main>")
          ->metrics();
  EXPECT_EQ(metrics.counts.sentences, 3U);
  EXPECT_EQ(metrics.counts.words, 9U);
  EXPECT_EQ(metrics.counts.letters, 29U);
}

TEST(Regions, RunningTextInBoxesIsTheMainContentToo) {
  const std::string box =
      "<div>This page of running text goes on for long enough to be read as prose, in a plain box.</div>";
  const auto article = article_of("<div><a href=a>Home</a> <a href=b>News</a></div><div class=story><h1>Title</h1>" +
                                  box + box + box + box + box + box + "</div>");
  EXPECT_EQ(article->metrics().blocks, 6U);
  EXPECT_EQ(article->metrics().counts.sentences, 6U);
}

TEST(Metrics, LeaveOutLinesThatAreNoSentences) {
  const auto article = article_of(
      "<h1>Care</h1><p>By Eleanor Marsh, writer</p><p>Rest helps.</p><p>Emergency: 999</p><p>You may:</p>"
      "<ul><li>feel tired</li><li>You may feel low.</li></ul>");
  EXPECT_EQ(article->metrics().blocks, 3U);
  EXPECT_EQ(article->metrics().counts.words, 8U);
}

TEST(Metrics, LetNotesAndClosingMarksStandBehindASentence) {
  for (const char* item : {"It helps most people.<sup>1</sup>", "It helps most people.[1]", "“He slept (badly.)”",
                           "It helps most people.[1,2]", "Do you sleep‽"}) {
    const auto article = article_of("<main><ul><li>" + std::string(item) + "</li></ul></main>");
    EXPECT_EQ(article->metrics().blocks, 1U) << item;
  }
}

// A sentence that Unicode's rules begin inside a word, or that holds no word or mark at all.
TEST(Sentences, OfOtherLanguagesMayHoldNoToken) {
  for (const char* paragraph :
       {"<p lang=\"de\">&nbsp;&#x308;</p>", "<p lang=\"de\">&#x200b;&shy;</p>",
        "<p lang=\"de\">Hallo<br><br>&#x308;</p>", "<p lang=\"he\">מילה.מילה</p>", "<p lang=\"ar\">كلمة.كلمة</p>"}) {
    const auto article = article_of(paragraph);
    for (const Block& block : article->blocks()) {
      for (const Sentence& sentence : block.sentences) EXPECT_FALSE(sentence.tokens.empty()) << paragraph;
    }
  }
}

// Long enough that a look back over all marks from each of them would not end.
TEST(Sentences, OfMarksAloneHoldNoWords) {
  for (const char* marks : {"! ", "? ", "•", "• ", "(<br>", "*<br>", "(! ", "!\" "}) {
    std::string text = "<p>We rest.<br>";
    while (text.size() < 1000000) text += marks;
    const auto article = article_of(text);
    ASSERT_EQ(article->blocks().size(), 1U) << marks;
    TextCounts counts;
    for (const Sentence& sentence : article->blocks()[0].counted_sentences) counts += sentence.counts;
    EXPECT_EQ(counts.words, 2U) << marks;
  }
}

TEST(Metrics, NoProseGivesNoScore) {
  const auto article = article_of("<h1>Title</h1>");
  EXPECT_FALSE(article->metrics().scores.score(ReadingFormula::smog).has_value());
}

struct SelfAsking {
  static constexpr std::string_view analysis_id = "test/self";
  static constexpr int analysis_version = 1;
  explicit SelfAsking(const Article& article) { article.get<SelfAsking>(); }
};
struct Counted {
  static constexpr std::string_view analysis_id = "test/counted";
  static constexpr int analysis_version = 1;
  explicit Counted(const Article&) { ++made; }
  static inline int made = 0;
};

TEST(Analyses, AreMadeOncePerArticle) {
  const auto article = article_of("<p>x</p>");
  EXPECT_EQ(&article->get<Counted>(), &article->get<Counted>());
  EXPECT_EQ(Counted::made, 1);
}

TEST(Analyses, AskingForItselfIsAnErrorEachTime) {
  const auto article = article_of("<p>x</p>");
  EXPECT_THROW(article->get<SelfAsking>(), std::logic_error);
  EXPECT_THROW(article->get<SelfAsking>(), std::logic_error);
}

}  // namespace
}  // namespace carelint
