// Expressions beyond phrases: matched by PCRE2, mapped back to the source, bounded.
#include "pack/pattern.h"

#include <atomic>
#include <thread>

#include "pack/block_text.h"
#include "pack/pieces.h"
#include "pack/term.h"
#include "pack_test_support.h"

namespace carelint {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

std::vector<std::string> matches_of(const std::string& regex, std::string_view subject) {
  std::vector<std::string> found;
  MatchBudget budget;
  Pattern(regex, CaseSensitivity::sensitive).for_each_match(subject, budget, [&](const PatternMatch& match) {
    found.emplace_back(match.front());
  });
  return found;
}

TEST(Pattern, FindsMatchesFromLeftToRightWithoutOverlap) {
  EXPECT_THAT(matches_of("aa", "aaaaa"), ElementsAre("aa", "aa"));
}

TEST(Pattern, SkipsEmptyMatches) {
  EXPECT_THAT(matches_of("b*", "abba\u00E9b"), ElementsAre("bb", "b"));
  EXPECT_THAT(matches_of("(?=a)", "aaa"), IsEmpty());
}

TEST(Pattern, LettersAreThoseOfUnicode) {
  EXPECT_THAT(matches_of("\\w+", "\u00E9t\u00E9 \u0436"), ElementsAre("\u00E9t\u00E9", "\u0436"));
}

TEST(Pattern, SaysWhyAnExpressionIsNotValid) {
  EXPECT_FALSE(Pattern("a(b)", CaseSensitivity::sensitive).error().has_value());
  EXPECT_THAT(Pattern("a(b", CaseSensitivity::sensitive).error().value_or(""), HasSubstr("parenthesis"));
}

TEST(Pattern, GivesUpOnARunawayExpression) {
  const Pattern pattern("(a+)+$", CaseSensitivity::sensitive);
  const std::string subject = std::string(5000, 'a') + "b";
  MatchBudget budget;
  EXPECT_EQ(pattern.for_each_match(subject, budget, [](const PatternMatch&) {}), Pattern::Outcome::gave_up);
}

TEST(Pattern, BoundsWhatAWholeTextCostsNotOnlyOnePlace) {
  // From no place does it take many steps, but from each of them it takes some thousands.
  const Pattern pattern("(\\w+\\s?)+[0-9]", CaseSensitivity::sensitive);
  std::string subject;
  for (int i = 0; i < 2000; ++i) subject += "a b ";
  MatchBudget budget;
  Pattern::Outcome outcome = Pattern::Outcome::completed;
  for (int i = 0; i < 10 && outcome == Pattern::Outcome::completed; ++i) {
    outcome = pattern.for_each_match(subject, budget, [](const PatternMatch&) {});
  }
  EXPECT_EQ(outcome, Pattern::Outcome::gave_up);
}

TEST(Pattern, CountsTheStepsOfASimpleExpressionOnALargeArticle) {
  const Pattern pattern("a\\w*[0-9]", CaseSensitivity::sensitive);
  const std::string subject(8000, 'a');
  MatchBudget budget;
  int rounds = 0;
  while (rounds < 100 &&
         pattern.for_each_match(subject, budget, [](const PatternMatch&) {}) == Pattern::Outcome::completed) {
    ++rounds;
  }
  EXPECT_GT(rounds, 30) << "an article of ordinary size is matched all the same";
  EXPECT_LT(rounds, 100);
}

TEST(Pattern, ASaneExpressionStaysWithinItsBudgetOnALargeArticle) {
  const Pattern pattern("\\w+ \\w+ing \\w+ly", CaseSensitivity::sensitive);
  std::string subject;
  for (int i = 0; i < 80; ++i)
    subject += "The quiet morning was slowly turning into one of those we are truly waiting gladly for. ";
  MatchBudget budget;
  for (int i = 0; i < 200; ++i) {
    ASSERT_EQ(pattern.for_each_match(subject, budget, [](const PatternMatch&) {}), Pattern::Outcome::completed);
  }
}

TEST(Pattern, ExpandsGroupsInAReplacement) {
  const PatternMatch match = {"whole", "one", std::string_view()};
  EXPECT_EQ(expand_groups("$1 and ${1}s, $2none, $9, $$1, $ and $x", match), "one and ones, none, , $1, $ and $x");
  EXPECT_TRUE(names_groups("in the $1 folder"));
  EXPECT_FALSE(names_groups("costs $$5"));
}

TEST(Pattern, MayBeUsedFirstByManyThreadsAtOnce) {
  const Pattern pattern("[a-c]+\\d", CaseSensitivity::sensitive);
  std::vector<std::thread> threads;
  std::atomic<int> found = 0;
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([&] {
      MatchBudget budget;
      pattern.for_each_match("abc1 x2 cab3", budget, [&](const PatternMatch&) { ++found; });
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(found, 16);
}

TEST(TranslatedRegex, WritesCodePointsAsPcreDoes) {
  EXPECT_EQ(translated_regex("\\u2014|\\x{2026}", Typography::as_written), "\\x{2014}|\\x{2026}");
}

TEST(TranslatedRegex, PlainTypographyKnowsEveryForm) {
  EXPECT_EQ(translated_regex("don\u2019t [\u2010x] \\u2019 a\u00A0b \\\u2019", Typography::plain),
            "don't [\\-x] ' a b '");
}

TEST(PatternMatching, MapsBackThroughEntitiesTagsAndSoftHyphens) {
  const RunnableRule rule(existence("suffer(?:s|ed|ing)? from \\w+"));
  EXPECT_THAT(
      rule.flagged("<p>She suf&shy;fers&nbsp;from de<i>press</i>ion; it&rsquo;s he who suffered<br>from&#32;OCD."),
      ElementsAre("suf&shy;fers&nbsp;from de<i>press</i>ion", "suffered<br>from&#32;OCD"));
}

TEST(PatternMatching, KnowsEveryFormOfApostropheAndHyphen) {
  const RunnableRule rule(existence("(?<!I )don''t self-harm\\w*"));
  EXPECT_THAT(rule.flagged("<p>They don\u2019t self\u2011harming, they don't self-harm, I don't self-harm."),
              ElementsAre("don\u2019t self\u2011harming", "don't self-harm"));
}

TEST(PatternMatching, NonwordRulesSeeTypographyAsItStands) {
  const RunnableRule rule(existence("\\w''s", "nonword: true\n"));
  EXPECT_THAT(rule.flagged("<p>It's and it\u2019s."), ElementsAre("t's"));
}

TEST(PatternMatching, NonwordRulesMatchInsideOfWords) {
  EXPECT_THAT(RunnableRule(existence("nut", "nonword: true\n")).flagged("<p>Peanuts"), ElementsAre("nut"));
}

TEST(PatternMatching, ALookaheadNeedsNoWords) {
  const RunnableRule rule(existence("the mentally ill(?! (?:person|people)\\b)"));
  EXPECT_THAT(rule.flagged("<p>The mentally ill people; the mentally ill."), ElementsAre("the mentally ill"));
}

TEST(PatternMatching, NeverMatchesWordsInCode) {
  EXPECT_THAT(RunnableRule(existence("cra\\w+")).flagged("<p>Run <code>crazy</code>, not crazed. <pre>crazy</pre>"),
              ElementsAre("crazed"));
}

TEST(PatternMatching, NeverCrossesBlocks) {
  EXPECT_THAT(RunnableRule(existence("mad \\w+")).flagged("<p>It is mad</p><p>house</p>"), IsEmpty());
}

TEST(PatternMatching, RawPiecesStandBeforeOrBehindTheTokens) {
  const std::string head = "extends: existence\nmessage: x\nignorecase: true\n";
  const RunnableRule before(head + "raw: ['very', '\\s+']\ntokens: [unique, complete]");
  EXPECT_THAT(before.flagged("<p>Very unique, complete."), ElementsAre("Very unique"));
  const RunnableRule behind(head + "append: true\nraw: ['\\s+indeed']\ntokens: [unique]");
  EXPECT_THAT(behind.flagged("<p>Unique indeed."), ElementsAre("Unique indeed"));
  const RunnableRule alone(head + "raw: ['\\bthere\\s(is', '|are)\\b']");
  EXPECT_THAT(alone.flagged("<p>There is hope."), ElementsAre("There is"));
}

TEST(PatternMatching, ARunawayExpressionEndsInOneClearErrorAfterTheOtherFindings) {
  const RunnableRule rule("extends: existence\nmessage: x\nnonword: true\ntokens: ['(a+)+$', bcd]");
  const std::unique_ptr<Article> article = article_of("<p>bcd</p><p>" + std::string(4000, 'a') + "b c");
  CollectedFindings collected;
  PhraseIndex index;
  PackRule parsed = rule_of("extends: existence\nmessage: x\nnonword: true\ntokens: ['(a+)+$', bcd]");
  const std::unique_ptr<Rule> check = make_rule(std::move(parsed), index).create({});
  try {
    check->check(*article, collected);
    FAIL() << "expected an error";
  } catch (const std::runtime_error& error) {
    EXPECT_THAT(error.what(), HasSubstr("(a+)+$"));
    EXPECT_THAT(error.what(), HasSubstr("house/rule"));
  }
  EXPECT_EQ(collected.findings.size(), 1U);
}

TEST(PatternMatching, LongBlocksAreMatchedInPieces) {
  std::string html = "<p>";
  for (int i = 0; i < 3000; ++i) html += "A quiet word, " + std::to_string(i) + ". ";
  html += "It is madness.";
  EXPECT_THAT(RunnableRule(existence("mad\\w+")).flagged(html), ElementsAre("madness"));
}

TEST(PatternMatching, AWordLongerThanAPieceIsNoWord) {
  const std::string html = "<p>mad" + std::string(40'000, 's') + " madness";
  EXPECT_THAT(RunnableRule(existence("mad\\w+")).flagged(html), ElementsAre("madness"));
}

TEST(Pieces, CoverTheTextInOrderAndStaySmall) {
  std::string html = "<p>";
  for (int i = 0; i < 4000; ++i) html += "one two three. ";
  const std::unique_ptr<Article> article = article_of(html);
  const Block& block = article->blocks().front();
  const std::vector<Piece> pieces = pieces_of(block, Unit::block);
  ASSERT_GT(pieces.size(), 1U);
  EXPECT_EQ(pieces.front().begin, 0U);
  EXPECT_EQ(pieces.back().end, block.text.size());
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    EXPECT_LE(pieces[i].end - pieces[i].begin, longest_piece);
    if (i > 0) {
      EXPECT_GE(pieces[i].begin, pieces[i - 1].end);
    }
  }
}

TEST(BlockText, LeadsBackToTheBlock) {
  const std::unique_ptr<Article> article = article_of("<p>a\u00A0b\u2019c <code>x y</code> sui&shy;d<br>e");
  const Block& block = article->blocks().front();
  const BlockText text(block, Typography::plain);
  EXPECT_EQ(text.text(), "a b'c \uFFFC \uFFFC suid e");
  for (const std::string_view part : {"a", "b", "c", "d", "e"}) {
    const std::size_t offset = text.text().rfind(part);
    EXPECT_EQ(block.text.substr(text.to_block(offset), 1), part);
    EXPECT_EQ(text.from_block(text.to_block(offset)), offset);
  }
}

TEST(BlockText, KeepsTypographyWhereAsked) {
  const std::unique_ptr<Article> article = article_of("<p>a\u00A0b\u2019c<br>d");
  EXPECT_EQ(BlockText(article->blocks().front(), Typography::as_written).text(), "a\u00A0b\u2019c d");
}

}  // namespace
}  // namespace carelint
