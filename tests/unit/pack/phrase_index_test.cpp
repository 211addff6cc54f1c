// Many rules share one pass over an article.
#include "pack/phrase_index.h"

#include <atomic>
#include <thread>

#include "pack/article_scans.h"
#include "pack/pattern.h"
#include "pack/phrase_table.h"
#include "pack/rule_archive.h"
#include "pack_test_support.h"

namespace carelint {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// A word of its own for each number: worda, wordb, …
std::string word(int number) {
  std::string text = "word";
  for (; number >= 0; number = number / 26 - 1) text += static_cast<char>('a' + number % 26);
  return text;
}

std::vector<std::unique_ptr<Rule>> many_rules(int count, PhraseIndex& index) {
  std::vector<RuleDefinition> definitions;
  for (int i = 0; i < count; ++i) {
    const std::string token = i % 3 == 0 ? word(i) + " is \\w+" : word(i) + " (?:again|twice)";
    definitions.push_back(make_rule(rule_of(existence(token), "house/rule-" + std::to_string(i)), index));
  }
  std::vector<std::unique_ptr<Rule>> rules;
  for (const RuleDefinition& definition : definitions) rules.push_back(definition.create({}));
  return rules;
}

std::vector<std::string> flagged_by(const Rule& rule, const Article& article) {
  CollectedFindings collected;
  rule.check(article, collected);
  std::vector<std::string> texts;
  for (const Finding& finding : collected.findings) texts.emplace_back(article.source().slice(finding.range));
  return texts;
}

TEST(PhraseIndex, HundredsOfRulesFindEachItsOwn) {
  PhraseIndex index;
  const std::vector<std::unique_ptr<Rule>> rules = many_rules(500, index);
  std::string html;
  for (int i = 0; i < 500; i += 7) html += "<p>Here " + word(i) + " is sad and " + word(i) + " again.</p>";
  const std::unique_ptr<Article> article = article_of(html);
  for (int i = 0; i < 500; ++i) {
    const std::string expected = word(i) + (i % 3 == 0 ? " is sad" : " again");
    const std::vector<std::string> found = flagged_by(*rules[static_cast<std::size_t>(i)], *article);
    EXPECT_EQ(found, i % 7 == 0 ? std::vector<std::string>{expected} : std::vector<std::string>{}) << i;
  }
}

TEST(PhraseIndex, AnArticleIsReadOnceForAllRulesOfAnIndex) {
  PhraseIndex index;
  std::shared_ptr<const PhraseTable> table;
  const JoinedPhraseTable first = index.join([](PhraseTable& shared) { shared.add_phrase(shared.add_rule(), 0, "a"); });
  const JoinedPhraseTable second =
      index.join([](PhraseTable& shared) { shared.add_phrase(shared.add_rule(), 0, "b"); });
  EXPECT_EQ(first.built(), second.built());
  const std::unique_ptr<Article> article = article_of("<p>a b");
  const ArticleScans& scans = article->get<ArticleScans>();
  EXPECT_EQ(&scans.scan(first.built()), &scans.scan(second.built()));
}

TEST(PhraseIndex, RulesThatJoinLateGetATableOfTheirOwn) {
  PhraseIndex index;
  const JoinedPhraseTable first = index.join([](PhraseTable& shared) { shared.add_phrase(shared.add_rule(), 0, "a"); });
  const std::shared_ptr<const PhraseTable> built = first.built();
  const JoinedPhraseTable late = index.join([](PhraseTable& shared) { shared.add_phrase(shared.add_rule(), 0, "b"); });
  EXPECT_NE(late.built(), built);
  const std::unique_ptr<Article> article = article_of("<p>a b b");
  EXPECT_THAT(built->scan(*article).matches, SizeIs(1));
  EXPECT_THAT(late.built()->scan(*article).matches, SizeIs(2));
}

TEST(PhraseIndex, AnEmptyArticleIsNoTrouble) {
  PhraseIndex index;
  const std::vector<std::unique_ptr<Rule>> rules = many_rules(3, index);
  const std::unique_ptr<Article> article = article_of("");
  for (const auto& rule : rules) EXPECT_THAT(flagged_by(*rule, *article), IsEmpty());
}

TEST(PhraseIndex, ThreadsShareRulesWhileEachHasItsArticle) {
  PhraseIndex index;
  std::vector<RuleDefinition> definitions;
  for (int i = 0; i < 40; ++i) {
    definitions.push_back(
        make_rule(rule_of(existence(i % 2 == 0 ? word(i) : word(i) + "\\w*", "unless: [mention]\n")), index));
  }
  std::atomic<int> found = 0;
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 4; ++thread) {
    threads.emplace_back([&, thread] {
      std::vector<std::unique_ptr<Rule>> rules;
      for (const RuleDefinition& definition : definitions) rules.push_back(definition.create({}));
      for (int round = 0; round < 20; ++round) {
        const int number = (round + thread) % 40;
        const std::unique_ptr<Article> article =
            article_of("<p>We saw " + word(number) + " and the term " + word(number));
        for (const auto& rule : rules) found += static_cast<int>(flagged_by(*rule, *article).size());
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_GE(found, 4 * 20);
}

TEST(PhraseTable, OverlappingPhrasesAreAllFound) {
  PhraseTable table;
  const std::uint32_t rule = table.add_rule();
  table.add_phrase(rule, 0, "mental health");
  table.add_phrase(rule, 1, "health care");
  table.add_phrase(rule, 2, "mental health care");
  table.build();
  const std::unique_ptr<Article> article = article_of("<p>Mental health care.");
  const PhraseScan scan = table.scan(*article);
  std::vector<std::uint32_t> terms;
  for (const PhraseMatch& match : scan.matches_of(rule)) terms.push_back(match.term);
  EXPECT_THAT(terms, ElementsAre(2, 0, 1));
}

TEST(RuleArchive, GivesBackTheRule) {
  const std::string yaml = R"(extends: substitution
message: "Use '%s' instead of '%s'."
level: error
title: T
rationale: R
scope: [heading.h2, "~list & text.md"]
sources: [{title: a, url: b, date: c}]
unless: [mention, negation]
exceptions: [foo bar, 'x\w+']
limit: 2
nonword: true
action: {name: edit, params: [regex, a, b]}
swap: {'sui(cide)': '$1|x', b: ''}
examples: [{text: a, flags: [b, c], fixed: d, why: e, format: markdown}, {text: f}]
)";
  const PackRule rule = rule_of(yaml);
  const std::string bytes = write_rule(rule);
  const PackRule read = read_rule(bytes);
  EXPECT_EQ(write_rule(read), bytes);
  EXPECT_EQ(read.info.id, rule.info.id);
  EXPECT_EQ(read.info.severity, Severity::error);
  EXPECT_EQ(read.info.examples[0].fixed, "d");
  EXPECT_FALSE(read.info.examples[1].fixed.has_value());
  EXPECT_EQ(read.terms[0].pattern->regex(), rule.terms[0].pattern->regex());
  EXPECT_EQ(read.exceptions[0].phrases, rule.exceptions[0].phrases);
  EXPECT_EQ(read.scopes[1][0].negated, true);
  EXPECT_EQ(read.guards, rule.guards);
  EXPECT_EQ(read.typography, Typography::as_written);
  EXPECT_EQ(read.limit, 2U);
}

TEST(RuleArchive, FindsAndFixesAsTheRuleItself) {
  const std::string yaml = substitution("'drug (users?)': 'people who use drugs'", "exceptions: [drug user group]\n");
  const RunnableRule direct(yaml);
  const RunnableRule archived(read_rule(write_rule(rule_of(yaml))));
  const std::string html = "<p>Drug users and a drug user group.";
  EXPECT_THAT(archived.flagged(html), ElementsAre("Drug users"));
  EXPECT_EQ(archived.fixed(html), direct.fixed(html));
}

TEST(RuleArchive, RefusesDamagedBytes) {
  const std::string bytes = write_rule(rule_of(existence("x")));
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    EXPECT_THROW(read_rule(std::string_view(bytes).substr(0, size)), std::logic_error) << size;
  }
  EXPECT_THROW(read_rule(bytes + "x"), std::logic_error);
}

}  // namespace
}  // namespace carelint
