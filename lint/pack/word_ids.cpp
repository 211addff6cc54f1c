#include "pack/word_ids.h"

#include <utility>

namespace carelint {

std::uint32_t WordIds::intern(std::string_view word) {
  if (const std::uint32_t known = find(word); known != 0) return known;
  words_.emplace_back(word);
  const auto id = static_cast<std::uint32_t>(words_.size());
  if (words_.size() * 2 > slots_.size()) {
    const std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(slots_.size() * 2));
    for (const Slot& slot : old) {
      if (slot.id != 0) insert(slot.hash, slot.id);
    }
  }
  insert(hash_of(word), id);
  return id;
}

void WordIds::insert(std::uint32_t hash, std::uint32_t id) {
  std::uint32_t i = hash & mask();
  while (slots_[i].id != 0) i = (i + 1) & mask();
  slots_[i] = {hash, id};
}

}  // namespace carelint
