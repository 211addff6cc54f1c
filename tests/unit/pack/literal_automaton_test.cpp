#include "pack/literal_automaton.h"

#include <string>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace carelint {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::uint32_t> found_in(std::string_view text, const std::vector<std::string>& literals) {
  LiteralAutomaton automaton;
  for (std::size_t i = 0; i < literals.size(); ++i) automaton.add(literals[i], static_cast<std::uint32_t>(i));
  automaton.build();
  std::vector<std::uint32_t> found;
  automaton.scan(text, [&](std::uint32_t value) { found.push_back(value); });
  return found;
}

TEST(LiteralAutomaton, FindsLiteralsThatOverlapAndHoldEachOther) {
  EXPECT_THAT(found_in("ushers", {"he", "she", "his", "hers"}), ElementsAre(1, 0, 3));
}

TEST(LiteralAutomaton, FindsALiteralAfterAFalseStart) {
  EXPECT_THAT(found_in("abababc", {"ababc"}), ElementsAre(0));
}

TEST(LiteralAutomaton, SeesThroughCaseAndTypography) {
  EXPECT_THAT(
      found_in("Don\u2019t sui\u00ADcide SELF\u2011HARM a\u00A0b a\nb", {"don't", "suicide", "self-harm", "a b"}),
      ElementsAre(0, 1, 2, 3, 3));
}

TEST(LiteralAutomaton, OtherCharactersStandBetweenLetters) {
  EXPECT_THAT(found_in("su\u00EFcide", {"suicide", "sucide"}), IsEmpty());
}

TEST(LiteralAutomaton, RefusesToGrowWithoutBound) {
  LiteralAutomaton automaton;
  bool refused = false;
  for (std::uint32_t i = 0; i < 200'000 && !refused; ++i) refused = !automaton.add(std::to_string(i * 7919U) + "#", i);
  EXPECT_TRUE(refused);
}

}  // namespace
}  // namespace carelint
