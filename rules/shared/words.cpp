#include "shared/words.h"

#include <algorithm>
#include <vector>

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

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  if (a.size() > b.size() + limit || b.size() > a.size() + limit) return limit + 1;
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before = last;
    last = row;
  }
  return last[b.size()];
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
  if (headline != nullptr) return headline->range;
  if (article.blocks().empty()) return {};
  const Block& first = article.blocks().front();
  return first.sentences.empty() ? first.range : first.sentences.front().range;
}

}  // namespace carelint
