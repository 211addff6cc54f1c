#include "trust/review_dates.h"

#include <algorithm>

#include "carelint/words.h"
#include "shared/words.h"
#include "trust/marked_words.h"
#include "trust/structured_data.h"
#include "trust/text.h"

namespace carelint {
namespace {

using std::chrono::day;
using std::chrono::last;
using std::chrono::month;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr std::size_t year_size = 4;
constexpr std::size_t longest_label_block = 220;
constexpr std::size_t longest_bare_date_block = 120;
constexpr std::size_t label_distance = 70;

unsigned number_in(std::string_view text) {
  unsigned value = 0;
  for (const char c : text) value = is_digit(c) ? value * 10 + static_cast<unsigned>(c - '0') : value;
  return value;
}

unsigned month_named(std::string_view word) {
  constexpr auto months =
      std::to_array<std::string_view>({"january", "february", "march", "april", "may", "june", "july", "august",
                                       "september", "october", "november", "december"});
  if (!word.empty() && word.back() == '.') word.remove_suffix(1);
  constexpr std::size_t shortest = 3;
  if (word.size() < shortest || word.front() < 'A' || word.front() > 'Z') return 0;
  for (unsigned i = 0; i < months.size(); ++i) {
    const bool whole = word.size() == months[i].size();
    const bool cut = word.size() == shortest || (word.size() == shortest + 1 && months[i] == "september");
    if ((whole || cut) && begins_ignoring_case(word, months[i].substr(0, word.size()))) return i + 1;
  }
  return 0;
}

// The word that ends before `end`, separators skipped.
struct WordBefore {
  std::size_t begin;
  std::string_view text;
};
WordBefore word_before(std::string_view text, std::size_t end) {
  while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == ',' || text[end - 1] == '\n')) --end;
  while (end > 1 && text.substr(0, end).ends_with("\u00A0")) end -= 2;
  std::size_t begin = end;
  while (begin > 0 && (is_digit(text[begin - 1]) || is_letter(text[begin - 1]) || text[begin - 1] == '.')) --begin;
  return {begin, text.substr(begin, end - begin)};
}

// "3", "03", "3rd"; 0 for anything else.
unsigned day_in(std::string_view word) {
  std::size_t digits = 0;
  while (digits < word.size() && is_digit(word[digits])) ++digits;
  const std::string_view ending = word.substr(digits);
  if (digits == 0 || digits > 2 || !(ending.empty() || is_one_of(ending, "st", "nd", "rd", "th", "."))) return 0;
  const unsigned value = number_in(word.substr(0, digits));
  return value <= 31 ? value : 0;
}

year_month_day date_of(unsigned y, unsigned m, unsigned d) {
  const year in_year{static_cast<int>(y)};
  if (m == 0 || m > 12) return in_year / month{12} / day{31};
  const year_month_day date = in_year / month{m} / day{d};
  return d != 0 && date.ok() ? date : year_month_day(in_year / month{m} / last);
}

bool has_digits_at(std::string_view text, std::size_t at, std::size_t count) {
  return at + count <= text.size() && std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at),
                                                  text.begin() + static_cast<std::ptrdiff_t>(at + count), is_digit);
}

// The date in an attribute or in JSON-LD: "2026-08-14T06:00:00Z", "14 August 2026".
std::optional<year_month_day> date_in(std::string_view text) {
  for (std::size_t at = 0; at + year_size <= text.size(); ++at) {
    if (!has_digits_at(text, at, year_size)) continue;
    const std::string_view century = text.substr(at, 2);
    if (century == "19" || century == "20") return read_date_at(text, at).date;
  }
  return std::nullopt;
}

DateKind kind_of(std::string_view label) {
  if (holds_any(label, {"review", "checked"})) return DateKind::reviewed;
  return holds_any(label, {"updated", "modified", "revised"}) ? DateKind::updated : DateKind::published;
}

// A label heads its statement: it begins a sentence or a line, or stands behind "last", "page" and the like. That keeps
// out "a study that was published in 1998".
bool is_heading_label(const MarkedWord& label) {
  const Block& block = *label.block;
  if (label.token == block.tokens.data()) return true;
  const Token& before = label.token[-1];
  if (before.kind != TokenKind::word) return true;
  if (before.range.end <= label.token->range.begin && block.text[block.offset_of(label.token->text) - 1] == '\n')
    return true;
  return is_one_of(before.folded, "last", "page", "article", "guide", "first", "medically", "clinically", "and", "next",
                   "content", "leaflet", "information");
}

