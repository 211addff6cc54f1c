// How a command ends, and the mistakes that end it early.
#ifndef CARELINT_DRIVER_ERRORS_H
#define CARELINT_DRIVER_ERRORS_H

#include <stdexcept>

namespace carelint {

/// The exit statuses that scripts rely on. Where several hold, the greatest counts.
enum class ExitStatus : int {
  success = 0,
  findings = 1,        ///< at or above the threshold, or a failed example
  bad_input = 2,       ///< usage, configuration, or an input that cannot be read
  internal_error = 3,  ///< of carelint or of a rule
};

/// Anything that a person outside has to mend before the command can do its work: a wrong option, a plugin that cannot
/// be loaded, a full disk. what() is ready to print behind "carelint: ".
class DriverError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace carelint

#endif
