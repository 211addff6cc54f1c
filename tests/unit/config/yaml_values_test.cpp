#include "gtest/gtest.h"
#include "unit/config/yaml_test_support.h"

namespace carelint {
namespace {

TEST(YamlValues, AnEmptyFileIsANullRoot) {
  EXPECT_EQ(render(""), "null");
  EXPECT_EQ(render("# nothing but a note\n\n"), "null");
  EXPECT_EQ(render("---\n"), "null");
}

TEST(YamlValues, ReadsARuleFileAsNewsroomsWriteIt) {
  EXPECT_EQ(render("# Words that label people\n"
                   "extends: substitution\n"
                   "message: \"Say '%s' instead of '%s'.\"\n"
                   "link: https://example.org/style#labels  # our guide\n"
                   "level: error\n"
                   "ignorecase: true\n"
                   "swap:\n"
                   "  '(?:the )?mentally ill': people with a mental illness\n"
                   "  \"an addict\\\\b\": a person with an addiction\n"
                   "  (?:suffers|suffering) from: lives with\n"
                   "  commit(?:ted|s)? suicide|suicided: died by suicide\n"
                   "  ? e\\.g\\.\n"
                   "  : for example\n"),
            "{extends: <substitution>, message: <Say '%s' instead of '%s'.>, link: <https://example.org/style#labels>, "
            "level: <error>, ignorecase: <true>, swap: {(?:the )?mentally ill: <people with a mental illness>, "
            "an addict\\b: <a person with an addiction>, (?:suffers|suffering) from: <lives with>, "
            "commit(?:ted|s)? suicide|suicided: <died by suicide>, e\\.g\\.: <for example>}}");
}

TEST(YamlValues, ReadsPlainTextsThatHoldSignsOfYaml) {
  EXPECT_EQ(render("- a#b\n- it's \"odd\"\n- x:y\n- a, b] c}\n- -5\n- ---x\n- 50%\n- a & b * c\n- (a|b)\n"),
            "[<a#b>, <it's \"odd\">, <x:y>, <a, b] c}>, <-5>, <---x>, <50%>, <a & b * c>, <(a|b)>]");
}

TEST(YamlValues, CutsAPlainTextAtAComment) {
  EXPECT_EQ(render("a: b c  # note\n"), "{a: <b c>}");
}

TEST(YamlValues, JoinsAPlainTextOfSeveralLines) {
  EXPECT_EQ(render("a: one\n  two   \n\n  three\nb: c\n"), "{a: <one two|three>, b: <c>}");
}

TEST(YamlValues, DecodesSingleQuotationMarks) {
  EXPECT_EQ(render("- 'it''s \\b'\n- ''\n- 'one\n  two\n\n  three'\n"), "[<it's \\b>, <>, <one two|three>]");
}

TEST(YamlValues, DecodesDoubleQuotationMarks) {
  EXPECT_EQ(render("- \"\\\"a\\\" \\\\b \\x41\\u00e9\\U0001F600 \\/\"\n- \"one\n  two\\\n  three\n\n  four\"\n"),
            "[<\"a\" \\b Aé😀 />, <one twothree|four>]");
}

TEST(YamlValues, ReadsTextBlocksWithTheirLineEnds) {
  EXPECT_EQ(render("clip: |\n  one\n    two\n\n  three\n\nstrip: |-\n  one\n\nkeep: |+\n  one\n\nlast: x\n"),
            "{clip: <one|  two||three|>, strip: <one>, keep: <one||>, last: <x>}");
}

TEST(YamlValues, FoldsTextBlocks) {
  EXPECT_EQ(render("a: >\n  one\n  two\n\n  three\n   - kept\n   - kept\n  four\nb: >-  # note\n  five\n  six\n"),
            "{a: <one two|three| - kept| - kept|four|>, b: <five six>}");
}

TEST(YamlValues, EndsATextBlockWithTheFile) {
  EXPECT_EQ(render("a: |\n  one"), "{a: <one|>}");
  EXPECT_EQ(render("a: |"), "{a: <>}");
  EXPECT_EQ(render("a: |\nb: c\n"), "{a: <>, b: <c>}");
}

TEST(YamlValues, ReadsListsInBrackets) {
  EXPECT_EQ(render("a: [b, 'c, d', \"e\",\n  f g,  # note\n  {h: i, j: k}, l: m,]\nn: {}\no: []\n"),
            "{a: [<b>, <c, d>, <e>, <f g>, {h: <i>, j: <k>}, {l: <m>}], n: {}, o: []}");
}

TEST(YamlValues, ReadsPatternsInBrackets) {
  EXPECT_EQ(render("[(?:a|b)c?, is it?, https://example.org]"), "[<(?:a|b)c?>, <is it?>, <https://example.org>]");
}

TEST(YamlValues, ReadsListsAtTheIndentationOfTheirKey) {
  EXPECT_EQ(render("a:\n- b\n- c: d\n  e: f\ng:\n  - - h\n    - i\n"), "{a: [<b>, {c: <d>, e: <f>}], g: [[<h>, <i>]]}");
}

TEST(YamlValues, TellsNothingFromAnEmptyText) {
  EXPECT_EQ(render("a:\nb: ~\nc: null\nd: ''\ne: 'null'\nf:"),
            "{a: null, b: null, c: null, d: <>, e: <null>, f: null}");
}

TEST(YamlValues, KeepsTheWordsForYesAndNoAsTexts) {
  EXPECT_EQ(render("[off, on, yes, 1.5]"), "[<off>, <on>, <yes>, <1.5>]");
}

TEST(YamlValues, ReadsBetweenTheMarksOfADocument) {
  EXPECT_EQ(render("%YAML 1.2\n# note\n---\na: b\n...\n# note\n"), "{a: <b>}");
  EXPECT_EQ(render("--- text"), "<text>");
}

TEST(YamlValues, ReadsEveryKindOfLineEnd) {
  EXPECT_EQ(render("a: |\r\n  b\r\n  c\r\nd: 'e\r\n  f'\r\n"), "{a: <b|c|>, d: <e f>}");
  EXPECT_EQ(render("a: b\rc: d\r"), "{a: <b>, c: <d>}");
}

TEST(YamlValues, AcceptsAByteOrderMark) {
  const YamlFile file("rule.yml",
                      "\xEF\xBB\xBF"
                      "a: b");
  EXPECT_EQ(render(file.root()), "{a: <b>}");
  EXPECT_EQ(file.root().entries[0].key.range, (SourceRange{0, 1}));
}

TEST(YamlValues, ResolvesAliases) {
  EXPECT_EQ(render("a: &words [b, c]\nd: *words\ne: &text f\n*text : *text\n"),
            "{a: [<b>, <c>], d: [<b>, <c>], e: <f>, f: <f>}");
}

TEST(YamlValues, TakesATaggedNumberForAText) {
  const YamlFile file("rule.yml", "a: !!str 12\nb: 12");
  EXPECT_TRUE(file.root().find("a")->quoted);
  EXPECT_FALSE(file.root().find("b")->quoted);
}

TEST(YamlValues, KnowsWhereEachNodeStands) {
  const YamlFile file("rule.yml", "key: 'value'  # note\nlist:\n  - [a]\n  - |\n    block\nnone:\nwords: b c \n");
  const auto slice = [&](const YamlNode& node) { return file.text().substr(node.range.begin, node.range.size()); };
  const YamlNode& root = file.root();
  EXPECT_EQ(slice(root.entries[0].key), "key");
  EXPECT_EQ(slice(*root.find("key")), "'value'");
  EXPECT_EQ(slice(root.find("list")->items[0]), "[a]");
  EXPECT_EQ(slice(root.find("list")->items[1]), "|\n    block");
  EXPECT_EQ(slice(*root.find("list")), "- [a]\n  - |\n    block");
  EXPECT_EQ(root.find("none")->range, (SourceRange{56, 56}));
  EXPECT_EQ(slice(*root.find("words")), "b c");
}

TEST(YamlValues, TellsQuotedTextsFromPlainOnes) {
  const YamlFile file("rule.yml", "[a, 'a', \"a\"]");
  EXPECT_FALSE(file.root().items[0].quoted);
  EXPECT_TRUE(file.root().items[1].quoted);
  EXPECT_TRUE(file.root().items[2].quoted);
}

TEST(YamlValues, FindsAKeyOrNothing) {
  const YamlFile file("rule.yml", "a: b");
  EXPECT_NE(file.root().find("a"), nullptr);
  EXPECT_EQ(file.root().find("b"), nullptr);
}

TEST(YamlTypes, ReadsTrueAndFalseInTheirSpellings) {
  const YamlFile file("rule.yml", "[true, False, yes, off, 'true', 1, [true]]");
  const std::vector<YamlNode>& items = file.root().items;
  EXPECT_TRUE(file.boolean(items[0]));
  EXPECT_FALSE(file.boolean(items[1]));
  EXPECT_TRUE(file.boolean(items[2]));
  EXPECT_FALSE(file.boolean(items[3]));
  for (std::size_t i = 4; i < items.size(); ++i) EXPECT_THROW(file.boolean(items[i]), YamlError) << i;
}

TEST(YamlTypes, ReadsTexts) {
  const YamlFile file("rule.yml", "one: a\nlist: [b, 'c', 5]\n");
  EXPECT_EQ(file.text(*file.root().find("one")), "a");
  EXPECT_EQ(file.texts(*file.root().find("one")), std::vector<std::string>{"a"});
  EXPECT_EQ(file.texts(*file.root().find("list")), (std::vector<std::string>{"b", "c", "5"}));
}

TEST(YamlTypes, RefusesOtherThingsAsTexts) {
  const YamlFile file("rule.yml", "[{a: b}, [c], null, ]");
  const std::vector<YamlNode>& items = file.root().items;
  for (const YamlNode& item : items) EXPECT_THROW(file.text(item), YamlError);
  EXPECT_THROW(file.texts(items[0]), YamlError);
  EXPECT_THROW(file.texts(file.root()), YamlError);
}

TEST(YamlTypes, PointsAtAnUnknownKeyAndNamesTheNearest) {
  const YamlFile file("rule.yml", "extends: existence\n  # note\nmesage: x\n");
  try {
    file.demand_known_keys(file.root(), {"extends", "message", "level"});
    FAIL() << "no error";
  } catch (const YamlError& error) {
    EXPECT_STREQ(error.what(),
                 "rule.yml:3:1: error: unknown key 'mesage'; did you mean 'message'?\n"
                 "mesage: x\n"
                 "^~~~~~");
  }
}

TEST(YamlTypes, AcceptsKnownKeys) {
  const YamlFile file("rule.yml", "extends: existence\nlevel: error\n");
  EXPECT_NO_THROW(file.demand_known_keys(file.root(), {"extends", "message", "level"}));
}

TEST(NearestName, FindsSlipsAndNothingFarther) {
  const std::vector<std::string_view> names = {"severity", "maximum", "swap", "on"};
  EXPECT_EQ(nearest_name("serverity", names), "severity");
  EXPECT_EQ(nearest_name("Maximum", names), "maximum");
  EXPECT_EQ(nearest_name("swpa", names), "swap");
  EXPECT_EQ(nearest_name("tokens", names), "");
  EXPECT_EQ(nearest_name("x", names), "");
  EXPECT_EQ(nearest_name("", names), "");
}

}  // namespace
}  // namespace carelint
