// The telephone numbers of the publisher and of others, crisis lines left out.
#ifndef CARELINT_RULES_TRUST_ORDINARY_NUMBERS_H
#define CARELINT_RULES_TRUST_ORDINARY_NUMBERS_H

#include <string>
#include <string_view>
#include <vector>

#include "carelint/rule.h"

namespace carelint {

/// A number in the text that is surely one to dial: with an area code and in a form that telephone numbers have.
struct OrdinaryNumber {
  std::string digits;
  bool is_international = false;  ///< written with +
  SourceRange range;              ///< with a leading + or bracket
  const Block* block = nullptr;
  bool is_linked = false;  ///< stands in a link of any kind, or its line is linked elsewhere on the page
};

/// Cached on the article: `article.get<OrdinaryNumbers>()`.
class OrdinaryNumbers {
 public:
  static constexpr std::string_view analysis_id = "trust/ordinary-numbers";
  static constexpr int analysis_version = 1;

  explicit OrdinaryNumbers(const Article& article);

  const std::vector<OrdinaryNumber>& numbers() const { return numbers_; }

 private:
  std::vector<OrdinaryNumber> numbers_;
};

/// "tel:+15855550142" for 585 555 0142 in the United States. Where the country is not known, or the number can be
/// dialled only inside of it, the digits as they are.
std::string dialling_link(std::string_view digits, bool is_international, std::string_view region);

/// Whether two numbers can be the same line, one with a country code, the other with a trunk zero.
bool is_same_line(std::string_view first, std::string_view second);

/// For examples: the usual settings in a region.
Settings settings_in(std::string_view region);

}  // namespace carelint

#endif
