#include "text/sentences.h"

#include <gtest/gtest.h>

#include <fstream>
#include <string>

#include "support/sources.h"
#include "text/article_builder.h"

namespace carelint {
namespace {

using testing_support::make_source;

std::string squeezed(std::string_view text) {
  std::string squeezed;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n';
    if (!space) {
      squeezed += c;
    } else if (!squeezed.empty() && squeezed.back() != ' ') {
      squeezed += ' ';
    }
  }
  while (squeezed.ends_with(' ')) squeezed.pop_back();
  return squeezed;
}

enum class View { seen, counted };

std::string sentences_of(std::string text, View view = View::seen, Format format = Format::plain_text) {
  const auto article = read_article(make_source(std::move(text), format));
  std::string found;
  for (const Block& block : article->blocks()) {
    for (const Sentence& sentence : view == View::seen ? block.sentences : block.counted_sentences) {
      found += (found.empty() ? "" : "¦") + squeezed(sentence.text);
    }
  }
  return found;
}

// A line of sentence_cases.txt: what is tested, and the text with a mark in front of each sentence but the first.
struct SentenceCase {
  std::string name;
  std::string marked;
};

void PrintTo(const SentenceCase& sentence_case, std::ostream* out) {
  *out << sentence_case.name;
}

std::vector<SentenceCase> sentence_cases() {
  std::vector<SentenceCase> cases;
  std::ifstream stream(UNIT_TEST_FOLDER "/sentence_cases.txt");
  for (std::string line; std::getline(stream, line);) {
    const std::size_t tab = line.find('\t');
    if (line.starts_with('#') || tab == line.npos) continue;
    for (std::size_t at = line.find("\\n"); at != line.npos; at = line.find("\\n")) line.replace(at, 2, "\n");
    cases.push_back({line.substr(0, tab), line.substr(tab + 1)});
  }
  return cases;
}

class Sentences : public testing::TestWithParam<SentenceCase> {};

TEST_P(Sentences, EndWhereAReaderSeesTheEnd) {
  const std::string& marked = GetParam().marked;
  std::string text;
  std::string expected;
  for (std::size_t at = 0; at < marked.size();) {
    const std::size_t mark = std::min(marked.find("¦", at), marked.size());
    expected += (at == 0 ? "" : "¦") + squeezed(marked.substr(at, mark - at));
    text += marked.substr(at, mark - at);
    at = mark + std::string_view("¦").size();
  }
  EXPECT_EQ(sentences_of(text), expected);
}

INSTANTIATE_TEST_SUITE_P(Cases, Sentences, testing::ValuesIn(sentence_cases()));

TEST(SentenceViews, AQuotationIsOneForTheReaderAndSplitForTheFormulas) {
  const std::string text = "\"I am tired. I want to go home,\" she said. He nodded.";
  EXPECT_EQ(sentences_of(text), "\"I am tired. I want to go home,\" she said.¦He nodded.");
  EXPECT_EQ(sentences_of(text, View::counted), "\"I am tired.¦I want to go home,\" she said.¦He nodded.");
}

TEST(SentenceViews, AQuestionInsideItsSentenceIsNoSentenceInEitherView) {
  const std::string text = "\"Are you okay?\" she asked. \"Why?\" I asked.";
  EXPECT_EQ(sentences_of(text), "\"Are you okay?\" she asked.¦\"Why?\" I asked.");
  EXPECT_EQ(sentences_of(text, View::counted), "\"Are you okay?\" she asked.¦\"Why?\" I asked.");
}

TEST(SentenceViews, ASentenceAddsUpWhatIsCountedInIt) {
  const auto article = read_article(make_source("<p>“Rest. Eat. Talk,” he said.</p>"));
  const Block& block = article->blocks()[0];
  ASSERT_EQ(block.sentences.size(), 1U);
  ASSERT_EQ(block.counted_sentences.size(), 3U);
  EXPECT_EQ(block.sentences[0].counts.sentences, 3U);
  EXPECT_EQ(block.sentences[0].counts.words, 5U);
}

TEST(SentenceLayout, ALineBreakIsASpace) {
  EXPECT_EQ(sentences_of("<p>It was a cold <br>night. We slept.</p>", View::seen, Format::html),
            "It was a cold night.¦We slept.");
}

TEST(SentenceLayout, ShortLinesWithoutMarksAreItems) {
  EXPECT_EQ(sentences_of("<p>Riverside Clinic<br>12 Mill Lane<br>Open all week</p>", View::seen, Format::html),
            "Riverside Clinic¦12 Mill Lane¦Open all week");
}

TEST(SentenceLayout, ALineWithACapitalIsItsOwnUnlessTheOneBeforeGoesOn) {
  EXPECT_EQ(
      sentences_of("<p>Samaritans: 116 123, free, day or night, all year<br>Shout: text 85258<br>or write,<br>If you "
                   "like, to us</p>",
                   View::seen, Format::html),
      "Samaritans: 116 123, free, day or night, all year¦Shout: text 85258 or write, If you like, to us");
}

TEST(SentenceLayout, AnEmptyLineEndsASentence) {
  EXPECT_EQ(sentences_of("<p>Our promise to you<br><br>We will answer.</p>", View::seen, Format::html),
            "Our promise to you¦We will answer.");
}

TEST(SentenceTags, MarkupInsideHidesNoBoundary) {
  EXPECT_EQ(sentences_of("<p>Call <b>988.</b> <i>Help</i> is free.<sup>3</sup> Now.</p>", View::seen, Format::html),
            "Call 988.¦Help is free.3¦Now.");
}

TEST(SentenceBrackets, OneThatIsNeverClosedHidesNoOther) {
  EXPECT_EQ(sentences_of("I am sad :( and (see Box 3. It helps) tired. Then I slept."),
            "I am sad :( and (see Box 3. It helps) tired.¦Then I slept.");
}

TEST(SentenceAbbreviations, OfStatesEndASentenceOnlyBeforeAFunctionWord) {
  EXPECT_EQ(sentences_of("We met in Spokane, Wash. She left. The wash. The car."),
            "We met in Spokane, Wash.¦She left.¦The wash.¦The car.");
  EXPECT_EQ(sentences_of("The Fla. Panhandle is warm."), "The Fla. Panhandle is warm.");
}

TEST(SentenceLanguages, OthersThanEnglishAreLeftToUnicode) {
  EXPECT_EQ(sentences_of("<p lang=de>Das ist gut. Wir gehen.</p>", View::seen, Format::html),
            "Das ist gut.¦Wir gehen.");
}

TEST(MissingSpaces, PartTheWordAndItsFullStop) {
  const auto article = read_article(make_source("<p>Rest helps.Then call Dr.Who at Node.js.</p>"));
  std::string tokens;
  for (const Token& token : article->blocks()[0].tokens) tokens += std::string(token.text) + "|";
  EXPECT_EQ(tokens, "Rest|helps|.|Then|call|Dr|.|Who|at|Node.js|.|");
}

TEST(MissingSpaces, AreNoneInAddresses) {
  EXPECT_EQ(sentences_of("Write to Anna.Then@example.com. See www.rest.The.org now."),
            "Write to Anna.Then@example.com.¦See www.rest.The.org now.");
}

}  // namespace
}  // namespace carelint
