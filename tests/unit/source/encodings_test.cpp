#include "source/encodings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "source/codec.h"

namespace carelint {
namespace {

using testing::IsNull;
using testing::NotNull;

std::vector<std::string> labels_of(const Encoding& encoding) {
  std::istringstream words{std::string(encoding.labels)};
  std::vector<std::string> labels;
  for (std::string label; words >> label;) labels.push_back(label);
  return labels;
}

std::string_view name_for(std::string_view label) {
  const Encoding* encoding = find_encoding(label);
  return encoding == nullptr ? std::string_view("unknown") : encoding->name;
}

TEST(Encodings, HasEveryEncodingAndLabelOfTheStandardOnce) {
  std::set<std::string> labels;
  std::size_t count = 0;
  for (const Encoding& encoding : all_encodings()) {
    for (const std::string& label : labels_of(encoding)) {
      labels.insert(label);
      ++count;
    }
  }
  EXPECT_EQ(all_encodings().size(), 40u);
  EXPECT_EQ(count, 228u);
  EXPECT_EQ(labels.size(), count);
}

TEST(Encodings, EveryLabelLeadsToAnEncodingWhoseConverterOpens) {
  for (const Encoding& encoding : all_encodings()) {
    for (const std::string& label : labels_of(encoding)) {
      const Encoding* found = find_encoding(label);
      ASSERT_EQ(found, &encoding) << label;
      if (encoding.scheme == EncodingScheme::replacement) continue;
      const auto codec = make_codec(*found);
      std::string bytes;
      for (const char32_t letter : {U'a', U'b'}) codec->encode(letter, bytes);
      TextBuilder text;
      codec->decode(bytes, text);
      EXPECT_EQ(text.take().text, "ab") << label;
    }
  }
}

TEST(Encodings, EveryNameIsALabel) {
  for (const Encoding& encoding : all_encodings()) EXPECT_EQ(find_encoding(encoding.name), &encoding) << encoding.name;
}

TEST(Encodings, OldNamesOfWesternTextMeanWindows1252) {
  for (const char* label : {"iso-8859-1", "latin1", "us-ascii", "ascii", "cp819", "ISO_8859-1:1987"}) {
    EXPECT_EQ(name_for(label), "windows-1252") << label;
  }
  EXPECT_EQ(name_for("iso-8859-9"), "windows-1254");
  EXPECT_EQ(name_for("tis-620"), "windows-874");
  EXPECT_EQ(name_for("gb2312"), "GBK");
  EXPECT_EQ(name_for("ks_c_5601-1987"), "EUC-KR");
  EXPECT_EQ(name_for("utf-16"), "UTF-16LE");
  EXPECT_EQ(name_for("iso-2022-kr"), "replacement");
}

TEST(Encodings, LabelsAreFoundWhateverTheirCaseAndTheSpaceAroundThem) {
  EXPECT_EQ(name_for(" \t\n\f\rUTF-8 \n"), "UTF-8");
  EXPECT_EQ(name_for("Shift_JIS"), "Shift_JIS");
}

TEST(Encodings, OtherTextIsNoLabel) {
  EXPECT_THAT(find_encoding(""), IsNull());
  EXPECT_THAT(find_encoding(" "), IsNull());
  EXPECT_THAT(find_encoding("utf-7"), IsNull());
  EXPECT_THAT(find_encoding("utf 8"), IsNull());
  EXPECT_THAT(find_encoding("utf-8 utf8"), IsNull());
  EXPECT_THAT(find_encoding("iso-8859-12"), IsNull());
  EXPECT_THAT(find_encoding("\vutf-8"), IsNull());
  EXPECT_THAT(find_encoding("utf-8"), NotNull());
}

}  // namespace
}  // namespace carelint
