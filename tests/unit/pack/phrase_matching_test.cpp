// A phrase is found wherever the reader reads it, and nowhere else.
#include "pack_test_support.h"

namespace carelint {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const RunnableRule& suicide_rule() {
  static const RunnableRule rule(existence("commit(?:s|ted|ting)? suicide"));
  return rule;
}

TEST(PhraseMatching, FindsEveryPhraseThatAnExpressionStandsFor) {
  EXPECT_THAT(suicide_rule().flagged("<p>They commit suicide, he commits suicide, we were committing suicide."),
              ElementsAre("commit suicide", "commits suicide", "committing suicide"));
}

TEST(PhraseMatching, HoldsAcrossALineBreakElement) {
  EXPECT_THAT(suicide_rule().flagged("<p>He committed<br>suicide in May."), ElementsAre("committed<br>suicide"));
}

TEST(PhraseMatching, HoldsAcrossANoBreakSpaceHoweverItIsWritten) {
  EXPECT_THAT(suicide_rule().flagged("<p>He committed&nbsp;suicide, or committed\u00A0suicide."),
              ElementsAre("committed&nbsp;suicide", "committed\u00A0suicide"));
}

TEST(PhraseMatching, HoldsAcrossALineEndAndSeveralSpaces) {
  EXPECT_THAT(suicide_rule().flagged("<p>He committed   \n  suicide."), ElementsAre("committed   \n  suicide"));
}

TEST(PhraseMatching, HoldsAcrossInlineTagsAndComments) {
  EXPECT_THAT(suicide_rule().flagged("<p>He <b>commit</b>ted <!-- x --><i>suicide</i>."),
              ElementsAre("commit</b>ted <!-- x --><i>suicide"));
}

TEST(PhraseMatching, SeesThroughSoftHyphensAndCharacterReferences) {
  EXPECT_THAT(suicide_rule().flagged("<p>He com&shy;mitted sui\u00ADcide; she &#99;ommitted suicide."),
              ElementsAre("com&shy;mitted sui\u00ADcide", "&#99;ommitted suicide"));
}

TEST(PhraseMatching, NeverCrossesBlocks) {
  EXPECT_THAT(suicide_rule().flagged("<p>What he committed</p><p>suicide prevention</p>"), IsEmpty());
  EXPECT_THAT(suicide_rule().flagged("<ul><li>committed<li>suicide</ul>"), IsEmpty());
  EXPECT_THAT(suicide_rule().flagged("<table><tr><td>committed<td>suicide</table>"), IsEmpty());
}

TEST(PhraseMatching, LeavesCodeAndPreformattedTextAlone) {
  EXPECT_THAT(suicide_rule().flagged("<p>Type <code>committed suicide</code> here.</p><pre>committed suicide</pre>"),
              IsEmpty());
  EXPECT_THAT(suicide_rule().flagged("<p>He <code>committed</code> suicide."), IsEmpty());
}

TEST(PhraseMatching, NeedsTheWholeWord) {
  EXPECT_THAT(suicide_rule().flagged("<p>They are committed to suicide prevention; a committee on suicide."),
              IsEmpty());
  EXPECT_THAT(RunnableRule(existence("nut")).flagged("<p>Peanuts, nuts and a nutter."), IsEmpty());
}

TEST(PhraseMatching, CountsAPossessiveAsTheWord) {
  EXPECT_THAT(RunnableRule(existence("psycho")).flagged("<p>A psycho's and two psychos' and a psycho\u2019s."),
              ElementsAre("psycho", "psycho"));
}

TEST(PhraseMatching, FindsAWordBehindAnElision) {
  EXPECT_THAT(RunnableRule(existence("alcoolique", "language: fr\n")).flagged("<p lang=fr>Il voit l’alcoolique."),
              ElementsAre("alcoolique"));
}

TEST(PhraseMatching, DoesNotCareForTheFormOfAnApostrophe) {
  const RunnableRule straight(existence("it''s all in your head"));
  EXPECT_THAT(straight.flagged("<p>It\u2019s all in your head. It's all in your head. It&rsquo;s all in your head."),
              ElementsAre("It\u2019s all in your head", "It's all in your head", "It&rsquo;s all in your head"));
  const RunnableRule typographic(existence("it\u2019s all in your head"));
  EXPECT_THAT(typographic.flagged("<p>It's all in your head."), ElementsAre("It's all in your head"));
}

TEST(PhraseMatching, DoesNotCareForTheFormOfAHyphen) {
  const RunnableRule rule(existence("self[- ]harmers?"));
  EXPECT_THAT(rule.flagged("<p>A self-harmer, a self\u2010harmer, self\u2011harmers, a self harmer."),
              ElementsAre("self-harmer", "self\u2010harmer", "self\u2011harmers", "self harmer"));
}

TEST(PhraseMatching, TellsHyphenatedFromSpacedFromSolid) {
  const RunnableRule rule(existence("self-harm"));
  EXPECT_THAT(rule.flagged("<p>The self - harm that we selfharm or self harm or self- harm."), IsEmpty());
}

TEST(PhraseMatching, PhrasesMayHoldMarksAndNumbers) {
  EXPECT_THAT(RunnableRule(existence("day in, day out")).flagged("<p>It hurts day in, day out."),
              ElementsAre("day in, day out"));
  EXPECT_THAT(RunnableRule(existence("24/7")).flagged("<p>Open 24/7 and 124/7."), ElementsAre("24/7"));
  EXPECT_THAT(RunnableRule(existence("vs\\.")).flagged("<p>Mind vs. body."), ElementsAre("vs."));
}

TEST(PhraseMatching, MindsCaseUnlessToldOtherwise) {
  const RunnableRule sensitive("extends: existence\nmessage: x\ntokens: [psycho, Manic, 'De\u2019Ath']");
  EXPECT_THAT(sensitive.flagged("<p>Psycho psycho PSYCHO manic Manic De'Ath de'ath"),
              ElementsAre("psycho", "Manic", "De'Ath"));
  EXPECT_THAT(RunnableRule(existence("psycho")).flagged("<p>Psycho psycho PSYCHO"),
              ElementsAre("Psycho", "psycho", "PSYCHO"));
}

TEST(PhraseMatching, AFlagInTheTokenIgnoresCaseForIt) {
  const RunnableRule rule("extends: existence\nmessage: x\ntokens: ['(?i)aka', lunatic]");
  EXPECT_THAT(rule.flagged("<p>AKA aka Lunatic lunatic"), ElementsAre("AKA", "aka", "lunatic"));
}

TEST(PhraseMatching, FoldsCaseBeyondAscii) {
  EXPECT_THAT(RunnableRule(existence("\u00C9motif", "language: fr\n")).flagged("<p>\u00E9motif \u00C9MOTIF"),
              ElementsAre("\u00E9motif", "\u00C9MOTIF"));
}

TEST(PhraseMatching, TakesTheLongestAtAPlaceAndNothingTwice) {
  const RunnableRule rule("extends: existence\nmessage: x\ntokens: [mental, mental patient, patient]");
  EXPECT_THAT(rule.flagged("<p>A mental patient, a patient."), ElementsAre("mental patient", "patient"));
}

TEST(PhraseMatching, LooksInAlternativeTextAndTheTitleByDefault) {
  EXPECT_THAT(suicide_rule().flagged("<title>He committed suicide</title><p><img src=x alt='She committed suicide'>"),
              ElementsAre("committed suicide", "committed suicide"));
}

TEST(PhraseMatching, LeavesOtherAttributesAlone) {
  EXPECT_THAT(suicide_rule().flagged("<p class='committed suicide' title='committed suicide'>Hello."), IsEmpty());
}

TEST(PhraseMatching, KeepsToTheLanguageOfThePack) {
  EXPECT_THAT(
      suicide_rule().flagged("<p lang=fr>committed suicide</p><p lang=en-AU>commit suicide</p><p>commits suicide"),
      ElementsAre("commit suicide", "commits suicide"));
  EXPECT_THAT(suicide_rule().flagged("<html lang=de><p>committed suicide <span lang=en>commit suicide</span></p>"),
              IsEmpty());
  const RunnableRule german(existence("Irrenhaus", "language: de\n"));
  EXPECT_THAT(german.flagged("<p lang=de>Das Irrenhaus.</p><p lang=en>Irrenhaus</p><p>Irrenhaus</p>"),
              ElementsAre("Irrenhaus", "Irrenhaus"));
}

TEST(PhraseMatching, WorksInMarkdownAndPlainText) {
  EXPECT_THAT(suicide_rule().flagged("He *committed*\nsuicide.", Format::markdown), ElementsAre("committed*\nsuicide"));
  EXPECT_THAT(suicide_rule().flagged("He committed\nsuicide.", Format::plain_text), ElementsAre("committed\nsuicide"));
}

TEST(PhraseMatching, ExceptionsFreeWhatTheyHold) {
  const RunnableRule rule(existence("alcoholics?", "exceptions: [alcoholic drinks?, Alcoholics Anonymous]\n"));
  EXPECT_THAT(rule.flagged("<p>Alcoholic drinks, an alcoholic, and Alcoholics\u00A0Anonymous."),
              ElementsAre("alcoholic"));
}

TEST(PhraseMatching, ExceptionsFreeWhatHoldsThem) {
  const RunnableRule rule("extends: existence\nmessage: x\ntokens: ['[A-Z]{2,5} patients']\nexceptions: [NHS]");
  EXPECT_THAT(rule.flagged("<p>NHS patients and OCD patients."), ElementsAre("OCD patients"));
}

TEST(PhraseMatching, ExceptionsMayBePatterns) {
  const RunnableRule rule(existence("crazy", "exceptions: ['crazy \\w+ing']\n"));
  EXPECT_THAT(rule.flagged("<p>Crazy paving is not crazy."), ElementsAre("crazy"));
}

TEST(PhraseMatching, StopsAtTheLimit) {
  EXPECT_THAT(RunnableRule(existence("crazy", "limit: 2\n")).flagged("<p>crazy crazy crazy crazy"),
              ElementsAre("crazy", "crazy"));
}

}  // namespace
}  // namespace carelint
