// HTML through Gumbo, kept private to this folder.
#ifndef CARELINT_DOM_HTML_PARSER_H
#define CARELINT_DOM_HTML_PARSER_H

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "carelint/document.h"
#include "dom/tree_builder.h"

namespace carelint {

std::unique_ptr<Document> parse_html(const SourceBuffer& source);

/// Parses the source range [begin, end) as the content of a <body> and adds its nodes below what is open in `tree`.
void parse_html_fragment(const SourceBuffer& source, SourceRange range, TreeBuilder& tree);

/// The text that a short piece of HTML without tags stands for: "&eacute;" gives "é".
std::string decode_character_references(std::string_view html);

}  // namespace carelint

#endif
