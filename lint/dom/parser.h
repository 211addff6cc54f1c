// From an article's text to the tree of api/document.h.
#ifndef CARELINT_DOM_PARSER_H
#define CARELINT_DOM_PARSER_H

#include <memory>
#include <stdexcept>

#include "carelint/document.h"
#include "carelint/source.h"

namespace carelint {

/// A text that is refused before it is parsed. what() is the reason, for an editor, without the path.
class DocumentError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Parses the text as its format says: HTML by the algorithm of the HTML standard, Markdown as CommonMark with GitHub's
/// tables and strikethrough, plain text by blank lines and list markers. Any text that is not refused gives a tree.
/// The document views `source`, which must outlive it. Throws DocumentError for markup that nests deeper than 1,000
/// elements or would take a parser quadratic time.
std::unique_ptr<Document> parse_document(const SourceBuffer& source);

}  // namespace carelint

#endif
