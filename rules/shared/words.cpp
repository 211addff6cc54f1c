#include "shared/words.h"

#include <algorithm>

#include "carelint/words.h"

namespace carelint {

std::string lowered(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return lower;
}

bool holds_ignoring_case(std::string_view text, std::string_view part) {
  if (part.empty()) return true;
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; };
  const char first = part.front();
  for (std::size_t i = 0; i + part.size() <= text.size(); ++i) {
    if (lower(text[i]) == first &&
        std::equal(part.begin() + 1, part.end(), text.begin() + static_cast<std::ptrdiff_t>(i + 1),
                   [&](char a, char b) { return a == lower(b); }))
      return true;
  }
  return false;
}

bool is_preposition(std::string_view word) {
  return is_one_of(word, "about", "after", "against", "at", "before", "between", "by", "for", "from", "in", "into",
                   "of", "off", "on", "onto", "over", "to", "toward", "towards", "upon", "with", "within");
}

std::string with_case_of(std::string_view original, std::string replacement) {
  const bool capital = !original.empty() && original.front() >= 'A' && original.front() <= 'Z';
  if (capital && !replacement.empty() && replacement.front() >= 'a' && replacement.front() <= 'z') {
    replacement.front() = static_cast<char>(replacement.front() - ('a' - 'A'));
  }
  return replacement;
}

const Block* first_block(std::span<const Block> blocks, BlockKind kind) {
  const auto found = std::find_if(blocks.begin(), blocks.end(), [&](const Block& block) { return block.kind == kind; });
  return found == blocks.end() ? nullptr : &*found;
}

bool is_whole_page(const Article& article) {
  if (article.source().format() != Format::html) return false;
  for (const std::string_view name : {"html", "head", "body"}) {
    const Node* node = article.document().find(name);
    if (node != nullptr && !node->start_tag.empty()) return true;
  }
  return false;
}

bool is_whole_page(const Article& article, const Settings& settings) {
  return is_whole_page(article) || (settings.whole_pages && article.source().format() == Format::html);
}

SourceRange article_headline(const Article& article) {
  const Block* headline = nullptr;
  for (const Block& block : article.blocks()) {
    const bool counts = block.kind == BlockKind::heading && (block.region == Region::main || block.level == 1);
    if (counts && (headline == nullptr || block.level < headline->level)) headline = &block;
  }
  if (headline == nullptr) headline = first_block(article.blocks(), BlockKind::title);
  if (headline == nullptr && !article.blocks().empty()) headline = &article.blocks().front();
  return headline == nullptr ? SourceRange{} : headline->range;
}

}  // namespace carelint
