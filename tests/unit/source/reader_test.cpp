#include "source/reader.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <cstring>
#include <random>
#include <thread>

#include "source/encodings.h"
#include "source/file_bytes.h"
#include "source/utf8.h"
#include "unit/source/temporary_folder.h"

namespace carelint {
namespace {

using namespace std::string_view_literals;
using testing::HasSubstr;
using testing::StartsWith;

std::shared_ptr<const SourceBuffer> decoded(std::string_view bytes, Format format = Format::html) {
  return decode_source("draft", bytes, format);
}

TEST(FormatOf, IsSaidByTheEndOfTheName) {
  EXPECT_EQ(format_of("a.html"), Format::html);
  EXPECT_EQ(format_of("folder.md/a.HTM"), Format::html);
  EXPECT_EQ(format_of("a.xhtml"), Format::html);
  EXPECT_EQ(format_of("a.Md"), Format::markdown);
  EXPECT_EQ(format_of("a.markdown"), Format::markdown);
  EXPECT_EQ(format_of("a.b.txt"), Format::plain_text);
}

TEST(FormatOf, IsUnknownForOtherNames) {
  for (const char* path : {"", "html", "a.html.bak", "a.docx", "a.html/b", "a.mdx", "txt"}) {
    EXPECT_EQ(format_of(path), std::nullopt) << path;
  }
}

TEST(DecodeSource, KeepsPathFormatAndText) {
  const auto source = decoded("# Rest well ’\n", Format::markdown);
  EXPECT_EQ(source->path(), "draft");
  EXPECT_EQ(source->format(), Format::markdown);
  EXPECT_EQ(source->text(), "# Rest well ’\n");
  EXPECT_EQ(source->encoding().name, "UTF-8");
  EXPECT_EQ(source->encoding().byte_order_mark, "");
  EXPECT_EQ(source->encoding().undecodable, std::nullopt);
}

TEST(DecodeSource, EmptyBytesAreEmptyText) {
  for (const std::string_view bytes : {""sv, "\xEF\xBB\xBF"sv, "\xFF\xFE"sv}) {
    EXPECT_EQ(decoded(bytes)->text(), "");
    EXPECT_EQ(decoded(bytes)->encoding().byte_order_mark, bytes);
  }
}

TEST(DecodeSource, LineEndsAndNulAreThoseOfTheFile) {
  const std::string_view bytes = "one\r\ntwo\rthree\0four\n"sv;
  EXPECT_EQ(decoded(bytes)->text(), bytes);
  EXPECT_EQ(decoded("\xEF\xBB\xBFone\r\n\0"sv)->text(), "one\r\n\0"sv);
  EXPECT_EQ(decoded("caf\xE9\r\n\0\r"sv)->text(), "café\r\n\0\r"sv);
}

TEST(DecodeSource, AByteOrderMarkIsTakenOffKeptAndBelieved) {
  const auto utf8 = decoded("\xEF\xBB\xBF<meta charset=gbk>é");
  EXPECT_EQ(utf8->text(), "<meta charset=gbk>é");
  EXPECT_EQ(utf8->encoding().name, "UTF-8");
  EXPECT_EQ(utf8->encoding().byte_order_mark, "\xEF\xBB\xBF");

  const auto little = decoded("\xFF\xFE\xE9\0"sv, Format::plain_text);
  EXPECT_EQ(little->text(), "é");
  EXPECT_EQ(little->encoding().name, "UTF-16LE");
  EXPECT_EQ(little->encoding().byte_order_mark, "\xFF\xFE");

  const auto big = decoded("\xFE\xFF\0\xE9"sv, Format::markdown);
  EXPECT_EQ(big->text(), "é");
  EXPECT_EQ(big->encoding().name, "UTF-16BE");
}

TEST(DecodeSource, OnlyOneByteOrderMarkIsTakenOff) {
  EXPECT_EQ(decoded("\xEF\xBB\xBF\xEF\xBB\xBF"
                    "a")
                ->text(),
            "\uFEFFa");
}

TEST(DecodeSource, ADeclarationIsBelievedEvenWhereItDoesNotFit) {
  const auto wrong = decoded("<meta charset=utf-8>caf\xE9");
  EXPECT_EQ(wrong->text(), "<meta charset=utf-8>caf\uFFFD");
  EXPECT_EQ(wrong->encoding().name, "UTF-8");
  EXPECT_EQ(wrong->encoding().undecodable, (SourceRange{23, 26}));

  const auto misnamed = decoded("<meta charset=latin1>caf\xC3\xA9");
  EXPECT_EQ(misnamed->text(), "<meta charset=latin1>cafÃ©") << "what a browser shows";
  EXPECT_EQ(misnamed->encoding().name, "windows-1252");
}

TEST(DecodeSource, WithoutAWordItIsUtf8OrElseWindows1252) {
  EXPECT_EQ(decoded("<p>caf\xC3\xA9")->encoding().name, "UTF-8");
  const auto old = decoded("<p>It\x92s caf\xE9 \x81");
  EXPECT_EQ(old->text(), "<p>It’s café \u0081");
  EXPECT_EQ(old->encoding().name, "windows-1252");
  EXPECT_EQ(old->encoding().undecodable, std::nullopt);
  EXPECT_EQ(decoded("<meta charset=klingon>caf\xE9")->encoding().name, "windows-1252");
}

TEST(DecodeSource, DeclarationsCountInHtmlAlone) {
  EXPECT_EQ(decoded("<meta charset=gbk>caf\xE9", Format::markdown)->encoding().name, "windows-1252");
  EXPECT_EQ(decoded("<meta charset=gbk>café", Format::plain_text)->encoding().name, "UTF-8");
}

TEST(DecodeSource, RefusesEncodingsThatBrowsersRefuse) {
  EXPECT_THAT(reason_of([] { decoded("<meta charset=hz-gb-2312>~{<:Ky2"); }), HasSubstr("save it as UTF-8"));
}

TEST(DecodeSource, RefusesMoreThanTheLimit) {
  const std::string bytes(largest_article + 1, 'a');
  EXPECT_EQ(decoded(std::string_view(bytes).substr(1))->size(), largest_article);
  EXPECT_EQ(reason_of([&] { decoded(bytes); }), "is larger than 32 MiB; carelint reads single articles");
}

TEST(DecodeSource, RandomBytesAlwaysGiveValidUtf8) {
  std::mt19937 random(4);
  const std::string_view beginnings[] = {"",         "<meta charset=", "<?xml encoding='", "\xEF\xBB\xBF",
                                         "\xFE\xFF", "\xFF\xFE"};
  for (int round = 0; round < 3000; ++round) {
    std::string bytes(beginnings[round % 6]);
    if (round % 6 == 1) {
      const auto encodings = all_encodings();
      bytes += std::string(encodings[random() % encodings.size()].name) + ">";
    }
    for (std::size_t size = random() % 100; size > 0; --size) bytes += static_cast<char>(random());
    try {
      ASSERT_TRUE(is_valid_utf8(decoded(bytes)->text())) << round;
    } catch (const SourceError& error) {
      ASSERT_THAT(error.what(), HasSubstr("browsers refuse"));
    }
  }
}

TEST(ReadSource, ReadsAFileAsItsNameSays) {
  const TemporaryFolder folder;
  const std::string path = folder.add("calm.MD", "It\x92s fine\r\n");
  const auto source = read_source(path);
  EXPECT_EQ(source->path(), path);
  EXPECT_EQ(source->format(), Format::markdown);
  EXPECT_EQ(source->text(), "It’s fine\r\n");
  EXPECT_EQ(read_source(path, Format::plain_text)->format(), Format::plain_text);
}

TEST(ReadSource, ReadsFilesOfEverySizeWhole) {
  const TemporaryFolder folder;
  for (const std::size_t size :
       {std::size_t{0}, std::size_t{1}, std::size_t{65535}, std::size_t{65536}, largest_article}) {
    const std::string path = folder.add("a.txt", std::string(size, 'x'));
    EXPECT_EQ(read_source(path)->size(), size);
  }
}

TEST(ReadSource, SaysWhatItReadsWhenTheNameIsUnknown) {
  EXPECT_THAT(reason_of([] { read_source("draft.docx"); }), HasSubstr("carelint reads .html"));
}

TEST(ReadSource, AMissingFile) {
  const TemporaryFolder folder;
  EXPECT_EQ(reason_of([&] { read_source(folder / "gone.html"); }), "does not exist");
  EXPECT_EQ(reason_of([&] { read_source(folder.add("a.txt", "x") + "/b.html"); }), "does not exist");
}

TEST(ReadSource, AFolderNamedLikeAPage) {
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder / "x.html");
  EXPECT_EQ(reason_of([&] { read_source(folder / "x.html"); }), "is a folder");
}

TEST(ReadSource, AFileThatMayNotBeRead) {
  const TemporaryFolder folder;
  const std::string path = folder.add("private.html", "x");
  std::filesystem::permissions(path, std::filesystem::perms::none);
  const WithoutPrivileges lowered;
  EXPECT_THAT(reason_of([&] { read_source(path); }), StartsWith("cannot be read: Permission denied"));
}

TEST(ReadSource, ACircleOfLinks) {
  const TemporaryFolder folder;
  std::filesystem::create_symlink(folder / "b.html", folder / "a.html");
  std::filesystem::create_symlink(folder / "a.html", folder / "b.html");
  EXPECT_EQ(reason_of([&] { read_source(folder / "a.html"); }), "goes round in a circle of symbolic links");
}

TEST(ReadSource, ALinkToNothing) {
  const TemporaryFolder folder;
  std::filesystem::create_symlink("gone.html", folder / "a.html");
  EXPECT_EQ(reason_of([&] { read_source(folder / "a.html"); }), "is a symbolic link to a file that does not exist");
}

TEST(ReadSource, ANameThatIsTooLongKeepsTheSystemsWords) {
  EXPECT_EQ(reason_of([] { read_source(std::string(5000, 'a') + ".html"); }), "cannot be read: File name too long");
}

TEST(ReadSource, AFileBeyondTheLimitIsRefused) {
  const TemporaryFolder folder;
  const std::string path = folder.add("huge.html", "x");
  std::filesystem::resize_file(path, largest_article + 1);
  EXPECT_THAT(reason_of([&] { read_source(path); }), StartsWith("is larger than 32 MiB"));
}

TEST(ReadSource, ADeviceWithoutEndIsRefused) {
  EXPECT_THAT(reason_of([] { read_source("/dev/zero", Format::html); }), StartsWith("is larger than 32 MiB"));
}

TEST(ReadSource, ANamedPipeIsReadToItsEnd) {
  const TemporaryFolder folder;
  const std::string path = folder / "pipe.html";
  ASSERT_EQ(::mkfifo(path.c_str(), 0600), 0);
  const std::string text(200'000, 'x');
  std::thread writer([&] { std::ofstream(path) << text; });
  EXPECT_EQ(read_source(path)->text(), text);
  writer.join();
}

TEST(ReadSource, ANamedPipeThatNothingWritesToDoesNotHang) {
  const TemporaryFolder folder;
  const std::string path = folder / "pipe.html";
  ASSERT_EQ(::mkfifo(path.c_str(), 0600), 0);
  EXPECT_EQ(reason_of([&] { read_source(path); }), "is a named pipe that nothing writes to");
}

/// Puts something else in the place of standard input.
class StandardInput {
 public:
  explicit StandardInput(int file) : original_(::dup(STDIN_FILENO)) { ::dup2(file, STDIN_FILENO); }
  ~StandardInput() {
    ::dup2(original_, STDIN_FILENO);
    ::close(original_);
  }

 private:
  int original_;
};

TEST(ReadStandardInput, ReadsToTheEndOfAPipeThatWritesSlowly) {
  int ends[2];
  ASSERT_EQ(::pipe2(ends, O_NONBLOCK), 0);
  const StandardInput input(ends[0]);
  std::thread writer([&] {
    for (const char* part : {"<p>It", "\x92", "s alright"}) {
      EXPECT_GT(::write(ends[1], part, std::strlen(part)), 0);
      std::this_thread::yield();
    }
    ::close(ends[1]);
  });
  const auto source = read_standard_input("draft.html", Format::html);
  writer.join();
  ::close(ends[0]);
  EXPECT_EQ(source->path(), "draft.html");
  EXPECT_EQ(source->text(), "<p>It’s alright");
}

TEST(ReadStandardInput, HasTheSameLimitAndErrors) {
  const int zero = ::open("/dev/zero", O_RDONLY | O_CLOEXEC);
  const int folder = ::open("/", O_RDONLY | O_CLOEXEC);
  const auto read = [] { read_standard_input("-", Format::html); };
  {
    const StandardInput input(zero);
    EXPECT_THAT(reason_of(read), StartsWith("is larger than 32 MiB"));
  }
  {
    const StandardInput input(folder);
    EXPECT_EQ(reason_of(read), "is a folder");
  }
  ::close(zero);
  ::close(folder);
}

}  // namespace
}  // namespace carelint
