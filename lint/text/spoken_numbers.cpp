#include "text/spoken_numbers.h"

#include <algorithm>
#include <array>

#include "source/ascii.h"

namespace carelint {
namespace {

constexpr std::array<unsigned, 20> below_twenty = {2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2};
constexpr std::array<unsigned, 10> tens = {0, 0, 2, 2, 2, 2, 2, 3, 2, 2};
constexpr unsigned scale_syllables = 2;  // hundred, thousand, million, billion, trillion
constexpr unsigned point_syllables = 1;
constexpr std::size_t longest_number = 15;

unsigned below_hundred(std::uint64_t number) {
  if (number < below_twenty.size()) return number == 0 ? 0 : below_twenty[number];
  return tens[number / 10] + (number % 10 == 0 ? 0 : below_twenty[number % 10]);
}

unsigned below_thousand(std::uint64_t number) {
  const std::uint64_t hundreds = number / 100;
  return (hundreds == 0 ? 0 : below_twenty[hundreds] + scale_syllables) + below_hundred(number % 100);
}

struct WholeNumber {
  std::uint64_t value = 0;
  std::size_t digits = 0;
  bool separated = false;
};

WholeNumber read_whole(std::string_view text) {
  WholeNumber number;
  for (const char c : text) {
    if (!is_ascii_digit(c)) {
      number.separated = true;
      continue;
    }
    ++number.digits;
    if (number.digits <= longest_number) number.value = number.value * 10 + static_cast<std::uint64_t>(c - '0');
  }
  return number;
}

unsigned whole_syllables(std::string_view text) {
  const WholeNumber number = read_whole(text);
  const bool leading_zero = number.digits > 1 && text.front() == '0';
  if (number.digits > longest_number || leading_zero) return digit_syllables(text);
  if (number.digits == 4 && !number.separated && is_year(number.value)) {
    return year_syllables(static_cast<unsigned>(number.value));
  }
  return cardinal_syllables(number.value);
}

// A whole number that is no year.
unsigned long_whole_syllables(std::string_view text) {
  const WholeNumber number = read_whole(text);
  return number.digits > longest_number ? digit_syllables(text) : cardinal_syllables(number.value);
}

// Where the decimals begin: the last mark of "3.5", "1,284.5" and "3,5", but not of "1,284" or "1.026.253".
std::size_t decimal_mark(std::string_view numeral) {
  const std::size_t mark = numeral.find_last_of(".,");
  if (mark == numeral.npos || std::count(numeral.begin(), numeral.end(), numeral[mark]) > 1) return numeral.npos;
  return numeral[mark] == ',' && numeral.size() - mark - 1 == 3 ? numeral.npos : mark;
}

}  // namespace

unsigned cardinal_syllables(std::uint64_t number) {
  if (number == 0) return below_twenty[0];
  unsigned syllables = below_thousand(number % 1000);
  for (number /= 1000; number > 0; number /= 1000) {
    if (number % 1000 != 0) syllables += below_thousand(number % 1000) + scale_syllables;
  }
  return syllables;
}

unsigned ordinal_syllables(std::string_view numeral) {
  const auto [number, digits, separated] = read_whole(numeral);
  if (digits > longest_number) return digit_syllables(numeral);
  const bool in_tieth = number % 10 == 0 && number % 100 >= 20;  // "twentieth"
  const bool in_second = number % 10 == 2 && number % 100 != 12;
  return cardinal_syllables(number) + (in_tieth || in_second ? 1 : 0);
}

unsigned year_syllables(unsigned year) {
  if (year >= 2000 && year < 2010) return cardinal_syllables(year);
  const unsigned rest = year % 100;
  const unsigned century = below_hundred(year / 100);
  if (rest == 0) return century + scale_syllables;
  return century + (rest < 10 ? 1 : 0) + below_hundred(rest);
}

unsigned digit_syllables(std::string_view digits) {
  unsigned syllables = 0;
  for (const char c : digits) {
    if (is_ascii_digit(c)) syllables += below_twenty[static_cast<std::size_t>(c - '0')];
  }
  return syllables;
}

unsigned numeral_syllables(std::string_view numeral) {
  const std::size_t mark = decimal_mark(numeral);
  if (mark == numeral.npos) return whole_syllables(numeral);
  const unsigned whole = mark == 0 ? 0 : long_whole_syllables(numeral.substr(0, mark));
  return whole + point_syllables + digit_syllables(numeral.substr(mark + 1));
}

unsigned amount_syllables(std::string_view numeral) {
  const std::size_t mark = decimal_mark(numeral);
  if (mark == numeral.npos || mark == 0 || numeral.size() - mark != 3) {
    return mark == numeral.npos ? long_whole_syllables(numeral) : numeral_syllables(numeral);
  }
  return long_whole_syllables(numeral.substr(0, mark)) + below_hundred(read_whole(numeral.substr(mark + 1)).value);
}

}  // namespace carelint
