#include "text/spoken_numbers.h"

#include <gtest/gtest.h>

namespace carelint {
namespace {

TEST(CardinalSyllables, AreThoseOfTheNumberInWords) {
  EXPECT_EQ(cardinal_syllables(0), 2U);        // ze-ro
  EXPECT_EQ(cardinal_syllables(7), 2U);        // sev-en
  EXPECT_EQ(cardinal_syllables(17), 3U);       // sev-en-teen
  EXPECT_EQ(cardinal_syllables(70), 3U);       // sev-en-ty
  EXPECT_EQ(cardinal_syllables(100), 3U);      // one hun-dred
  EXPECT_EQ(cardinal_syllables(1284), 9U);     // one thou-sand two hun-dred eigh-ty-four
  EXPECT_EQ(cardinal_syllables(100000), 5U);   // one hun-dred thou-sand
  EXPECT_EQ(cardinal_syllables(2000000), 3U);  // two mil-lion
  EXPECT_EQ(cardinal_syllables(1000001), 4U);  // one mil-lion one
}

TEST(OrdinalSyllables, AreThoseOfTheNumberInWords) {
  EXPECT_EQ(ordinal_syllables("1"), 1U);
  EXPECT_EQ(ordinal_syllables("2"), 2U);      // sec-ond
  EXPECT_EQ(ordinal_syllables("12"), 1U);     // twelfth
  EXPECT_EQ(ordinal_syllables("22"), 4U);     // twen-ty-sec-ond
  EXPECT_EQ(ordinal_syllables("30"), 3U);     // thir-ti-eth
  EXPECT_EQ(ordinal_syllables("100"), 3U);    // one hun-dredth
  EXPECT_EQ(ordinal_syllables("1,284"), 9U);  // one thou-sand two hun-dred eigh-ty-fourth
  EXPECT_EQ(ordinal_syllables("99999999999999999999"), 20U);
}

TEST(YearSyllables, AreReadInPairs) {
  EXPECT_EQ(year_syllables(1984), 5U);  // nine-teen eigh-ty-four
  EXPECT_EQ(year_syllables(1905), 4U);  // nine-teen oh five
  EXPECT_EQ(year_syllables(1900), 4U);  // nine-teen hun-dred
  EXPECT_EQ(year_syllables(2000), 3U);  // two thou-sand
  EXPECT_EQ(year_syllables(2009), 4U);  // two thou-sand nine
  EXPECT_EQ(year_syllables(2019), 4U);  // twen-ty nine-teen
}

TEST(DigitSyllables, PassOverWhatIsNoDigit) {
  EXPECT_EQ(digit_syllables("988"), 3U);
  EXPECT_EQ(digit_syllables("0-7"), 4U);
  EXPECT_EQ(digit_syllables(""), 0U);
}

TEST(NumeralSyllables, ReadDecimalsDigitByDigit) {
  EXPECT_EQ(numeral_syllables("3.5"), 3U);
  EXPECT_EQ(numeral_syllables("0.05"), 6U);  // ze-ro point ze-ro five
  EXPECT_EQ(numeral_syllables("1,284.5"), 11U);
  EXPECT_EQ(numeral_syllables("3,5"), 3U);
}

TEST(NumeralSyllables, TakeSeparatedThousandsForOneNumber) {
  EXPECT_EQ(numeral_syllables("2,019"), 5U);  // two thou-sand nine-teen
  EXPECT_EQ(numeral_syllables("1,000,000"), 3U);
  EXPECT_EQ(numeral_syllables("1.026.253"), 14U);  // one mil-lion twen-ty-six thou-sand two hun-dred fif-ty-three
}

TEST(NumeralSyllables, ReadLeadingZerosAndOverlongNumbersByDigit) {
  EXPECT_EQ(numeral_syllables("007"), 6U);
  EXPECT_EQ(numeral_syllables("1111111111111111"), 16U);
}

TEST(AmountSyllables, ReadCentsAsANumber) {
  EXPECT_EQ(amount_syllables("3.50"), 3U);    // three … fif-ty
  EXPECT_EQ(amount_syllables("100.00"), 3U);  // one hun-dred
  EXPECT_EQ(amount_syllables("2.5"), 3U);     // two point five
  EXPECT_EQ(amount_syllables("2019"), 5U);    // two thou-sand nine-teen
}

}  // namespace
}  // namespace carelint
