#include "source/utf8.h"

#include <gtest/gtest.h>

#include <string>

namespace carelint {
namespace {

TEST(Utf8, FindsTheFirstByteBeyondAsciiAtEveryOffset) {
  for (std::size_t size = 0; size < 80; ++size) {
    const std::string ascii(size, 'a');
    EXPECT_EQ(find_non_ascii(ascii, 0), size);
    for (std::size_t at = 0; at < size; ++at) {
      std::string text = ascii;
      text[at] = '\x80';
      ASSERT_EQ(find_non_ascii(text, 0), at);
      ASSERT_EQ(find_non_ascii(text, at), at);
      ASSERT_EQ(find_non_ascii(text, at + 1), size);
    }
  }
}

TEST(Utf8, EveryCodePointSurvivesWritingAndReading) {
  for (char32_t code_point = 0; code_point <= 0x10FFFF; ++code_point) {
    if (code_point == 0xD800) code_point = 0xE000;
    std::string text;
    append_utf8(text, code_point);
    ASSERT_TRUE(is_valid_utf8(text)) << std::hex << std::uint32_t{code_point};
    std::size_t position = 0;
    ASSERT_EQ(next_code_point(text, position), code_point);
    ASSERT_EQ(position, text.size());
  }
}

TEST(Utf8, ValidLengthEndsBeforeWhatIsNoCharacter) {
  EXPECT_EQ(valid_utf8_length(""), 0u);
  EXPECT_EQ(valid_utf8_length("caf\xC3\xA9"), 5u);
  EXPECT_EQ(valid_utf8_length("caf\xC3"), 3u);
  EXPECT_EQ(valid_utf8_length("caf\xE9!"), 3u);
  EXPECT_EQ(valid_utf8_length("\xEF\xBF\xBE"), 3u) << "noncharacters are valid";
}

struct Malformed {
  const char* what;
  std::string bytes;
  std::uint32_t length;  ///< of the first maximal subpart
};

class MalformedUtf8 : public testing::TestWithParam<Malformed> {};

TEST_P(MalformedUtf8, IsRefusedWithTheLengthOfItsMaximalSubpart) {
  const Utf8Sequence sequence = utf8_sequence(GetParam().bytes);
  EXPECT_FALSE(sequence.valid) << GetParam().what;
  EXPECT_EQ(sequence.length, GetParam().length) << GetParam().what;
}

INSTANTIATE_TEST_SUITE_P(All, MalformedUtf8,
                         testing::Values(Malformed{"a lone continuation byte", "\x80", 1},
                                         Malformed{"an overlong solidus of two bytes", "\xC0\xAF", 1},
                                         Malformed{"an overlong letter of two bytes", "\xC1\x81", 1},
                                         Malformed{"an overlong form of three bytes", "\xE0\x9F\xBF", 1},
                                         Malformed{"an overlong form of four bytes", "\xF0\x8F\xBF\xBF", 1},
                                         Malformed{"the first surrogate", "\xED\xA0\x80", 1},
                                         Malformed{"the last surrogate", "\xED\xBF\xBF", 1},
                                         Malformed{"a value beyond U+10FFFF", "\xF4\x90\x80\x80", 1},
                                         Malformed{"a byte that never begins", "\xF5\x80\x80\x80", 1},
                                         Malformed{"a byte order mark of UTF-16", "\xFE\xFF", 1},
                                         Malformed{"a cut sequence of two", "\xC3", 1},
                                         Malformed{"a cut sequence of three", "\xE2\x80", 2},
                                         Malformed{"a cut sequence of four", "\xF0\x9F\x99", 3},
                                         Malformed{"a sequence broken by a letter",
                                                   "\xF0\x9F"
                                                   "a",
                                                   2}));

}  // namespace
}  // namespace carelint
