#include "config/suppressions.h"

#include <algorithm>
#include <string>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace carelint {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A document from markup of the plainest kind: `<p>`, `</p>`, `<!--…-->` and text. `<(p)` opens an element that no tag
/// opens in the source. Every element has to be closed.
class SmallDocument final : public Document {
 public:
  explicit SmallDocument(std::string markup) : source_(std::move(markup)) {
    storage_.reserve(source_.size() + 1);
    open(NodeKind::document, {}, 0);
    for (std::size_t at = 0; at < source_.size();) at = read(at);
    close(static_cast<std::uint32_t>(source_.size()));
    nodes_ = storage_;
  }

  std::string_view slice(SourceRange range) const {
    return std::string_view(source_).substr(range.begin, range.end - range.begin);
  }
  std::uint32_t size() const { return static_cast<std::uint32_t>(source_.size()); }

 private:
  std::size_t read(std::size_t at) {
    const std::string_view rest = std::string_view(source_).substr(at);
    const auto begin = static_cast<std::uint32_t>(at);
    if (rest.starts_with("<!--")) {
      const std::size_t end = at + rest.find("-->") + 3;
      Node& node = add(NodeKind::comment, {begin, static_cast<std::uint32_t>(end)});
      node.text = rest.substr(4, end - at - 7);
      return end;
    }
    const std::size_t end =
        rest.starts_with('<') ? at + rest.find('>') + 1 : std::min(source_.find('<', at), source_.size());
    if (rest.starts_with("</")) {
      close(static_cast<std::uint32_t>(end));
    } else if (rest.starts_with("<(")) {
      open(NodeKind::element, rest.substr(2, rest.find(')') - 2), static_cast<std::uint32_t>(end));
    } else if (rest.starts_with('<')) {
      open(NodeKind::element, rest.substr(1, end - at - 2), begin).start_tag = {begin, static_cast<std::uint32_t>(end)};
    } else {
      add(NodeKind::text, {begin, static_cast<std::uint32_t>(end)}).text = rest.substr(0, end - at);
    }
    return end;
  }

  Node& add(NodeKind kind, SourceRange range) {
    Node& node = storage_.emplace_back();
    node.kind = kind;
    node.range = range;
    return node;
  }
  Node& open(NodeKind kind, std::string_view name, std::uint32_t begin) {
    open_.push_back(storage_.size());
    Node& node = add(kind, {begin, begin});
    node.name = name;
    return node;
  }
  void close(std::uint32_t end) {
    storage_[open_.back()].range.end = end;
    open_.pop_back();
  }

  std::string source_;
  std::vector<Node> storage_;
  std::vector<std::size_t> open_;
};

/// Each suppression as `rules in stretch`, the stretch as source text.
std::vector<std::string> suppressed(std::string_view markup) {
  const SmallDocument document{std::string(markup)};
  std::vector<std::string> texts;
  for (const Suppression& suppression : find_suppressions(document).suppressions) {
    SourceRange stretch = suppression.stretch;
    const bool is_open = stretch.end == document.size() + 1;
    stretch.end = std::min(stretch.end, document.size());
    texts.push_back(suppression.rules + " in " + std::string(document.slice(stretch)) + (is_open ? "$" : ""));
  }
  return texts;
}

std::vector<std::string> mistakes(std::string_view markup) {
  const SmallDocument document{std::string(markup)};
  std::vector<std::string> texts;
  for (const SuppressionMistake& mistake : find_suppressions(document).mistakes) texts.push_back(mistake.message);
  return texts;
}

TEST(Suppressions, DisableNextIsForTheNextElement) {
  EXPECT_THAT(suppressed("<p>a</p><!-- carelint-disable-next stigma/x -- quoted --><p>b<b>c</b></p><p>d</p>"),
              ElementsAre("stigma/x in <p>b<b>c</b></p>"));
}

TEST(Suppressions, DisableNextReadsOverWhiteSpaceAndComments) {
  EXPECT_THAT(suppressed("<!-- carelint-disable-next a/b -- why -->\n <!-- note --> \n<p>x</p>"),
              ElementsAre("a/b in <p>x</p>"));
  EXPECT_THAT(suppressed("<!-- carelint-disable-next a/b -- why --><!-- carelint-disable-next c/d -- why --><p>x</p>"),
              ElementsAre("a/b in <p>x</p>", "c/d in <p>x</p>"));
}

