#include "citation/entry_text.h"

#include <algorithm>

#include "carelint/words.h"
#include "shared/words.h"

namespace carelint {
namespace {

bool counts(char c) {
  return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

bool is_capital(char32_t c) {
  return (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7) ||
         (c >= 0x100 && c <= 0x17F && (c % 2 == 0) == (c < 0x139 || (c > 0x148 && c < 0x179))) ||
         (c >= 0x391 && c <= 0x3A9) || (c >= 0x410 && c <= 0x42F) || c == 0x218 || c == 0x21A;
}

bool is_small(char32_t c) {
  return (c >= U'a' && c <= U'z') || (c >= 0xDF && c <= 0xFF && c != 0xF7) ||
         (c >= 0x100 && c <= 0x17F && !is_capital(c)) || (c >= 0x3B1 && c <= 0x3C9) || (c >= 0x430 && c <= 0x44F) ||
         c == 0x219 || c == 0x21B;
}

}  // namespace

EntryText::EntryText(const Block& block, std::size_t begin, std::size_t end)
    : block_(&block), begin_(begin), end_(end), italic_(end - begin, false) {
  // Tokens are in order, and a block may hold many entries.
  const auto first = std::partition_point(block.tokens.begin(), block.tokens.end(), [&](const Token& token) {
    return block.offset_of(token.text) + token.text.size() <= begin_;
  });
  for (auto at = first; at != block.tokens.end() && block.offset_of(at->text) < end_; ++at) {
    const Token& token = *at;
    if (!token.marks.has(Mark::emphasis)) continue;
    const std::size_t from = std::max(block.offset_of(token.text), begin_);
    const std::size_t to = std::min(block.offset_of(token.text) + token.text.size(), end_);
    for (std::size_t i = from; i < to; ++i) italic_[i - begin_] = true;
  }
}

std::string_view EntryText::part(std::size_t from, std::size_t to) const {
  from = std::clamp(from, begin_, end_);
  to = std::clamp(to, from, end_);
  return block_->text.substr(from, to - from);
}

Italics EntryText::italics(std::size_t from, std::size_t to) const {
  bool some = false;
  bool all = true;
  for (std::size_t i = std::max(from, begin_); i < std::min(to, end_); ++i) {
    if (!counts(block_->text[i])) continue;
    some = some || italic_[i - begin_];
    all = all && italic_[i - begin_];
  }
  return !some ? Italics::none : all ? Italics::all : Italics::some;
}

bool EntryText::is_italic(std::size_t offset) const {
  return offset >= begin_ && offset < end_ && italic_[offset - begin_];
}

Field EntryText::italic_run(std::size_t offset) const {
  const auto inside = [&](std::size_t i) { return is_italic(i) || block_->text[i] == ' '; };
  Field run{offset, offset};
  while (run.begin > begin_ && inside(run.begin - 1)) --run.begin;
  while (run.end < end_ && inside(run.end)) ++run.end;
  while (run.begin < run.end && block_->text[run.begin] == ' ') ++run.begin;
  while (run.end > run.begin && block_->text[run.end - 1] == ' ') --run.end;
  return run;
}

std::size_t EntryText::next_italic(std::size_t from) const {
  for (std::size_t i = std::max(from, begin_); i < end_; ++i) {
    if (italic_[i - begin_] && counts(block_->text[i])) return i;
  }
  return end_;
}

std::size_t EntryText::find(std::string_view wanted, std::size_t from, std::size_t to) const {
  const std::string_view searched = part(from, to);
  const std::size_t found = searched.find(wanted);
  return found == npos ? npos : found + static_cast<std::size_t>(searched.data() - block_->text.data());
}

bool begins_with_capital(std::string_view text) {
  return !text.empty() && is_capital(code_point_at(text, 0).value);
}

bool begins_with_small_letter(std::string_view text) {
  return !text.empty() && is_small(code_point_at(text, 0).value);
}

std::size_t letter_size(std::string_view text) {
  if (text.empty()) return 0;
  const CodePoint first = code_point_at(text, 0);
  return is_capital(first.value) || is_small(first.value) ? first.size : 0;
}

bool is_month(std::string_view word) {
  if (!word.empty() && word.back() == '.') word.remove_suffix(1);
  return is_one_of(word, "January", "February", "March", "April", "May", "June", "July", "August", "September",
                   "October", "November", "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept",
                   "Oct", "Nov", "Dec", "Spring", "Summer", "Autumn", "Fall", "Winter");
}

bool begins_with_year(std::string_view text) {
  if (text.size() < 4 || !std::all_of(text.begin(), text.begin() + 4, is_digit)) return false;
  if (text.size() > 4 && is_digit(text[4])) return false;
  const int century = (text[0] - '0') * 10 + (text[1] - '0');
  return century >= 15 && century <= 20;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\n')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) text.remove_suffix(1);
  return text;
}

}  // namespace carelint
