#include "text/latin_tokens.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace carelint {
namespace {

std::string shown(std::string_view text, const std::vector<TokenSpan>& tokens) {
  std::string shown;
  for (const TokenSpan& token : tokens) {
    shown += (token.space_before ? " <" : "<") + std::string(token.span.of(text)) + ">" +
             std::to_string(static_cast<int>(token.kind));
  }
  return shown;
}

std::string by_unicode(std::string_view text) {
  static Segmenter segmenter;
  std::vector<TokenSpan> tokens;
  segmenter.find_tokens(text, tokens);
  return shown(text, tokens);
}

std::string by_latin(std::string_view text) {
  std::vector<TokenSpan> tokens;
  return find_latin_tokens(text, tokens) ? shown(text, tokens) : "refused";
}

TEST(LatinTokens, AreThoseOfUnicode) {
  for (const std::string_view text :
       {"You’re not alone; call 988.", "3.5 1,284 9:30 a:b U.S. e.g. 5mg B12 don't 'tis rock'n'roll",
        "naïve café — “Çe”…", "x.y 1.y y.1 1..2 1,,2 a'1 1'a 1'2 a''b", "£5 €6 50% §3 «a» #1 *b* ~ ^ + = <", "", " ",
        "a", "’", "1."}) {
    EXPECT_EQ(by_latin(text), by_unicode(text)) << text;
  }
}

TEST(LatinTokens, AreThoseOfUnicodeForAnyMixture) {
  constexpr std::string_view pieces[] = {"a",  "B", "é",  "Ł", "1", "7", ".", ",", ";", ":", "'",
                                         "’",  "‘", "\"", "“", "”", "-", "–", "—", "…", " ", "\u00A0",
                                         "\n", "(", ")",  "%", "$", "£", "&", "/", "!", "?"};
  std::mt19937 random(7);
  for (int i = 0; i < 20000; ++i) {
    std::string text;
    for (unsigned size = random() % 12; size > 0; --size) text += pieces[random() % std::size(pieces)];
    ASSERT_EQ(by_latin(text), by_unicode(text)) << '"' << text << '"';
  }
}

TEST(LatinTokens, AreNotTriedForOtherText) {
  for (const std::string_view text :
       {"snake_case", "日本", "a@b.c", "soft\u00ADhyphen", "e\u0301", "\xFF", "🙂", "\u200B", "\u0001"}) {
    EXPECT_EQ(by_latin(text), "refused") << text;
  }
}

}  // namespace
}  // namespace carelint
