// Each guard frees its own use, and no other.
#include "pack_test_support.h"

namespace carelint {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

RunnableRule guarded(const std::string& token, const std::string& guards) {
  return RunnableRule(existence(token, guards.empty() ? "" : "unless: [" + guards + "]\n"));
}

/// True when the rule stays silent on a text that holds the token.
bool frees(const RunnableRule& rule, const std::string& html) {
  return rule.flagged(html).empty();
}

TEST(Guards, NoneHoldsUnlessNamed) {
  const RunnableRule rule = guarded("attention-seeking", "");
  EXPECT_FALSE(frees(rule, "<p>They said: \u201CIt was attention-seeking.\u201D"));
  EXPECT_FALSE(frees(rule, "<p>Avoid the term attention-seeking."));
  EXPECT_FALSE(frees(rule, "<p>Self-harm is not attention-seeking."));
  EXPECT_FALSE(frees(rule, "<p>He wrote for the Attention-Seeking Review in May."));
}

TEST(QuotationGuard, FreesWhatIsQuoted) {
  const RunnableRule rule = guarded("crazy", "quotation");
  for (const char* html :
       {"<p>\u201CI felt crazy all week,\u201D she told us.", "<p>\"I felt crazy all week,\" she told us.",
        "<p>She told us <q>I felt crazy all week</q>.", "<blockquote><p>I felt crazy.</p></blockquote>",
        "<blockquote><ul><li>I felt crazy.</ul></blockquote>"}) {
    EXPECT_TRUE(frees(rule, html)) << html;
  }
}

TEST(QuotationGuard, FreesAThoughtInItalics) {
  const RunnableRule rule = guarded("idiot", "quotation");
  EXPECT_TRUE(frees(rule, "<p>We hear abuse. <em>Idiot, you left it on the table.</em> Then we rest."));
  EXPECT_FALSE(frees(rule, "<p>We hear abuse. The <em>idiot left it</em> on the table."));
  EXPECT_FALSE(frees(rule, "<p><em>The idiot left it on the table.</em>"));
}

TEST(QuotationGuard, DoesNotFreeWhatStandsBesideAQuotation) {
  const RunnableRule rule = guarded("crazy", "quotation");
  for (const char* html : {"<p>\u201CI slept,\u201D said the crazy man, \u201Cand ate.\u201D",
                           "<p>Words such as crazy hurt.", "<p>It is not crazy.", "<p>It's crazy that they're late."}) {
    EXPECT_FALSE(frees(rule, html)) << html;
  }
}

class MentionGuard : public ::testing::Test {
 protected:
  const RunnableRule suicide = guarded("commit(?:s|ted|ting)? suicide", "mention");
  const RunnableRule label = guarded("schizophrenics?|psychos?|crazy", "mention");
};

TEST_F(MentionGuard, FreesAPhraseInQuotationMarksOfItsOwn) {
  EXPECT_TRUE(frees(suicide, "<p>Families often tell us that \u201Ccommitted suicide\u201D hurts."));
  EXPECT_TRUE(frees(label, "<p>His notes had \"a schizophrenic\" on the first page."));
}

TEST_F(MentionGuard, DoesNotFreeAQuotationThatUsesThePhrase) {
  EXPECT_FALSE(frees(suicide, "<p>\u201CMy uncle committed suicide when I was at school,\u201D says Dana."));
}

TEST_F(MentionGuard, FreesAPhraseSetApartInItalicsOrBold) {
  EXPECT_TRUE(frees(suicide, "<p>Many style guides retired <em>committed suicide</em> years ago."));
  EXPECT_TRUE(frees(suicide, "<p><strong>Committed suicide</strong>: use another verb."));
}

TEST_F(MentionGuard, DoesNotFreeALongerEmphasis) {
  EXPECT_FALSE(frees(suicide, "<p>We know <em>that his father committed suicide</em> in spring."));
  EXPECT_FALSE(frees(suicide, "<p><em>Her neighbour committed suicide</em>"));
}

TEST_F(MentionGuard, FreesWhatIsNamedAsWords) {
  for (const char* html : {"<p>The phrase committed suicide sounds like a crime.",
                           "<p>Our editors strike the words commit suicide from every draft.",
                           "<p>We dropped the expression \u2018committed suicide\u2019 in 2009."}) {
    EXPECT_TRUE(frees(suicide, html)) << html;
  }
  EXPECT_TRUE(frees(label, "<p>The label a schizophrenic follows people for years."));
}

TEST_F(MentionGuard, FreesEveryItemOfAListOfWords) {
  EXPECT_THAT(label.flagged("<p>Words such as crazy, nuts and psycho add to stigma."), IsEmpty());
  EXPECT_THAT(label.flagged("<p>We cut terms like nutter, total loon or psycho from reports."), IsEmpty());
  EXPECT_THAT(label.flagged("<p>Avoid lunatic, maniac/psycho."), IsEmpty());
}

TEST_F(MentionGuard, ListsOfOtherThingsAreNoMention) {
  EXPECT_FALSE(frees(label, "<p>Problems such as noise, crazy hours and debt wear people down."));
  EXPECT_FALSE(frees(label, "<p>He wrote a few words to a friend who had moved, and a psycho answered."));
}

TEST_F(MentionGuard, FreesWhatIsReplacedOrAvoided) {
  for (const char* html :
       {"<p>Say \u201Cdied by suicide\u201D instead of committed suicide.",
        "<p>Write took his own life rather than committed suicide, please.", "<p>Avoid committed suicide; it blames.",
        "<p>Please avoid: committed suicide.", "<p>Do not say that a person committed suicide.",
        "<p>We never write that somebody committed suicide.", "<p>Avoid saying someone committed suicide.",
        "<p>Don\u2019t say she committed suicide."}) {
    EXPECT_TRUE(frees(suicide, html)) << html;
  }
  EXPECT_TRUE(frees(label, "<p>Do not call a person a schizophrenic."));
  EXPECT_TRUE(frees(label, "<p>Stop describing people as schizophrenics."));
}

TEST_F(MentionGuard, AdviceAboutOtherThingsIsNoMention) {
  EXPECT_FALSE(frees(label, "<p>Avoid crazy diets before an exam."));
  EXPECT_FALSE(frees(label, "<p>Instead of crazy hours, plan a quiet week."));
  EXPECT_FALSE(frees(suicide, "<p>Do not say goodbye in anger. He committed suicide that night."));
  EXPECT_FALSE(frees(suicide, "<p>Doctors say that he committed suicide."));
}

TEST_F(MentionGuard, FreesWhatIsJudgedAsWording) {
  for (const char* html :
       {"<p>Committed suicide is outdated.", "<p>Commit suicide is now seen as a judgemental phrase.",
        "<p>Committed suicide dates from a time when it was against the law.",
        "<p>Committed suicide should be avoided in headlines.", "<p>Committed suicide implies a crime.",
        "<p>Some still say he committed suicide, but his family prefers other words."}) {
    EXPECT_TRUE(frees(suicide, html)) << html;
  }
}

TEST_F(MentionGuard, PlainUseIsNoMention) {
  for (const char* html :
       {"<p>Her brother committed suicide two years ago.", "<p>People who commit suicide are not weak.",
        "<p>The man who committed suicide was a teacher.",
        "<p>The term began in May, and he committed suicide in June."}) {
    EXPECT_FALSE(frees(suicide, html)) << html;
  }
}

class NegationGuard : public ::testing::Test {
 protected:
  const RunnableRule rule = guarded("attention[- ]seek(?:ing|ers?)", "negation");
};

TEST_F(NegationGuard, FreesADeniedClaim) {
  for (const char* html :
       {"<p>Self-harm is not attention-seeking.", "<p>This isn\u2019t attention seeking.",
        "<p>It was never attention-seeking, her sister says.", "<p>They are not attention seekers.",
        "<p>It is not manipulative or attention-seeking.", "<p>It is not a phase, attention-seeking or weakness.",
        "<p>Self-harm cannot be called attention-seeking.", "<p>It is a way to cope rather than attention-seeking.",
        "<p>There was no attention-seeking in it.", "<p>It is far from attention-seeking."}) {
    EXPECT_TRUE(frees(rule, html)) << html;
  }
}

TEST_F(NegationGuard, FreesADeniedOpinion) {
  for (const char* html :
       {"<p>It is a myth that self-harm is attention-seeking.", "<p>We do not believe that it is attention-seeking.",
        "<p>It is wrong to say that she is attention-seeking.", "<p>It is not true that cutting is attention-seeking.",
        "<p>That self-harm is attention-seeking is a myth.", "<p>That it is attention-seeking is not true."}) {
    EXPECT_TRUE(frees(rule, html)) << html;
  }
}

TEST_F(NegationGuard, DoesNotFreeAClaimThatAnotherClauseDenies) {
  for (const char* html :
       {"<p>Self-harm is not rare, it is attention-seeking.", "<p>It is not rare; attention-seeking behaviour grows.",
        "<p>She did not sleep, but her attention-seeking went on.", "<p>People who do not talk are attention-seeking.",
        "<p>He is not well. Attention-seeking again."}) {
    EXPECT_FALSE(frees(rule, html)) << html;
  }
}

TEST_F(NegationGuard, DoesNotFreeWhatOnlyLooksLikeADenial) {
  for (const char* html :
       {"<p>It is not just attention-seeking.", "<p>It is not only attention-seeking but manipulation.",
        "<p>It is no longer attention-seeking.", "<p>No doubt it is attention-seeking.",
        "<p>Cutting is attention-seeking behaviour.", "<p>It is a cry for help and attention-seeking."}) {
    EXPECT_FALSE(frees(rule, html)) << html;
  }
}

TEST(NegationGuardAndSlurs, ADeniedSlurIsStillASlurWhereTheRuleDoesNotNameTheGuard) {
  EXPECT_FALSE(frees(guarded("freaks?", "quotation, mention, official-name"), "<p>Our group is not a room of freaks."));
}

class OfficialNameGuard : public ::testing::Test {
 protected:
  const RunnableRule rule = guarded("the mentally ill|insane|lunatics?|crazy", "official-name");
};

TEST_F(OfficialNameGuard, FreesNamesInCapitals) {
  for (const char* html : {"<p>They heard Insane Clown Posse on the radio.",
                           "<p>In 1997 the National Alliance for the Mentally Ill changed its name.",
                           "<p>The Criminal Lunatics Act was repealed.", "<p>Insane Clown Posse played here.",
                           "<p>He works for the Society of Crazy & Proud."}) {
    EXPECT_TRUE(frees(rule, html)) << html;
  }
}

TEST_F(OfficialNameGuard, TheCapitalOfASentenceIsNoName) {
  for (const char* html : {"<p>Crazy hours wear people down.", "<p>Insane prices. Crazy Anna laughed.",
                           "<p>He waited. The mentally ill deserve better."}) {
    EXPECT_FALSE(frees(rule, html)) << html;
  }
}

TEST_F(OfficialNameGuard, OneCapitalAloneIsNoName) {
  EXPECT_FALSE(frees(rule, "<p>They had a Crazy sale in town."));
  EXPECT_FALSE(frees(rule, "<p>Police said the crazy London driver had left."));
}

TEST_F(OfficialNameGuard, AHeadingInTitleCaseOrCapitalsIsNoName) {
  EXPECT_FALSE(frees(rule, "<h2>Why We Stopped Calling People Crazy Last Year</h2>"));
  EXPECT_FALSE(frees(rule, "<h2>STOP CALLING PEOPLE CRAZY NOW</h2>"));
}

TEST_F(OfficialNameGuard, FreesEntriesOfTheReferenceList) {
  EXPECT_TRUE(frees(rule,
                    "<h2>References</h2><ol><li>Hale, P. (2011). On being called crazy. <i>Ward Notes</i>, 4(2), "
                    "11-19.</li><li>Moss, T. (2014). Lunatics of the north. <i>Ward Notes</i>, 7(1), 3-9.</li></ol>"));
}

TEST(MentionCue, DoesNotTakeLongTermForATerm) {
  EXPECT_FALSE(frees(guarded("sufferers", "mention"), "<p>Long-term sufferers can join."));
}

TEST(DeniedPhrase, ReadsTheWordThatTheUseBeginsWith) {
  const RunnableRule rule = guarded("(?:just relax|it''s all in your head|suicide is a solution)", "negation");
  EXPECT_TRUE(frees(rule, "<p>You cannot just relax."));
  EXPECT_TRUE(frees(rule, "<p>It is a myth that suicide is a solution."));
  EXPECT_FALSE(frees(rule, "<p>Do not worry, it's all in your head."));
  EXPECT_TRUE(frees(guarded("attention-seeking", "negation"), "<p>Self-harm is rarely attention-seeking."));
}

}  // namespace
}  // namespace carelint
