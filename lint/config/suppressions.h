// Comments in an article that switch rules off for a stretch of it.
//
//   <!-- carelint-disable-next stigma/x -- reason -->      for the next element
//   <!-- carelint-disable x/y, x/z -- reason -->           until <!-- carelint-enable x/y, x/z --> or the end
//
// Rules are ids or globs, divided by commas or spaces. The reason stands behind `--` or a dash (— or –) and is
// required. An enable ends every disable above it whose ids and globs its own cover. A word that begins with
// "carelint-" and is no directive is a mistake.
#ifndef CARELINT_CONFIG_SUPPRESSIONS_H
#define CARELINT_CONFIG_SUPPRESSIONS_H

#include <string>
#include <string_view>
#include <vector>

#include "carelint/document.h"

namespace carelint {

/// One rule glob of one suppression comment.
struct Suppression {
  std::string rules;    ///< a rule id, or a glob such as "reading/*"
  SourceRange comment;  ///< the whole comment
  SourceRange name;     ///< the glob inside the comment
  SourceRange stretch;  ///< findings that begin here are suppressed
};

/// A comment that wants to be a suppression and is not: no reason, no rule, an unknown directive, an enable without a
/// disable, a disable-next with nothing after it. Its message is a sentence without a full stop.
struct SuppressionMistake {
  SourceRange comment;
  std::string message;
};

struct Suppressions {
  std::vector<Suppression> suppressions;  ///< in document order
  std::vector<SuppressionMistake> mistakes;
};

/// Reads the comments of a document, in document order; of a document with more than 5,000 names of rules in such
/// comments the first 5,000. O(nodes), and O(nodes * log nodes) where there is a disable-next.
Suppressions find_suppressions(const Document& document);

}  // namespace carelint

#endif
