#include "text/metrics.h"

#include <algorithm>
#include <array>

#include "text/reading_scores.h"

namespace carelint {
namespace {

// A paragraph this long, in bytes, is prose even without a mark at its end.
constexpr std::size_t longest_line = 100;

// "slept.3", "slept.[3,4]": the digits of a note are taken off.
std::string_view without_note(std::string_view text) {
  const std::size_t last = text.find_last_not_of("0123456789,[] ");
  return last == text.npos || text.back() == ' ' ? text : text.substr(0, last + 1);
}

bool ends_as_sentence(std::string_view text) {
  text = without_note(text);
  for (std::size_t before = 0; before != text.size();) {
    before = text.size();
    for (const std::string_view mark : {")", "]", "\"", "'", "”", "’", "»"}) {
      if (text.ends_with(mark)) text.remove_suffix(mark.size());
    }
  }
  constexpr std::array<std::string_view, 9> terminators = {".", "!", "?", "…", "‽", "⁇", "⁈", "⁉", "‼"};
  return std::any_of(terminators.begin(), terminators.end(),
                     [&](std::string_view mark) { return text.ends_with(mark); });
}

}  // namespace

bool is_counted_prose(const Block& block) {
  if (block.region != Region::main || !block.is_prose() || !is_english(block.language)) return false;
  if (block.kind == BlockKind::list_item) return ends_as_sentence(block.text);
  const auto is_whole = [](const Sentence& sentence) { return ends_as_sentence(sentence.text); };
  return block.text.size() > longest_line || block.text.ends_with(':') ||
         std::any_of(block.counted_sentences.begin(), block.counted_sentences.end(), is_whole);
}

Metrics measure(std::span<const Block> blocks) {
  Metrics metrics;
  for (const Block& block : blocks) {
    if (!block.is_counted) continue;
    ++metrics.blocks;
    for (const Sentence& sentence : block.sentences) metrics.counts += sentence.counts;
  }
  metrics.scores = score_reading(metrics.counts);
  return metrics;
}

std::vector<Section> measure_sections(std::span<const Block> blocks) {
  std::vector<Section> sections;
  const Block* heading = nullptr;
  std::size_t begin = 0;
  const auto close = [&](std::size_t end) {
    Section section{heading, blocks.subspan(begin, end - begin), measure(blocks.subspan(begin, end - begin))};
    if (heading != nullptr || section.metrics.blocks > 0) sections.push_back(section);
  };
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (blocks[i].kind != BlockKind::heading || blocks[i].region != Region::main) continue;
    close(i);
    heading = &blocks[i];
    begin = i + 1;
  }
  close(blocks.size());
  return sections;
}

}  // namespace carelint
