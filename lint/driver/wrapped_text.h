// Text in lines that a terminal shows whole.
#ifndef CARELINT_DRIVER_WRAPPED_TEXT_H
#define CARELINT_DRIVER_WRAPPED_TEXT_H

#include <cstddef>

#include "llvm/ADT/StringRef.h"

namespace llvm {
class raw_ostream;
}

namespace carelint {

/// Prints the words of `text`, a space apart, in lines of 80 columns that begin at `column`, and ends the last line.
/// `at` is the column where the output stands; beyond `column`, the text begins on a new line.
void print_wrapped(llvm::raw_ostream& out, llvm::StringRef text, std::size_t at, std::size_t column);

}  // namespace carelint

#endif
