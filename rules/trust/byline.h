// Who wrote a page, as it says itself.
#ifndef CARELINT_RULES_TRUST_BYLINE_H
#define CARELINT_RULES_TRUST_BYLINE_H

#include <string_view>
#include <vector>

#include "carelint/article.h"

namespace carelint {

/// Read from the visible text ("By Dana Whitlock, LCSW", "Written by …"), from classes and rel="author", from <meta>
/// and JSON-LD. Cached on the article.
class Byline {
 public:
  static constexpr std::string_view analysis_id = "trust/byline";
  static constexpr int analysis_version = 1;

  explicit Byline(const Article& article);

  /// Somebody answers for the page: an author, a team, a reviewer or a producer.
  bool is_signed() const { return is_signed_; }
  /// The block of a byline that begins with "By"; null where there is none.
  const Block* block() const { return block_; }
  /// The name behind "By", up to a comma, bracket, date or the end of the line; empty for "By the intake team".
  std::string_view name() const { return name_; }

 private:
  void read_text(const Article& article);
  void read_markup(const Article& article);

  bool is_signed_ = false;
  const Block* block_ = nullptr;
  std::string_view name_;
};

}  // namespace carelint

#endif
