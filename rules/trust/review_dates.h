// When a page was published, updated and reviewed, as it says itself.
#ifndef CARELINT_RULES_TRUST_REVIEW_DATES_H
#define CARELINT_RULES_TRUST_REVIEW_DATES_H

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "carelint/article.h"

namespace carelint {

enum class DateKind : std::uint8_t { published, updated, reviewed };

struct PageDate {
  DateKind kind = DateKind::published;
  std::chrono::year_month_day date;  ///< where the day or month is not given, the last of the month or year
  SourceRange range;                 ///< of the date as a reader sees it; of the attribute or script where nobody does
  bool is_visible = false;
};

/// Read from the visible text ("Last reviewed: 3 March 2024", "Updated March 3, 2024"), from <time datetime>, <meta>
/// and JSON-LD. Cached on the article.
class ReviewDates {
 public:
  static constexpr std::string_view analysis_id = "trust/review-dates";
  static constexpr int analysis_version = 1;

  explicit ReviewDates(const Article& article);

  const std::vector<PageDate>& dates() const { return dates_; }
  /// The last date on which somebody looked at the page, those of years to come left out; null where it gives none.
  const PageDate* latest(std::chrono::year_month_day today) const;

 private:
  void read_text(const Article& article);
  void read_attributes(const Article& article);
  void read_structured_data(const Article& article);

  std::vector<PageDate> dates_;
};

/// A date in a text, with its place.
struct DateInText {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::chrono::year_month_day date;
  bool has_month = false;
};

/// The date whose four-digit year stands at `year`: "3 March 2024", "March 3, 2024", "March 2024", "2024-03-03",
/// "03/04/2024", or the year alone.
DateInText read_date_at(std::string_view text, std::size_t year);

}  // namespace carelint

#endif
