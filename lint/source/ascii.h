// Classes of ASCII characters, independent of the locale.
#ifndef CARELINT_SOURCE_ASCII_H
#define CARELINT_SOURCE_ASCII_H

#include <algorithm>
#include <string_view>

namespace carelint {

/// The white space of the HTML standard: space, tab, line feed, form feed, carriage return.
constexpr bool is_ascii_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}
constexpr bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}
constexpr bool is_ascii_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
constexpr bool is_ascii_letter(char c) {
  return is_ascii_upper(c) || (c >= 'a' && c <= 'z');
}
constexpr bool is_ascii_alphanumeric(char c) {
  return is_ascii_letter(c) || is_ascii_digit(c);
}
constexpr bool is_ascii(char c) {
  return static_cast<unsigned char>(c) < 0x80;
}
constexpr char ascii_lower(char c) {
  return is_ascii_upper(c) ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// Compares with ASCII letters alike in either case.
constexpr bool equals_ignoring_case(std::string_view first, std::string_view second) {
  return first.size() == second.size() && std::equal(first.begin(), first.end(), second.begin(),
                                                     [](char a, char b) { return ascii_lower(a) == ascii_lower(b); });
}

}  // namespace carelint

#endif
