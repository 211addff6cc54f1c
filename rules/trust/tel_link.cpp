#include "trust/tel_link.h"

#include <algorithm>

#include "carelint/words.h"
#include "shared/words.h"
#include "trust/text.h"

namespace carelint {
namespace {

constexpr std::size_t longest_short_code = 6;

std::string_view number_part(std::string_view address) {
  const std::string_view behind = address.substr(std::min(address.find(':') + 1, address.size()));
  return behind.substr(0, behind.find_first_of(";?,"));
}

// "*67", "#31#": commands of a telephone network.
bool is_service_code(std::string_view number) {
  return number.find_first_of("*#") != number.npos && number.find_first_of("0123456789") != number.npos;
}

// "{{ phone }}", "[phone]": a template writes the number.
bool is_placeholder(std::string_view number) {
  return number.find_first_of("{[<$") != number.npos;
}

// The digits of the text, if it is a number alone: no words, no second number, no letters on keys.
void read_shown_number(TelLink& link) {
  std::string text;
  for (const Node& inside : link.node->descendants()) {
    if (inside.kind == NodeKind::text) text += inside.text;
  }
  std::size_t begin = text.find_first_of("+(0123456789");
  if (begin == text.npos) return;
  const std::size_t last = text.find_last_of("0123456789");
  const std::string_view number = std::string_view(text).substr(begin, last == text.npos ? 0 : last + 1 - begin);
  const bool has_word = std::any_of(number.begin(), number.end(), is_letter) ||
                        number.find_first_of("/:,;–") != number.npos ||
                        (last + 1 < text.size() && (text[last + 1] == '-' || is_letter(text[last + 1])));
  if (has_word) return;
  link.shown = digits_in(number);
  link.shown_plus = number[0] == '+';
}

}  // namespace

TelLink read_tel_link(const Node& node, const Attribute& address) {
  TelLink link{.node = &node, .address = &address};
  const std::string_view number = number_part(address.value);
  link.digits = digits_in(number);
  link.has_plus = number.starts_with('+');
  link.is_plain = number.find('%') == number.npos && std::none_of(number.begin(), number.end(), is_letter);
  read_shown_number(link);
  return link;
}

std::string_view fault_of_form(const TelLink& link) {
  const std::string_view address = link.address->value;
  if (begins_ignoring_case(address, "callto:")) return "callto: is understood by one program only";
  const std::string_view number = number_part(address);
  if (is_service_code(number) || is_placeholder(number)) return {};
  if (link.digits.size() < 3) return "this link dials no number";
  if (number.find('/') != number.npos) return "a slash has no place in a telephone link";
  if (number.find_first_of(" \t\r\n") != number.npos || number.find("%20") != number.npos ||
      number.find("\u00A0") != number.npos)
    return "a telephone link takes no spaces (hyphens, dots and brackets are allowed)";
  if (std::any_of(number.begin(), number.end(), is_letter)) return "a telephone link needs digits in place of letters";
  if (number.rfind('+') != number.npos && number.rfind('+') != 0) return "a plus stands only at the beginning";
  if (link.has_plus && link.digits.size() <= longest_short_code)
    return "a short number takes no plus and no country code";
  constexpr std::size_t american_digits = 11;
  const bool is_american = link.has_plus && link.digits[0] == '1';
  if (link.has_plus &&
      (link.digits.size() <= longest_short_code + 1 || (is_american && link.digits.size() < american_digits)))
    return too_few_digits;
  if (number.find("(0)") != number.npos && link.has_plus) return "the (0) is dialled too and leads nowhere";
  return {};
}

}  // namespace carelint
