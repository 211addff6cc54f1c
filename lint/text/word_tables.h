// The tables that the build makes from lint/text/data, and how to read them. No allocation, nothing to load.
#ifndef CARELINT_TEXT_WORD_TABLES_H
#define CARELINT_TEXT_WORD_TABLES_H

#include <cstdint>
#include <span>
#include <string_view>

#include "carelint/article.h"

namespace carelint {

/// FNV-1a of the bytes of a word.
constexpr std::uint32_t hash_of(std::string_view word) {
  std::uint32_t hash = 2166136261U;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

/// What is known of a word.
struct WordEntry {
  std::uint32_t begin;  ///< of its text, in WordTable::text
  std::uint8_t size;
  std::uint8_t syllables;
  Familiarity familiarity;
};

/// A hash table with open addressing, as the build lays it out.
struct WordTable {
  std::string_view text;  ///< the words one behind the other
  std::span<const WordEntry> entries;
  std::span<const std::uint16_t> slots;  ///< 1 + index of an entry, or 0; the size is a power of two

  /// Null for an unknown word. `word` is in lower case with straight apostrophes.
  const WordEntry* find(std::string_view word) const {
    const std::size_t mask = slots.size() - 1;
    for (std::size_t slot = hash_of(word) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      const WordEntry& entry = entries[slots[slot] - 1U];
      if (text.substr(entry.begin, entry.size) == word) return &entry;
    }
    return nullptr;
  }
};

/// How many syllable nuclei a letter carries in its context: the letter with up to four letters on each side, a word
/// padded by ^ in front and $ behind. The longest context to the right decides, and among those the longest to the
/// left.
struct SyllableTable {
  /// Letters to the right of a letter, with the lengths to the left for which there is a context, as bits.
  struct Right {
    std::uint32_t key;
    std::uint8_t left_lengths;
  };
  struct Context {
    std::uint64_t key;
    std::uint8_t nuclei;
  };
  // Hash tables with open addressing; a key of 0 is an empty slot, the sizes are powers of two.
  std::span<const Right> rights;
  std::span<const Context> contexts;

  /// The syllables of a word of the letters a to z and apostrophes, in lower case; 0 for an empty one.
  unsigned count(std::string_view word) const;
};

/// The letter and up to four on each side as a number: five bits each, the letter lowest, then those to the right and
/// those to the left, nearest first.
class SyllableKey {
 public:
  static constexpr unsigned longest_side = 4;
  static constexpr unsigned bits_of_letter = 5;

  /// `at` is the place of the letter in `word`.
  static std::uint64_t of(std::string_view word, std::size_t at, unsigned left, unsigned right);
  /// The bits of a key that hold the letter and so many on each side.
  static constexpr std::uint64_t mask(unsigned left, unsigned right) {
    const std::uint64_t right_bits = (std::uint64_t{1} << (bits_of_letter * (right + 1))) - 1;
    const std::uint64_t left_bits = (std::uint64_t{1} << (bits_of_letter * left)) - 1;
    return right_bits | left_bits << (bits_of_letter * (longest_side + 1));
  }
  /// From the form of the data file, "left|letter+right"; throws std::invalid_argument for any other text.
  static std::uint64_t parse(std::string_view context, std::uint32_t& right_key, unsigned& left_length);
  static constexpr std::size_t slot(std::uint64_t key, std::size_t size) {
    return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15U) >> 32) & (size - 1);
  }
};

/// Made by the build.
extern const WordTable word_table;
extern const SyllableTable syllable_table;

}  // namespace carelint

#endif
