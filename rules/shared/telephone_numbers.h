// The telephone numbers that a page shows or links to.
#ifndef CARELINT_RULES_SHARED_TELEPHONE_NUMBERS_H
#define CARELINT_RULES_SHARED_TELEPHONE_NUMBERS_H

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "carelint/article.h"

namespace carelint {

struct TelephoneNumber {
  std::string digits;            ///< digits alone; a leading + or 00 with a country code is still there as its digits
  SourceRange range;             ///< in the text, or of the whole link
  bool linked = false;           ///< from a tel: or sms: link
  const Block* block = nullptr;  ///< in the text: where, and [begin, end) in that block's text
  std::size_t begin = 0;
  std::size_t end = 0;
  const Node* link = nullptr;  ///< the tel: or sms: link that this is, or that stands around it
  bool has_letters = false;    ///< a vanity number; `digits` are those of the keys
};

/// Every run of digits with the separators of telephone numbers (spaces, hyphens, points, parentheses, a leading +), in
/// all regions of the page, reference lists and code left out, and the targets of tel: and sms: links. Short numbers
/// such as 988 are among them, and so are years and amounts: who asks decides by the digits, or asks CrisisMentions.
/// Left out is what shows itself as something else: prices, percentages, decimals, DOIs, ISBNs and web addresses.
/// Letters in capitals stand for the keys of a telephone ("1-800-273-TALK").
class TelephoneNumbers {
 public:
  static constexpr std::string_view analysis_id = "shared/telephone-numbers";
  static constexpr int analysis_version = 2;

  explicit TelephoneNumbers(const Article& article);

  /// Those of the text in document order, then the links in document order.
  std::span<const TelephoneNumber> numbers() const { return numbers_; }
  std::span<const TelephoneNumber> in_text() const { return numbers().first(links_begin_); }
  std::span<const TelephoneNumber> links() const { return numbers().subspan(links_begin_); }
  /// The tel: or sms: link that holds a range of the source, or null. O(log links).
  const TelephoneNumber* link_around(SourceRange range) const;

 private:
  void read_text(const Block& block);
  void read_links(const Document& document);
  void join_links();

  std::vector<TelephoneNumber> numbers_;
  std::size_t links_begin_ = 0;
};

/// The region to judge by: that of the settings, else that of the page's language ("GB" of "en-GB"; UK means GB), else
/// empty.
std::string page_region(const Article& article, std::string_view configured);

}  // namespace carelint

#endif
