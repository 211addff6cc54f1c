#include "driver/output.h"

#include <unistd.h>

#include <system_error>

namespace carelint {

void demand_written(llvm::raw_fd_ostream& out) {
  if (!out.has_error()) return;
  const std::error_code error = out.error();
  out.clear_error();
  if (error == std::errc::broken_pipe) throw OutputClosed();
  throw DriverError("the output cannot be written: " + error.message());
}

Output::Output() : stream_(STDOUT_FILENO, /*shouldClose=*/false) {
  stream_.SetBufferSize(64 * 1024);
}

void Output::finish() {
  stream_.flush();
  demand_written(stream_);
}

ExitStatus Output::fail(const std::string& message, ExitStatus status) {
  stream_.flush();
  llvm::errs() << message << (message.ends_with('\n') ? "" : "\n");
  return status;
}

}  // namespace carelint
