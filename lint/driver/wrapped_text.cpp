#include "driver/wrapped_text.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

namespace carelint {

void print_wrapped(llvm::raw_ostream& out, llvm::StringRef text, std::size_t at, std::size_t column) {
  constexpr std::size_t width = 80;
  if (at > column) {
    out << '\n';
    at = 0;
  }
  llvm::SmallVector<llvm::StringRef> words;
  llvm::SplitString(text, words);
  for (const llvm::StringRef word : words) {
    if (at > column && at + 1 + word.size() > width) {
      out << '\n';
      at = 0;
    }
    const std::size_t gap = at <= column ? column - at : 1;
    out.indent(static_cast<unsigned>(gap)) << word;
    at += gap + word.size();
  }
  out << '\n';
}

}  // namespace carelint
