#include "text/inflection.h"

#include <algorithm>

namespace carelint {
namespace {

bool is_vowel(char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

// "stop", "big": one vowel between consonants, so that the last one is doubled before -ed, -ing, -er, -est.
bool doubles_its_consonant(std::string_view stem) {
  if (stem.size() < 3) return false;
  const char last = stem.back();
  const bool closed = !is_vowel(last) && last != 'w' && last != 'x' && last != 'y';
  const bool short_vowel = is_vowel(stem[stem.size() - 2]) && !is_vowel(stem[stem.size() - 3]);
  const bool one_syllable =
      std::count_if(stem.begin(), stem.end(), [](char c) { return is_vowel(c) || c == 'y'; }) == 1;
  return closed && short_vowel && one_syllable;
}

}  // namespace

BaseForms::BaseForms(std::string_view word) {
  const auto without = [&](std::size_t size) { return word.substr(0, word.size() - size); };
  if (word.size() < 4 || word.size() > longest) return;
  if (word.ends_with("ies")) {
    add(without(3), "y");
    add(without(1));
  } else if (word.ends_with("s") && !word.ends_with("ss")) {
    add(without(1));
    if (word.ends_with("es")) add(without(2));
  } else if (word.ends_with("ied")) {
    add(without(3), "y");
    add(without(1));
  } else if (word.ends_with("ed")) {
    add_stem_of_vowel_ending(without(2));
  } else if (word.ends_with("ing")) {
    add_stem_of_vowel_ending(without(3));
  } else if (word.ends_with("er")) {
    add_stem_of_vowel_ending(without(2));
  } else if (word.ends_with("est")) {
    add_stem_of_vowel_ending(without(3));
  } else if (word.ends_with("ly")) {
    add(without(2));
    if (word.ends_with("ily")) add(without(3), "y");
    if (word.ends_with("bly")) add(without(1), "e");
  }
}

void BaseForms::add_stem_of_vowel_ending(std::string_view stem) {
  if (stem.size() < 2) return;
  const bool doubled = stem.size() > 2 && stem.back() == stem[stem.size() - 2] && !is_vowel(stem.back());
  if (doubled) add(stem.substr(0, stem.size() - 1));
  if (stem.ends_with('i')) add(stem.substr(0, stem.size() - 1), "y");
  if (!doubles_its_consonant(stem)) add(stem);
  if (!doubled) add(stem, "e");
}

void BaseForms::add(std::string_view stem, std::string_view ending) {
  const std::size_t size = stem.size() + ending.size();
  if (count_ == forms_.size() || size > longest || stem.empty()) return;
  Form& form = forms_[count_++];
  form.size = size;
  std::copy(ending.begin(), ending.end(), std::copy(stem.begin(), stem.end(), form.text.begin()));
}

}  // namespace carelint
