// The subcommands. Each lies in the file of its name.
#ifndef CARELINT_DRIVER_COMMANDS_H
#define CARELINT_DRIVER_COMMANDS_H

#include "driver/errors.h"
#include "llvm/ADT/ArrayRef.h"

namespace llvm {
class raw_fd_ostream;
}

namespace carelint {

/// The arguments behind the subcommand's name.
using Arguments = llvm::ArrayRef<const char*>;

// Each writes its output to `out` (standard output) and says how it ended. Mistakes from outside are thrown:
// DriverError, ConfigError, YamlError.
ExitStatus run_check(Arguments arguments, llvm::raw_fd_ostream& out);
ExitStatus run_dump(Arguments arguments, llvm::raw_fd_ostream& out);
ExitStatus run_init(Arguments arguments, llvm::raw_fd_ostream& out);
ExitStatus run_metrics(Arguments arguments, llvm::raw_fd_ostream& out);
ExitStatus run_references(Arguments arguments, llvm::raw_fd_ostream& out);
ExitStatus run_rules(Arguments arguments, llvm::raw_fd_ostream& out);
ExitStatus run_test(Arguments arguments, llvm::raw_fd_ostream& out);

}  // namespace carelint

#endif
