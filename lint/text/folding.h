// The form of a token in which words are compared.
#ifndef CARELINT_TEXT_FOLDING_H
#define CARELINT_TEXT_FOLDING_H

#include <string>
#include <string_view>

namespace carelint {

/// True when fold() would give the text itself; cheap, for the common case of plain lower case.
bool is_folded(std::string_view text);

/// Replaces `folded` by the text in lower case (Unicode, simple mapping) with straight apostrophes and hyphens, and
/// without soft hyphens, joiners and other characters that show nothing.
void fold(std::string_view text, std::string& folded);

}  // namespace carelint

#endif
