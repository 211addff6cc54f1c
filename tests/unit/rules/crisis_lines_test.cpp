#include "shared/crisis_lines.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "shared/crisis_mentions.h"
#include "support/sources.h"
#include "text/article_builder.h"

namespace carelint {

static void PrintTo(const CrisisLine& line, std::ostream* out) {
  *out << line.service << ", " << line.digits;
}

namespace {

// Whether a page of this body names the line.
bool names(const std::string& body, const CrisisLine& line) {
  const auto article =
      read_article(testing_support::make_source("<html lang=en><body>" + body + "</body>", Format::html));
  const auto mentions = article->get<CrisisMentions>().lines();
  return std::any_of(mentions.begin(), mentions.end(), [&](const LineMention& mention) {
    return std::find(mention.lines.begin(), mention.lines.end(), &line) != mention.lines.end();
  });
}

// As the table writes it, or grouped by three from the end.
std::string spaced(const CrisisLine& line) {
  for (const std::string_view written : {line.details->phone, line.details->text}) {
    std::string digits;
    std::copy_if(written.begin(), written.end(), std::back_inserter(digits),
                 [](char c) { return c >= '0' && c <= '9'; });
    if (digits == line.digits && digits != written) return std::string(written);
  }
  constexpr std::size_t group = 3;
  std::string grouped;
  for (std::size_t i = 0; i < line.digits.size(); ++i) {
    if (i > 0 && (line.digits.size() - i) % group == 0) grouped += "\u00A0";
    grouped += line.digits[i];
  }
  return grouped;
}

class EveryLine : public testing::TestWithParam<CrisisLine> {
 protected:
  const CrisisLine& line() const {
    const auto lines = crisis_lines();
    return *std::find_if(lines.begin(), lines.end(), [&](const CrisisLine& other) {
      return other.details == GetParam().details && other.digits == GetParam().digits;
    });
  }
  std::string digits() const { return std::string(line().digits); }
};

TEST_P(EveryLine, IsFoundHoweverItIsWritten) {
  EXPECT_TRUE(names("<p>You can call " + digits() + " at any hour.</p>", line()));
  EXPECT_TRUE(names("<p>You can call " + spaced(line()) + " at any hour.</p>", line())) << spaced(line());
  EXPECT_TRUE(names("<p><a href='tel:" + digits() + "'>Talk to someone</a></p>", line()));
  EXPECT_TRUE(names("<p>If you need to talk, ring " + digits() + ".</p>", line()));
  EXPECT_TRUE(names("<p>Ring " + digits() + " 24 hours a day, or (" + digits() + ") 24/7.</p>", line()));
}

TEST_P(EveryLine, IsNotFoundInsideOtherNumbers) {
  const std::string number = digits();
  for (const std::string& body : {
           "<p>Call 55" + number + " to book.</p>",
           "<p>Call " + number + "55 to book.</p>",
           "<p>Call 020 7946 " + number + " to book.</p>",
           "<p>A call costs £" + number + " a year.</p>",
           "<p>The phone is $&nbsp;" + number + ".</p>",
           "<p>The line costs " + number + " euros.</p>",
           "<p>See doi:10.1037/" + number + " about the helpline.</p>",
           "<p>Call them after you read https://doi.org/10.1000/a." + number + ".</p>",
           "<p>The helpline book has the ISBN " + number + ".</p>",
           "<p>The helpline book has the ISBN 978-" + number + "-3.</p>",
           "<p>Calls rose by 3." + number + " in a year.</p>",
           "<p>Calls rose to 1," + number + " in a year.</p>",
           "<p>Calls rose by " + number + "% in a year.</p>",
           "<p>Write to help" + number + "@line.example or read line.example/" + number + ".</p>",
       }) {
    EXPECT_FALSE(names(body, line())) << body;
  }
}

TEST_P(EveryLine, IsNoYearOrCount) {
  if (line().digits.size() > 4) return;  // too long for a year
  const std::string number = digits();
  EXPECT_FALSE(names("<p>The helpline has been there since " + number + ".</p>", line()));
  EXPECT_FALSE(names("<p>We answered " + number + " calls on the line.</p>", line()));
  EXPECT_FALSE(names("<p>She spoke to " + number + " people.</p>", line()));
  if (number.size() == 4 && number.front() <= '2') {
    EXPECT_FALSE(names("<p>The first line opened in " + number + ".</p>", line()));
  }
}

std::string line_test_name(const testing::TestParamInfo<CrisisLine>& info) {
  return std::string(info.param.region) + "_" + std::to_string(info.index) + "_" + std::string(info.param.digits);
}
INSTANTIATE_TEST_SUITE_P(OfTheTable, EveryLine, testing::ValuesIn(crisis_lines().begin(), crisis_lines().end()),
                         line_test_name);

struct Writing {
  std::string body;
  std::string digits;  // as in the table; empty where no line is named
};

void PrintTo(const Writing& writing, std::ostream* out) {
  *out << writing.body;
}

class WritingOfLine : public testing::TestWithParam<Writing> {};

TEST_P(WritingOfLine, IsRead) {
  const auto article = read_article(testing_support::make_source(GetParam().body, Format::html));
  const auto mentions = article->get<CrisisMentions>().lines();
  const std::string found = mentions.empty() ? std::string() : std::string(mentions.front().lines.front()->digits);
  EXPECT_EQ(found, GetParam().digits) << GetParam().body;
  EXPECT_LE(mentions.size(), 1U);
}

INSTANTIATE_TEST_SUITE_P(
    Numbers, WritingOfLine,
    testing::Values(
        Writing{"<p>1-800-273-TALK</p>", "18002738255"}, Writing{"<p>1-800-273-TALK (8255)</p>", "18002738255"},
        Writing{"<p>(800) 273-8255</p>", "18002738255"}, Writing{"<p>800.273.8255</p>", "18002738255"},
        Writing{"<p>+1 800 273 8255</p>", "18002738255"}, Writing{"<p>1–800–273–8255</p>", "18002738255"},
        Writing{"<p>call 1-833-TLC-MAMA today</p>", "18338526262"},
        Writing{"<p>1-800-799-SAFE (7233)</p>", "18007997233"}, Writing{"<p>Call 0800 LIFELINE</p>", "0800543354"},
        Writing{"<p>Call 0508 TAUTOKO</p>", "0508828865"}, Writing{"<p>Call 13YARN</p>", "139276"},
        Writing{"<p>call +44 (0)800 068 4141</p>", "08000684141"},
        Writing{"<p>call 0044 800 068 4141</p>", "08000684141"},
        Writing{"<p><a href='tel:+44116123'>116 123</a></p>", "116123"}, Writing{"<p>ring 116&nbsp;123</p>", "116123"},
        Writing{"<p>ring 116\u202F123</p>", "116123"}, Writing{"<p>call 13 11 14, day or night</p>", "131114"},
        Writing{"<p>call 9-8-8</p>", "988"}, Writing{"<p>Text <b>741</b>-741</p>", "741741"},
        Writing{"<p><a href='sms:741741?body=HOME'>Text us</a></p>", "741741"},
        Writing{"<p>Logic sang “1-800-273-8255”.</p>", ""}, Writing{"<p>988 people took part.</p>", ""},
        Writing{"<p>Flight 988 was late, and so was the bus.</p>", ""}, Writing{"<p>See page 143 and call.</p>", ""}));

}  // namespace
}  // namespace carelint
