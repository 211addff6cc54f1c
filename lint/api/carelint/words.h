// Words that are fixed when the program is compiled.
#ifndef CARELINT_API_WORDS_H
#define CARELINT_API_WORDS_H

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace carelint {

/// True when the text is one of the words, each a string literal: `is_one_of(token.folded, "is", "are")`. For a list of
/// more than a few words see WordSet.
template <std::size_t... sizes>
constexpr bool is_one_of(std::string_view text, const char (&... words)[sizes]) {
  return ((text == std::string_view(words, sizes - 1)) || ...);
}

/// Words to look up, written down in byte order without doubles; anything else does not compile. The words are UTF-8
/// and found only as they are written: give `Token::folded` and keep the list in lower case. A look-up takes
/// O(log words), compares eight bytes at a time and allocates nothing. Immutable, so safe to share between threads.
///
///   constexpr WordSet feelings({"afraid", "calm", "sad"});
///   if (feelings.contains(token.folded)) …
template <std::size_t size>
class WordSet {
 public:
  consteval explicit WordSet(const std::string_view (&words)[size]) {
    for (std::size_t i = 0; i < size; ++i) {
      if (i > 0 && words[i - 1] >= words[i]) throw "the words of a WordSet are in byte order, each once";
      words_[i] = words[i];
      beginnings_[i] = beginning_of(words[i]);
      if (!words[i].empty()) sizes_[slot_of(words[i])] |= size_bit(words[i]);
    }
  }

  constexpr bool contains(std::string_view word) const { return index_of(word) != size; }

  /// Where the word stands in the list, counted from 0; the number of words when it is not there.
  constexpr std::size_t index_of(std::string_view word) const {
    if (!word.empty() && (sizes_[slot_of(word)] & size_bit(word)) == 0) return size;
    const std::uint64_t beginning = beginning_of(word);
    const auto found = std::lower_bound(beginnings_.begin(), beginnings_.end(), beginning);
    for (auto i = static_cast<std::size_t>(found - beginnings_.begin()); i < size && beginnings_[i] == beginning; ++i) {
      if (words_[i] == word) return i;
    }
    return size;
  }

 private:
  /// Most words of a text are turned away by their first letter, last letter and size.
  static constexpr std::size_t slot_of(std::string_view word) {
    constexpr unsigned slots = 64;
    return (static_cast<unsigned char>(word.front()) ^ static_cast<unsigned char>(word.back()) << 1U) % slots;
  }
  static constexpr std::uint32_t size_bit(std::string_view word) {
    return std::uint32_t{1} << std::min<std::size_t>(word.size(), 31);
  }

  /// The first eight bytes as a number that sorts as the bytes do.
  static constexpr std::uint64_t beginning_of(std::string_view word) {
    constexpr std::size_t bytes = sizeof(std::uint64_t);
    const std::size_t taken = std::min(word.size(), bytes);
    std::uint64_t beginning = 0;
    for (std::size_t i = 0; i < taken; ++i) beginning = beginning << 8U | static_cast<unsigned char>(word[i]);
    return taken == 0 ? 0 : beginning << 8U * (bytes - taken);
  }

  std::array<std::string_view, size> words_{};
  std::array<std::uint64_t, size> beginnings_{};
  std::array<std::uint32_t, 64> sizes_{};
};

}  // namespace carelint

#endif
