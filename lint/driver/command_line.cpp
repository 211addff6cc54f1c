#include "driver/command_line.h"

#include <algorithm>

#include "config/setting_values.h"
#include "config/yaml.h"
#include "driver/wrapped_text.h"
#include "llvm/Support/raw_ostream.h"

namespace carelint {
namespace {

constexpr std::size_t help_column = 26;

bool is_option(llvm::StringRef argument) {
  return argument.size() > 1 && argument.front() == '-';
}

bool needs_value(const llvm::cl::Option& option) {
  return option.getValueExpectedFlag() == llvm::cl::ValueRequired;
}

std::string shown(const llvm::cl::Option& option) {
  std::string text = ("--" + option.ArgStr).str();
  if (!option.ValueStr.empty()) text += ("=" + option.ValueStr).str();
  return text;
}

}  // namespace

bool CommandLine::parse(llvm::ArrayRef<const char*> arguments, llvm::raw_ostream& out) {
  const auto asks_for_help = [](llvm::StringRef argument) { return argument == "--help" || argument == "-h"; };
  const auto* end_of_options = llvm::find(arguments, llvm::StringRef("--"));
  if (std::any_of(arguments.begin(), end_of_options, asks_for_help)) {
    print_help(out);
    return false;
  }
  demand_known_options(arguments);
  std::vector<std::string> texts = {"carelint", subcommand_.getName().str()};
  // LLVM would read "@file" as a file of further arguments.
  for (const llvm::StringRef argument : arguments)
    texts.push_back((argument.starts_with("@") ? "./" : "") + argument.str());
  std::vector<const char*> pointers;
  for (const std::string& text : texts) pointers.push_back(text.c_str());
  std::string errors;
  llvm::raw_string_ostream error_stream(errors);
  if (!llvm::cl::ParseCommandLineOptions(static_cast<int>(pointers.size()), pointers.data(), "", &error_stream)) {
    throw DriverError(errors.empty() ? help_command() + " lists the options" : errors);
  }
  return true;
}

void CommandLine::demand_known_options(llvm::ArrayRef<const char*> arguments) const {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const llvm::StringRef argument = arguments[i];
    if (argument == "--") return;
    if (!is_option(argument)) continue;
    const llvm::StringRef name = argument.drop_front(argument.starts_with("--") ? 2 : 1).split('=').first;
    const llvm::cl::Option& option = find_option(name);
    const bool has_value = argument.contains('=');
    if (!needs_value(option)) {
      if (has_value) throw DriverError("the option takes no value: " + shown(option));
    } else if (!has_value && ++i == arguments.size()) {
      throw DriverError("the option needs a value: " + shown(option));
    }
  }
}

llvm::cl::Option& CommandLine::find_option(llvm::StringRef name) const {
  std::vector<std::string_view> known = {"help"};
  for (llvm::cl::Option* option : options_) {
    if (option->ArgStr == name) return *option;
    known.push_back(option->ArgStr);
  }
  const std::string_view nearest = nearest_name(name, known);
  std::string message = "there is no option --" + name.str();
  message +=
      nearest.empty() ? "; " + help_command() + " lists the options" : ", did you mean --" + std::string(nearest) + "?";
  throw DriverError(message);
}

void CommandLine::print_help(llvm::raw_ostream& out) const {
  out << "Usage: carelint " << usage_ << "\n\n" << description_ << "\n\nOptions:\n";
  for (const llvm::cl::Option* option : options_) {
    const std::string name = "  " + shown(*option);
    out << name << "  ";
    print_wrapped(out, option->HelpStr, name.size() + 2, help_column);
  }
}

DriverError bad_choice(std::string_view option, std::string_view value, const std::vector<std::string_view>& allowed) {
  return DriverError("--" + std::string(option) + " can be " + list_names(allowed) + ", not '" + std::string(value) +
                     "'" + did_you_mean(value, allowed));
}

}  // namespace carelint
