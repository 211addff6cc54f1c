// carelint init: a new .carelint.yaml.

#include <system_error>

#include "config/config.h"
#include "driver/command_line.h"
#include "driver/commands.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

namespace carelint {
namespace {

constexpr char config_name[] = ".carelint.yaml";

void write_new_file(const std::string& path, const std::string& text) {
  std::error_code error;
  llvm::raw_fd_ostream file(path, error, llvm::sys::fs::CD_CreateNew);
  if (error == std::errc::file_exists) throw DriverError(path + " is already there, and is left as it is");
  if (!error) {
    file << text;
    file.close();
    error = file.error();
    file.clear_error();
    if (error) llvm::sys::fs::remove(path);
  }
  if (error) throw DriverError(path + " cannot be written: " + error.message());
}

}  // namespace

ExitStatus run_init(Arguments arguments, llvm::raw_fd_ostream& out) {
  CommandLine line("init", "init",
                   "Writes a .carelint.yaml into this folder, with every setting explained and none\n"
                   "changed. A file that is already there is left alone.");
  const OperandList operands(line);
  if (!line.parse(arguments, out)) return ExitStatus::success;
  if (!operands.empty()) throw DriverError("init takes no path; it writes into the folder that it is called in");
  write_new_file(config_name, commented_config());
  out << "wrote " << config_name << "; it changes nothing until you edit it\n";
  return ExitStatus::success;
}

}  // namespace carelint
