#include "shared/number_scan.h"

#include <algorithm>
#include <array>

#include "carelint/words.h"
#include "shared/words.h"

namespace carelint {
namespace {

constexpr bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

// The length of a space inside a number at the beginning of the text: plain, no-break, narrow no-break, thin.
std::size_t space_size(std::string_view text) {
  if (text.starts_with(' ')) return 1;
  if (text.starts_with("\u00A0")) return 2;
  return text.starts_with("\u202F") || text.starts_with("\u2009") || text.starts_with("\u2007") ? 3 : 0;
}

std::size_t dash_size(std::string_view text) {
  if (text.starts_with('-')) return 1;
  const bool dash = text.starts_with("\u2010") || text.starts_with("\u2011") || text.starts_with("\u2012") ||
                    text.starts_with("\u2013");
  return dash ? 3 : 0;
}

// The length of what stands between two groups of one number: "-", " ", ".", ") ", " (". A dash between spaces and a
// point before a space divide two things.
std::size_t separator_size(std::string_view text) {
  if (const std::size_t dash = dash_size(text)) return dash;
  if (text.starts_with('.')) return 1;
  std::size_t size = 0;
  bool bracket = false;
  while (size < text.size()) {
    if (const std::size_t space = space_size(text.substr(size))) {
      size += space;
    } else if (!bracket && (text[size] == ')' || text[size] == '(')) {
      bracket = true;
      ++size;
    } else {
      break;
    }
  }
  if (bracket) size += dash_size(text.substr(size));
  return size;
}

// "24 hours", "24/7", "365 days", "7 days": how long a line is open, not the end of its number.
bool tells_hours(std::string_view text) {
  const std::size_t digits = text.starts_with("24") ? 2 : text.starts_with("365") ? 3 : text.starts_with('7') ? 1 : 0;
  if (digits == 0) return false;
  text.remove_prefix(digits);
  if (text.starts_with("/7")) return true;
  if (const std::size_t gap = std::max(space_size(text), dash_size(text))) text.remove_prefix(gap);
  return text.starts_with("hour") || text.starts_with("hr") || text.starts_with("h ") || text.starts_with("day");
}

char key_of(char letter) {
  constexpr std::string_view keys = "22233344455566677778889999";
  return keys[static_cast<std::size_t>(letter - 'A')];
}

// The end of capitals that stand for keys at a place ("TALK", "4PPD"); the place itself where there are none.
std::size_t end_of_letters(std::string_view text, std::size_t at) {
  constexpr std::size_t fewest = 3;
  std::size_t end = at;
  while (end < text.size() && is_capital(text[end])) ++end;
  const bool goes_on = end < text.size() && (is_letter(text[end]) || is_digit(text[end]));
  return end - at < fewest || goes_on ? at : end;
}

// Numbers whose last digits may be written as letters are those of free and shared-cost lines.
bool may_have_letters(std::string_view digits) {
  const std::string_view begin = digits.substr(digits.starts_with('1') ? 1 : 0, 3);
  const bool toll_free = is_one_of(begin, "800", "833", "844", "855", "866", "877", "888");
  return toll_free || is_one_of(digits, "13", "0800", "0508", "1300", "1800", "7989");
}

bool is_currency(std::string_view before) {
  while (!before.empty() && (before.back() == ' ' || before.ends_with("\u00A0"))) {
    before.remove_suffix(before.back() == ' ' ? 1 : 2);
  }
  for (const std::string_view sign : {"$", "£", "€", "¥", "₹", "EUR", "USD", "GBP", "AUD", "CAD", "NZD", "INR", "Rs"}) {
    if (before.ends_with(sign)) return true;
  }
  return false;
}

bool is_amount(std::string_view after) {
  if (after.starts_with('%') || after.starts_with("‰")) return true;
  if (const std::size_t space = space_size(after)) after.remove_prefix(space);
  for (const std::string_view unit : {"%", "$", "£", "€", "euro", "dollar", "pounds", "per cent", "percent", "USD"}) {
    if (after.starts_with(unit)) return true;
  }
  return false;
}

// "911/988": a slash between two short numbers.
bool is_slash_between_numbers(std::string_view before) {
  constexpr std::size_t fewest = 3;
  constexpr std::size_t most = 6;
  if (!before.ends_with('/')) return false;
  before.remove_suffix(1);
  std::size_t digits = 0;
  while (digits < before.size() && is_digit(before[before.size() - 1 - digits])) ++digits;
  const bool alone = digits == before.size() || space_size(before.substr(before.size() - digits - 1)) > 0;
  return digits >= fewest && digits <= most && alone;
}

// Whether the character before makes the digits the rest of something longer: a decimal, a DOI, a web address, a word.
bool is_rest_of_longer(std::string_view before) {
  if (before.empty()) return false;
  if (is_letter(before.back()) || std::string_view("_#=&@%").find(before.back()) != std::string_view::npos) return true;
  if (is_slash_between_numbers(before)) return false;
  const bool joint = std::string_view("/.,:-").find(before.back()) != std::string_view::npos;
  if (!joint || before.size() < 2) return false;
  const char previous = before[before.size() - 2];
  return before.back() == '/' || is_digit(previous) || (before.back() != ':' && is_letter(previous));
}

bool goes_on(std::string_view after) {
  if (after.empty()) return false;
  if (is_letter(after.front()) || after.front() == '@' || after.front() == '_') return true;
  const bool joint = std::string_view("/.,:-").find(after.front()) != std::string_view::npos;
  if (!joint || after.size() < 2) return false;
  if (after.front() == '/' && is_digit(after[1])) {
    std::size_t end = 1;
    while (end < after.size() && is_digit(after[end])) ++end;
    return end < 4 || end > 7;
  }
  return is_digit(after[1]) || is_letter(after[1]);
}

bool is_isbn(std::string_view before) {
  constexpr std::size_t near = 12;
  return before.substr(before.size() - std::min(before.size(), near)).find("ISBN") != std::string_view::npos;
}

// A run of groups of digits, and of letters behind them.
class Run {
 public:
  Run(std::string_view text, std::size_t begin) : text_(text), end_(begin) {
    while (read_group()) {
    }
  }

