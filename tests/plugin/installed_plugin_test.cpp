#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/command.h"

namespace carelint {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::HasSubstr;
using testing::Outcome;
using testing::TemporaryFolder;

void expect_success(const Outcome& outcome) {
  ASSERT_EQ(outcome.status, 0) << outcome.out << outcome.err;
}

TEST(InstalledCarelint, BuildsAndLoadsTheExamplePlugin) {
  const TemporaryFolder folder;
  const std::string prefix = folder / "prefix";
  const std::string build = folder / "build";
  expect_success(testing::run(CMAKE_PROGRAM, {"--install", BUILD_FOLDER, "--prefix", prefix}));
  std::vector<std::string> configure = {"-S",
                                        PLUGIN_SOURCES,
                                        "-B",
                                        build,
                                        "-G",
                                        CMAKE_GENERATOR_NAME,
                                        "-DCMAKE_PREFIX_PATH=" + prefix,
                                        "-DCMAKE_CXX_COMPILER=" CXX_COMPILER};
  if (*SANITIZERS != '\0') configure.push_back("-DCMAKE_CXX_FLAGS=-fsanitize=" SANITIZERS);
  expect_success(testing::run(CMAKE_PROGRAM, configure));
  expect_success(testing::run(CMAKE_PROGRAM, {"--build", build}));

  const std::string plugin = build + "/house-style.so";
  const std::string binary = prefix + "/bin/carelint";
  const Outcome test = testing::run(binary, {"test", plugin});
  EXPECT_EQ(test.status, 0) << test.out << test.err;
  EXPECT_THAT(test.out, HasSubstr("2 rules, 6 examples, 0 failed"));

  folder.write("articles/.carelint.yaml", "plugins: [" + plugin + "]\nfail-on: suggestion\n");
  const std::string article = folder.write("articles/a.html", "<p>River Side Minds is here for you!</p>");
  const Outcome lint = testing::run(binary, {"--rules=-*,house/*", article});
  EXPECT_EQ(lint.status, 1) << lint.err;
  EXPECT_THAT(lint.out, AllOf(HasSubstr("a.html:1:4: warning: our name is written 'Riverside Minds'"),
                              HasSubstr("a.html:1:36: suggestion: end the sentence with a full stop")));
  const Outcome fix = testing::run(binary, {"--rules=-*,house/*", "--fix", "--fail-on=never", article});
  EXPECT_EQ(fix.status, 0) << fix.err;
  EXPECT_EQ(folder.read("articles/a.html"), "<p>Riverside Minds is here for you!</p>");

  folder.write("articles/.carelint.yaml", "plugins: [" + plugin + "]\nrules:\n  house/organisation-name:\n" +
                                              "    name: Harbour Friends\n    variants: [Friends of the Harbour]\n");
  const std::string other = folder.write("articles/b.md", "We are Friends of the Harbour.\n");
  testing::run(binary, {"--rules=-*,house/*", "--fix", other});
  EXPECT_EQ(folder.read("articles/b.md"), "We are Harbour Friends.\n");
}

}  // namespace
}  // namespace carelint
