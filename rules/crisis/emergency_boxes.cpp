#include "crisis/emergency_boxes.h"

#include <algorithm>

#include "crisis/help.h"

namespace carelint {
namespace {

bool calls_itself_box(const Node& node) {
  if (!node.is("div") && !node.is("section") && !node.is("aside")) return false;
  for (const char* name : {"class", "id", "role"}) {
    const Attribute* attribute = node.attribute(name);
    if (attribute == nullptr) continue;
    for (const char* mark : {"emergency", "crisis", "urgent", "immediate", "alert"}) {
      if (holds_ignoring_case(attribute->value, mark)) return true;
    }
  }
  return false;
}

bool is_short(const Article& article, const Node& node) {
  constexpr std::size_t longest = 200;
  std::size_t words = 0;
  for (const Block& block : article.blocks()) {
    if (!node.range.contains(block.range)) continue;
    words += static_cast<std::size_t>(
        std::count_if(block.tokens.begin(), block.tokens.end(), [](const Token& token) { return token.is_word(); }));
  }
  return words <= longest;
}

bool holds_number(std::span<const LineMention> mentions, const Node& node) {
  return std::any_of(mentions.begin(), mentions.end(),
                     [&](const LineMention& mention) { return node.range.contains(mention.number->range); });
}

}  // namespace

EmergencyBoxes::EmergencyBoxes(const Article& article) {
  const auto mentions = article.get<CrisisMentions>().lines();
  if (mentions.empty()) return;
  for (const Node& node : article.document().nodes()) {
    const bool inside = !boxes_.empty() && boxes_.back()->range.contains(node.range);
    if (inside || !calls_itself_box(node) || !holds_number(mentions, node) || !is_short(article, node)) continue;
    boxes_.push_back(&node);
  }
}

const Node* EmergencyBoxes::around(SourceRange range) const {
  const auto found =
      std::find_if(boxes_.begin(), boxes_.end(), [&](const Node* box) { return box->range.contains(range); });
  return found == boxes_.end() ? nullptr : *found;
}

}  // namespace carelint
