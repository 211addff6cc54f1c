// What a rule writes instead.
#include "pack_test_support.h"

namespace carelint {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::string fixed(const std::string& rule, const std::string& html) {
  return RunnableRule(rule).fixed(html);
}

TEST(SubstitutionFix, ReplacesTheWordsAndIsOnlySuggested) {
  const RunnableRule rule(substitution("drug user: person who uses drugs"));
  const std::vector<Finding> findings = rule.check("<p>A drug user.");
  ASSERT_THAT(findings, SizeIs(1));
  ASSERT_THAT(findings[0].fixes, SizeIs(1));
  EXPECT_EQ(findings[0].fixes[0].applicability, Applicability::suggested);
  EXPECT_EQ(findings[0].fixes[0].title, "write \"person who uses drugs\"");
  EXPECT_EQ(rule.fixed("<p>A drug&nbsp;user."), "<p>A person who uses drugs.");
}

TEST(SubstitutionFix, OffersEachAlternative) {
  const RunnableRule rule(substitution("shrink: psychiatrist|therapist"));
  EXPECT_EQ(rule.fixed("<p>A shrink.", 0), "<p>A psychiatrist.");
  EXPECT_EQ(rule.fixed("<p>A shrink.", 1), "<p>A therapist.");
}

TEST(SubstitutionFix, ABarMayBeEscaped) {
  EXPECT_EQ(fixed(substitution("'either or': 'either\\|or'"), "<p>An either or choice."), "<p>An either|or choice.");
}

TEST(SubstitutionFix, KeepsTheCapitalOfASentenceAndOfATitle) {
  const std::string rule = substitution("utilise: use");
  EXPECT_EQ(fixed(rule, "<p>Utilise the form."), "<p>Use the form.");
  EXPECT_EQ(fixed(rule, "<h2>How To Utilise Time</h2>"), "<h2>How To Use Time</h2>");
  EXPECT_EQ(fixed(rule, "<p>Please utilise it."), "<p>Please use it.");
}

TEST(SubstitutionFix, KeepsAllCapitals) {
  EXPECT_EQ(fixed(substitution("utilise: make use of"), "<h2>HOW TO UTILISE TIME</h2>"),
            "<h2>HOW TO MAKE USE OF TIME</h2>");
  EXPECT_EQ(fixed(substitution("aka: also known as"), "<p>Low mood, AKA the blues."),
            "<p>Low mood, also known as the blues.");
}

TEST(SubstitutionFix, KeepsCapitalsBeyondAscii) {
  EXPECT_EQ(fixed(substitution("soin: \u00E9coute", "language: fr\n"), "<p>Soin offert."), "<p>\u00C9coute offert.");
}

TEST(SubstitutionFix, LeavesCapitalsOfTheWordingAlone) {
  EXPECT_EQ(fixed(substitution("javascript: JavaScript"), "<p>Javascript and javascript."),
            "<p>JavaScript and JavaScript.");
}

TEST(SubstitutionFix, ARuleThatMindsCaseCapitalisesOnlyWhereASentenceBegins) {
  const std::string rule = "extends: substitution\nmessage: \"%s\"\nswap:\n  '(?:e-mail|Email|E-mail)': email\n";
  EXPECT_EQ(fixed(rule, "<p>E-mail us. Send an Email."), "<p>Email us. Send an email.");
  EXPECT_THAT(RunnableRule(rule).flagged("<p>Email us."), IsEmpty());
}

TEST(SubstitutionFix, IsSilentWhereTheWordsAreAsPreferred) {
  EXPECT_THAT(RunnableRule(substitution("javascript: JavaScript")).flagged("<p>JavaScript, Javascript."),
              ElementsAre("Javascript"));
  EXPECT_THAT(RunnableRule(substitution("(?:do not|don''t): don't")).flagged("<p>Don\u2019t; do not."),
              ElementsAre("do not"));
}

TEST(SubstitutionFix, UsesTypographicApostrophesWhereTheBlockDoes) {
  const std::string rule = substitution("do not: don't");
  EXPECT_EQ(fixed(rule, "<p>We do not. It\u2019s late."), "<p>We don\u2019t. It\u2019s late.");
  EXPECT_EQ(fixed(rule, "<p>We do not. It's late."), "<p>We don't. It's late.");
}

TEST(SubstitutionFix, FillsInGroups) {
  EXPECT_EQ(fixed(substitution("'suffers from (depression|anxiety)': 'lives with $1'"), "<p>He suffers from anxiety."),
            "<p>He lives with anxiety.");
}

TEST(SubstitutionFix, RemovesWhereNothingIsPreferred) {
  const std::string rule = substitution("'(?:very|really)': ''");
  EXPECT_EQ(fixed(rule, "<p>A very long day, really."), "<p>A long day,.");
  EXPECT_EQ(fixed(rule, "<p>Really, it hurts."), "<p>It hurts.");
}

TEST(SubstitutionFix, EscapesWhatItWrites) {
  EXPECT_EQ(fixed(substitution("long press: touch & hold"), "<p>A long press."), "<p>A touch &amp; hold.");
}

TEST(SubstitutionFix, LeavesMarkupAlone) {
  const RunnableRule rule(substitution("drug user: person who uses drugs"));
  const std::vector<Finding> findings = rule.check("<p>A <b>drug</b> user.");
  ASSERT_THAT(findings, SizeIs(1));
  EXPECT_THAT(findings[0].fixes, IsEmpty());
}

TEST(SubstitutionFix, AdviceIsShownButNotWritten) {
  for (const char* swap : {"nutter: (describe what happened)", "abundance: \"'plenty'\"", "airmen: pilot(s)"}) {
    const std::vector<Finding> findings =
        RunnableRule(substitution(swap)).check("<p>A nutter, an abundance, two airmen.");
    ASSERT_THAT(findings, SizeIs(1)) << swap;
    EXPECT_THAT(findings[0].fixes, IsEmpty()) << swap;
  }
}

std::string with_action(const std::string& token, const std::string& action, const std::string& more = "") {
  return existence(token, "action: " + action + "\n" + more);
}

TEST(ExistenceFix, IsNoneWithoutAnAction) {
  EXPECT_THAT(RunnableRule(existence("crazy")).check("<p>crazy")[0].fixes, IsEmpty());
}

TEST(ExistenceFix, ReplacesAndRemoves) {
  EXPECT_EQ(fixed(with_action("e\\.g\\.", "{name: replace, params: [for example]}"), "<p>Rest, e.g. at noon."),
            "<p>Rest, for example at noon.");
  EXPECT_EQ(fixed(with_action("very", "{name: remove}"), "<p>A very long day."), "<p>A long day.");
}

TEST(ExistenceFix, ConvertsAndEdits) {
  EXPECT_EQ(fixed(with_action("auto-\\w+", "{name: convert, params: [simple]}"), "<p>An Auto-Update."),
            "<p>An auto update.");
  EXPECT_EQ(fixed(with_action("\\w+ly-\\w+", "{name: edit, params: [regex, '(\\w+)-(\\w+)', '$1 $2']}"),
                  "<p>A newly-born pain."),
            "<p>A newly born pain.");
  EXPECT_EQ(fixed(with_action("\\w+[.?!]$", "{name: edit, params: [trim_right, '.?!']}", "nonword: true\n"),
                  "<h2>All is well.</h2>"),
            "<h2>All is well</h2>");
  EXPECT_EQ(
      fixed(with_action("\\s\u2014\\s", "{name: edit, params: [trim, ' ']}", "nonword: true\n"), "<p>Rest \u2014 now."),
      "<p>Rest\u2014now.");
  EXPECT_EQ(fixed(with_action("\\w+ \\w+ again", "{name: edit, params: [truncate, ' ']}"), "<p>sleep and again"),
            "<p>sleep");
  EXPECT_EQ(fixed(with_action("\\w+/\\w+", "{name: edit, params: [split, /, 1]}"), "<p>He/she left."), "<p>she left.");
  EXPECT_EQ(fixed(with_action("\\w+_\\w+", "{name: edit, params: [replace, _, '-']}"), "<p>a_b"), "<p>a-b");
}

TEST(ExistenceFix, TheMessageMayNameTheResult) {
  const std::string rule =
      "extends: existence\nmessage: \"'%s' should be '%s'.\"\naction: {name: edit, params: [regex, '-', ' ']}\n"
      "tokens: ['\\w+ly-\\w+']\n";
  EXPECT_THAT(RunnableRule(rule).messages("<p>a newly-born pain"), ElementsAre("'newly-born' should be 'newly born'"));
}

}  // namespace
}  // namespace carelint
