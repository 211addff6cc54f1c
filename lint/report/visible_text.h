// What may reach a terminal: text without control characters, and the columns that it takes.
#ifndef CARELINT_REPORT_VISIBLE_TEXT_H
#define CARELINT_REPORT_VISIBLE_TEXT_H

#include <string>
#include <string_view>

#include "report/code_points.h"

namespace carelint {

/// The form in which a code point is shown. Printable ones are shown as they are; C0 controls and DEL as their control
/// picture ("␛"); everything else that is invisible or steers the terminal (C1 controls, direction marks, soft
/// hyphens, unassigned code points) by name ("<U+202E>"). Joiners are kept, since scripts and emoji need them.
struct VisibleForm {
  std::string text;      ///< short enough to need no allocation
  unsigned columns = 0;  ///< 0 for what combines with the character before it
};

/// `code_point` is the one that stands at `offset` in `text`.
VisibleForm visible_form(std::string_view text, std::size_t offset, CodePoint code_point);

/// The columns of visible_form() without its text.
unsigned visible_columns(std::string_view text, std::size_t offset, CodePoint code_point);

/// A whole text in visible form, on one line.
std::string visible_text(std::string_view text);

}  // namespace carelint

#endif
