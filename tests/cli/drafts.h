// A folder of drafts, and rules that are known to the letter.
#ifndef CARELINT_TESTS_CLI_DRAFTS_H
#define CARELINT_TESTS_CLI_DRAFTS_H

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "cli/command.h"

namespace carelint::testing {

/// Lints with the rule probe/Crazy alone, a warning on each "crazy", and with good/rain, a warning on each "rain" with
/// a safe fix to "sun". Paths are those of `folder`, which is the working directory.
class Drafts : public ::testing::Test {
 protected:
  Drafts() {
    pack.write("probe/Crazy.yml",
               "extends: existence\nmessage: \"say something else than '%s'\"\nlevel: warning\n"
               "ignorecase: true\ntokens:\n  - crazy\n");
  }

  Outcome check(std::vector<std::string> arguments, RunOptions options = {}) const {
    const std::vector<std::string> common = {"check", "--pack=" + (pack / "probe"), "--load=" RAIN_PLUGIN,
                                             "--rules=-*,probe/*,good/*"};
    arguments.insert(arguments.begin(), common.begin(), common.end());
    options.directory = folder.path();
    return carelint(arguments, options);
  }

  /// The paths that are named in the text output, in order, each once.
  static std::vector<std::string> reported_paths(const Outcome& outcome);

  TemporaryFolder folder;
  TemporaryFolder pack;
};

}  // namespace carelint::testing

#endif