  std::size_t end() const { return end_; }
  const std::string& digits() const { return digits_; }
  bool has_letters() const { return has_letters_; }
  bool is_dotted() const { return dotted_; }

 private:
  bool read_group() {
    while (end_ < text_.size() && is_digit(text_[end_])) digits_ += text_[end_++];
    const std::size_t separator = separator_size(text_.substr(end_));
    const std::size_t next = end_ + separator;
    if (next >= text_.size()) return false;
    const bool letters_may_follow = has_letters_ ? dash_size(text_.substr(end_)) > 0 : may_have_letters(digits_);
    if (letters_may_follow && read_letters(next)) return true;
    if (separator == 0 || has_letters_ || !is_digit(text_[next]) || tells_hours(text_.substr(next))) return false;
    dotted_ = dotted_ || text_[end_] == '.';
    end_ = next;
    return true;
  }

  bool read_letters(std::size_t at) {
    const bool digit_first = is_digit(text_[at]) && at + 1 < text_.size() && is_capital(text_[at + 1]);
    const std::size_t letters = at + (digit_first ? 1 : 0);
    const std::size_t after = end_of_letters(text_, letters);
    if (after == letters) return false;
    if (digit_first) digits_ += text_[at];
    for (std::size_t i = letters; i < after; ++i) digits_ += key_of(text_[i]);
    has_letters_ = true;
    end_ = after;
    return true;
  }

  std::string_view text_;
  std::size_t end_;
  std::string digits_;
  bool has_letters_ = false;
  bool dotted_ = false;
};

}  // namespace

ScannedNumber scan_number(std::string_view text, std::size_t begin) {
  constexpr std::string_view always = "24/7";
  if (text.substr(begin).starts_with(always)) return {.end = begin + always.size()};
  const Run run(text, begin);
  ScannedNumber scanned;
  scanned.end = scanned.number_end = run.end();
  const std::string_view before = text.substr(0, begin);
  const std::string_view after = text.substr(run.end());
  const bool decimal = run.is_dotted() && run.digits().size() <= 4;
  if (decimal || is_rest_of_longer(before) || goes_on(after) || is_currency(before) || is_amount(after) ||
      is_isbn(before)) {
    while (scanned.end < text.size() && is_digit(text[scanned.end])) ++scanned.end;
    return scanned;
  }
  scanned.digits = run.digits();
  scanned.has_letters = run.has_letters();
  return scanned;
}

}  // namespace carelint
