#include "shared/topics.h"

#include <gtest/gtest.h>

#include "support/sources.h"
#include "text/article_builder.h"

namespace carelint {
namespace {

std::uint32_t weight(const std::string& page, Topic topic = Topic::suicide) {
  return read_article(testing_support::make_source(page, Format::html))->get<Topics>().weight(topic);
}

bool is_about(const std::string& page, Topic topic = Topic::suicide) {
  return read_article(testing_support::make_source(page, Format::html))->get<Topics>().is_about(topic);
}

TEST(Topics, OneMentionInTheTextIsNoTopic) {
  EXPECT_EQ(weight("<p>Side effects are rare, suicidal thoughts among them.</p>"), 1U);
  EXPECT_FALSE(is_about("<p>Side effects are rare, suicidal thoughts among them.</p>"));
  EXPECT_TRUE(is_about("<p>Suicide is hard to speak of.</p><p>Ask about suicide all the same.</p>"));
}

TEST(Topics, TitlesAndHeadingsLead) {
  EXPECT_TRUE(is_about("<h1>After a suicide</h1><p>Be kind.</p>"));
  EXPECT_TRUE(is_about("<h2>If you think of suicide</h2><p>Be kind.</p>"));
  EXPECT_TRUE(is_about("<title>After a suicide</title><p>Be kind.</p>"));
  EXPECT_FALSE(is_about("<h1>Rest</h1><p>Be kind.</p><aside><h2>After a suicide</h2></aside>"));
}

TEST(Topics, LongTextsNeedMore) {
  std::string words;
  for (int i = 0; i < 150; ++i) words += "We sat by the river and talked. ";
  EXPECT_FALSE(is_about("<p>" + words + "He spoke of suicide once. She had lost a friend to suicide.</p>"));
}

TEST(Topics, FiguresOfSpeechTitlesAndNamesDoNotCount) {
  for (const char* text :
       {"It was political suicide.", "They call it career suicide.", "A suicide bomber was stopped.",
        "We watched <em>The Virgin Suicides</em>.", "We watched <cite>Suicide Squad</cite>.",
        "Call the Suicide &amp; Crisis Lifeline.", "Ring the Suicide Call Back Service.",
        "The court ruled on assisted suicide.", "The National Suicide Prevention Lifeline is old."}) {
    EXPECT_EQ(weight(std::string("<p>") + text + "</p>"), 0U) << text;
  }
  EXPECT_EQ(weight("<p>The Great Depression hit farms.</p>", Topic::depression), 0U);
  EXPECT_EQ(weight("<p>Avoid head trauma.</p>", Topic::trauma), 0U);
}

TEST(Topics, EuphemismsAndCompoundsCount) {
  for (const char* text : {"She took her own life.", "You may want to end your life.", "He tried to kill himself.",
                           "A parasuicide was recorded."}) {
    EXPECT_EQ(weight(std::string("<p>") + text + "</p>"), 1U) << text;
  }
  EXPECT_EQ(weight("<p>Self-harm, self harm and self-injury.</p>", Topic::self_harm), 3U);
  EXPECT_EQ(weight("<p>Substance abuse is treated here.</p>", Topic::abuse), 0U);
  EXPECT_EQ(weight("<p>Substance abuse is treated here.</p>", Topic::substance_use), 1U);
  EXPECT_EQ(weight("<p>Panic attacks pass.</p>", Topic::anxiety), 1U);
  EXPECT_EQ(weight("<p>An eating disorder can be treated.</p>", Topic::eating_disorders), 1U);
}

TEST(Topics, ReferencesNavigationAndOtherLanguagesDoNotCount) {
  EXPECT_EQ(weight("<nav><ul><li>Suicide</li></ul></nav><p>Rest.</p>"), 0U);
  EXPECT_EQ(weight("<p>Rest.</p><h2>References</h2><p>Joiner, T. (2005). Why people die by suicide. Harvard "
                   "University Press.</p>"),
            0U);
  EXPECT_EQ(weight("<html lang=fr><p>Le suicide, le suicide.</p></html>"), 0U);
}

}  // namespace
}  // namespace carelint
