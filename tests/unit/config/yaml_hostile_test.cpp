#include <string>

#include "gtest/gtest.h"
#include "unit/config/yaml_test_support.h"

namespace carelint {
namespace {

constexpr std::size_t most_bytes = std::size_t{4} << 20;

std::string repeat(std::string_view text, std::size_t count) {
  std::string repeated;
  repeated.reserve(text.size() * count);
  for (std::size_t i = 0; i < count; ++i) repeated += text;
  return repeated;
}

TEST(YamlHostile, TakesSixtyFourLevelsAndNoMore) {
  EXPECT_EQ(yaml_error(repeat("[", 64) + repeat("]", 64)), "no error");
  EXPECT_EQ(yaml_mistake(repeat("[", 65) + repeat("]", 65)), "1:65: nested too deep: more than 64 levels");
  EXPECT_EQ(yaml_mistake(repeat("- ", 65) + "a"), "1:129: nested too deep: more than 64 levels");
}

TEST(YamlHostile, CountsTheLevelsOfAliases) {
  const std::string deep = "a: &a " + repeat("[", 40) + repeat("]", 40) + "\nb: ";
  EXPECT_EQ(yaml_error(deep + repeat("[", 20) + "*a" + repeat("]", 20)), "no error");
  EXPECT_EQ(yaml_mistake(deep + repeat("[", 30) + "*a" + repeat("]", 30)),
            "2:34: nested too deep: more than 64 levels");
}

class YamlNesting : public testing::TestWithParam<const char*> {};

TEST_P(YamlNesting, StopsBeforeTheStackDoes) {
  const std::string_view opening = GetParam();
  EXPECT_NE(yaml_error(repeat(opening, most_bytes / opening.size())), "no error");
}

INSTANTIATE_TEST_SUITE_P(YamlHostile, YamlNesting,
                         testing::Values("[", "{", "{a: ", "[{a: ", "- ", "? ", "a: ", "&a ", "!a ", "*a ", "[,", ": ",
                                         "? - ", "\"\\\"", "[a, ", "---\n", "- a\n", "? a\n"));

TEST(YamlHostile, ReadsLongRunsOfAlmostNothing) {
  EXPECT_EQ(render(repeat("\n", most_bytes)), "null");
  EXPECT_EQ(render(repeat("#\n", most_bytes / 2)), "null");
  EXPECT_EQ(render(repeat("...\n", most_bytes / 4)), "null");
  EXPECT_EQ(render("a: |\n" + repeat(" \n", most_bytes / 2 - 10)), "{a: <>}");
}

TEST(YamlHostile, RefusesRunsOfCommas) {
  EXPECT_EQ(yaml_mistake("[a" + repeat(",", most_bytes - 2)),
            "1:4: nothing stands between this comma and the one before");
  EXPECT_EQ(yaml_mistake("{a: b" + repeat(", # x\n", most_bytes / 7)),
            "2:1: nothing stands between this comma and the one before");
}

TEST(YamlHostile, LimitsWhatAliasesGrowTo) {
  std::string text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 10; ++i) {
    const std::string below = "*a" + std::to_string(i - 1);
    text += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + repeat(below + ", ", 10) + "]\n";
  }
  EXPECT_NE(yaml_mistake(text).find("more than 100,000 values"), std::string::npos);
}

TEST(YamlHostile, LimitsTheBytesThatAliasesRepeat) {
  const std::string text = "a: &a '" + std::string(1'000'000, 'x') + "'\nb: [" + repeat("*a, ", 1000) + "]\n";
  EXPECT_NE(yaml_mistake(text).find("the file is too large"), std::string::npos);
}

TEST(YamlHostile, LimitsTheNumberOfValues) {
  EXPECT_EQ(yaml_error(repeat("- a\n", 99'000)), "no error");
  EXPECT_NE(yaml_mistake(repeat("- a\n", 101'000)).find("more than 100,000 values"), std::string::npos);
}

TEST(YamlHostile, RefusesMoreThanFourMebibytes) {
  EXPECT_EQ(yaml_error(std::string(most_bytes, 'a')), "no error");
  EXPECT_EQ(yaml_error(std::string(most_bytes + 1, 'a')),
            "rule.yml: error: the file is larger than 4 MiB, too large for a configuration or rule file");
}

TEST(YamlHostile, NamesTheFirstByteThatIsNotUtf8) {
  EXPECT_EQ(yaml_error("a: caf\xE9 b\n"),
            "rule.yml:1:7: error: these bytes are not UTF-8: save the file in the encoding UTF-8\n"
            "a: caf\uFFFD b\n"
            "      ^");
  EXPECT_EQ(yaml_mistake(std::string_view("\xFF\xFE"
                                          "a\0:\0",
                                          6)),
            "1:1: these bytes are not UTF-8: save the file in the encoding UTF-8");
  EXPECT_EQ(yaml_mistake("a: \xED\xA0\x80"), "1:4: these bytes are not UTF-8: save the file in the encoding UTF-8");
}

TEST(YamlHostile, RefusesControlCharacters) {
  const std::string message = "1:4: a control character stands here, which YAML does not allow";
  EXPECT_EQ(yaml_mistake(std::string_view("a: \0b", 5)), message);
  EXPECT_EQ(yaml_mistake("a: \x1B[31m"), message);
  EXPECT_EQ(yaml_mistake("a: \x7F"), message);
  EXPECT_EQ(yaml_mistake("a: \u009B"), message);
  EXPECT_EQ(yaml_mistake("a: \uFEFF"), message);
}

TEST(YamlHostile, ShowsNoControlCharactersInItsMessage) {
  EXPECT_EQ(yaml_error("a: \x1B[31m").find('\x1B'), std::string::npos);
}

TEST(YamlHostile, NeverFailsOnAPrefixOfAFile) {
  const std::string text =
      "a: &x [b, 'c''d', \"e\\n\\u0041\"]\n? f\n: |+\n  g\n\n  h\ni: {j: k, l: *x}\nm: >-\n  n\n  o\n- p\n%\t!q *r\n";
  for (std::size_t length = 0; length <= text.size(); ++length) {
    try {
      const YamlFile file("rule.yml", text.substr(0, length));
    } catch (const YamlError& error) {
      EXPECT_NE(std::string_view(error.what()).find(": error: "), std::string_view::npos) << length;
    }
  }
}

}  // namespace
}  // namespace carelint
