// The base forms that a regular inflection may come from.
#ifndef CARELINT_TEXT_INFLECTION_H
#define CARELINT_TEXT_INFLECTION_H

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace carelint {

/// The words that an English word may be a regular form of: the plural or third person (-s, -es, -ies), the past
/// (-ed, -ied), the participle (-ing), the comparison (-er, -est) or the adverb (-ly, -ily), with the final consonant
/// doubled or the silent e left out where the spelling rules ask for it: "stopping" gives "stop", "coping" gives "cope"
/// and not "cop". Whether such a word exists is for the caller to look up. No allocation.
class BaseForms {
 public:
  /// `word` is in lower case and ASCII.
  explicit BaseForms(std::string_view word);

  std::size_t size() const { return count_; }
  std::string_view operator[](std::size_t index) const { return {forms_[index].text.data(), forms_[index].size}; }

 private:
  static constexpr std::size_t longest = 31;
  struct Form {
    std::array<char, longest + 1> text;
    std::size_t size;
  };
  void add(std::string_view stem, std::string_view ending = {});
  void add_stem_of_vowel_ending(std::string_view stem);

  std::array<Form, 6> forms_;
  std::size_t count_ = 0;
};

}  // namespace carelint

#endif
