// Why an article cannot be read or written.
#ifndef CARELINT_SOURCE_SOURCE_ERROR_H
#define CARELINT_SOURCE_SOURCE_ERROR_H

#include <stdexcept>

namespace carelint {

/// what() is the reason, in words for an editor and without the path, to be put behind it: "is a folder",
/// "cannot be read: Permission denied".
class SourceError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace carelint

#endif
