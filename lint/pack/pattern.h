// A regular expression of a rule file, run by PCRE2.
#ifndef CARELINT_PACK_PATTERN_H
#define CARELINT_PACK_PATTERN_H

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace carelint {

enum class CaseSensitivity : std::uint8_t { sensitive, insensitive };

/// A match and its groups as views into the subject; a group that took no part is null. The first is the whole match.
using PatternMatch = std::vector<std::string_view>;

/// What one expression has cost on one article so far.
struct MatchBudget {
  std::uint64_t bytes = 0;  ///< of text that it was matched on
  std::uint64_t steps = 0;  ///< taken while steps were counted
};

/// One expression, compiled once on first need and then shared by all threads. What it may cost does not depend on the
/// machine: it is bounded by the number of steps, so that the same text always gives the same outcome.
class Pattern {
 public:
  /// `regex` is in the syntax of PCRE2, as UTF-8. Letters, digits and white space are those of Unicode.
  Pattern(std::string regex, CaseSensitivity case_sensitivity);
  ~Pattern();
  Pattern(const Pattern&) = delete;
  Pattern& operator=(const Pattern&) = delete;

  const std::string& regex() const { return regex_; }
  CaseSensitivity case_sensitivity() const { return case_sensitivity_; }

  /// Why PCRE2 refuses the expression, in its words; none when it is valid. Compiles it, without the JIT step.
  std::optional<std::string> error() const;

  enum class Outcome : std::uint8_t {
    completed,
    gave_up,  ///< the expression takes too many steps or too much memory; what was visited until then holds
  };

  /// Visits every match in `subject` (valid UTF-8) from left to right; they do not overlap and are not empty. Throws
  /// std::runtime_error when the expression is not valid.
  Outcome for_each_match(std::string_view subject, MatchBudget& budget,
                         const std::function<void(const PatternMatch&)>& visit) const;

 private:
  struct Compiled;

  std::string regex_;
  CaseSensitivity case_sensitivity_;
  std::unique_ptr<Compiled> compiled_;
};

/// `replacement` with $1, ${1} and $$ filled in from a match.
std::string expand_groups(std::string_view replacement, const PatternMatch& match);
/// True when `replacement` names a group.
bool names_groups(std::string_view replacement);

}  // namespace carelint

#endif
