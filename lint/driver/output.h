// Standard output, with its failures noticed.
#ifndef CARELINT_DRIVER_OUTPUT_H
#define CARELINT_DRIVER_OUTPUT_H

#include <exception>
#include <string>

#include "driver/errors.h"
#include "llvm/Support/raw_ostream.h"

namespace carelint {

/// The reader of our output has gone, as in `carelint drafts | head`. Nothing is left to say.
class OutputClosed : public std::exception {};

/// Throws OutputClosed or, as for a full disk, DriverError, where something could not be written.
void demand_written(llvm::raw_fd_ostream& out);

/// Owns the stream. Buffered also on a terminal.
class Output {
 public:
  Output();
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;
  /// What cannot be written any more is lost; LLVM would abort the program.
  ~Output() {
    stream_.flush();
    stream_.clear_error();
  }

  llvm::raw_fd_ostream& stream() { return stream_; }
  /// Writes what is buffered. Throws as demand_written().
  void finish();
  /// Writes what is buffered and then the message, on standard error.
  ExitStatus fail(const std::string& message, ExitStatus status);

 private:
  llvm::raw_fd_ostream stream_;
};

}  // namespace carelint

#endif
