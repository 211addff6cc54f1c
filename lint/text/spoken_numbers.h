// How many syllables a numeral has when it is read aloud in English.
#ifndef CARELINT_TEXT_SPOKEN_NUMBERS_H
#define CARELINT_TEXT_SPOKEN_NUMBERS_H

#include <cstdint>
#include <string_view>

namespace carelint {

/// "1284": one thousand two hundred eighty-four, without "and".
unsigned cardinal_syllables(std::uint64_t number);

/// "20" of "20th": twentieth. May have thousands separators; longer than fifteen digits it is read digit by digit.
unsigned ordinal_syllables(std::string_view numeral);

/// "1984" nineteen eighty-four, "1905" nineteen oh five, "1900" nineteen hundred, "2005" two thousand five, "2019"
/// twenty-nineteen. From 1100 to 2099.
unsigned year_syllables(unsigned year);
constexpr bool is_year(std::uint64_t number) {
  return number >= 1100 && number <= 2099;
}

/// "988": nine eight eight. Other characters than digits are passed over; 0 is zero.
unsigned digit_syllables(std::string_view digits);

/// A numeral of digits with thousands separators and decimal points: "1,284", "3.5" three point five, "0.05" zero point
/// zero five. A whole number of four digits from 1100 to 2099 without a separator is read as a year. What is longer
/// than a number of fifteen digits is read digit by digit.
unsigned numeral_syllables(std::string_view numeral);

/// A sum of money, without its sign: "3.50" three fifty; otherwise as numeral_syllables().
unsigned amount_syllables(std::string_view numeral);

}  // namespace carelint

#endif
