#include "engine/examples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>

#include "engine/engine_rules.h"
#include "test_rules.h"

namespace carelint {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using testing::function_rule;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::rule_info;
using ::testing::SizeIs;
using testing::word_rule;

/// Reports each "rain" and offers "sun" instead.
RegisteredRule fixing_rule(std::vector<Example> examples) {
  RuleInfo info = rule_info("sky/rain");
  info.severity = Severity::off;
  info.examples = std::move(examples);
  return {function_rule(std::move(info),
                        [](const Article& article, RuleContext& context) {
                          for (const Block& block : article.blocks()) {
                            for (const Token& token : block.tokens) {
                              if (token.folded != "rain") continue;
                              const Fix fix{"hope", Applicability::suggested, {{token.range, "sun"}}};
                              context.report({.range = token.range, .message = "wet", .fixes = {fix}});
                            }
                          }
                        }),
          {}};
}

TEST(Examples, GiveWhatIsFlaggedAndFixedWhateverTheSeverity) {
  const Example example{.source = "<p>Rain and rain.</p>"};
  const ExampleOutcome outcome = run_example(fixing_rule({}), example);
  EXPECT_THAT(outcome.flagged, ElementsAre("Rain", "rain"));
  EXPECT_EQ(outcome.fixed, "<p>sun and sun.</p>");
}

TEST(Examples, MayBeMarkdown) {
  const Example example{.source = "*Rain*", .format = Format::markdown};
  EXPECT_THAT(run_example(fixing_rule({}), example).flagged, ElementsAre("Rain"));
}

TEST(Examples, ThatHoldGiveNoFailure) {
  EXPECT_THAT(failing_examples(fixing_rule(
                  {{.source = "<p>Rain</p>", .flagged = {"Rain"}, .fixed = "<p>sun</p>"}, {.source = "<p>Sun</p>"}})),
              IsEmpty());
}

TEST(Examples, ThatDoNotHoldAreNamedWithTheirNumber) {
  const std::vector<std::string> failures =
      failing_examples(fixing_rule({{.source = "<p>Sun</p>"},
                                    {.source = "<p>Rain</p>"},
                                    {.source = "<p>Rain</p>", .flagged = {"Rain"}, .fixed = "<p>snow</p>"}}));
  ASSERT_THAT(failures, SizeIs(2));
  EXPECT_THAT(failures[0], AllOf(HasSubstr("sky/rain, example 2"), HasSubstr("got 'Rain'")));
  EXPECT_THAT(failures[1], AllOf(HasSubstr("sky/rain, example 3"), HasSubstr("<p>snow</p>"), HasSubstr("<p>sun</p>")));
}

TEST(Examples, SetOptionsAndSettings) {
  RuleDefinition definition;
  definition.info = rule_info("sky/word");
  definition.info.options = {{.name = "word", .description = "", .default_value = std::string("rain")}};
  definition.create = [](const Options& options) {
    const std::string word = options.get<std::string>("word");
    return std::make_unique<testing::FunctionRule>([word](const Article&, RuleContext& context) {
      context.report({.range = {0, 1}, .message = word + " in " + context.settings().region});
      if (word != "snow" || context.settings().region != "GB") throw std::runtime_error("not as set");
    });
  };
  Example example{.source = "Snow", .options = {{"word", std::string("snow")}}};
  example.settings.region = "GB";
  EXPECT_NO_THROW(run_example({definition, {}}, example));
  example.options = {{"colour", std::string("white")}};
  EXPECT_THROW(run_example({definition, {}}, example), std::runtime_error);
  example.options = {{"word", true}};
  EXPECT_THROW(run_example({definition, {}}, example), std::runtime_error);
}

TEST(Examples, OfAFailingRuleFail) {
  RuleInfo info = rule_info("sky/bad");
  info.examples = {{.source = "<p>Rain</p>"}};
  const RegisteredRule rule{function_rule(info, [](const Article&, RuleContext&) { throw std::runtime_error("ouch"); }),
                            {}};
  EXPECT_THAT(failing_examples(rule), ElementsAre(HasSubstr("ouch")));
}

TEST(Examples, OfPackAndPluginRulesRun) {
  for (const RuleOrigin::Kind kind : {RuleOrigin::Kind::pack, RuleOrigin::Kind::plugin}) {
    const RegisteredRule rule{word_rule("sky/rain", "rain"), {kind, "/sky", {}}};
    EXPECT_THAT(run_example(rule, {.source = "Rain"}).flagged, ElementsAre("Rain"));
  }
}

TEST(EngineRules, DoWhatTheirExamplesPromise) {
  const RuleSet rules;
  for (const RegisteredRule& rule : rules.rules()) EXPECT_THAT(failing_examples(rule), IsEmpty());
}

}  // namespace
}  // namespace carelint
