// A source line as it stands under a diagnostic, with a caret range.
#ifndef CARELINT_REPORT_SOURCE_SNIPPET_H
#define CARELINT_REPORT_SOURCE_SNIPPET_H

#include <string>
#include <string_view>

#include "carelint/source.h"

namespace carelint {

struct SourceSnippet {
  std::string line;    ///< the line in visible form, tabs expanded; "…" stands for what was cut at either side
  std::string marker;  ///< blanks, then "^~~~" below the range
};

/// The snippet for a range that begins in `line` (a range of `text`, without the line end); what of it goes on beyond
/// the line is not marked, and an empty range gets one caret. The snippet takes at most `columns` (at least 40) columns
/// of a terminal, and looks at no more of a long line than that needs.
SourceSnippet make_snippet(std::string_view text, SourceRange line, SourceRange range, unsigned columns);

}  // namespace carelint

#endif
