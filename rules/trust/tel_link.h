// The telephone links of a page: what they dial, and what they show.
#ifndef CARELINT_RULES_TRUST_TEL_LINK_H
#define CARELINT_RULES_TRUST_TEL_LINK_H

#include <string>
#include <string_view>

#include "carelint/article.h"

namespace carelint {

struct TelLink {
  const Node* node = nullptr;
  const Attribute* address = nullptr;
  std::string digits;       ///< that the link dials, without parameters
  bool is_plain = true;     ///< no letters and no %20 among the digits
  bool has_plus = false;    ///< begins with +
  std::string shown;        ///< the digits of the one number in its text; empty where that is not plain
  bool shown_plus = false;  ///< the number in the text is written with +
};

/// For an <a> whose href begins with tel: or callto:.
TelLink read_tel_link(const Node& node, const Attribute& address);

/// What fault_of_form() says of a number that ends too early.
inline constexpr std::string_view too_few_digits = "this number has too few digits";

/// What is wrong with the form of the address: a clause for a message, empty where a telephone can dial it (RFC 3966).
std::string_view fault_of_form(const TelLink& link);

}  // namespace carelint

#endif
