// What can be known of a regular expression without running it: the texts it stands for, when they are few, and
// literals that every match must hold, for finding the places worth a try.
#ifndef CARELINT_PACK_REGEX_SHAPE_H
#define CARELINT_PACK_REGEX_SHAPE_H

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace carelint {

/// More alternatives than this are a pattern, not a list of phrases.
inline constexpr std::size_t max_phrases = 64;

struct RegexShape {
  /// All texts that it matches between word boundaries, case as written, \s and \s+ as one space; empty when they are
  /// more than max_phrases, or cannot be told.
  std::vector<std::string> phrases;
  /// Folded ASCII texts of two bytes or more with plain_typography(); every match holds at least one of them. Empty
  /// when nothing is known.
  std::vector<std::string> literals;
  bool ignore_case = false;   ///< begins with (?i)
  bool has_captures = false;  ///< has a group that a replacement can name
};

/// Reads an expression in the syntax of PCRE2. One that is malformed, or beyond what this reader knows, gives a shape
/// that promises nothing: whether it is valid is for PCRE2 to say.
RegexShape shape_of(std::string_view regex);

}  // namespace carelint

#endif
