#include "crisis/number_near_name.h"

#include <algorithm>

#include "crisis/help.h"

namespace carelint {

const TelephoneNumber* number_behind(const NameMention& name, const Article& article) {
  constexpr std::size_t near = 80;
  const std::string_view sentence = sentence_around(*name.block, name.begin);
  std::size_t end = std::min(name.end + near, name.block->offset_of(sentence) + sentence.size());
  const auto names = article.get<CrisisMentions>().names();
  const NameMention* next = &name + 1;
  if (next != names.data() + names.size() && next->block == name.block) end = std::min(end, next->begin);
  const auto& numbers = article.get<TelephoneNumbers>();
  const auto texts = numbers.in_text();
  const auto behind =
      std::lower_bound(texts.begin(), texts.end(), name, [](const TelephoneNumber& number, const NameMention& place) {
        return number.block != place.block ? number.block < place.block : number.begin < place.end;
      });
  if (behind != texts.end() && behind->block == name.block && behind->begin < end) return &*behind;
  return numbers.link_around(name.range());
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
