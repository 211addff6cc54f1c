#include "accessibility/css_values.h"

#include <gtest/gtest.h>

namespace carelint {
namespace {

std::string read(std::string_view value) {
  const std::optional<Colour> colour = read_colour(value);
  if (!colour) return "none";
  const auto alpha = static_cast<int>(colour->alpha * 100 + 0.5);
  return hexadecimal(*colour) + (alpha == 100 ? "" : " " + std::to_string(alpha) + " %");
}

TEST(ReadColour, ReadsEveryNotation) {
  EXPECT_EQ(read("#abc"), "#AABBCC");
  EXPECT_EQ(read("#ABC8"), "#AABBCC 53 %");
  EXPECT_EQ(read(" #123456 "), "#123456");
  EXPECT_EQ(read("#12345680"), "#123456 50 %");
  EXPECT_EQ(read("rgb(1, 2, 3)"), "#010203");
  EXPECT_EQ(read("rgb(100% 0% 0%)"), "#FF0000");
  EXPECT_EQ(read("rgba(1,2,3,.25)"), "#010203 25 %");
  EXPECT_EQ(read("rgb(1 2 3 / 40%)"), "#010203 40 %");
  EXPECT_EQ(read("hsl(120, 100%, 25%)"), "#008000");
  EXPECT_EQ(read("hsl(-240deg 100% 50%)"), "#00FF00");
  EXPECT_EQ(read("RebeccaPurple"), "#663399");
  EXPECT_EQ(read("transparent"), "#000000 0 %");
}

TEST(ReadColour, ReadsNothingElse) {
  for (const char* value : {"", "#12", "#ggg", "inherit", "var(--x)", "rgb(1,2)", "rgb(1px,2,3)",
                            "color-mix(in srgb, red)", "hsl(1turn 1% 1%)", "url(a.png)", "rgb("})
    EXPECT_EQ(read(value), "none") << value;
}

TEST(ContrastRatio, IsThatOfWcag) {
  const Colour white{255, 255, 255, 1};
  EXPECT_DOUBLE_EQ(contrast_ratio({0, 0, 0, 1}, white), 21);
  EXPECT_DOUBLE_EQ(contrast_ratio(white, white), 1);
  EXPECT_NEAR(contrast_ratio(*read_colour("#767676"), white), 4.54, 0.005);
  EXPECT_NEAR(contrast_ratio(white, *read_colour("#777")), 4.48, 0.005);
}

TEST(Blended, ShowsWhatLiesBelow) {
  EXPECT_EQ(hexadecimal(blended({0, 0, 0, 0.5}, {255, 255, 255, 1})), "#808080");
}

TEST(ReadFontSize, KnowsUnitsAndKeywords) {
  EXPECT_EQ(read_font_size("12pt", 16), 16);
  EXPECT_EQ(read_font_size("1.5em", 20), 30);
  EXPECT_EQ(read_font_size("150%", 20), 30);
  EXPECT_EQ(read_font_size("2rem", 20), 32);
  EXPECT_EQ(read_font_size("xx-large", 10), 32);
  EXPECT_EQ(read_font_size("inherit", 10), 10);
  EXPECT_EQ(read_font_size("4vw", 10), std::nullopt);
  EXPECT_EQ(read_font_size("calc(1px + 1em)", 10), std::nullopt);
}

}  // namespace
}  // namespace carelint
