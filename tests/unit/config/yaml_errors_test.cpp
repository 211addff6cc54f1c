#include <ostream>
#include <string>

#include "gtest/gtest.h"
#include "unit/config/yaml_test_support.h"

namespace carelint {
namespace {

TEST(YamlErrors, ShowThePlaceTheLineAndACaretRange) {
  EXPECT_EQ(yaml_error("tokens:\n  - \"\\d+ people\"\n"),
            "rule.yml:2:6: error: '\\d' means nothing between double quotation marks: use single quotation marks, or "
            "double the backslash\n"
            "  - \"\\d+ people\"\n"
            "     ^~");
}

TEST(YamlErrors, PutTheCaretUnderWideCharactersAndTabs) {
  EXPECT_EQ(yaml_error("日本:\t\"é \\q\""),
            "rule.yml:1:8: error: '\\q' means nothing between double quotation marks: use single quotation marks, or "
            "double the backslash\n"
            "日本:\t\"é \\q\"\n"
            "     \t   ^~");
}

TEST(YamlErrors, CutALongLine) {
  const std::string error = yaml_error("[" + std::string(500, 'a') + ", \"\\q\", " + std::string(500, 'b') + "]");
  EXPECT_NE(error.find("\n…" + std::string(77, 'a') + ", \"\\q\", bbb"), std::string::npos) << error;
  EXPECT_NE(error.find("b…\n" + std::string(81, ' ') + "^~"), std::string::npos) << error;
}

struct Mistake {
  const char* name;
  const char* text;
  const char* expected;

