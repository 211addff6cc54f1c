// Markdown through md4c, kept private to this folder.
#ifndef CARELINT_DOM_MARKDOWN_PARSER_H
#define CARELINT_DOM_MARKDOWN_PARSER_H

#include <memory>

#include "carelint/document.h"

namespace carelint {

/// CommonMark with GitHub's tables, strikethrough and task lists. Raw HTML blocks, comments and void elements are read
/// as HTML; other raw inline tags count as markup without a meaning. A YAML front matter gives <title> and lang.
std::unique_ptr<Document> parse_markdown(const SourceBuffer& source);

}  // namespace carelint

#endif
