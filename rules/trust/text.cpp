#include "trust/text.h"

#include <algorithm>

#include "carelint/words.h"
#include "shared/words.h"

namespace carelint {
namespace {

constexpr char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool leads_elsewhere(const Node& node) {
  const Attribute* address = node.is("a") ? node.attribute("href") : nullptr;
  return address != nullptr && (address->value.starts_with("http:") || address->value.starts_with("https:"));
}

bool is_running_text(const Block& block) {
  return block.is_prose() && block.region == Region::main;
}

}  // namespace

bool begins_ignoring_case(std::string_view text, std::string_view part) {
  return text.size() >= part.size() &&
         std::equal(part.begin(), part.end(), text.begin(), [](char a, char b) { return a == lower(b); });
}

bool holds_any(std::string_view text, std::initializer_list<std::string_view> parts) {
  const std::string lower = lowered(text);
  return std::any_of(parts.begin(), parts.end(),
                     [&](std::string_view part) { return lower.find(part) != std::string::npos; });
}

bool is_month_name(std::string_view word) {
  return is_one_of(word, "january", "february", "march", "april", "may", "june", "july", "august", "september",
                   "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
                   "oct", "nov", "dec");
}

std::string digits_in(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits), is_digit);
  return digits;
}

const Block* block_at(const Article& article, SourceRange range) {
  constexpr int deepest = 16;  // a block can lie in others, such as the items of a list in an item
  const auto blocks = article.blocks();
  auto after = std::upper_bound(blocks.begin(), blocks.end(), range.begin,
                                [](std::uint32_t begin, const Block& block) { return begin < block.range.begin; });
  for (int i = 0; i < deepest && after != blocks.begin(); ++i) {
    --after;
    if (after->range.contains(range)) return &*after;
  }
  return nullptr;
}

const Token* token_from(const Block& block, std::uint32_t offset) {
  const auto tokens = block.tokens;
  const auto found = std::partition_point(tokens.begin(), tokens.end(),
                                          [&](const Token& token) { return token.range.begin < offset; });
  return tokens.data() + (found - tokens.begin());
}

bool is_paid_link(const Node& node) {
  const Attribute* address = node.is("a") ? node.attribute("href") : nullptr;
  if (address == nullptr) return false;
  const Attribute* relation = node.attribute("rel");
  if (relation != nullptr && holds_ignoring_case(relation->value, "sponsored")) return true;
  if (!address->value.starts_with("http")) return false;
  const bool is_shop =
      holds_ignoring_case(address->value, "://www.amazon.") && holds_any(address->value, {"?tag=", "&tag="});
  return is_shop || holds_any(address->value, {"://amzn.to/", "shareasale.com", "awin1.com", "utm_medium=affiliate"});
}

bool shows_sources(const Article& article) {
  if (first_block(article.blocks(), BlockKind::reference) != nullptr) return true;
  const auto nodes = article.document().nodes();
  return std::any_of(nodes.begin(), nodes.end(), [&](const Node& node) {
    if (!leads_elsewhere(node) || is_paid_link(node)) return false;
    const Block* block = block_at(article, node.range);
    return block != nullptr && is_running_text(*block);
  });
}

}  // namespace carelint
