#include "citation/sort_key.h"

#include <algorithm>

#include "shared/words.h"

namespace carelint {
namespace {

// The base letters of U+00C0 to U+00FF and U+0100 to U+017F, '*' for what is no letter.
constexpr std::string_view latin_1 = "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty";
constexpr std::string_view latin_extended =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(latin_1.size() == 0x40 && latin_extended.size() == 0x80);

constexpr char next_author = '\x02';
constexpr char end_of_authors = '\x01';

}  // namespace

std::string letters_of_key(std::string_view text) {
  std::string letters;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = code_point_at(text, i);
    i += std::max<std::size_t>(point.size, 1);
    const char32_t c = point.value;
    if (c < 0x80) {
      const char ascii = static_cast<char>(c);
      if (is_letter(ascii) || is_digit(ascii))
        letters += ascii >= 'A' && ascii <= 'Z' ? static_cast<char>(ascii - 'A' + 'a') : ascii;
    } else if (c >= 0xC0 && c - 0xC0 < latin_1.size()) {
      if (latin_1[c - 0xC0] != '*') letters += latin_1[c - 0xC0];
    } else if (c >= 0x100 && c - 0x100 < latin_extended.size()) {
      if (latin_extended[c - 0x100] != '*') letters += latin_extended[c - 0x100];
    }
  }
  return letters;
}

std::string sort_key(const EntryText& entry, const Reference& reference) {
  std::string key;
  for (const Contributor& author : reference.authors) {
    std::string_view family = entry.part(author.family);
    if (family.starts_with("The ") && author.given.is_empty()) family.remove_prefix(4);
    if (!key.empty()) key += next_author;
    key += letters_of_key(family) + end_of_authors + letters_of_key(entry.part(author.given));
  }
  if (reference.authors.empty()) key += letters_of_key(entry.part(reference.title));
  key += end_of_authors;
  const std::string_view year = entry.part(reference.year);
  key += year.starts_with("n.d.") ? "0" : year.starts_with("in press") ? "9999" : letters_of_key(year);
  std::string_view title = entry.part(reference.title);
  for (const std::string_view article : {"A ", "An ", "The "}) {
    if (title.starts_with(article)) title.remove_prefix(article.size());
  }
  return key + end_of_authors + letters_of_key(title);
}

std::vector<std::size_t> out_of_order(const std::vector<std::string>& keys) {
  // The longest run in order, by patience: ends[k] is the entry that ends the best run of k + 1 entries.
  std::vector<std::size_t> ends;
  std::vector<std::size_t> before(keys.size(), keys.size());
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const auto place =
        std::upper_bound(ends.begin(), ends.end(), i, [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    if (place != ends.begin()) before[i] = *(place - 1);
    if (place == ends.end()) {
      ends.push_back(i);
    } else {
      *place = i;
    }
  }
  std::vector<bool> kept(keys.size(), false);
  for (std::size_t i = ends.empty() ? keys.size() : ends.back(); i < keys.size(); i = before[i]) kept[i] = true;
  std::vector<std::size_t> moved;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (!kept[i]) moved.push_back(i);
  }
  return moved;
}

}  // namespace carelint