TEST(Suppressions, DisableNextMayStandAtTheEndOfAnElement) {
  EXPECT_THAT(suppressed("<div>a<!-- carelint-disable-next a/b -- why --></div><p>x</p>"),
              ElementsAre("a/b in <p>x</p>"));
}

TEST(Suppressions, DisableNextIsForTextThatComesBeforeAnyElement) {
  EXPECT_THAT(suppressed("<p>a <!-- carelint-disable-next a/b -- why -->text<b>c</b></p><p>d</p>"),
              ElementsAre("a/b in text"));
}

TEST(Suppressions, DisableNextLooksThroughElementsThatTheParserImplied) {
  EXPECT_THAT(
      suppressed(
          "<!-- carelint-disable-next a/b -- why --><(html)><(head)></head><(body)><p>x</p><p>y</p></body></html>"),
      ElementsAre("a/b in <p>x</p>"));
  EXPECT_THAT(suppressed("<!-- carelint-disable-next a/b -- why --><body><p>x</p></body>"),
              ElementsAre("a/b in <body><p>x</p></body>"));
}

TEST(Suppressions, DisableNextTakesAnElementWithoutTagsAsMarkdownHasThem) {
  EXPECT_THAT(suppressed("<!-- carelint-disable-next a/b -- why -->\n<(p)>x</p><(p)>y</p>"),
              ElementsAre("a/b in x</p>"));
}

TEST(Suppressions, DisableHoldsUntilItsEnable) {
  EXPECT_THAT(suppressed("<p>a</p><!-- carelint-disable a/b -- why --><p>b</p><!-- carelint-enable a/b --><p>c</p>"),
              ElementsAre("a/b in <p>b</p>"));
}

TEST(Suppressions, DisableWithoutEnableHoldsToTheVeryEnd) {
  EXPECT_THAT(suppressed("<!-- carelint-disable a/b -- why --><p>b</p>"), ElementsAre("a/b in <p>b</p>$"));
}

TEST(Suppressions, SeveralRulesStandBetweenCommasOrSpaces) {
  EXPECT_THAT(
      suppressed("<!-- carelint-disable a/b, c/*,d/e  f/g -- why --><p>x</p><!-- carelint-enable c/* a/b -->"
                 "<p>y</p><!--carelint-enable d/e,f/g-->"),
      ElementsAre("a/b in <p>x</p>", "c/* in <p>x</p>", "d/e in <p>x</p><!-- carelint-enable c/* a/b --><p>y</p>",
                  "f/g in <p>x</p><!-- carelint-enable c/* a/b --><p>y</p>"));
}

TEST(Suppressions, AnEnableGlobEndsAllThatItCovers) {
  EXPECT_THAT(suppressed("<!-- carelint-disable a/b a/c d/e -- why --><p>x</p><!-- carelint-enable a/* --><p>y</p>"
                         "<!-- carelint-enable * -->"),
              ElementsAre("a/b in <p>x</p>", "a/c in <p>x</p>", "d/e in <p>x</p><!-- carelint-enable a/* --><p>y</p>"));
}

TEST(Suppressions, ARuleMayBeDisabledAgain) {
  EXPECT_THAT(suppressed("<!-- carelint-disable a/b -- why -->x<!-- carelint-enable a/b -->y"
                         "<!-- carelint-disable a/b -- why -->z<!-- carelint-enable a/b -- done -->"),
              ElementsAre("a/b in x", "a/b in z"));
}

TEST(Suppressions, TheReasonStandsBehindADash) {
  for (const char* dash : {"--", " -- ", "—", " — ", " – ", " --\n"}) {
    const std::string comment = "<!-- carelint-disable-next a/b" + std::string(dash) + "a quotation - see -- below -->";
    EXPECT_THAT(suppressed(comment + "<p>x</p>"), ElementsAre("a/b in <p>x</p>")) << comment;
  }
}

TEST(Suppressions, SpaceIsAsOneLikes) {
  EXPECT_THAT(suppressed("<!--carelint-disable-next\n\ta/b\n--\nwhy--><p>x</p>"), ElementsAre("a/b in <p>x</p>"));
}

TEST(Suppressions, OtherCommentsSayNothing) {
  const std::string_view markup = "<!-- note: carelint-disable a/b -- why --><!----><!-- carelint --><p>x</p>";
  EXPECT_THAT(suppressed(markup), IsEmpty());
  EXPECT_THAT(mistakes(markup), IsEmpty());
}

