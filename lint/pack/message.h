// The message of a rule file: "Use '%s' instead of '%s'."
#ifndef CARELINT_PACK_MESSAGE_H
#define CARELINT_PACK_MESSAGE_H

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace carelint {

/// %s takes the next value, %[2]s the second, %% is a percent sign, any other % is itself. A full stop at the end is
/// left out.
class MessageTemplate {
 public:
  explicit MessageTemplate(std::string_view text);

  /// How many values the message asks for.
  std::size_t value_count() const { return value_count_; }

  /// Each value is a list of alternatives. Quotation marks around a place hold each alternative:
  /// '%s' becomes "'fine', 'well' or 'better'". A value that is missing is empty.
  std::string render(std::span<const std::vector<std::string>> values) const;

  /// The message with "…" in the places of values, for lists of rules.
  std::string outline() const;

 private:
  struct Piece {
    std::string text;             ///< before the value
    std::size_t value = 0;        ///< from 1; 0: none, the message ends here
    std::string_view open_quote;  ///< in `text` no more; constants
    std::string_view close_quote;
  };

  std::vector<Piece> pieces_;
  std::size_t value_count_ = 0;
};

}  // namespace carelint

#endif
