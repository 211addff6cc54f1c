#include "text/textstat_metrics.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <string>

#include "source/ascii.h"
#include "text/folding.h"
#include "text/reading_scores.h"
#include "text/spoken_words.h"

namespace carelint {
namespace {

constexpr unsigned polysyllable = 3;
constexpr std::uint32_t longest_short_word = 6;
constexpr std::uint32_t linsear_words = 100;

bool ends_sentence(char c) {
  return c == '.' || c == '!' || c == '?';
}

class TextstatCounter {
 public:
  void read(std::string_view text) {
    const auto size = static_cast<int32_t>(text.size());
    for (int32_t at = 0; at < size;) {
      UChar32 c = 0;
      U8_NEXT_OR_FFFD(text.data(), at, size, c);
      read(c);
    }
    end_word();
  }

  void finish() {
    end_word();
    end_sentence();
    counts_.sentences = std::max(counts_.sentences, 1U);
    if (linsear_sentences_ == 0) linsear_sentences_ = counts_.sentences;
  }

  ReadingScores scores() const {
    ReadingScores scores = score_reading(counts_);
    if (counts_.words == 0) return {};
    scores.estimate.reset();
    scores.smog_is_extrapolated = false;
    const double words = counts_.words;
    set(scores, ReadingFormula::gunning_fog, 0.4 * (words / counts_.sentences + 100 * difficult_words_ / words));
    const double linsear = (linsear_counted_ + 2.0 * linsear_polysyllables_) / linsear_sentences_;
    set(scores, ReadingFormula::linsear_write, linsear > 20 ? linsear / 2 : (linsear - 2) / 2);
    return scores;
  }

  const TextCounts& counts() const { return counts_; }

 private:
  static void set(ReadingScores& scores, ReadingFormula formula, double score) {
    scores.formulas[static_cast<std::size_t>(formula)] = score;
  }

  void read(UChar32 c) {
    if (u_isUWhiteSpace(c)) return end_word();
    ++counts_.characters;
    const bool letter = u_isalnum(c) || c == '_';
    if (letter) {
      ++counts_.letters;
      ++letters_in_word_;
    }
    if (letter || c == '\'' || c == 0x2019) append(c == 0x2019 ? U'\'' : c);
    if (c < 0x80 && ends_sentence(static_cast<char>(c))) {
      // The word goes on behind the mark, the sentence does not.
      if (letters_in_word_ > 0 && !word_counted_in_sentence_) {
        ++words_in_sentence_;
        word_counted_in_sentence_ = true;
      }
      end_sentence();
    }
  }

  void append(UChar32 c) {
    uint8_t bytes[U8_MAX_LENGTH];
    int32_t size = 0;
    U8_APPEND_UNSAFE(bytes, size, c);
    word_.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
  }

  void end_sentence() {
    constexpr std::uint32_t longest_ignored = 2;
    if (words_in_sentence_ > longest_ignored) ++counts_.sentences;
    words_in_sentence_ = 0;
    word_counted_in_sentence_ = false;
    letters_in_word_ = 0;
  }

  void end_word() {
    if (letters_in_word_ > 0 && !word_counted_in_sentence_) ++words_in_sentence_;
    word_counted_in_sentence_ = false;
    letters_in_word_ = 0;
    if (std::all_of(word_.begin(), word_.end(), [](char c) { return c == '\''; })) return word_.clear();
    count_word();
    word_.clear();
  }

  void count_word() {
    fold(word_, folded_);
    const bool has_digit = std::any_of(folded_.begin(), folded_.end(), is_ascii_digit);
    const SpokenWord spoken = has_digit ? SpokenWord{1, Familiarity::uncommon} : speak_word(folded_);
    ++counts_.words;
    counts_.syllables += spoken.syllables;
    counts_.monosyllables += spoken.syllables == 1 ? 1 : 0;
    const bool is_polysyllable = spoken.syllables >= polysyllable;
    counts_.polysyllables += is_polysyllable ? 1 : 0;
    counts_.long_words += code_points(word_) > longest_short_word ? 1 : 0;
    counts_.unfamiliar_words += spoken.familiarity != Familiarity::familiar ? 1 : 0;
    counts_.uncommon_words += spoken.familiarity == Familiarity::uncommon ? 1 : 0;
    difficult_words_ += is_polysyllable && spoken.familiarity != Familiarity::familiar ? 1 : 0;
    if (counts_.words > linsear_words) return;
    ++linsear_counted_;
    linsear_polysyllables_ += is_polysyllable ? 1 : 0;
    if (counts_.words == linsear_words)
      linsear_sentences_ = std::max(1U, counts_.sentences + (words_in_sentence_ > 2 ? 1 : 0));
  }

  static std::uint32_t code_points(std::string_view text) {
    return static_cast<std::uint32_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
  }

  TextCounts counts_;
  std::string word_;
  std::string folded_;
  std::uint32_t letters_in_word_ = 0;
  bool word_counted_in_sentence_ = false;
  std::uint32_t words_in_sentence_ = 0;
  double difficult_words_ = 0;
  std::uint32_t linsear_counted_ = 0;
  std::uint32_t linsear_polysyllables_ = 0;
  std::uint32_t linsear_sentences_ = 0;
};

}  // namespace

Metrics measure_like_textstat(std::span<const Block> blocks) {
  Metrics metrics;
  TextstatCounter counter;
  for (const Block& block : blocks) {
    if (!block.is_counted) continue;
    ++metrics.blocks;
    counter.read(block.text);
  }
  if (metrics.blocks == 0) return metrics;
  counter.finish();
  metrics.counts = counter.counts();
  metrics.scores = counter.scores();
  return metrics;
}

}  // namespace carelint
