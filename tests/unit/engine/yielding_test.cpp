#include "engine/yielding.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace carelint {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Diagnostic diagnostic(std::string rule, SourceRange range, Severity severity = Severity::suggestion,
                      Confidence confidence = Confidence::certain) {
  return {.rule = rule, .severity = severity, .confidence = confidence, .message = "by " + rule, .range = range};
}

class LetOneSpeak : public ::testing::Test {
 protected:
  // The rules that are left, each with the notes that came to it in brackets.
  std::vector<std::string> left(std::vector<Diagnostic> diagnostics) const {
    let_one_speak(diagnostics, [&](std::string_view rule) -> const std::vector<std::string>* {
      const auto found = yields_to_.find(std::string(rule));
      return found == yields_to_.end() ? nullptr : &found->second;
    });
    std::vector<std::string> shown;
    for (const Diagnostic& one : diagnostics) {
      std::string text = one.rule;
      for (const Note& note : one.notes) text += " (" + note.message + ")";
      shown.push_back(text);
    }
    return shown;
  }

  std::map<std::string, std::vector<std::string>> yields_to_ = {
      {"a/passive", {"a/long", "b/*"}}, {"a/long", {"a/word"}}, {"c/one", {"c/other"}}, {"c/other", {"c/one"}}};
};

TEST_F(LetOneSpeak, LeavesTheMessageAsANote) {
  EXPECT_THAT(left({diagnostic("a/long", {0, 90}), diagnostic("a/passive", {10, 20})}),
              ElementsAre("a/long (by a/passive [a/passive])"));
  EXPECT_THAT(left({diagnostic("a/passive", {0, 90}), diagnostic("b/any", {10, 20})}),
              ElementsAre("b/any (by a/passive [a/passive])"));
}

TEST_F(LetOneSpeak, LeavesWhatStandsApart) {
  EXPECT_THAT(left({diagnostic("a/long", {0, 10}), diagnostic("a/passive", {10, 20})}),
              ElementsAre("a/long", "a/passive"));
  EXPECT_THAT(left({diagnostic("z/other", {0, 90}), diagnostic("a/passive", {10, 20})}),
              ElementsAre("z/other", "a/passive"));
  EXPECT_THAT(left({}), IsEmpty());
}

TEST_F(LetOneSpeak, NeverForAWeakerOne) {
  EXPECT_THAT(left({diagnostic("a/long", {0, 90}), diagnostic("a/passive", {10, 20}, Severity::error)}),
              ElementsAre("a/long", "a/passive"));
  EXPECT_THAT(left({diagnostic("a/long", {0, 90}, Severity::suggestion, Confidence::needs_review),
                    diagnostic("a/passive", {10, 20})}),
              ElementsAre("a/long", "a/passive"));
}

TEST_F(LetOneSpeak, SendsAChainToItsEnd) {
  EXPECT_THAT(left({diagnostic("a/long", {0, 90}), diagnostic("a/passive", {10, 20}), diagnostic("a/word", {30, 40})}),
              ElementsAre("a/word (by a/long [a/long]) (by a/passive [a/passive])"));
}

TEST_F(LetOneSpeak, OneOfACircleIsLeft) {
  EXPECT_THAT(left({diagnostic("c/one", {0, 9}), diagnostic("c/other", {0, 9})}),
              ElementsAre("c/one (by c/other [c/other])"));
}

}  // namespace
}  // namespace carelint
