#include "citation/apa_entry.h"
#include "shared/words.h"

#include <algorithm>

namespace carelint {
namespace {

bool is_date(std::string_view inside) {
  if (inside.starts_with("n.d.") || inside.starts_with("in press")) return true;
  return inside.size() >= 4 && (inside[0] == '1' || inside[0] == '2') &&
         std::all_of(inside.begin(), inside.begin() + 4, is_digit);
}

}  // namespace

std::optional<ApaEntry> apa_entry(const Block& block, const Settings& settings) {
  const bool other_style = settings.citation_style != "auto" && settings.citation_style != "apa7";
  if (block.kind != BlockKind::reference || other_style) return std::nullopt;
  for (std::size_t open = block.text.find('('); open != block.text.npos; open = block.text.find('(', open + 1)) {
    const std::size_t close = block.text.find(')', open);
    if (close == block.text.npos) return std::nullopt;
    if (is_date(block.text.substr(open + 1, close - open - 1))) return ApaEntry{open, close + 1};
  }
  return std::nullopt;
}

void for_each_apa_entry(const Article& article, const Settings& settings,
                        const std::function<void(const Block&, const ApaEntry&)>& visit) {
  for (const Block& block : article.blocks()) {
    if (const auto entry = apa_entry(block, settings)) visit(block, *entry);
  }
}

}  // namespace carelint
