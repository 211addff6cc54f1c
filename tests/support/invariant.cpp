#include "support/invariant.h"

#include <algorithm>

#include "dom/html_parser.h"

namespace carelint::testing_support {
namespace {

bool begins_markup(std::string_view text) {
  if (text.size() < 2 || text[0] != '<') return false;
  const char next = text[1];
  return (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '/' || next == '!' || next == '?';
}

std::size_t markup_size(std::string_view text) {
  if (text.starts_with("<!--")) {
    const std::size_t end = text.find("-->", 4);
    return end == text.npos ? text.size() : end + 3;
  }
  if (text.starts_with("<![CDATA[")) return 9;
  char quote = '\0';
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (quote != '\0') {
      if (text[i] == quote) quote = '\0';
    } else if (text[i] == '>') {
      return i + 1;
    } else if ((text[i] == '"' || text[i] == '\'') && text[i - 1] == '=') {
      quote = text[i];
    }
  }
  return text.size();
}

// The parser gives U+FFFD for control characters.
std::size_t control_character_size(std::string_view text) {
  const auto first = static_cast<unsigned char>(text[0]);
  const bool c0 = first < 0x9 || first == 0xB || (first >= 0xE && first < 0x20) || first == 0x7F;
  const bool c1 = first == 0xC2 && text.size() > 1 && static_cast<unsigned char>(text[1]) < 0xA0;
  return c1 ? 2 : c0 ? 1 : 0;
}

std::string shown_text(std::string_view source, bool escapable_only) {
  std::string shown;
  std::string run;
  const auto flush = [&] {
    shown += run.find('&') == run.npos ? run : decode_character_references(run);
    run.clear();
  };
  for (std::size_t i = 0; i < source.size();) {
    if (!escapable_only && begins_markup(source.substr(i))) {
      flush();
      i += markup_size(source.substr(i));
    } else if (source[i] == '\0') {
      if (escapable_only) run += "\uFFFD";
      ++i;
    } else if (const std::size_t size = control_character_size(source.substr(i))) {
      run += "\uFFFD";
      i += size;
    } else {
      if (escapable_only && source[i] == '<') {
        run += "&lt;";
      } else {
        run += source[i];
      }
      ++i;
    }
  }
  flush();
  return shown;
}

std::string without(std::string text, std::string_view characters) {
  std::erase_if(text, [&](char c) { return characters.find(c) != characters.npos; });
  return text;
}

std::string expected_text(const Block& block, std::string_view source, Format format) {
  if (format == Format::plain_text) return std::string(source);
  const bool attribute = block.kind == BlockKind::alternative_text;
  const bool escapable = attribute || block.node->is("title") || block.node->is("textarea");
  const bool raw = block.node->is("xmp") || block.node->is("plaintext") || block.node->is("listing");
  if (raw && !block.node->is("listing")) return without(std::string(source), std::string_view("\0", 1));
  return shown_text(source, escapable);
}

}  // namespace

std::vector<std::string> broken_promises(const Article& article) {
  std::vector<std::string> broken;
  const SourceBuffer& source = article.source();
  const auto complain = [&](const Block& block, std::string_view text, SourceRange range, const std::string& what) {
    broken.push_back(std::string(name_of(block.kind)) + " '" + std::string(text) + "' at " +
                     std::to_string(range.begin) + "-" + std::to_string(range.end) + ": " + what);
  };
  // Markdown's own marks are markup, too.
  const std::string_view markdown_marks = source.format() == Format::markdown ? "*_~`\\[]()!|" : "";
  for (const Block& block : article.blocks()) {
    SourceRange before{block.range.begin, block.range.begin};
    for (const Token& token : block.tokens) {
      if (token.range.empty() || token.range.end > source.size()) complain(block, token.text, token.range, "no range");
      const std::string text = expected_text(block, source.slice(token.range), source.format());
      if (without(text, markdown_marks) != without(std::string(token.text), markdown_marks)) {
        complain(block, token.text, token.range, "the source says '" + text + "'");
      }
      if (token.range.begin < before.begin)
        complain(block, token.text, token.range, "stands before the token in front of it");
      before = token.range;
    }
    for (const Sentence& sentence : block.sentences) {
      if (!block.range.contains(sentence.range)) complain(block, sentence.text, sentence.range, "outside its block");
    }
  }
  return broken;
}

}  // namespace carelint::testing_support
