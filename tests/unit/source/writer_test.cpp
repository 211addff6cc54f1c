#include "source/writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

#include "source/reader.h"
#include "unit/source/temporary_folder.h"

namespace carelint {
namespace {

using namespace std::string_view_literals;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

std::string encoded(std::string_view original, std::string_view new_text, Format format = Format::html) {
  return encode_source(*decode_source("draft", original, format), new_text);
}

bool survives(std::string_view bytes, Format format = Format::html) {
  return round_trips(*decode_source("draft", bytes, format), bytes);
}

TEST(EncodeSource, KeepsEncodingAndByteOrderMark) {
  EXPECT_EQ(encoded("caf\xC3\xA9", "thé\r\n"), "th\xC3\xA9\r\n");
  EXPECT_EQ(encoded("\xEF\xBB\xBFx", "thé"), "\xEF\xBB\xBFth\xC3\xA9");
  EXPECT_EQ(encoded("caf\xE9", "thé’s"), "th\xE9\x92s");
  EXPECT_EQ(encoded("\xFF\xFEx\0"sv, "’🙂"), "\xFF\xFE\x19\x20\x3D\xD8\x42\xDE"sv);
  EXPECT_EQ(encoded("\xFE\xFF\0x"sv, "’"), "\xFE\xFF\x20\x19"sv);
  EXPECT_EQ(encoded("<meta charset=iso-8859-2>", "<meta charset=iso-8859-2>ż"), "<meta charset=iso-8859-2>\xBF");
  EXPECT_EQ(encoded("<meta charset=iso-2022-jp>", "<meta charset=iso-2022-jp>あa"),
            "<meta charset=iso-2022-jp>\033$B$\042\033(Ba");
}

TEST(EncodeSource, InHtmlALackingCharacterBecomesAReference) {
  EXPECT_EQ(encoded("caf\xE9", "café 🙂 ł"), "caf\xE9 &#128578; &#322;");
  EXPECT_EQ(encoded("<meta charset=gbk>", "<meta charset=gbk>\uE7C7\u1E3F"), "<meta charset=gbk>&#59335;\xA8\xBC");
}

TEST(EncodeSource, ElsewhereALackingCharacterIsAnError) {
  EXPECT_THAT(reason_of([] { encoded("caf\xE9", "café ł", Format::markdown); }),
              AllOf(HasSubstr("windows-1252"), HasSubstr("\"ł\" (U+0142)"), HasSubstr("save it as UTF-8")));
}

TEST(EncodeSource, RefusesAFileWithUndecodableBytesAndSaysWhere) {
  EXPECT_THAT(reason_of([] { encoded("<meta charset=utf-8>\ncaf\xE9", "<meta charset=utf-8>\ncafé"); }),
              AllOf(HasSubstr("no text in UTF-8"), HasSubstr("line 2, column 4")));
}

TEST(EncodeSource, RefusesTextThatIsNotUtf8) {
  EXPECT_THAT(reason_of([] { encoded("x", "caf\xE9"); }), HasSubstr("not valid UTF-8"));
}

TEST(EncodeSource, RefusesTextThatWouldBeReadInAnotherEncoding) {
  const std::string page = "<meta charset=iso-8859-2>\xBF";
  EXPECT_THAT(reason_of([&] { encoded(page, "<meta charset=koi8-r>ż"); }),
              HasSubstr("no longer be read as ISO-8859-2"));
  EXPECT_THAT(reason_of([&] { encoded(page, std::string(1100, ' ') + "<meta charset=iso-8859-2>ż"); }),
              HasSubstr("no longer be read as ISO-8859-2"));
  EXPECT_THAT(reason_of([&] { encoded("x", "\uFEFFx"); }), HasSubstr("no longer be read as UTF-8"));
}

TEST(EncodeSource, AllowsAnotherEncodingThatReadsTheSame) {
  EXPECT_EQ(encoded("caf\xE9", "cafe"), "cafe");
}

TEST(RoundTrips, OrdinaryFilesDo) {
  EXPECT_TRUE(survives(""));
  EXPECT_TRUE(
      survives("\xEF\xBB\xBF"
               "caf\xC3\xA9\r\n\0"sv));
  EXPECT_TRUE(survives("It\x92s \x81"));
  EXPECT_TRUE(survives("\xFF\xFE\x3D\xD8\x42\xDE"));
  EXPECT_TRUE(survives("<meta charset=big5>\xB4\x4D"));
  EXPECT_TRUE(survives("<meta charset=iso-2022-jp>\033$B$\042\033(B"));
}

TEST(RoundTrips, OtherSpellingsOfTheSameTextDoNot) {
  EXPECT_FALSE(survives("<meta charset=iso-2022-jp>\033$@$\042\033(B")) << "an older name of the same set";
  EXPECT_FALSE(survives("<meta charset=iso-2022-jp>\033(I1\033(B")) << "katakana of half width";
  EXPECT_FALSE(survives("<meta charset=shift_jis>\x81\xE6\x87\x9A")) << "two codes of one sign";
  EXPECT_FALSE(survives("<meta charset=gbk>\xA2\xE3")) << "the longer euro sign";
  EXPECT_FALSE(survives("<meta charset=big5>\x88\x62")) << "a pair that is two characters";
}

TEST(RoundTrips, FilesWithUndecodableBytesDoNot) {
  EXPECT_FALSE(survives("<meta charset=utf-8>caf\xE9"));
  EXPECT_FALSE(survives("\xFF\xFEx"));
}

TEST(RoundTrips, OtherBytesDoNot) {
  EXPECT_FALSE(round_trips(*decode_source("draft", "café", Format::html), "cafe"));
}

TEST(RewriteFile, ChangesNothingButTheCorrection) {
  const TemporaryFolder folder;
  const std::string path = folder.add("a.html", "<p>It\x92s  caf\xE9\r\n\0</p>"sv);
  const auto source = read_source(path);
  rewrite_file(path, *source, "<p>It’s café\r\n\0</p>"sv);
  EXPECT_EQ(bytes_of(path), "<p>It\x92s caf\xE9\r\n\0</p>"sv);
  EXPECT_THAT(folder.names(), ElementsAre("a.html"));
}

TEST(RewriteFile, RefusesAFileThatHasChangedSince) {
  const TemporaryFolder folder;
  const std::string path = folder.add("a.html", "one");
  const auto source = read_source(path);
  folder.add("a.html", "another");
  EXPECT_EQ(reason_of([&] { rewrite_file(path, *source, "two"); }),
            "has changed since carelint read it; run carelint again");
  EXPECT_EQ(bytes_of(path), "another");
}

TEST(RewriteFile, RefusesAFileThatIsGone) {
  const TemporaryFolder folder;
  const std::string path = folder.add("a.html", "one");
  const auto source = read_source(path);
  std::filesystem::remove(path);
  EXPECT_EQ(reason_of([&] { rewrite_file(path, *source, "two"); }), "does not exist");
  EXPECT_THAT(folder.names(), ElementsAre());
}

TEST(RewriteFile, RefusesAFileThatCannotBeKeptByteForByte) {
  const TemporaryFolder folder;
  const std::string bytes = "<meta charset=iso-2022-jp>\033$@$\042\033(B";
  const std::string path = folder.add("a.html", bytes);
  const auto source = read_source(path);
  EXPECT_THAT(reason_of([&] { rewrite_file(path, *source, std::string(source->text()) + "!"); }),
              AllOf(HasSubstr("ISO-2022-JP"), HasSubstr("byte for byte"), HasSubstr("save it as UTF-8")));
  EXPECT_EQ(bytes_of(path), bytes);
}

struct stat status_of(const std::string& path) {
  struct stat status {};
  EXPECT_EQ(::stat(path.c_str(), &status), 0) << path;
  return status;
}

TEST(WriteFileAtomically, KeepsModeAndOwner) {
  const TemporaryFolder folder;
  const std::string path = folder.add("a.html", "old");
  ASSERT_EQ(::chmod(path.c_str(), 0640), 0);
  const bool is_root = ::geteuid() == 0;
  ASSERT_TRUE(!is_root || ::chown(path.c_str(), 65534, 65534) == 0);
  const struct stat before = status_of(path);
  write_file_atomically(path, "new");
  const struct stat after = status_of(path);
  EXPECT_EQ(bytes_of(path), "new");
  EXPECT_EQ(after.st_mode, before.st_mode);
  EXPECT_EQ(after.st_uid, before.st_uid);
  EXPECT_EQ(after.st_gid, before.st_gid);
  EXPECT_NE(after.st_ino, before.st_ino) << "written in place";
  EXPECT_THAT(folder.names(), ElementsAre("a.html"));
}

TEST(WriteFileAtomically, MakesAFileWithTheModeThatTheUserGivesNewFiles) {
  const TemporaryFolder folder;
  const mode_t before = ::umask(027);
  write_file_atomically(folder / "new.yaml", "a: 1\n");
  ::umask(before);
  EXPECT_EQ(bytes_of(folder / "new.yaml"), "a: 1\n");
  EXPECT_EQ(status_of(folder / "new.yaml").st_mode & 07777, 0640u);
}

TEST(WriteFileAtomically, ReplacesTheTargetOfALinkAndNotTheLink) {
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder / "deep");
  folder.add("deep/a.html", "old");
  std::filesystem::create_symlink("deep/a.html", folder / "link.html");
  write_file_atomically(folder / "link.html", "new");
  EXPECT_TRUE(std::filesystem::is_symlink(folder / "link.html"));
  EXPECT_EQ(bytes_of(folder / "deep/a.html"), "new");
  EXPECT_THAT(folder.names(), ElementsAre("deep", "link.html"));
}

TEST(WriteFileAtomically, WorksForANameWithoutFolder) {
  const TemporaryFolder folder;
  const std::filesystem::path before = std::filesystem::current_path();
  std::filesystem::current_path(folder.path());
  write_file_atomically("a.html", "new");
  write_file_atomically("a.html", "newer");
  std::filesystem::current_path(before);
  EXPECT_EQ(bytes_of(folder / "a.html"), "newer");
}

TEST(WriteFileAtomically, RefusesWhatIsNoOrdinaryFile) {
  const TemporaryFolder folder;
  EXPECT_EQ(reason_of([&] { write_file_atomically(folder.path(), "x"); }), "is a folder");
  EXPECT_THAT(reason_of([] { write_file_atomically("/dev/null", "x"); }), HasSubstr("no ordinary file"));
  std::filesystem::create_symlink("gone", folder / "a.html");
  EXPECT_THAT(reason_of([&] { write_file_atomically(folder / "a.html", "x"); }), HasSubstr("does not exist"));
  std::filesystem::create_symlink("circle", folder / "circle");
  EXPECT_THAT(reason_of([&] { write_file_atomically(folder / "circle", "x"); }), HasSubstr("circle of symbolic links"));
  EXPECT_THAT(reason_of([&] { write_file_atomically(folder / "no/a.html", "x"); }), HasSubstr("No such file"));
  EXPECT_THAT(folder.names(), ElementsAre("a.html", "circle"));
}

TEST(WriteFileAtomically, RespectsAWriteProtectedFile) {
  const TemporaryFolder folder;
  const std::string path = folder.add("a.html", "old");
  ASSERT_EQ(::chmod(folder.path().c_str(), 0777), 0);
  ASSERT_EQ(::chmod(path.c_str(), 0444), 0);
  const WithoutPrivileges lowered;
  EXPECT_EQ(reason_of([&] { write_file_atomically(path, "new"); }), "cannot be written: Permission denied");
  EXPECT_EQ(bytes_of(path), "old");
}

TEST(WriteFileAtomically, LeavesTheFileInAWriteProtectedFolder) {
  const TemporaryFolder folder;
  const std::string path = folder.add("a.html", "old");
  ASSERT_EQ(::chmod(path.c_str(), 0666), 0);
  ASSERT_EQ(::chmod(folder.path().c_str(), 0555), 0);
  {
    const WithoutPrivileges lowered;
    EXPECT_THAT(reason_of([&] { write_file_atomically(path, "new"); }), HasSubstr("no new file can be made"));
  }
  ASSERT_EQ(::chmod(folder.path().c_str(), 0755), 0);
  EXPECT_EQ(bytes_of(path), "old");
}

/// For its lifetime, no file can grow beyond some bytes, as on a full disk.
class FullDisk {
 public:
  explicit FullDisk(rlim_t bytes) : signal_(std::signal(SIGXFSZ, SIG_IGN)) {
    ::getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit lowered{bytes, before_.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &lowered);
  }
  ~FullDisk() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, signal_);
  }

 private:
  rlimit before_{};
  void (*signal_)(int);
};

TEST(WriteFileAtomically, LeavesTheOldFileAndNothingElseWhenTheDiskIsFull) {
  const TemporaryFolder folder;
  const std::string path = folder.add("a.html", "old");
  std::string reason;
  {
    const FullDisk full(100);
    reason = reason_of([&] { write_file_atomically(path, std::string(1000, 'x')); });
  }
  EXPECT_EQ(reason, "cannot be written: File too large");
  EXPECT_EQ(bytes_of(path), "old");
  EXPECT_THAT(folder.names(), ElementsAre("a.html"));
}

}  // namespace
}  // namespace carelint