// Close enough, and the date is not the one of the next review.
bool leads_to(const MarkedWord& label, std::size_t date) {
  const std::string_view text = label.block->text;
  const std::size_t behind = label.block->offset_of(label.token->text) + label.token->text.size();
  if (date < behind || date - behind > label_distance) return false;
  return !holds_any(text.substr(behind, date - behind), {"next", "due"});
}

}  // namespace

DateInText read_date_at(std::string_view text, std::size_t at) {
  const unsigned y = number_in(text.substr(at, year_size));
  DateInText found{at, at + year_size, date_of(y, 0, 0), false};
  const std::size_t behind = at + year_size;
  if (behind < text.size() && (text[behind] == '-' || text[behind] == '/') && has_digits_at(text, behind + 1, 2)) {
    const bool has_day = has_digits_at(text, behind + 4, 2);
    const unsigned d = has_day ? number_in(text.substr(behind + 4, 2)) : 0;
    found.end = behind + (has_day ? 6 : 3);
    found.date = date_of(y, number_in(text.substr(behind + 1, 2)), d);
    found.has_month = true;
    return found;
  }
  if (at >= 6 && text[at - 1] == '/' && has_digits_at(text, at - 3, 2)) {  // 03/04/2024: either form, so the year
    found.begin = at - 6;
    found.has_month = true;
    return found;
  }
  const WordBefore near = word_before(text, at);
  if (const unsigned m = month_named(near.text)) {
    const WordBefore far = word_before(text, near.begin);
    const unsigned d = day_in(far.text);
    return {d != 0 ? far.begin : near.begin, found.end, date_of(y, m, d), true};
  }
  if (const unsigned d = day_in(near.text)) {
    const WordBefore far = word_before(text, near.begin);
    if (const unsigned m = month_named(far.text)) return {far.begin, found.end, date_of(y, m, d), true};
  }
  return found;
}

ReviewDates::ReviewDates(const Article& article) {
  read_text(article);
  read_attributes(article);
  read_structured_data(article);
}

void ReviewDates::read_text(const Article& article) {
  const MarkedWord* label = nullptr;
  for (const MarkedWord& word : article.get<MarkedWords>().all()) {
    if (word.role == WordRole::label && is_heading_label(word)) label = &word;
    if (word.role != WordRole::year || word.block->kind == BlockKind::title) continue;
    const Block& block = *word.block;
    const DateInText found = read_date_at(block.text, block.offset_of(word.token->text));
    const bool in_reach = label != nullptr && label->block == &block && leads_to(*label, found.begin);
    const bool is_bare = found.has_month && block.text.size() <= longest_bare_date_block &&
                         (2 * (found.end - found.begin) >= block.text.size() || found.end + 1 >= block.text.size() ||
                          begins_ignoring_case(block.text, "by") || found.begin == 0);
    const bool is_labelled = in_reach && (found.has_month || block.text.size() <= longest_label_block);
    if (!is_labelled && !is_bare) continue;
    const DateKind kind = is_labelled ? kind_of(label->token->text) : DateKind::published;
    dates_.push_back({kind, found.date, block.map.source_range(found.begin, found.end), true});
  }
}

void ReviewDates::read_attributes(const Article& article) {
  for (const Node& node : article.document().nodes()) {
    if (node.is("time")) {
      const Attribute* when = node.attribute("datetime");
      const auto date = when == nullptr ? std::nullopt : date_in(when->value);
      const Block* block = date ? block_at(article, node.range) : nullptr;
      if (block != nullptr && block->text.size() <= longest_label_block)
        dates_.push_back({kind_of(block->text), *date, node.range, true});
    } else if (node.is("meta")) {
      const Attribute* name = node.attribute("name");
      if (name == nullptr) name = node.attribute("property");
      if (name == nullptr) name = node.attribute("itemprop");
      const Attribute* content = node.attribute("content");
      if (name == nullptr || content == nullptr) continue;
      if (!holds_any(name->value, {"published", "modified", "updated", "date", "review", "dcterms.issued"})) continue;
      if (const auto date = date_in(content->value)) dates_.push_back({kind_of(name->value), *date, node.range, false});
    }
  }
}

void ReviewDates::read_structured_data(const Article& article) {
  const auto& data = article.get<StructuredData>();
  for (const StructuredProperty& property : data.properties()) {
    if (!is_one_of(property.path, "datePublished", "dateModified", "lastReviewed")) continue;
    const auto date = date_in(property.value);
    if (date) dates_.push_back({kind_of(property.path), *date, data.script()->range, false});
  }
}

const PageDate* ReviewDates::latest(year_month_day today) const {
  const PageDate* latest = nullptr;
  for (const PageDate& date : dates_) {
    if (date.date.year() > today.year() || (latest != nullptr && date.date <= latest->date)) continue;
    latest = &date;
  }
  return latest;
}

}  // namespace carelint
