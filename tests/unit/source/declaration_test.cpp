#include "source/declaration.h"

#include <gtest/gtest.h>

#include <string>

namespace carelint {
namespace {

using namespace std::string_view_literals;

std::string_view declared_in(std::string_view page) {
  const Encoding* encoding = find_declared_encoding(page);
  return encoding == nullptr ? "none"sv : encoding->name;
}

TEST(Declaration, MetaCharset) {
  EXPECT_EQ(declared_in("<!doctype html><meta charset=utf-8><p>x"), "UTF-8");
  EXPECT_EQ(declared_in("<META CHARSET = 'Windows-1250' />"), "windows-1250");
  EXPECT_EQ(declared_in("<meta\ncharset=\" koi8-r \">"), "KOI8-R");
  EXPECT_EQ(declared_in("<meta/charset=big5/ >"), "none") << "the solidus belongs to the value";
  EXPECT_EQ(declared_in("<html><head><title>x</title><meta name=a content=b charset=gbk>"), "GBK");
}

TEST(Declaration, MetaHttpEquiv) {
  EXPECT_EQ(declared_in("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-2\">"), "ISO-8859-2");
  EXPECT_EQ(declared_in("<meta content='text/html;charset = \"euc-jp\"' http-equiv=content-type>"), "EUC-JP");
  EXPECT_EQ(declared_in("<meta content=\"charset charset=shift_jis;x\" http-equiv=content-type>"), "Shift_JIS");
  EXPECT_EQ(declared_in("<meta content=\"text/html; charset=gbk\">"), "none") << "without http-equiv";
  EXPECT_EQ(declared_in("<meta http-equiv=refresh content=\"text/html; charset=gbk\">"), "none");
  EXPECT_EQ(declared_in("<meta http-equiv=content-type content=\"charset='gbk\">"), "none") << "an unclosed quotation";
  EXPECT_EQ(declared_in("<meta http-equiv=content-type content=\"charset=\">"), "none");
}

TEST(Declaration, CharsetAttributeComesBeforeTheContent) {
  EXPECT_EQ(declared_in("<meta http-equiv=content-type content='charset=gbk' charset=big5>"), "Big5");
  EXPECT_EQ(declared_in("<meta charset=nonsense http-equiv=content-type content='charset=gbk'>"), "none");
}

TEST(Declaration, AttributesCountOnceAndTagsAreWalkedOver) {
  EXPECT_EQ(declared_in("<meta charset=gbk charset=big5>"), "GBK");
  EXPECT_EQ(declared_in("<meta charset=nonsense><meta charset=big5>"), "Big5");
  EXPECT_EQ(declared_in("<a title=\"<meta charset=gbk>\"><meta charset=big5>"), "Big5");
  EXPECT_EQ(declared_in("<metadata charset=gbk><meta charset=big5>"), "Big5");
  EXPECT_EQ(declared_in("</p <meta charset=gbk>><?php <meta charset=gbk ?><!x <meta charset=gbk><meta charset=big5>"),
            "Big5");
}

TEST(Declaration, CommentsHideWhatTheyHold) {
  EXPECT_EQ(declared_in("<!-- <meta charset=gbk> --><meta charset=big5>"), "Big5");
  EXPECT_EQ(declared_in("<!--><meta charset=gbk>-->"), "GBK") << "the shortest comment";
  EXPECT_EQ(declared_in("<!-- <meta charset=gbk>"), "none");
}

TEST(Declaration, WhatContradictsItselfIsReadAsABrowserDoes) {
  EXPECT_EQ(declared_in("<meta charset=utf-16>"), "UTF-8");
  EXPECT_EQ(declared_in("<meta charset=utf-16be>"), "UTF-8");
  EXPECT_EQ(declared_in("<meta charset=x-user-defined>"), "windows-1252");
  EXPECT_EQ(declared_in("<meta charset=nonsense>"), "none");
}

TEST(Declaration, XmlDeclarationCountsWhereNoMetaDoes) {
  EXPECT_EQ(declared_in("<?xml version=\"1.0\" encoding=\"iso-8859-5\"?><html>"), "ISO-8859-5");
  EXPECT_EQ(declared_in("<?xml version='1.0' encoding = 'utf-16' ?>"), "UTF-8");
  EXPECT_EQ(declared_in("<?xml encoding=\"gbk\"?><meta charset=big5>"), "Big5");
  EXPECT_EQ(declared_in(" <?xml encoding=\"gbk\"?>"), "none") << "not at the very beginning";
  EXPECT_EQ(declared_in("<?xml encoding=gbk?>"), "none");
  EXPECT_EQ(declared_in("<?xml encoding=\"g bk\"?>"), "none");
  EXPECT_EQ(declared_in("<?xml encoding=\"gbk\""), "none");
  EXPECT_EQ(declared_in("<?xml version=\"1.0\"?> encoding=\"gbk\""), "none");
}

TEST(Declaration, Utf16IsSeenInTheBytesOfAnXmlDeclaration) {
  EXPECT_EQ(declared_in("<\0?\0x\0m\0l\0"sv), "UTF-16LE");
  EXPECT_EQ(declared_in("\0<\0?\0x\0m\0l"sv), "UTF-16BE");
}

TEST(Declaration, OnlyTheFirst1024BytesAreSearched) {
  const std::string meta = "<meta charset=gbk>";
  EXPECT_EQ(declared_in(std::string(1024 - meta.size(), ' ') + meta + "x"), "GBK");
  EXPECT_EQ(declared_in(std::string(1025 - meta.size(), ' ') + meta + "x"), "none");
}

TEST(Declaration, EndsOfBytesAnywhereAreNoDeclaration) {
  const std::string page = "<!-- x --><a b='c' d=e><meta http-equiv=\"content-type\" content='charset=gbk'>";
  ASSERT_EQ(declared_in(page), "GBK");
  for (std::size_t size = 0; size < page.size(); ++size) EXPECT_EQ(declared_in(page.substr(0, size)), "none") << size;
}

TEST(Declaration, ByteOrderMarks) {
  EXPECT_EQ(find_byte_order_mark("\xEF\xBB\xBF"
                                 "a")
                .encoding->name,
            "UTF-8");
  EXPECT_EQ(find_byte_order_mark("\xEF\xBB\xBF"
                                 "a")
                .size,
            3u);
  EXPECT_EQ(find_byte_order_mark("\xFF\xFE").encoding->name, "UTF-16LE");
  EXPECT_EQ(find_byte_order_mark("\xFE\xFF").encoding->name, "UTF-16BE");
  EXPECT_EQ(find_byte_order_mark("\xEF\xBB").encoding, nullptr);
  EXPECT_EQ(find_byte_order_mark("").size, 0u);
}

}  // namespace
}  // namespace carelint