  friend void PrintTo(const Mistake& mistake, std::ostream* out) { *out << mistake.name; }
};

class YamlMistakes : public testing::TestWithParam<Mistake> {};

TEST_P(YamlMistakes, SaysWhatToDo) {
  EXPECT_EQ(yaml_mistake(GetParam().text), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    YamlErrors, YamlMistakes,
    testing::Values(
        Mistake{"ColonInPlainText", "title: Voice: keep it\n",
                "1:13: a text that holds ':' followed by a space has to stand in quotation marks"},
        Mistake{"KeyIndentedTooFar", "a: b\n c: d\n",
                "2:3: no key fits here: check the indentation of this line and the one above"},
        Mistake{"KeyIndentedTooLittle", "  a: b\nc: d\n",
                "2:1: this does not fit here: check the indentation, and put a text that holds ': ' or ' #' in "
                "quotation marks"},
        Mistake{"MissingColon", "a: b\nlevel error\n", "2:1: a ':' with a space behind it is missing after this"},
        Mistake{"MissingSpaceBehindColon", "level:error\na: b\n",
                "1:1: a key has to stand on one line: is a ':', a quotation mark or a bracket missing?"},
        Mistake{"MissingKey", ": b\n", "1:1: a key is missing before this ':'"},
        Mistake{"TabInIndentation", "a:\n\tb: c\n", "2:1: a tab stands in the indentation: YAML takes only spaces"},
        Mistake{"TabBeforeListItem", "a:\n \t- b\n", "2:2: a tab stands in the indentation: YAML takes only spaces"},
        Mistake{"TabBeforeTextBlock", "a: |\n\tb\n", "2:1: a tab stands in the indentation: YAML takes only spaces"},
        Mistake{"OpenDoubleQuotationMark", "a: b\nc: \"d\ne: f\n", "2:4: this quotation mark is never closed"},
        Mistake{"OpenSingleQuotationMark", "a: 'b' # isn't 'it\nc: 'd\n", "2:4: this quotation mark is never closed"},
        Mistake{"ApostropheInSingleQuotationMarks", "a: 'it's'\n",
                "1:8: text stands behind the closing quotation mark; an apostrophe inside '…' is written ''"},
        Mistake{"QuotationMarkInsideDoubleOnes", "a: \"b\" c\n",
                "1:8: text stands behind the closing quotation mark; a quotation mark inside \"…\" is written \\\""},
        Mistake{"PlainAsterisk", "- *.html\n",
                "1:3: no '&.html' stands above; a text that begins with '*' has to stand in quotation marks"},
        Mistake{"PlainAtSign", "a: @home\n",
                "1:4: '@' does not fit here: a text that begins with it has to stand in quotation marks"},
        Mistake{"PlainPercentSign", "a: %s is bad\n",
                "1:4: '%' does not fit here: a text that begins with it has to stand in quotation marks"},
        Mistake{"PlainExclamationMark", "a: !note\n",
                "1:4: '!' does not fit here: a text that begins with it has to stand in quotation marks"},
        Mistake{"UnknownTag", "a: !note b\n",
                "1:4: the tag '!note' is not supported; a text that begins with '!' has to stand in quotation marks"},
        Mistake{"PlainBracket", "a: ] b\n",
                "1:4: ']' does not fit here: a text that begins with it has to stand in quotation marks"},
        Mistake{"OpenBracket", "a: [b,\n  c\n", "1:4: this bracket is never closed"},
        Mistake{"OpenBrace", "a: {b: c\n", "1:4: this bracket is never closed"},
        Mistake{"WrongBracket", "a: [b, c}\n", "1:9: a comma or the closing ']' is missing before this"},
        Mistake{"MissingComma", "a: ['b' 'c']\n", "1:9: a comma or the closing ']' is missing before this"},
        Mistake{"DoubledComma", "a: [b,, c]\n", "1:7: nothing stands between this comma and the one before"},
        Mistake{"LeadingComma", "a: {, b: c}\n", "1:5: nothing stands before this comma"},
        Mistake{"DoubledKey", "a: b\nc: d\n\"a\": e\n", "3:1: the key 'a' stands here twice; first on line 1"},
        Mistake{"ListAsKey", "? [a]\n: b\n",
                "1:3: expected a key, a text before a ':'; a text that begins with '[', '{' or '?' has to stand in "
                "quotation marks"},
        Mistake{"ListBesideItsKey", "a: - b\n",
                "1:4: what belongs to this key has to begin on the next line, or stand in quotation marks"},
        Mistake{"EmptyItem", "- a\n-\n- b\n",
                "3:1: the '-' above has nothing behind it: write something there, or remove it"},
        Mistake{"ValueIndentedTooLittle", "a:\n  b:\n  'c'\n",
                "3:3: the key above has no value: write one, or indent this further"},
        Mistake{"MergeKey", "a: &a {b: c}\nd:\n  <<: *a\n",
                "3:3: merging with '<<' is not supported: write the keys here"},
        Mistake{"IndentationIndicator", "a: |2\n    b\n",
                "1:5: a number for the indentation of a text block is not supported: leave it out"},
        Mistake{"TextBesideTextBlock", "a: |b\n  c\n", "1:5: the text block has to begin on the next line"},
        Mistake{"TextBlockIndentedLess", "a: |\n    b\n  c\n",
                "3:3: this line is indented less than the first line of its text block"},
        Mistake{"SecondDocument", "a: b\n---\nc: d\n",
                "2:1: a second YAML document begins here; a file holds only one"},
        Mistake{"TextBehindTheEnd", "a: b\n...\nc: d\n",
                "3:1: a second YAML document begins here; a file holds only one"},
        Mistake{"BadHexadecimalEscape", "a: \"\\u12\"\n",
                "1:5: '\\u' needs 4 hexadecimal digits that name a character"},
        Mistake{"SurrogateEscape", "a: \"\\ud83d\"\n", "1:5: '\\u' needs 4 hexadecimal digits that name a character"},
        Mistake{"UnknownAlias", "a: *b\n",
                "1:4: no '&b' stands above; a text that begins with '*' has to stand in quotation marks"},
        Mistake{"AliasInsideItsAnchor", "a: &a [*a]\n",
                "1:8: no '&a' stands above; a text that begins with '*' has to stand in quotation marks"}),
    [](const testing::TestParamInfo<Mistake>& mistake) { return std::string(mistake.param.name); });

}  // namespace
}  // namespace carelint