TEST(Suppressions, KnowWhereTheirPartsStand) {
  const SmallDocument document("<p>é</p><!-- carelint-disable a/b, c/* -- why --><p>x</p>");
  const Suppressions found = find_suppressions(document);
  ASSERT_EQ(found.suppressions.size(), 2U);
  EXPECT_EQ(document.slice(found.suppressions[0].name), "a/b");
  EXPECT_EQ(document.slice(found.suppressions[1].name), "c/*");
  EXPECT_EQ(document.slice(found.suppressions[1].comment), "<!-- carelint-disable a/b, c/* -- why -->");
}

TEST(SuppressionMistakes, AReasonIsRequired) {
  const std::string message =
      "this suppression has no effect without a reason: write it behind the rule, as in 'carelint-disable a/b -- "
      "quoted "
      "from the study'";
  EXPECT_THAT(mistakes("<!-- carelint-disable a/b --><p>x</p>"), ElementsAre(message));
  EXPECT_THAT(mistakes("<!-- carelint-disable a/b --  --><p>x</p>"), ElementsAre(message));
  EXPECT_THAT(mistakes("<!-- carelint-disable a/b because it is quoted --><p>x</p>"), ElementsAre(message));
  EXPECT_THAT(suppressed("<!-- carelint-disable a/b --><p>x</p>"), IsEmpty());
}

TEST(SuppressionMistakes, ARuleIsRequired) {
  EXPECT_THAT(mistakes("<!-- carelint-disable-next -- why --><p>x</p>"),
              ElementsAre("'carelint-disable-next' names no rule: write the rule's id behind it"));
  EXPECT_THAT(mistakes("<!-- carelint-disable a/b -- why --><!-- carelint-enable -->"),
              ElementsAre("'carelint-enable' names no rule: write the rule's id behind it"));
}

TEST(SuppressionMistakes, AnUnknownDirectiveIsNamed) {
  const std::string expected = "expected 'carelint-disable-next', 'carelint-disable' or 'carelint-enable'";
  EXPECT_THAT(
      mistakes("<!-- carelint-disable-nxt a/b -- why --><!-- carelint-disable: a/b --><!-- carelint-off -->"),
      ElementsAre("unknown directive 'carelint-disable-nxt': " + expected + "; did you mean 'carelint-disable-next'?",
                  "unknown directive 'carelint-disable:': " + expected + "; did you mean 'carelint-disable'?",
                  "unknown directive 'carelint-off': " + expected));
}

TEST(SuppressionMistakes, AnEnableNeedsADisableAbove) {
  EXPECT_THAT(mistakes("<!-- carelint-enable a/b --><!-- carelint-disable a/b -- why -->"),
              ElementsAre("nothing above switches 'a/b' off"));
  EXPECT_THAT(mistakes("<!-- carelint-disable-next a/b -- why --><p>x</p><!-- carelint-enable a/b -->"),
              ElementsAre("nothing above switches 'a/b' off"));
  EXPECT_THAT(mistakes("<!-- carelint-disable a/* -- why --><p>x</p><!-- carelint-enable a/b -->"),
              ElementsAre("nothing above switches 'a/b' off; to end 'a/*', name it as it stands there"));
}

TEST(SuppressionMistakes, DisableNextNeedsSomethingBehindIt) {
  EXPECT_THAT(mistakes("<p>x</p><!-- carelint-disable-next a/b -- why --> \n<!-- end -->"),
              ElementsAre("nothing stands behind this 'carelint-disable-next' that it could be for"));
}

TEST(SuppressionMistakes, PointAtTheComment) {
  const SmallDocument document("<p>x</p><!-- carelint-disable a/b --><p>y</p>");
  const Suppressions found = find_suppressions(document);
  ASSERT_EQ(found.mistakes.size(), 1U);
  EXPECT_EQ(document.slice(found.mistakes[0].comment), "<!-- carelint-disable a/b -->");
}

TEST(SuppressionMistakes, TooManyAreRefusedOnce) {
  std::string markup;
  for (int i = 0; i < 6000; ++i) markup += "<!-- carelint-disable-next a/b -- why -->";
  EXPECT_EQ(suppressed(markup + "<p>x</p>").size(), 5000U);
  EXPECT_THAT(mistakes(markup + "<p>x</p>"),
              ElementsAre("more than 5,000 rules are named in such comments: this one and those below have no effect"));
}

}  // namespace
}  // namespace carelint
