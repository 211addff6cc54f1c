#include "crisis/number_near_name.h"

#include <algorithm>

#include "crisis/help.h"

namespace carelint {

const TelephoneNumber* number_behind(const NameMention& name, const Article& article) {
  constexpr std::size_t near = 80;
  const std::string_view sentence = sentence_around(*name.block, name.begin);
  std::size_t end = std::min(name.end + near, name.block->offset_of(sentence) + sentence.size());
  for (const NameMention& other : article.get<CrisisMentions>().names()) {
    if (other.block == name.block && other.begin >= name.end) end = std::min(end, other.begin);
  }
  const SourceRange range = name.range();
  for (const TelephoneNumber& number : article.get<TelephoneNumbers>().numbers()) {
    if (number.block == name.block && number.begin >= name.end && number.begin < end) return &number;
    if (number.linked && number.range.contains(range)) return &number;
  }
  return nullptr;
}

std::size_t difference(std::string_view first, std::string_view second) {
  if (first.size() > second.size()) std::swap(first, second);
  if (second.size() > first.size() + 1) return second.size();
  const bool same_size = first.size() == second.size();
  std::size_t differences = 0;
  std::size_t j = 0;
  for (std::size_t i = 0; i < first.size() && j < second.size(); ++i, ++j) {
    if (first[i] == second[j]) continue;
    ++differences;
    const bool swapped = same_size && i + 1 < first.size() && first[i] == second[j + 1] && first[i + 1] == second[j];
    if (swapped) {
      ++i;
      ++j;
    } else if (!same_size && differences == 1) {
      --i;  // a digit too many
    }
  }
  return differences + (j < second.size() && !same_size ? 1 : 0);
}

}  // namespace carelint
