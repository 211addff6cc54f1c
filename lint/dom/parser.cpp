#include "dom/parser.h"

#include "dom/html_parser.h"
#include "dom/markdown_parser.h"
#include "dom/plain_text_parser.h"

namespace carelint {

std::unique_ptr<Document> parse_document(const SourceBuffer& source) {
  switch (source.format()) {
    case Format::html: return parse_html(source);
    case Format::markdown: return parse_markdown(source);
    case Format::plain_text: return parse_plain_text(source);
  }
  return parse_html(source);
}

}  // namespace carelint
