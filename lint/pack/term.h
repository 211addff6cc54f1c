// Tokens, swaps and exceptions: from what is written in a rule file to what is matched.
#ifndef CARELINT_PACK_TERM_H
#define CARELINT_PACK_TERM_H

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "pack/pack.h"
#include "pack/pattern.h"

namespace carelint {

enum class Boundaries : std::uint8_t {
  words,  ///< a match begins and ends where a word does
  none,
};

struct TermOptions {
  CaseSensitivity case_sensitivity = CaseSensitivity::sensitive;
  Boundaries boundaries = Boundaries::words;
  Typography typography = Typography::plain;
  bool needs_groups = false;  ///< a replacement names a group, so that the expression itself has to run
};

/// What a written expression stands for. A pattern is compiled to see whether it is valid.
struct TermOrMistake {
  PackTerm term;
  std::string mistake;  ///< why the term cannot be used; empty when it can
};
TermOrMistake make_term(std::string_view written, const TermOptions& options);

/// `written` as PCRE2 reads it: code points by number (\u2019) in its own way, and for Typography::plain every form of
/// the apostrophe and the hyphen as the plain one.
std::string translated_regex(std::string_view written, Typography typography);

}  // namespace carelint

#endif
