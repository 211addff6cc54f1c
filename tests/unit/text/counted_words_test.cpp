#include "text/counted_words.h"

#include <gtest/gtest.h>

#include <string>

#include "support/sources.h"
#include "text/article_builder.h"

namespace carelint {
namespace {

using testing_support::make_source;

TextCounts counts_in(std::string html) {
  const auto article = read_article(make_source("<p>" + std::move(html) + "</p>"));
  TextCounts counts;
  for (const Block& block : article->blocks()) {
    for (const Sentence& sentence : block.counted_sentences) counts += sentence.counts;
  }
  return counts;
}
unsigned words_in(std::string html) {
  return counts_in(std::move(html)).words;
}
unsigned syllables_in(std::string html) {
  return counts_in(std::move(html)).syllables;
}

TEST(CountedWords, AHyphenatedCompoundIsOneWord) {
  const TextCounts counts = counts_in("self-harm day-to-day");
  EXPECT_EQ(counts.words, 2U);
  EXPECT_EQ(counts.syllables, 5U);
  EXPECT_EQ(counts.polysyllables, 1U);
  EXPECT_EQ(counts.letters, 16U);
  EXPECT_EQ(words_in("DSM-5 and COVID-19"), 3U);
}

TEST(CountedWords, AFreeHyphenJoinsNothing) {
  EXPECT_EQ(words_in("help - not blame"), 3U);
}

TEST(CountedWords, AContractionIsOneWord) {
  EXPECT_EQ(words_in("you&rsquo;re we don't"), 3U);
}

TEST(CountedWords, ASlashPartsWords) {
  EXPECT_EQ(words_in("and/or"), 2U);
}

TEST(CountedWords, AddressesAreNone) {
  EXPECT_EQ(words_in("See https://www.example.org/a-b?c=1. Write to care@example.org"), 3U);
  EXPECT_EQ(words_in("See nhs.uk/mental-health or doi:10.1000/182 or (www.example.org)"), 3U);
}

TEST(CountedWords, CodeIsNone) {
  EXPECT_EQ(words_in("Type <code>make all</code> now"), 2U);
}

TEST(CountedWords, NoteNumbersAreNone) {
  EXPECT_EQ(words_in("They slept.<sup>12</sup> All well."), 4U);
  EXPECT_EQ(words_in("They slept.3 All well."), 4U);
  EXPECT_EQ(words_in("They slept.[3] All well."), 4U);
  EXPECT_EQ(words_in("Most people<sup>1</sup> in 2019<sup>3</sup> slept."), 5U);
  EXPECT_EQ(syllables_in("people<sup>1</sup>"), 2U);
  EXPECT_EQ(words_in("the 1<sup>st</sup> night"), 3U);
}

TEST(CountedWords, NumbersBehindAnOpeningMarkAreNoNotes) {
  EXPECT_EQ(words_in("It took (\"5 people\") to do it."), 7U);
  EXPECT_EQ(words_in("She said—\"3 times\" was enough."), 6U);
}

TEST(CountedWords, CitationsInTheTextCount) {
  EXPECT_EQ(words_in("(Smith et al., 2019)"), 4U);
}

TEST(CountedWords, AnAmpersandBetweenWordsIsAWord) {
  const TextCounts counts = counts_in("Smith &amp; Jones");
  EXPECT_EQ(counts.words, 3U);
  EXPECT_EQ(counts.letters, 10U);
  EXPECT_EQ(words_in("R&amp;D"), 2U);
}

TEST(CountedWords, ANumeralIsOneWordWithItsSign) {
  EXPECT_EQ(words_in("3.5 1,284 9:30 24/7 $100 50 % 50% 5mg"), 8U);
  EXPECT_EQ(words_in("10-15 10–15"), 2U);
}

TEST(CountedWords, TelephoneGroupsAreWords) {
  EXPECT_EQ(words_in("Ring 116 123"), 3U);
  EXPECT_EQ(words_in("Call 1-800-273-8255"), 2U);
}

TEST(SpokenNumerals, ReadAsPeopleReadThem) {
  EXPECT_EQ(syllables_in("3.5"), 3U);
  EXPECT_EQ(syllables_in("1,284"), 9U);
  EXPECT_EQ(syllables_in("50 %"), 4U);
  EXPECT_EQ(syllables_in("$3.50"), 5U);
  EXPECT_EQ(syllables_in("£5"), 2U);
  EXPECT_EQ(syllables_in("9:30"), 3U);
  EXPECT_EQ(syllables_in("10–15"), 4U);
  EXPECT_EQ(syllables_in("2nd"), 2U);
  EXPECT_EQ(syllables_in("20th"), 3U);
  EXPECT_EQ(syllables_in("1990s"), 4U);
  EXPECT_EQ(syllables_in("5mg"), 4U);
  EXPECT_EQ(syllables_in("DSM-5"), 4U);
}

TEST(SpokenNumerals, YearsAreReadInPairs) {
  EXPECT_EQ(syllables_in("2019"), 4U);
  EXPECT_EQ(syllables_in("1984"), 5U);
  EXPECT_EQ(syllables_in("2005"), 4U);
}

TEST(SpokenNumerals, TelephoneNumbersAreReadDigitByDigit) {
  EXPECT_EQ(syllables_in("988"), 3U);
  EXPECT_EQ(syllables_in("911"), 3U);
  EXPECT_EQ(syllables_in("741741"), 8U);
  EXPECT_EQ(syllables_in("Call 111"), 4U);
  EXPECT_EQ(syllables_in("all 111"), 7U);
  EXPECT_EQ(syllables_in("ring 116 123"), 7U);
  EXPECT_EQ(syllables_in("0800"), 7U);
  EXPECT_EQ(syllables_in("13 11 14"), 6U);
  EXPECT_EQ(syllables_in("10000"), 3U);
}

TEST(SpokenNumerals, TelephoneNumbersAreKnownByTheirForm) {
  EXPECT_EQ(syllables_in("Samaritans: 116 123"), 10U);
  EXPECT_EQ(syllables_in("Childline: 0800 1111"), 13U);
  EXPECT_EQ(syllables_in("(207) 555-0142"), 13U);
  EXPECT_EQ(syllables_in("NHS 111"), 6U);
}

TEST(SpokenNumerals, ClockTimesWithAFullStopAreNoDecimals) {
  EXPECT_EQ(syllables_in("7.40 am"), 6U);
  EXPECT_EQ(syllables_in("9.00 p.m."), 3U);
  EXPECT_EQ(syllables_in("7.40"), 6U);
}

TEST(SpokenNumerals, GoOnInsideWords) {
  EXPECT_EQ(syllables_in("£1.2m"), 6U);
  EXPECT_EQ(syllables_in("3bn"), 3U);
  EXPECT_EQ(syllables_in("24 h"), 5U);
}

TEST(SpokenAbbreviations, InitialismsAreReadByLetter) {
  EXPECT_EQ(syllables_in("a CBT"), 4U);
  EXPECT_EQ(syllables_in("the WHO"), 6U);
  EXPECT_EQ(syllables_in("two SSRIs"), 5U);
  EXPECT_EQ(syllables_in("the U.S."), 3U);
}

TEST(SpokenAbbreviations, AcronymsAreReadAsWords) {
  EXPECT_EQ(syllables_in("an AIDS"), 2U);
  EXPECT_EQ(syllables_in("the SAMHSA"), 3U);
}

TEST(SpokenAbbreviations, WordsInCapitalsAreWords) {
  EXPECT_EQ(counts_in("it is NEVER late").uncommon_words, 0U);
  EXPECT_EQ(syllables_in("please STOP"), 2U);
  EXPECT_EQ(syllables_in("IT IS US"), 3U);
}

TEST(SpokenAbbreviations, OthersAreReadAsTheWordsTheyStandFor) {
  EXPECT_EQ(syllables_in("Dr. Reed"), 3U);
  EXPECT_EQ(syllables_in("20 mg"), 5U);
  EXPECT_EQ(syllables_in("No. 5"), 3U);
  EXPECT_EQ(syllables_in("No. That"), 2U);
  EXPECT_EQ(syllables_in("4 a.m."), 3U);
  EXPECT_EQ(syllables_in("rest, etc."), 5U);
}

TEST(SpokenWords, PossessivesAddASyllableBehindAHiss) {
  EXPECT_EQ(syllables_in("Alex's"), 3U);
  EXPECT_EQ(syllables_in("Ann's"), 1U);
  EXPECT_EQ(syllables_in("parents'"), 2U);
}

TEST(SpokenWords, AccentsAreDropped) {
  EXPECT_EQ(syllables_in("café"), 2U);
  EXPECT_EQ(syllables_in("naïve"), 2U);
}

TEST(SpokenWords, ClinicalWordsComeFromTheTable) {
  EXPECT_EQ(syllables_in("bupropion"), 4U);
  EXPECT_EQ(syllables_in("dissociative"), 5U);
}

TEST(Familiarity, OfEverydayWordsNamesAndNumbers) {
  const TextCounts counts = counts_in("We walked with Okonkwo to 3 shops");
  EXPECT_EQ(counts.words, 7U);
  EXPECT_EQ(counts.unfamiliar_words, 0U);
}

TEST(Familiarity, OfNamesBehindTitlesAndInCompounds) {
  EXPECT_EQ(counts_in("Then Ms. Okonkwo met Ren&eacute;e Tremblay-Okafor.").unfamiliar_words, 0U);
  EXPECT_EQ(counts_in("It ended. Psychoeducation helps.").unfamiliar_words, 1U);
}

TEST(Familiarity, OfClinicalWordsAndInitialisms) {
  const TextCounts counts = counts_in("the CBT and psychoeducation");
  EXPECT_EQ(counts.unfamiliar_words, 2U);
  EXPECT_EQ(counts.uncommon_words, 2U);
}

TEST(Familiarity, OfACompoundIsThatOfItsHardestPart) {
  EXPECT_EQ(counts_in("a neuro-typical child").uncommon_words, 1U);
}

struct CountedText {
  const char* text;
  TextCounts counts;
};

TextCounts counted(unsigned sentences, unsigned words, unsigned syllables, unsigned polysyllables, unsigned letters,
                   unsigned characters) {
  TextCounts counts;
  counts.sentences = sentences;
  counts.words = words;
  counts.syllables = syllables;
  counts.polysyllables = polysyllables;
  counts.letters = letters;
  counts.characters = characters;
  return counts;
}

// Counted by hand, word by word.
TEST(CountedTexts, AgreeWithAHandCount) {
  const CountedText texts[] = {
      {"Take one slow breath. Then take the next one.", counted(2, 9, 9, 0, 35, 35)},
      {"“I feel empty. I cannot cry,” she said. Her mother held her.", counted(3, 12, 15, 0, 43, 43)},
      {"PTSD can follow a crash. EMDR may help.", counted(2, 8, 15, 2, 30, 30)},
      {"SAMHSA trains local teams.", counted(1, 4, 6, 0, 22, 22)},
      {"The NIMH funds ADHD research.", counted(1, 5, 12, 2, 24, 24)},
      {"Visit www.stillwater.example.org/help or write to care@stillwater.example. We reply in two days.",
       counted(2, 9, 11, 0, 30, 30)},
      {"In 2005, 1,284 adults took part.", counted(1, 6, 18, 2, 16, 24)},
      {"In 1998, rates fell to 14.2 per 100,000 people.", counted(1, 9, 21, 3, 22, 35)},
      {"Nearly 40% of teens felt sad.", counted(1, 6, 10, 1, 20, 22)},
      {"We lost 50 % of the group.", counted(1, 6, 9, 1, 16, 18)},
      {"Cognitive behavioral therapy teaches practical skills.", counted(1, 6, 16, 4, 48, 48)},
      {"They've tried. It didn't work, and he couldn't sleep.", counted(2, 9, 11, 0, 39, 39)},
      {"Well-being is long-term work. Follow-up visits matter.", counted(2, 7, 14, 2, 43, 43)},
      {"Dr. Reed said no. He left the room.", counted(2, 8, 9, 0, 25, 25)},
      {"Lithium and quetiapine are mood stabilizers.", counted(1, 6, 14, 3, 38, 38)},
      {"Bipolar disorder causes extreme mood changes.", counted(1, 6, 13, 2, 39, 39)},
      {"Poor sleep predicts relapse (Harvey and Lee, 2011). Stress does too.", counted(2, 11, 18, 1, 49, 53)},
      {"He walked, stopped, waited, and ended the call.", counted(1, 8, 10, 0, 36, 36)},
      {"Take 2.5 mg at night.", counted(1, 5, 9, 2, 13, 15)},
      {"Is it my fault? No! Depression is an illness.", counted(3, 9, 12, 1, 34, 34)},
      {"Science shows that quiet people create ideas.", counted(1, 7, 13, 1, 38, 38)},
      {"In the UK, ring 116 123 at any time.", counted(1, 9, 15, 2, 20, 26)},
      {"Text 741741 or call 988. You will reach someone.", counted(2, 9, 19, 2, 29, 38)},
      {"Self-care isn't selfish. Eat meals, rest, and keep a diary.", counted(2, 10, 15, 1, 44, 44)},
      {"The DSM-5 lists the signs. Most U.S. clinics use it.", counted(2, 10, 15, 1, 37, 38)},
  };
  for (const CountedText& text : texts) {
    TextCounts counts = counts_in(text.text);
    counts.monosyllables = counts.long_words = counts.unfamiliar_words = counts.uncommon_words = 0;
    EXPECT_EQ(counts, text.counts) << text.text << ": " << counts.sentences << " sentences, " << counts.words
                                   << " words, " << counts.syllables << " syllables, " << counts.polysyllables
                                   << " polysyllables, " << counts.letters << " letters, " << counts.characters
                                   << " characters";
  }
}

}  // namespace
}  // namespace carelint
