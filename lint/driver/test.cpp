// carelint test: whether the rules of a pack or plugin do what their own examples promise.

#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

#include "driver/command_line.h"
#include "driver/commands.h"
#include "driver/session.h"
#include "engine/examples.h"
#include "llvm/Support/raw_ostream.h"

namespace carelint {
namespace {

struct Tally {
  std::size_t rules = 0;
  std::size_t rules_without_examples = 0;
  std::size_t examples = 0;
  std::size_t failed = 0;
};

std::string counted(std::size_t count, const std::string& noun) {
  return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

RuleOrigin load(const std::string& path, RuleLibrary& library) {
  std::error_code error;
  if (std::filesystem::is_directory(path, error)) {
    library.load_pack(path);
    return {RuleOrigin::Kind::pack, path, {}};
  }
  library.load_plugin(path);
  return {RuleOrigin::Kind::plugin, path, {}};
}

Tally run_examples(const RuleLibrary& library, const RuleOrigin& origin, llvm::raw_ostream& out) {
  Tally tally;
  for (const RegisteredRule& rule : library.rules().rules()) {
    if (rule.origin.kind != origin.kind || rule.origin.path != origin.path) continue;
    ++tally.rules;
    tally.examples += rule.definition.info.examples.size();
    if (rule.definition.info.examples.empty()) ++tally.rules_without_examples;
    for (const std::string& failure : failing_examples(rule)) {
      ++tally.failed;
      out << failure << '\n';
    }
  }
  return tally;
}

}  // namespace

ExitStatus run_test(Arguments arguments, llvm::raw_fd_ostream& out) {
  CommandLine line("test", "test PATH",
                   "Runs the examples that rules give of themselves. PATH is a folder of rule files or\n"
                   "a plugin. Exit status: 0 all hold, 1 some do not, 2 PATH cannot be used.");
  const OperandList operands(line);
  if (!line.parse(arguments, out)) return ExitStatus::success;
  const std::vector<std::string> paths = operands.values();
  if (paths.size() != 1)
    throw DriverError("name one folder of rules or one plugin; " + line.help_command() + " says more");
  RuleLibrary library;
  const Tally tally = run_examples(library, load(paths.front(), library), out);
  out << counted(tally.rules, "rule") << ", " << counted(tally.examples, "example") << ", " << tally.failed
      << " failed";
  if (tally.rules_without_examples > 0) out << "; " << counted(tally.rules_without_examples, "rule") << " without";
  out << '\n';
  if (library.print_problems()) return ExitStatus::bad_input;
  return tally.failed > 0 ? ExitStatus::findings : ExitStatus::success;
}

}  // namespace carelint
