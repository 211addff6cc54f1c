// What every encoding's bytes become, measured against real text and against the indexes of the standard.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <string>

#include "source/codec.h"
#include "source/utf8.h"

namespace carelint {
namespace {

using namespace std::string_view_literals;

DecodedText decode(std::string_view label, std::string_view bytes) {
  TextBuilder text;
  make_codec(*find_encoding(label))->decode(bytes, text);
  return text.take();
}

std::string text_of(std::string_view label, std::string_view bytes) {
  return decode(label, bytes).text;
}

struct RealText {
  const char* label;
  const char* bytes;
  const char* text;
};

// Encoded by another library than ours.
const RealText real_texts[] = {
    {"utf-8", "It\342\200\231s alright \360\237\231\202", "It’s alright 🙂"},
    {"iso-8859-2", "Za\277\363\263\346 spok\363j: ka\277dy dzie\361 bez l\352ku si\352 liczy.",
     "Zażółć spokój: każdy dzień bez lęku się liczy."},
    {"iso-8859-4", "\251odien ir labi l\376gt pal\357dz\357bu, ar\357 ja s\340p.",
     "Šodien ir labi lūgt palīdzību, arī ja sāp."},
    {"iso-8859-5", "\301\336\335 \330 \337\340\336\323\343\333\332\330 \337\336\334\336\323\320\356\342.",
     "Сон и прогулки помогают."},
    {"iso-8859-7", "\307 \370\365\367\336 \367\361\345\351\334\346\345\364\341\351 \367\361\374\355\357.",
     "Η ψυχή χρειάζεται χρόνο."},
    {"iso-8859-15", "La premi\350re s\351ance co\373te 30 \244 ; le c\275ur s'apaise.",
     "La première séance coûte 30 € ; le cœur s'apaise."},
    {"iso-8859-16", "Somnul \272i lini\272tea \356\376i dau puteri noi.", "Somnul și liniștea îți dau puteri noi."},
    {"koi8-r", "\360\322\317\323\311\324\330 \317 \320\317\315\317\335\311 \316\305 \323\324\331\304\316\317.",
     "Просить о помощи не стыдно."},
    {"koi8-u", "\255\322\325\316\324 \320\246\304 \316\317\307\301\315\311 \244; \276 \256", "ґрунт під ногами є; Ў ў"},
    {"macintosh", "\322Tu n\325es pas seul\323 \320 dit l\325\216quipe\311", "“Tu n’es pas seul” – dit l’équipe…"},
    {"windows-874", "\241\322\303\242\315\244\307\322\301\252\350\307\302\340\313\305\327\315", "การขอความช่วยเหลือ"},
    {"windows-1250", "D\375ch\341n\355 pom\341h\341 \226 \204zkuste to\223 ve\350er.",
     "Dýchání pomáhá – „zkuste to“ večer."},
    {"windows-1251", "\317\345\367\340\353\374 \227 \375\362\356 \253\355\345 \361\353\340\341\356\361\362\374\273.",
     "Печаль — это «не слабость»."},
    {"latin1", "It\222s a \223good day\224 to rest\205 caf\351, na\357ve, 20 \200.",
     "It’s a “good day” to rest… café, naïve, 20 €."},
    {"windows-1253", "\314\351\353\336\363\364\345 \354\345 \335\355\341\355 \366\337\353\357.",
     "Μιλήστε με έναν φίλο."},
    {"iso-8859-9", "Yard\375m istemek g\374\347l\374 bir ad\375md\375r; \375\376\375\360\375 g\366r\374n.",
     "Yardım istemek güçlü bir adımdır; ışığı görün."},
    {"windows-1255", "\356\345\372\370 \354\341\367\371 \362\346\370\344 \341\353\354 \371\362\344.",
     "מותר לבקש עזרה בכל שעה."},
    {"windows-1256", "\330\341\310 \307\341\343\323\307\332\317\311 \324\314\307\332\311\241 \346\341\323\312.",
     "طلب المساعدة شجاعة، ولست."},
    {"windows-1257", "A\350i\373, kad \360iandien pasir\373pinote savimi.", "Ačiū, kad šiandien pasirūpinote savimi."},
    {"windows-1258", "H\364m nay m\364\362t ng\340y y\352n.", "Hôm nay mô\u0323t ngày yên."},
    {"gb2312", "\321\260\307\363\260\357\326\372\312\307\322\273\326\326\301\246\301\277\241\243",
     "寻求帮助是一种力量。"},
    {"gb18030", "\302\375\302\375\300\264\243\254\304\343\262\242\262\273\271\302\265\245 \2250\2052\241\243",
     "慢慢来，你并不孤单 🙂。"},
    {"big5", "\264M\250D\250\363\247U\254O\253i\264\261\252\272\244@\250B\241C", "尋求協助是勇敢的一步。"},
    {"euc-jp", "\244\304\244\351\244\244\314\353\244\317\241\242\303\257\244\253\244\313\217\260\241\216\303",
     "つらい夜は、誰かに丂ﾃ"},
    {"iso-2022-jp", "\033$B$D$i$$Lk$O!\042\033(BOK\033$B$H8@$($k\077M$K!#\033(B", "つらい夜は、OKと言える人に。"},
    {"sjis", "\226\260\202\352\202\310\202\242\223\372\202\252\221\261\202\242\202\275\202\347\201A\303\336\275",
     "眠れない日が続いたら、ﾃﾞｽ"},
    {"euc-kr", "\265\265\277\362\300\273 \303\273\307\317\264\302 \260\315\300\272 \277\353\261\342. \214c",
     "도움을 청하는 것은 용기. 똠"},
    {"x-user-defined", "a\200\377", "a\uF780\uF7FF"},
};

TEST(Decoding, RealTextInEveryFamilyOfEncodings) {
  for (const RealText& real : real_texts) {
    const DecodedText decoded = decode(real.label, real.bytes);
    EXPECT_EQ(decoded.text, real.text) << real.label;
    EXPECT_FALSE(decoded.undecodable) << real.label;
  }
}

TEST(Decoding, RealTextIsEncodedToTheSameBytesAgain) {
  for (const RealText& real : real_texts) {
    const auto codec = make_codec(*find_encoding(real.label));
    std::string bytes;
    const std::string_view text = real.text;
    for (std::size_t position = 0; position < text.size();) {
      ASSERT_EQ(codec->encode(next_code_point(text, position), bytes), Codec::Outcome::encoded) << real.label;
    }
    codec->finish(bytes);
    EXPECT_EQ(bytes, real.bytes) << real.label;
  }
}

struct IndexSum {
  const char* label;
  unsigned mapped;
  std::uint64_t sum;  ///< of the product of byte or pair and code point
};

// Computed in 2026-11 from the indexes of the WHATWG Encoding standard: of single bytes from 0x80 on, or of pairs of
// bytes whose first is from 0x81 on.
const IndexSum single_byte_sums[] = {
    {"ibm866", 128, 114537888},        {"iso-8859-2", 128, 6596371},        {"iso-8859-3", 121, 5349442},
    {"iso-8859-4", 128, 6211738},      {"iso-8859-5", 128, 23319458},       {"iso-8859-6", 83, 17176969},
    {"iso-8859-7", 125, 22722664},     {"iso-8859-8", 92, 17205788},        {"iso-8859-8-i", 92, 17205788},
    {"iso-8859-10", 128, 7387181},     {"iso-8859-13", 128, 12020489},      {"iso-8859-14", 128, 35690046},
    {"iso-8859-15", 128, 6440058},     {"iso-8859-16", 128, 10041962},      {"koi8-r", 128, 100099749},
    {"koi8-u", 128, 85111428},         {"macintosh", 128, 99768012},        {"windows-874", 120, 76074735},
    {"windows-1250", 128, 26128374},   {"windows-1251", 128, 42590691},     {"windows-1252", 128, 24843936},
    {"windows-1253", 125, 36868038},   {"windows-1254", 128, 24886663},     {"windows-1255", 118, 44070754},
    {"windows-1256", 128, 48324387},   {"windows-1257", 126, 25720598},     {"windows-1258", 128, 27609525},
    {"x-mac-cyrillic", 128, 53163562}, {"x-user-defined", 128, 1554811584},
};
const IndexSum pair_sums[] = {
    {"gb18030", 23940, 39068574450761}, {"gbk", 23940, 39068574450761},      {"big5", 18590, 36225145747155},
    {"euc-jp", 7399, 11625084671827},   {"shift_jis", 9604, 17351835716073}, {"euc-kr", 17048, 32940889497293},
};

/// Zero for bytes that are not exactly one character.
char32_t single_character(Codec& codec, std::string_view bytes) {
  TextBuilder builder;
  codec.decode(bytes, builder);
  const DecodedText decoded = builder.take();
  std::size_t position = 0;
  const char32_t first = next_code_point(decoded.text, position);
  return decoded.undecodable || position != decoded.text.size() ? 0 : first;
}

TEST(Decoding, SingleBytesAreThoseOfTheStandardsIndexes) {
  for (const IndexSum& expected : single_byte_sums) {
    const auto codec = make_codec(*find_encoding(expected.label));
    unsigned mapped = 0;
    std::uint64_t sum = 0;
    for (unsigned byte = 0x80; byte <= 0xFF; ++byte) {
      const char32_t code_point = single_character(*codec, std::string(1, static_cast<char>(byte)));
      mapped += code_point != 0;
      sum += std::uint64_t{byte} * code_point;
    }
    EXPECT_EQ(mapped, expected.mapped) << expected.label;
    EXPECT_EQ(sum, expected.sum) << expected.label;
  }
}

TEST(Decoding, PairsOfBytesAreThoseOfTheStandardsIndexes) {
  for (const IndexSum& expected : pair_sums) {
    const auto codec = make_codec(*find_encoding(expected.label));
    unsigned mapped = 0;
    std::uint64_t sum = 0;
    for (unsigned pair = 0x8100; pair <= 0xFFFF; ++pair) {
      const char bytes[] = {static_cast<char>(pair >> 8), static_cast<char>(pair & 0xFF)};
      const char32_t code_point = single_character(*codec, {bytes, 2});
      mapped += code_point != 0;
      sum += std::uint64_t{pair} * code_point;
    }
    EXPECT_EQ(mapped, expected.mapped) << expected.label;
    EXPECT_EQ(sum, expected.sum) << expected.label;
  }
}

TEST(Decoding, SupplementaryJapaneseKanjiAreThoseOfTheStandardsIndex) {
  const auto codec = make_codec(*find_encoding("euc-jp"));
  unsigned mapped = 0;
  std::uint64_t sum = 0;
  for (unsigned pair = 0xA1A1; pair <= 0xFEFE; ++pair) {
    const char bytes[] = {'\x8F', static_cast<char>(pair >> 8), static_cast<char>(pair & 0xFF)};
    const char32_t code_point = single_character(*codec, {bytes, 3});
    mapped += code_point != 0;
    sum += std::uint64_t{pair} * code_point;
  }
  EXPECT_EQ(mapped, 6067u);
  EXPECT_EQ(sum, 9543658410600u);
}

TEST(Decoding, Windows1252HasACharacterForEveryByte) {
  EXPECT_EQ(text_of("windows-1252", "\x81\x8D\x8F\x90\x9D"), "\u0081\u008D\u008F\u0090\u009D");
}

TEST(Decoding, BrokenUtf8BecomesOneReplacementForEachMaximalSubpart) {
  EXPECT_EQ(text_of("utf-8",
                    "a\xE2\x80"
                    "b"),
            "a\uFFFDb");
  EXPECT_EQ(text_of("utf-8", "\xF0\x9F\x99"), "\uFFFD");
  EXPECT_EQ(text_of("utf-8", "\xC0\xAF"), "\uFFFD\uFFFD");
  EXPECT_EQ(text_of("utf-8", "\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD");
  EXPECT_EQ(text_of("utf-8", "\xF4\x90\x80\x80!"), "\uFFFD\uFFFD\uFFFD\uFFFD!");
}

TEST(Decoding, SaysWhereTheFirstReplacementStandsAndKnowsItFromAWrittenOne) {
  const DecodedText decoded = decode("utf-8", "\uFFFD caf\xE9 \xFF");
  EXPECT_EQ(decoded.text, "\uFFFD caf\uFFFD \uFFFD");
  EXPECT_EQ(decoded.undecodable, (SourceRange{7, 10}));
  EXPECT_EQ(decode("utf-8", "\uFFFD").undecodable, std::nullopt);
  EXPECT_EQ(decode("windows-1253", "caf\xAA").undecodable, (SourceRange{3, 6}));
  EXPECT_EQ(decode("utf-16le", "\0\xD8"sv).undecodable, (SourceRange{0, 3}));
}

TEST(Decoding, Utf16OfBothByteOrders) {
  EXPECT_EQ(text_of("utf-16le", "\x19\x20\x3D\xD8\x42\xDE\r\0\n\0"sv), "’🙂\r\n");
  EXPECT_EQ(text_of("utf-16be", "\x20\x19\xD8\x3D\xDE\x42\0\r"sv), "’🙂\r");
}

TEST(Decoding, BrokenUtf16LosesNothingAroundIt) {
  EXPECT_EQ(text_of("utf-16be", "\xDC\x00\x00\x61"sv), "\uFFFDa") << "a trail surrogate alone";
  EXPECT_EQ(text_of("utf-16be", "\xD8\x3D\x00\x61"sv), "\uFFFDa") << "a lead surrogate alone";
  EXPECT_EQ(text_of("utf-16be", "\xD8\x3D\xD8\x3D\xDE\x42"sv), "\uFFFD🙂") << "a lead before a pair";
  EXPECT_EQ(text_of("utf-16be", "\x00\x61\x00"sv), "a\uFFFD") << "half a unit";
  EXPECT_EQ(text_of("utf-16be", "\xD8\x3D"sv), "\uFFFD") << "a lead at the end";
  EXPECT_EQ(text_of("utf-16be", "\xD8\x3D\xDE"sv), "\uFFFD") << "a pair cut short";
}

TEST(Decoding, ABrokenCharacterNeverSwallowsTheMarkupBehindIt) {
  for (const char* label : {"gbk", "gb18030", "big5", "euc-jp", "shift_jis", "euc-kr"}) {
    EXPECT_EQ(text_of(label, "\xFC<p>"), "\uFFFD<p>") << label;
    EXPECT_EQ(text_of(label, "\xFC\"x"), "\uFFFD\"x") << label;
    EXPECT_EQ(text_of(label, "a\xFC"), "a\uFFFD") << label;
  }
  EXPECT_EQ(text_of("gb18030", "\x81\x30<b"),
            "\uFFFD"
            "0<b");
  EXPECT_EQ(text_of("gb18030", "\x81\x30\x81<b"),
            "\uFFFD"
            "0\uFFFD<b");
  EXPECT_EQ(text_of("euc-jp", "\x8F\xB0<b"), "\uFFFD<b");
}

TEST(Decoding, EuroSignOfOldChineseFiles) {
  EXPECT_EQ(text_of("gbk", "20 \x80"), "20 €");
  EXPECT_EQ(text_of("gb18030", "\xA2\xE3"), "€");
}

TEST(Decoding, PairsThatAreTwoCharacters) {
  EXPECT_EQ(text_of("big5", "\x88\x62\x88\x64\x88\xA3\x88\xA5"), "Ê̄Ê̌ê̄ê̌");
}

TEST(Decoding, ControlCharactersOfShiftJisStay) {
  EXPECT_EQ(text_of("shift_jis", "\x1A\x1C\x7F\\~\x80"), "\x1A\x1C\x7F\\~\u0080");
}

TEST(Decoding, Iso2022JpSwitchesBetweenItsSets) {
  EXPECT_EQ(text_of("iso-2022-jp", "a\033(J\\~b\033(I1\033$@$\042\033(B\\"), "a¥‾bｱあ\\");
  EXPECT_EQ(text_of("iso-2022-jp", "\033$B$\042\n\033(Bb"), "あ\uFFFDb") << "a line end inside the two-byte set";
  EXPECT_EQ(text_of("iso-2022-jp", "\033$B\033(Bb"), "\uFFFDb") << "a switch of nothing";
  EXPECT_EQ(text_of("iso-2022-jp", "\033%Ab"), "\uFFFD%Ab") << "an unknown escape sequence";
  EXPECT_EQ(text_of("iso-2022-jp", "\033"), "\uFFFD");
  EXPECT_EQ(text_of("iso-2022-jp", "\033$B$"), "\uFFFD") << "half a character";
  EXPECT_EQ(text_of("iso-2022-jp", "\x0E\x80"), "\uFFFD\uFFFD");
}

TEST(Decoding, RandomBytesAlwaysGiveValidUtf8ThatIsEncodedToTheSameText) {
  std::mt19937 random(20261123);
  for (const Encoding& encoding : all_encodings()) {
    if (encoding.scheme == EncodingScheme::replacement) continue;
    for (int round = 0; round < 100; ++round) {
      std::string bytes(random() % 200, '\0');
      for (char& byte : bytes) byte = static_cast<char>(random() % 3 == 0 ? random() % 0x80 : random());
      const DecodedText decoded = decode(encoding.name, bytes);
      ASSERT_TRUE(is_valid_utf8(decoded.text)) << encoding.name;
      if (decoded.undecodable) {
        const SourceRange range = *decoded.undecodable;
        ASSERT_EQ(decoded.text.substr(range.begin, range.size()), "\uFFFD") << encoding.name;
      }
      const auto codec = make_codec(encoding);
      std::string encoded, representable;
      for (std::size_t position = 0; position < decoded.text.size();) {
        const std::size_t begin = position;
        const char32_t code_point = next_code_point(decoded.text, position);
        if (codec->encode(code_point, encoded) == Codec::Outcome::lacking) continue;
        representable += decoded.text.substr(begin, position - begin);
      }
      codec->finish(encoded);
      ASSERT_EQ(text_of(encoding.name, encoded), representable) << encoding.name;
    }
  }
}

}  // namespace
}  // namespace carelint
