#include "text/addresses.h"

#include <gtest/gtest.h>

#include <string>

namespace carelint {
namespace {

std::string addresses_in(std::string_view text) {
  std::vector<TextSpan> spans;
  find_addresses(text, spans);
  std::string found;
  for (const TextSpan& span : spans) found += std::string(span.of(text)) + "|";
  return found;
}

TEST(Addresses, OfEveryKindAreFound) {
  EXPECT_EQ(addresses_in("See https://example.org/a?b=1#c and http://x.example:80/y."),
            "https://example.org/a?b=1#c|http://x.example:80/y|");
  EXPECT_EQ(addresses_in("at www.example.org, or nhs.uk/mental-health"), "www.example.org|nhs.uk/mental-health|");
  EXPECT_EQ(addresses_in("write to anna.b@example.co.uk!"), "anna.b@example.co.uk|");
  EXPECT_EQ(addresses_in("doi:10.1037/abc.1 and 10.1000/182"), "doi:10.1037/abc.1|10.1000/182|");
  EXPECT_EQ(addresses_in("mailto:care@example.org"), "mailto:care@example.org|");
}

TEST(Addresses, StandWithoutTheMarksAroundThem) {
  EXPECT_EQ(addresses_in("(https://example.org/a_(b))"), "https://example.org/a_(b)|");
  EXPECT_EQ(addresses_in("“www.example.org.”"), "www.example.org|");
  EXPECT_EQ(addresses_in("Visit:https://example.org…"), "https://example.org|");
  EXPECT_EQ(addresses_in("(see:www.example.org)"), "www.example.org|");
}

TEST(Addresses, EndAtSpacesOfEveryKindAndDashes) {
  EXPECT_EQ(addresses_in("Visit\u00A0www.example.org\u00A0for help"), "www.example.org|");
  EXPECT_EQ(addresses_in("anna@example.org\u00A0now"), "anna@example.org|");
  EXPECT_EQ(addresses_in("www.example.org—then rest"), "www.example.org|");
  EXPECT_EQ(addresses_in("rest—www.example.org"), "www.example.org|");
}

TEST(Addresses, AreNoneWhereWordsOnlyLookLikeOne) {
  EXPECT_EQ(addresses_in("the end.Then a.m. and e.g. 3.5 U.S. Node.js file.pdf and/or tell.us"), "");
  EXPECT_EQ(addresses_in("ask @carelint or a@b, at 5@once"), "");
  EXPECT_EQ(addresses_in("://x"), "");
  EXPECT_EQ(addresses_in(""), "");
}

TEST(Addresses, AreFoundInLinearTime) {
  const std::string text(1000000, 'a');
  EXPECT_EQ(addresses_in(text + ".a@b" + text), "");
  std::string dots;
  while (dots.size() < text.size()) dots += "a.b.";
  EXPECT_EQ(addresses_in(dots), "");
  const std::string path(3000, 'a');
  EXPECT_EQ(addresses_in("https://example.org/" + path + " next"), "https://example.org/" + path + "|");
}

}  // namespace
}  // namespace carelint
