// What a rule file says, and every way in which it can be wrong.
#include "pack_test_support.h"

namespace carelint {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(RuleFile, ReadsEverythingARuleSaysOfItself) {
  const PackRule rule = rule_of(R"(extends: existence
message: "Avoid '%s'."
level: error
title: Say it plainly
rationale: |
  Because plain words are
  read by more people.
link: https://example.org/plain
sources:
  - {title: Plain Words, url: https://example.org/book, date: 1948}
  - https://example.org/list
  - Our style guide
tags: [style, plain]
wcag: ["3.1.5"]
act: [23a2a8]
confidence: needs-review
language: DE
unless: [quotation, official-name]
limit: 3
tokens: [foo]
examples:
  - text: <p>foo</p>
    flags: foo
    fixed: <p>bar</p>
    why: just so
  - text: plain
    format: text
)");
  EXPECT_EQ(rule.kind, PackRule::Kind::existence);
  EXPECT_EQ(rule.info.id, "house/rule");
  EXPECT_EQ(rule.info.title, "Say it plainly");
  EXPECT_EQ(rule.info.rationale, "Because plain words are\nread by more people.");
  EXPECT_EQ(rule.info.severity, Severity::error);
  EXPECT_EQ(rule.info.confidence, Confidence::needs_review);
  EXPECT_THAT(rule.info.tags, ElementsAre("style", "plain"));
  EXPECT_THAT(rule.info.wcag, ElementsAre("3.1.5"));
  EXPECT_THAT(rule.info.act, ElementsAre("23a2a8"));
  ASSERT_THAT(rule.info.sources, SizeIs(4));
  EXPECT_EQ(rule.info.sources[0].title, "Plain Words");
  EXPECT_EQ(rule.info.sources[0].date, "1948");
  EXPECT_EQ(rule.info.sources[1].url, "https://example.org/list");
  EXPECT_EQ(rule.info.sources[2].title, "Our style guide");
  EXPECT_EQ(rule.info.sources[3].url, "https://example.org/plain");
  EXPECT_EQ(rule.language, "de");
  EXPECT_THAT(rule.guards, ElementsAre(Guard::quotation, Guard::official_name));
  EXPECT_EQ(rule.limit, 3U);
  ASSERT_THAT(rule.info.examples, SizeIs(2));
  EXPECT_EQ(rule.info.examples[0].source, "<p>foo</p>");
  EXPECT_THAT(rule.info.examples[0].flagged, ElementsAre("foo"));
  EXPECT_EQ(rule.info.examples[0].fixed, "<p>bar</p>");
  EXPECT_EQ(rule.info.examples[0].explanation, "just so");
  EXPECT_EQ(rule.info.examples[1].format, Format::plain_text);
  EXPECT_THAT(rule.info.examples[1].flagged, IsEmpty());
}

TEST(RuleFile, HasValesDefaults) {
  const PackRule rule = rule_of("extends: existence\nmessage: \"Avoid '%s'.\"\ntokens: [foo]");
  EXPECT_EQ(rule.info.severity, Severity::warning);
  EXPECT_EQ(rule.info.title, "Avoid '\u2026'");
  EXPECT_EQ(rule.language, "en");
  EXPECT_THAT(rule.guards, IsEmpty());
  EXPECT_EQ(rule.limit, 0U);
  EXPECT_FALSE(rule.terms[0].ignore_case);
  EXPECT_EQ(rule.action.kind, PackAction::Kind::none);
}

TEST(RuleFile, DescriptionIsTheRationaleWhereNoneIsGiven) {
  EXPECT_EQ(rule_of(existence("x", "description: Because.\n")).info.rationale, "Because.");
}

TEST(RuleFile, KeysMayBeInCapitals) {
  EXPECT_TRUE(rule_of("Extends: existence\nMessage: x\nIgnoreCase: true\nTokens: [foo]").terms[0].ignore_case);
}

TEST(RuleFile, PlainTokensBecomePhrasesAndOthersPatterns) {
  const PackRule rule = rule_of("extends: existence\nmessage: x\ntokens: ['mad(?:ly)?', 'mad\\w+', '', \u75C5\u6C17]");
  ASSERT_THAT(rule.terms, SizeIs(3));
  EXPECT_THAT(rule.terms[0].phrases, ElementsAre("mad", "madly"));
  EXPECT_EQ(rule.terms[0].pattern, nullptr);
  EXPECT_THAT(rule.terms[1].phrases, IsEmpty());
  ASSERT_NE(rule.terms[1].pattern, nullptr);
  EXPECT_THAT(rule.terms[1].literals, ElementsAre("mad"));
  EXPECT_NE(rule.terms[2].pattern, nullptr) << "a script without spaces has no words to compare";
}

TEST(RuleFile, AcceptsWhatHasNoEffectHere) {
  EXPECT_EQ(mistake_in(existence("x", "vocab: false\nmatchcase: true\ntests: [{a: b}]\nexceptions:\n")), "");
  EXPECT_EQ(mistake_in(substitution("a: b", "capitalize: true\nvocab: true\n")), "");
}

TEST(RuleFile, ASingleTextIsAListOfOne) {
  EXPECT_THAT(rule_of("extends: existence\nmessage: x\ntokens: foo").terms, SizeIs(1));
}

struct Mistake {
  const char* name;
  std::string yaml;
  std::string message;  // what the error says
};

class MistakenRuleFile : public ::testing::TestWithParam<Mistake> {};

TEST_P(MistakenRuleFile, IsOneClearError) {
  const std::string error = mistake_in(GetParam().yaml);
  EXPECT_THAT(error, HasSubstr("house/rule.yml:"));
  EXPECT_THAT(error, HasSubstr(GetParam().message));
  EXPECT_THAT(error, HasSubstr("^")) << "the place is shown";
}

const std::string head = "extends: existence\nmessage: x\ntokens: [foo]\n";

INSTANTIATE_TEST_SUITE_P(
    All, MistakenRuleFile,
    ::testing::Values(
        Mistake{"NoMapping", "- a\n- b", "this is no rule file: expected keys"},
        Mistake{"NoExtends", "message: x\ntokens: [a]", "the key 'extends' is missing"},
        Mistake{"OtherKind", "extends: spelling\nmessage: x",
                ":1:10: error: carelint has no rules of the kind 'spelling'"},
        Mistake{"MisspeltKind", "extends: existance\nmessage: x", "did you mean 'existence'?"},
        Mistake{"UnknownKind", "extends: zzz\nmessage: x", "there is no kind of rule called 'zzz'"},
        Mistake{"UnknownKey", "extends: existence\nmessage: x\ntoken: [a]",
                ":3:1: error: unknown key 'token'; did you mean 'tokens'?"},
        Mistake{"KeyOfOtherKind", head + "swap: {a: b}", "'swap' belongs to rules of the kind substitution"},
        Mistake{"PartOfSpeech", "extends: substitution\nmessage: x\nswap: {a: b}\npos: NN", "parts of speech"},
        Mistake{"NoMessage", "extends: existence\ntokens: [a]", "a rule needs a message"},
        Mistake{"NoTokens", "extends: existence\nmessage: x", "needs tokens, or raw"},
        Mistake{"NoSwap", "extends: substitution\nmessage: x", "needs a swap"},
        Mistake{"EmptySwap", "extends: substitution\nmessage: x\nswap: {}", "needs a swap"},
        Mistake{"SwapIsList", "extends: substitution\nmessage: x\nswap: [a]",
                ":3:7: error: a rule of the kind substitution needs a swap"},
        Mistake{"Level", head + "level: info", "'info' is not known here: write suggestion, warning, error or off"},
        Mistake{"Confidence", head + "confidence: maybe", "write certain or needs-review"},
        Mistake{"Guard", head + "unless: [quotation, irony]", ":4:21: error: 'irony' is not known here"},
        Mistake{"Language", head + "language: en-GB", "without a region"},
        Mistake{"Limit", head + "limit: few", "expected a number of findings"},
        Mistake{"Flag", head + "ignorecase: perhaps", "expected true or false"},
        Mistake{"BadExpression", "extends: existence\nmessage: x\ntokens:\n  - fine\n  - 'foo(bar'",
                ":5:5: error: this expression is not valid: "},
        Mistake{"BadSwapExpression", "extends: substitution\nmessage: x\nswap:\n  'a[': b",
                ":4:3: error: this expression is not valid: "},
        Mistake{"BadException", head + "exceptions: ['(']", "this expression is not valid"},
        Mistake{"VariableLookbehind", "extends: existence\nmessage: x\ntokens: ['(?<=a+)b']", "lookbehind"},
        Mistake{"TokenIsMapping", "extends: existence\nmessage: x\ntokens: [{a: b}]", "expected one text here"},
        Mistake{"ActionName", head + "action: {name: suggest, params: [spellings]}", "no action 'suggest'"},
        Mistake{"ActionKey", head + "action: {nam: replace}", "unknown key 'nam'"},
        Mistake{"ActionWithoutName", head + "action: {params: [a]}", "an action needs a name"},
        Mistake{"ActionIsText", head + "action: replace", "expected an action such as {name: replace}"},
        Mistake{"ReplaceWithoutParams", head + "action: {name: replace}", "needs params"},
        Mistake{"UnknownEdit", head + "action: {name: edit, params: [reverse]}", "no edit 'reverse'"},
        Mistake{"EditParams", head + "action: {name: edit, params: [trim]}", "the edit 'trim' needs 1 more"},
        Mistake{"EditRegex", head + "action: {name: edit, params: [regex, '(', a]}",
                "the expression of this edit is not valid"},
        Mistake{"EditSplit", head + "action: {name: edit, params: [split, ' ', last]}", "an index, 0 to 9"},
        Mistake{"Convert", head + "action: {name: convert}", "needs params: [simple]"},
        Mistake{"TooManyValues", "extends: existence\nmessage: \"%s is %s\"\ntokens: [foo]",
                ":2:10: error: the message asks for a second %s"},
        Mistake{"ThreeValues", "extends: substitution\nmessage: \"%[3]s\"\nswap: {a: b}", "more than two %s"},
        Mistake{"SourceKey", head + "sources: [{name: x}]", "unknown key 'name'"},
        Mistake{"EmptySource", head + "sources: [{date: 2020}]", "a source needs a title or a url"},
        Mistake{"ExampleKey", head + "examples: [{text: x, flagged: x}]", "did you mean 'flags'?"},
        Mistake{"ExampleWithoutText", head + "examples: [{flags: x}]", "an example needs the key 'text'"},
        Mistake{"ExampleIsText", head + "examples: [foo]", "an example needs the key 'text'"},
        Mistake{"ExampleFormat", head + "examples: [{text: x, format: pdf}]", "write html, markdown or text"}),
    [](const auto& mistake) { return mistake.param.name; });

TEST(RuleFile, ShowsTheLineAndTheToken) {
  EXPECT_EQ(mistake_in("extends: existence\nmessage: x\ntokens:\n  - '(foo'\n"),
            "house/rule.yml:4:5: error: this expression is not valid: missing closing parenthesis\n"
            "  - '(foo'\n"
            "    ^~~~~~");
}

}  // namespace
}  // namespace carelint
