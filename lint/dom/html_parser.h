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

/// Gumbo reads a skeleton of the page, see dom/skeleton.h; where that does not do, the page itself.
std::unique_ptr<Document> parse_html(const SourceBuffer& source);

/// Gives the same document without the detour, for tests to compare with.
std::unique_ptr<Document> parse_html_as_it_is(const SourceBuffer& source);

/// Parses the source range [begin, end) as the content of a <body> and adds its nodes below what is open in `tree`.
void parse_html_fragment(const SourceBuffer& source, SourceRange range, TreeBuilder& tree);

/// The text that a short piece of HTML without tags stands for: "&eacute;" gives "é".
std::string decode_character_references(std::string_view html);

}  // namespace carelint

#endif
