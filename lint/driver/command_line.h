// The options of one subcommand: LLVM's parser, with help and errors in words for editors.
#ifndef CARELINT_DRIVER_COMMAND_LINE_H
#define CARELINT_DRIVER_COMMAND_LINE_H

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "driver/errors.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/CommandLine.h"

namespace carelint {

/// One subcommand. Its options are members of the same structure as it, declared behind it, and register here. LLVM
/// keeps its options in a table of the process, so each subcommand is made once at the most.
class CommandLine {
 public:
  /// `usage` is what stands behind "carelint", `description` one or more lines for --help.
  CommandLine(const char* name, const char* usage, const char* description)
      : subcommand_(name), usage_(usage), description_(description) {}

  /// `arguments` are those behind the subcommand's name. False when they asked for --help, which then goes to `out`.
  /// Throws DriverError for an unknown option, with the nearest one, or for one without its value.
  bool parse(llvm::ArrayRef<const char*> arguments, llvm::raw_ostream& out);

  /// "carelint check --help", for messages.
  std::string help_command() const { return "carelint " + subcommand_.getName().str() + " --help"; }

  llvm::cl::SubCommand& subcommand() { return subcommand_; }
  void add(llvm::cl::Option& option) { options_.push_back(&option); }

 private:
  void demand_known_options(llvm::ArrayRef<const char*> arguments) const;
  llvm::cl::Option& find_option(llvm::StringRef name) const;
  void print_help(llvm::raw_ostream& out) const;

  llvm::cl::SubCommand subcommand_;
  const char* usage_;
  const char* description_;
  std::vector<llvm::cl::Option*> options_;  ///< in the order of --help
};

/// --name=VALUE. Given twice, the last one holds.
class TextOption : public llvm::cl::opt<std::string> {
 public:
  TextOption(CommandLine& line, const char* name, const char* value, const char* help)
      : opt(llvm::StringRef(name), llvm::cl::value_desc(value), llvm::cl::desc(help), llvm::cl::sub(line.subcommand()),
            llvm::cl::ZeroOrMore) {
    line.add(*this);
  }
  std::optional<std::string> value() const {
    return getNumOccurrences() == 0 ? std::nullopt : std::optional<std::string>(getValue());
  }
};

/// --name
class FlagOption : public llvm::cl::opt<bool> {
 public:
  FlagOption(CommandLine& line, const char* name, const char* help)
      : opt(llvm::StringRef(name), llvm::cl::desc(help), llvm::cl::sub(line.subcommand()), llvm::cl::ZeroOrMore) {
    line.add(*this);
  }
};

/// --name=VALUE, any number of times.
class ListOption : public llvm::cl::list<std::string> {
 public:
  ListOption(CommandLine& line, const char* name, const char* value, const char* help)
      : list(llvm::StringRef(name), llvm::cl::value_desc(value), llvm::cl::desc(help),
             llvm::cl::sub(line.subcommand())) {
    line.add(*this);
  }
  std::vector<std::string> values() const { return {begin(), end()}; }
};

/// What is not an option.
class OperandList : public llvm::cl::list<std::string> {
 public:
  explicit OperandList(CommandLine& line)
      : list(llvm::cl::Positional, llvm::cl::ZeroOrMore, llvm::cl::sub(line.subcommand())) {}
  std::vector<std::string> values() const { return {begin(), end()}; }
};

/// The error for a value that is not among the allowed ones.
DriverError bad_choice(std::string_view option, std::string_view value, const std::vector<std::string_view>& allowed);

/// The value that an option's text stands for; `absent` where the option is not given. Throws DriverError for a text
/// that is not among the choices.
template <class Value>
Value choose(const TextOption& option, Value absent,
             std::initializer_list<std::pair<std::string_view, Value>> choices) {
  if (option.getNumOccurrences() == 0) return absent;
  std::vector<std::string_view> allowed;
  for (const auto& [name, value] : choices) {
    if (option.getValue() == name) return value;
    allowed.push_back(name);
  }
  throw bad_choice(option.ArgStr, option.getValue(), allowed);
}

}  // namespace carelint

#endif
