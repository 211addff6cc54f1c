// Numbers for words.
#ifndef CARELINT_PACK_WORD_IDS_H
#define CARELINT_PACK_WORD_IDS_H

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace carelint {

/// A hash table that is filled once and then asked for every word of every article. Ids begin at 1.
class WordIds {
 public:
  WordIds() : slots_(8192) {}

  std::uint32_t intern(std::string_view word);
  /// 0 for a word that was never interned.
  std::uint32_t find(std::string_view word) const {
    const std::uint32_t hash = hash_of(word);
    for (std::uint32_t i = hash & mask();; i = (i + 1) & mask()) {
      const Slot& slot = slots_[i];
      if (slot.id == 0) return 0;
      if (slot.hash == hash && words_[slot.id - 1] == word) return slot.id;
    }
  }
  std::size_t size() const { return words_.size(); }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t id = 0;
  };

  /// Eight bytes at a time: nearly every word is one step.
  static std::uint32_t hash_of(std::string_view word) {
    constexpr std::uint64_t factor = 0x9E3779B97F4A7C15U;  // 2^64 by the golden ratio
    std::uint64_t hash = word.size() * factor;
    const char* bytes = word.data();
    std::size_t left = word.size();
    for (; left > 8; left -= 8, bytes += 8) hash = mix((hash ^ load<std::uint64_t>(bytes)) * factor);
    if (left >= 4) {
      hash ^= std::uint64_t{load<std::uint32_t>(bytes)} << 32 | load<std::uint32_t>(bytes + left - 4);
    } else if (left > 0) {
      hash ^= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[0])) << 16 |
              static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[left / 2])) << 8 |
              static_cast<unsigned char>(bytes[left - 1]);
    }
    return static_cast<std::uint32_t>(mix(hash * factor) >> 32);
  }
  static std::uint64_t mix(std::uint64_t hash) { return hash ^ (hash >> 29); }
  template <class Number>
  static Number load(const char* bytes) {
    Number number;
    std::memcpy(&number, bytes, sizeof number);
    return number;
  }
  std::uint32_t mask() const { return static_cast<std::uint32_t>(slots_.size() - 1); }
  void insert(std::uint32_t hash, std::uint32_t id);

  std::vector<Slot> slots_;  ///< a power of two, at most half full
  std::vector<std::string> words_;
};

}  // namespace carelint

#endif
