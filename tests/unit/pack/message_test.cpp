#include "pack/message.h"

#include "pack_test_support.h"

namespace carelint {
namespace {

using ::testing::ElementsAre;

std::string rendered(std::string_view text, const std::vector<std::vector<std::string>>& values) {
  return MessageTemplate(text).render(values);
}

TEST(Message, FillsInValuesInOrder) {
  EXPECT_EQ(rendered("Use '%s' instead of '%s'.", {{"use"}, {"utilize"}}), "Use 'use' instead of 'utilize'");
}

TEST(Message, PicksAValueByNumber) {
  EXPECT_EQ(rendered("'%[2]s' should be '%[1]s' (%[2]s)", {{"a"}, {"b"}}), "'b' should be 'a' (b)");
}

TEST(Message, QuotesEachAlternative) {
  EXPECT_EQ(rendered("Use '%s'", {{"a", "b"}}), "Use 'a' or 'b'");
  EXPECT_EQ(rendered("Use \u201C%s\u201D", {{"a", "b", "c"}}), "Use \u201Ca\u201D, \u201Cb\u201D or \u201Cc\u201D");
  EXPECT_EQ(rendered("Use %s now", {{"a", "b"}}), "Use a or b now");
}

TEST(Message, APercentSignIsOne) {
  EXPECT_EQ(rendered("100%% and 50% of '%s'", {{"x"}}), "100% and 50% of 'x'");
  EXPECT_EQ(rendered("%", {}), "%");
}

TEST(Message, EndsWithoutAFullStop) {
  EXPECT_EQ(rendered("Avoid '%s'. Say more.", {{"x"}}), "Avoid 'x'. Say more");
  EXPECT_EQ(rendered("And so on...", {}), "And so on...");
  EXPECT_EQ(rendered("Use '%s'.", {{"etc."}}), "Use 'etc.'");
}

TEST(Message, KnowsHowManyValuesItNeeds) {
  EXPECT_EQ(MessageTemplate("none").value_count(), 0U);
  EXPECT_EQ(MessageTemplate("%s and %s").value_count(), 2U);
  EXPECT_EQ(MessageTemplate("%[3]s").value_count(), 3U);
}

TEST(Message, AnOutlineStandsForEveryFinding) {
  EXPECT_EQ(MessageTemplate("Avoid '%s'.").outline(), "Avoid '\u2026'");
}

TEST(Message, AnExistenceRuleNamesTheWordsFound) {
  EXPECT_THAT(RunnableRule(existence("committed suicide")).messages("<p>He committed&nbsp;sui&shy;cide."),
              ElementsAre("Avoid 'committed suicide'"));
}

TEST(Message, ASubstitutionNamesThePreferredWordsFirst) {
  EXPECT_THAT(RunnableRule(substitution("drug user: person who uses drugs")).messages("<p>A drug user."),
              ElementsAre("Use 'person who uses drugs' instead of 'drug user'"));
  EXPECT_THAT(RunnableRule(substitution("shrink: psychiatrist|therapist")).messages("<p>A shrink."),
              ElementsAre("Use 'psychiatrist' or 'therapist' instead of 'shrink'"));
}

}  // namespace
}  // namespace carelint
