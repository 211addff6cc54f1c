#include "citation/apa_date.h"

#include <algorithm>
#include <optional>

#include "carelint/words.h"
#include "shared/words.h"

namespace carelint {
namespace {

bool is_undated(std::string_view inside) {
  return inside.starts_with("n.d.") && (inside.size() == 4 || inside[4] == '-');
}

// The right form of a date in another order, or of a badly written "n.d."; none for what is no date.
std::optional<std::string> mended(std::string_view inside) {
  if (is_one_of(inside, "nd", "n.d", "N.D.", "ND", "n. d.", "N.d.", "no date", "no year", "undated")) return "n.d.";
  if (inside.size() < 8 || !begins_with_year(inside.substr(inside.size() - 4))) return std::nullopt;
  const std::string year(inside.substr(inside.size() - 4));
  std::string month;
  std::string day;
  std::string_view rest = inside.substr(0, inside.size() - 4);
  while (!rest.empty()) {
    const std::size_t end = rest.find_first_of(" ,");
    const std::string_view word = rest.substr(0, end);
    rest = end == rest.npos ? std::string_view{} : rest.substr(end + 1);
    if (word.empty()) continue;
    if (is_month(word) && month.empty()) {
      month = word;
    } else if (word.size() <= 2 && std::all_of(word.begin(), word.end(), is_digit) && day.empty()) {
      day = word;
    } else {
      return std::nullopt;
    }
  }
  if (month.empty()) return std::nullopt;
  return year + ", " + month + (day.empty() ? "" : " " + day);
}

// "Brähler, E. 2010. A": a year without parentheses between the authors and the title.
std::size_t bare_year(const EntryText& entry, std::size_t limit) {
  const std::string_view text = entry.part(entry.begin(), limit);
  for (std::size_t at = 2; at + 5 < text.size(); ++at) {
    if (!begins_with_year(text.substr(at)) || text[at - 1] != ' ') continue;
    const std::size_t behind = at + 4 + (text[at + 4] >= 'a' && text[at + 4] <= 'z' ? 1 : 0);
    const bool marked = (text[at - 2] == '.' || text[at - 2] == ',') && behind < text.size() &&
                        (text[behind] == '.' || text[behind] == ',');
    return marked ? entry.begin() + at : EntryText::npos;
  }
  return EntryText::npos;
}

}  // namespace

bool is_apa_date(std::string_view inside) {
  if (is_undated(inside) || inside.starts_with("in press")) return true;
  if (!begins_with_year(inside)) return false;
  std::string_view rest = inside.substr(4);
  if (!rest.empty() && rest.front() >= 'a' && rest.front() <= 'z') rest.remove_prefix(1);
  if (rest.empty() || rest.front() == '/' || rest.starts_with("–") || rest.front() == '-') return true;
  if (!rest.starts_with(", ")) return false;
  rest.remove_prefix(2);
  return is_month(rest.substr(0, rest.find_first_of(" –-/")));
}

ApaDate read_apa_date(const EntryText& entry, std::size_t limit, ParsedEntry& parsed) {
  ApaDate date;
  const auto add = [&](Fault fault, std::string message, std::string title, Correction correction) {
    parsed.deviations.push_back(
        {fault, date.begin, date.end, std::move(message), std::move(title), {std::move(correction)}});
  };
  const auto note = [&](std::size_t begin, std::size_t end) {
    parsed.reference.date = {begin, end};
    const std::string_view inside = entry.part(begin, end);
    const std::size_t comma = inside.find(',');
    parsed.reference.year = {begin, comma == inside.npos ? end : begin + comma};
    date.is_undated = inside.starts_with("n");
    date.is_exact = comma != inside.npos;
  };
  for (std::size_t open = entry.find("(", entry.begin(), limit); open != EntryText::npos;
       open = entry.find("(", open + 1, limit)) {
    const std::size_t close = entry.find(")", open, limit);
    if (close == EntryText::npos) break;
    const std::string_view inside = entry.part(open + 1, close);
    const bool right = is_apa_date(inside);
    const std::optional<std::string> wanted = right ? std::nullopt : mended(inside);
    if (!right && !wanted) continue;
    date.exists = true;
    date.begin = open;
    date.end = close + 1;
    note(open + 1, close);
    if (wanted) {
      add(Fault::date_format, "write the date as \"(" + *wanted + ")\"", "write \"(" + *wanted + ")\"",
          {Correction::Kind::replace, open + 1, close, *wanted});
      date.is_exact = *wanted != "n.d.";
    }
    const char mark = entry.at(date.end);
    if (mark != '.' && mark != '\0') {
      add(Fault::year_punctuation, "put a full stop after the year", "put a full stop there",
          {Correction::Kind::replace, date.end, date.end, "."});
    }
    break;
  }
  if (!date.exists) {
    const std::size_t at = bare_year(entry, limit);
    if (at == EntryText::npos) return date;
    date.exists = true;
    date.begin = at;
    date.end = at + 4;
    if (entry.at(date.end) != '.' && entry.at(date.end) != ',') ++date.end;
    note(date.begin, date.end);
    const std::string year(entry.part(date.begin, date.end));
    add(Fault::year_parentheses, "put the year in parentheses: \"(" + year + ")\"", "write \"(" + year + ")\"",
        {Correction::Kind::replace, date.begin, date.end, "(" + year + ")"});
  }
  date.behind = date.end;
  while (entry.at(date.behind) == '.' || entry.at(date.behind) == ' ' || entry.at(date.behind) == ',') ++date.behind;
  return date;
}

}  // namespace carelint
