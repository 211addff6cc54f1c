// carelint: finds the subcommand, runs it, and turns what went wrong into one line and an exit status.

#include <malloc.h>

#include <csignal>
#include <exception>
#include <filesystem>
#include <new>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "config/config.h"
#include "config/yaml.h"
#include "driver/commands.h"
#include "driver/output.h"
#include "llvm/Support/Process.h"

namespace carelint {
namespace {

struct Command {
  std::string_view name;
  std::string_view operands;
  std::string_view summary;
  ExitStatus (*run)(Arguments, llvm::raw_fd_ostream&);
};

constexpr Command commands[] = {
    {"check", "PATH...", "read articles and report what lets their readers down", run_check},
    {"rules", "[ID]", "list the rules, or explain one", run_rules},
    {"metrics", "PATH...", "count words and sentences, and compute reading levels", run_metrics},
    {"references", "PATH...", "take reference lists out, for a reference manager", run_references},
    {"dump", "PATH", "print an article as carelint reads it, as JSON", run_dump},
    {"init", "", "write a .carelint.yaml with every setting explained", run_init},
    {"test", "PATH", "run the examples in a folder of rules, or in a plugin", run_test},
};

ExitStatus print_help(llvm::raw_ostream& out) {
  out << "carelint reads articles about mental health as their readers would.\n\n"
         "Usage: carelint [check] [options] PATH...\n"
         "       carelint COMMAND ...\n\n"
         "PATH is an article (.html .htm .xhtml .md .markdown .txt), a folder of them, or -\n"
         "for standard input.\n\nCommands:\n";
  for (const Command& command : commands) {
    const std::string_view gap = command.operands.empty() ? "" : " ";
    const std::size_t width = command.name.size() + gap.size() + command.operands.size();
    out << "  " << command.name << gap << command.operands;
    out.indent(static_cast<unsigned>(20 - width)) << command.summary << '\n';
  }
  out << "\ncarelint check --help lists the options. Exit status: 0 clean, 1 findings,\n"
         "2 wrong usage or unreadable input, 3 an internal error.\n";
  return ExitStatus::success;
}

/// A mistyped subcommand would otherwise be taken for a path.
void demand_no_mistyped_command(std::string_view first) {
  std::error_code error;
  if (first.starts_with("-") || std::filesystem::exists(first, error)) return;
  std::vector<std::string_view> names;
  for (const Command& command : commands) names.push_back(command.name);
  const std::string suggestion = did_you_mean(first, names);
  if (suggestion.empty()) return;
  throw DriverError("there is no command and no file '" + std::string(first) + "'" + suggestion);
}

/// `check` may be left out.
ExitStatus run_command(Arguments arguments, llvm::raw_fd_ostream& out) {
  if (arguments.empty()) throw DriverError("name an article or a folder; carelint --help says more");
  const std::string_view first = arguments.front();
  if (first == "--version") {
    out << "carelint " << CARELINT_VERSION << '\n';
    return ExitStatus::success;
  }
  if (first == "--help" || first == "-h" || first == "help") return print_help(out);
  for (const Command& command : commands) {
    if (command.name == first) return command.run(arguments.drop_front(), out);
  }
  demand_no_mistyped_command(first);
  return run_check(arguments, out);
}

ExitStatus run(Arguments arguments, Output& output) {
  try {
    const ExitStatus status = run_command(arguments, output.stream());
    output.finish();
    return status;
  } catch (const OutputClosed&) {
    return ExitStatus::bad_input;
  } catch (const DriverError& error) {
    return output.fail(std::string("carelint: ") + error.what(), ExitStatus::bad_input);
  } catch (const YamlError& error) {
    return output.fail(error.what(), ExitStatus::bad_input);
  } catch (const ConfigError& error) {
    return output.fail(error.what(), ExitStatus::bad_input);
  } catch (const std::bad_alloc&) {
    return output.fail("carelint: there is not enough memory", ExitStatus::bad_input);
  } catch (const std::exception& error) {
    return output.fail(std::string("carelint: internal error, please report it: ") + error.what(),
                       ExitStatus::internal_error);
  }
}

}  // namespace
}  // namespace carelint

int main(int argument_count, char** arguments) {
  // A closed descriptor would be given to the next file that is opened, and that file would get the report.
  if (llvm::sys::Process::FixupStandardFileDescriptors()) return 2;
  std::signal(SIGPIPE, SIG_IGN);
#ifdef __GLIBC__
  // Each article frees what the next one needs again: giving it back to the kernel in between costs page faults.
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 32 << 20);
#endif
  carelint::Output output;
  const carelint::Arguments all(arguments, static_cast<std::size_t>(argument_count));
  return static_cast<int>(carelint::run(all.drop_front(argument_count > 0 ? 1 : 0), output));
}
