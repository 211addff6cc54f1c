#include "shared/clauses.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

#include "support/sources.h"
#include "text/article_builder.h"

namespace carelint {
namespace {

// `verb` is the verb that is asked about, the first word of the sentence that reads so; `subject` is the word that does
// it, "reader" for an instruction, "" for what the sentence does not tell.
struct ClauseCase {
  std::string sentence;
  std::string verb;
  std::string subject;
};

void PrintTo(const ClauseCase& one, std::ostream* out) {
  *out << one.sentence;
}

std::string subject_in(const std::string& text, const std::string& verb) {
  const auto article = read_article(testing_support::make_source("<p>" + text + "</p>", Format::html));
  const std::span<const Token> tokens = article->blocks().front().sentences.front().tokens;
  const ClauseReader reader(tokens);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].folded != verb) continue;
    const ClauseSubject subject = reader.subject_of(i);
    if (subject.kind == ClauseSubject::Kind::reader) return "reader";
    return subject.is_known() ? std::string(tokens[subject.head].folded) : std::string();
  }
  return "no such verb";
}

class Clause : public testing::TestWithParam<ClauseCase> {};

TEST_P(Clause, HasItsSubject) {
  EXPECT_EQ(subject_in(GetParam().sentence, GetParam().verb), GetParam().subject);
}

INSTANTIATE_TEST_SUITE_P(
    All, Clause,
    testing::Values(ClauseCase{"You may well have lost the thread by noon.", "lost", "you"},
                    ClauseCase{"You shouldn't, whatever your uncle says, have to drag it along.", "drag", "you"},
                    ClauseCase{"You're quietly bracing for bad news.", "bracing", "you're"},
                    ClauseCase{"Do you ever scold the dog?", "scold", "you"},
                    ClauseCase{"Please do not scold the dog.", "scold", "reader"},
                    ClauseCase{"Don't ever scold the dog.", "scold", "reader"},
                    ClauseCase{"If they shout, leave the room.", "leave", "reader"},
                    ClauseCase{"You sit down and drink the tea.", "drink", "you"},
                    ClauseCase{"Sit down and drink the tea.", "drink", "reader"},
                    ClauseCase{"You need to learn to forgive the past.", "forgive", "you"},
                    ClauseCase{"You are being taught to forgive the past.", "forgive", "you"},
                    ClauseCase{"Ask your sister to hold the baby.", "hold", "sister"},
                    ClauseCase{"Your worry makes it hard for you to hold the baby.", "hold", "you"},
                    ClauseCase{"Counselling helps you, above all in winter, to hold on.", "hold", "you"},
                    ClauseCase{"You take the time to hold the baby.", "hold", "you"},
                    ClauseCase{"Your job is to hold the baby.", "hold", "your"},
                    ClauseCase{"We show them how to hold the baby.", "hold", "them"},
                    ClauseCase{"It is hard to hold the baby.", "hold", ""},
                    ClauseCase{"There is no need to hold the baby.", "hold", ""},
                    ClauseCase{"To hold the baby, you need both arms.", "hold", "you"},
                    ClauseCase{"You calm down by rocking the baby.", "rocking", "you"},
                    ClauseCase{"Rocking the baby, you calm down.", "rocking", "you"},
                    ClauseCase{"Rocking the baby calms everyone.", "rocking", ""},
                    ClauseCase{"You cannot stop your son from leaving the house.", "leaving", "son"},
                    ClauseCase{"The news may leave you doubting the doctor.", "doubting", "you"},
                    ClauseCase{"Nurses suggest rocking the baby.", "rocking", ""},
                    ClauseCase{"Those of you who doubt the doctor can ask again.", "doubt", "you"},
                    ClauseCase{"A nurse who burns out may blame the ward.", "blame", "nurse"},
                    ClauseCase{"The people around you may blame the ward.", "blame", "people"},
                    ClauseCase{"People who judge you are harsh.", "are", "people"},
                    ClauseCase{"You and your sister will blame the ward.", "blame", "you"},
                    ClauseCase{"You, your doctor and our nurse will write the plan.", "write", "you"},
                    ClauseCase{"Whoever hurt you may never admit it.", "admit", "whoever"},
                    ClauseCase{"Most will resolve in a week.", "resolve", "most"},
                    ClauseCase{"Let the elderly fend for the cat.", "fend", "elderly"}));

TEST(ClauseReader, FindsTheVerbThatGovernsAWord) {
  const auto governor = [](const std::string& text, const std::string& word) {
    const auto article = read_article(testing_support::make_source("<p>" + text + "</p>", Format::html));
    const std::span<const Token> tokens = article->blocks().front().sentences.front().tokens;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      if (tokens[i].folded != word) continue;
      const auto verb = ClauseReader(tokens).governing_verb(i);
      return verb ? std::string(tokens[*verb].folded) : std::string();
    }
    return std::string("no such word");
  };
  EXPECT_EQ(governor("You are hard on yourself.", "yourself"), "are");
  EXPECT_EQ(governor("You sign the advance statement yourself.", "yourself"), "sign");
  EXPECT_EQ(governor("Keep parts of yourself private.", "yourself"), "keep");
  EXPECT_EQ(governor("You may feel ashamed of yourself.", "yourself"), "feel");
  EXPECT_EQ(governor("We owe it to yourself.", "yourself"), "owe");
  EXPECT_EQ(governor("That is how the person, yourself, sees it.", "yourself"), "");
}

}  // namespace
}  // namespace carelint
