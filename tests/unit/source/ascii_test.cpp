#include "source/ascii.h"

#include <gtest/gtest.h>

namespace carelint {
namespace {

TEST(Ascii, SpacesAreThoseOfTheHtmlStandard) {
  for (const char c : {' ', '\t', '\n', '\f', '\r'}) EXPECT_TRUE(is_ascii_space(c)) << int{c};
  for (const char c : {'\v', '\0', '\x85', '\xA0', 'a'}) EXPECT_FALSE(is_ascii_space(c)) << int{c};
}

TEST(Ascii, OnlyAsciiLettersHaveCase) {
  EXPECT_TRUE(equals_ignoring_case("Ärzte-HTML", "Ärzte-html"));
  EXPECT_FALSE(equals_ignoring_case("Ä", "ä"));
  EXPECT_FALSE(equals_ignoring_case("a", "ab"));
  EXPECT_EQ(ascii_lower('Z'), 'z');
  EXPECT_EQ(ascii_lower('['), '[');
  EXPECT_EQ(ascii_lower('\xC4'), '\xC4');
}

TEST(Ascii, KindsOfCharactersEndWhereTheyEnd) {
  EXPECT_TRUE(is_ascii_letter('A') && is_ascii_letter('z'));
  EXPECT_FALSE(is_ascii_letter('@') || is_ascii_letter('[') || is_ascii_letter('`') || is_ascii_letter('{'));
  EXPECT_TRUE(is_ascii_alphanumeric('0') && is_ascii_digit('9'));
  EXPECT_FALSE(is_ascii_digit('/') || is_ascii_digit(':') || is_ascii_alphanumeric('_'));
  EXPECT_TRUE(is_ascii('\x7F'));
  EXPECT_FALSE(is_ascii('\x80'));
}

}  // namespace
}  // namespace carelint
