#include "shared/topics.h"

#include <algorithm>

#include "shared/topic_words.h"

namespace carelint {
namespace {

// What a mention weighs in a block; 0 where it does not count.
std::uint8_t weight_in(const Block& block) {
  constexpr std::uint8_t title = 4;
  constexpr std::uint8_t section = 3;
  constexpr std::uint8_t subsection = 2;
  if (block.kind == BlockKind::title || (block.kind == BlockKind::heading && block.level == 1)) return title;
  const bool counts = block.region == Region::main && block.kind != BlockKind::reference &&
                      block.kind != BlockKind::preformatted && block.kind != BlockKind::control &&
                      block.kind != BlockKind::alternative_text;
  if (!counts) return 0;
  if (block.kind != BlockKind::heading) return 1;
  return block.level == 2 ? section : subsection;
}

}  // namespace

Topics::Topics(const Article& article) {
  constexpr std::uint32_t words_a_mention = 200;
  constexpr std::uint32_t fewest = 2;
  constexpr std::uint32_t most = 6;
  needed_ = std::clamp(article.metrics().counts.words / words_a_mention, fewest, most);
  if (!is_english(article.language())) return;
  for (const Block& block : article.blocks()) {
    if (weight_in(block) > 0) read(block);
  }
}

void Topics::read(const Block& block) {
  for (std::size_t i = 0; i < block.tokens.size(); ++i) {
    const auto mention = topic_at(block, i);
    if (mention)
      add(mention->topic, block, hull(block.tokens[mention->first].range, block.tokens[mention->last].range));
  }
}

void Topics::add(Topic topic, const Block& block, SourceRange range) {
  Measure& measure = measures_[static_cast<std::size_t>(topic)];
  const std::uint8_t weight = weight_in(block);
  measure.weight += weight;
  measure.leads = measure.leads || weight >= 3;
  // A heading that readers see goes before the title, which they do not.
  const std::uint8_t rank = block.kind == BlockKind::heading ? weight : 1;
  if (rank > measure.first_rank) {
    measure.first_rank = rank;
    measure.first = range;
  }
}

}  // namespace carelint
