#include "text/metrics.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

#include "source/ascii.h"
#include "text/reading_formulas.h"

namespace carelint {
namespace {

constexpr std::uint8_t polysyllable = 3;
constexpr std::uint32_t longest_short_word = 6;

struct WordCharacters {
  std::uint32_t letters = 0;
  std::uint32_t digits = 0;
};

WordCharacters count_characters(std::string_view word) {
  WordCharacters counted;
  const auto size = static_cast<int32_t>(word.size());
  for (int32_t at = 0; at < size;) {
    const char byte = word[static_cast<std::size_t>(at)];
    if (is_ascii(byte)) {
      counted.letters += is_ascii_letter(byte) ? 1 : 0;
      counted.digits += is_ascii_digit(byte) ? 1 : 0;
      ++at;
      continue;
    }
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(word.data(), at, size, c);
    if (u_isalpha(c)) {
      ++counted.letters;
    } else if (u_isdigit(c)) {
      ++counted.digits;
    }
  }
  return counted;
}

bool ends_as_sentence(std::string_view text) {
  while (!text.empty() && (text.back() == ')' || text.back() == '"' || text.back() == '\'')) text.remove_suffix(1);
  for (const std::string_view mark : {"”", "’", "»"}) {
    if (text.ends_with(mark)) text.remove_suffix(mark.size());
  }
  return text.ends_with('.') || text.ends_with('!') || text.ends_with('?') || text.ends_with("…");
}

bool counts(const Block& block) {
  if (block.region != Region::main || !block.is_prose()) return false;
  return block.kind != BlockKind::list_item || ends_as_sentence(block.text);
}

void count(const Token& token, Metrics& metrics) {
  if (!token.is_word() || token.marks.has(Mark::code)) return;
  const WordCharacters characters = count_characters(token.text);
  ++metrics.words;
  metrics.syllables += token.syllables;
  metrics.letters += characters.letters;
  metrics.characters += characters.letters + characters.digits;
  if (token.syllables >= polysyllable) ++metrics.polysyllables;
  if (token.syllables == 1) ++metrics.monosyllables;
  if (characters.letters + characters.digits > longest_short_word) ++metrics.long_words;
}

}  // namespace

Metrics measure(std::span<const Block> blocks) {
  Metrics metrics;
  for (const Block& block : blocks) {
    if (!counts(block)) continue;
    ++metrics.blocks;
    for (const Sentence& sentence : block.sentences) {
      const bool holds_words = std::any_of(sentence.tokens.begin(), sentence.tokens.end(),
                                           [](const Token& token) { return token.is_word(); });
      if (holds_words) ++metrics.sentences;
    }
    for (const Token& token : block.tokens) count(token, metrics);
  }
  score_reading(metrics);
  return metrics;
}

}  // namespace carelint
