#include "citation/numbered_authors.h"

#include <algorithm>

#include "carelint/words.h"
#include "citation/apa_authors.h"
#include "citation/apa_date.h"
#include "shared/words.h"

namespace carelint {
namespace {

bool is_suffix(std::string_view word) {
  return is_one_of(word, "Jr", "Sr", "II", "III", "IV", "2nd", "3rd", "4th");
}

class NumberedAuthors {
 public:
  NumberedAuthors(const EntryText& entry, std::size_t limit, CitationStyle style, ParsedEntry& parsed)
      : entry_(entry), limit_(limit), style_(style), parsed_(parsed) {}

  std::size_t run() {
    const std::size_t end = end_of_list();
    std::size_t next = std::max(end, label_end_);
    while (entry_.at(next) == '.' || entry_.at(next) == ' ') ++next;
    Field list{entry_.begin(), end};
    list.end = take_year_out(list);
    const std::string_view last = entry_.part(list);
    const bool dotted = last.find('.', last.rfind(' ') + 1) != last.npos && !last.ends_with('.');
    if (dotted && entry_.at(list.end) == '.') ++list.end;  // "Becker B.J. Title"
    if (!names_persons(list)) {
      parsed_.reference.authors.push_back({list, {}, {}});
      return next;
    }
    read(list);
    check_count(list);
    return next;
  }

 private:
  // The full stop behind the last author: not one of initials that were written with full stops.
  std::size_t end_of_list() {
    if (const std::size_t label = editor_label(); label != EntryText::npos) return label;
    for (std::size_t at = entry_.find(". ", entry_.begin(), limit_); at != EntryText::npos;
         at = entry_.find(". ", at + 1, limit_)) {
      const std::string_view next = entry_.part(at + 2, limit_);
      const std::string_view word = next.substr(0, next.find_first_of(" ,;"));
      const bool spaced = is_initials(word) && begins_with_capital(word) && word.size() <= 4;
      if (spaced || next.starts_with(',') || next.starts_with("et al") || next.starts_with("& ")) continue;
      return at;
    }
    return limit_;
  }

  // "Hughes J (Ed.) Title": APA's label; npos where none stands behind the first names.
  std::size_t editor_label() {
    constexpr std::size_t reach = 200;
    const std::size_t limit = std::min(limit_, entry_.begin() + reach);
    for (const std::string_view label : {" (Ed.)", " (Eds.)", " (ed.)", " (eds.)"}) {
      const std::size_t at = entry_.find(label, entry_.begin(), limit);
      const std::size_t sentence = entry_.find(". ", entry_.begin(), limit);
      if (at == EntryText::npos || (sentence != EntryText::npos && sentence < at)) continue;
      const bool several = entry_.part(entry_.begin(), at).find(',') != std::string_view::npos;
      const std::string wanted =
          std::string(style_ == CitationStyle::ama11 ? (several ? "eds" : "ed") : (several ? "editors" : "editor")) +
          ".";
      const std::size_t end = at + label.size();
      const bool period = entry_.at(end) == '.';
      parsed_.add(Fault::editor_label, at + 1, end, "write \"" + wanted + "\" after the editors",
                  "write \"" + wanted + "\"", {replacement(at, period ? end + 1 : end, ", " + wanted)});
      parsed_.reference.authors_are_editors = true;
      label_end_ = end;
      return at;
    }
    return EntryText::npos;
  }

  // "Nolan GP (2008)": APA's place for the year.
  std::size_t take_year_out(const Field& list) {
    const std::string_view text = entry_.part(list);
    const std::size_t open = text.rfind(" (");
    if (open == text.npos || !text.ends_with(')')) return list.end;
    if (!is_apa_date(text.substr(open + 2, text.size() - open - 3))) return list.end;
    const std::size_t begin = list.begin + open;
    parsed_.add(Fault::year_parentheses, begin + 1, list.end,
                "the year comes after the journal or publisher, without parentheses", "take it out here",
                {replacement(begin, list.end, "")});
    return begin;
  }

  bool names_persons(const Field& list) const {
    const std::string_view text = entry_.part(list);
    const std::string_view first = text.substr(0, text.find_first_of(",;"));
    if (holds_initials(first)) return true;
    const std::size_t comma = text.find(", ");
    if (comma == text.npos) return false;
    const std::string_view second = text.substr(comma + 2, text.find_first_of(",;", comma + 2) - comma - 2);
    return is_plain_initials(second) || holds_initials(second);
  }

  // "Alder RM", "Alder R.M.", "Alder RM Jr"
  static bool holds_initials(std::string_view name) {
    const std::size_t space = name.rfind(' ');
    if (space == name.npos) return false;
    const std::string_view last = name.substr(space + 1);
    if (is_suffix(last)) return holds_initials(name.substr(0, space));
    constexpr std::size_t most_words = 5;
    const auto words = static_cast<std::size_t>(std::count(name.begin(), name.end(), ' ')) + 1;
    return (is_plain_initials(last) || is_initials(last)) && words <= most_words;
  }

  void read(const Field& list) {
    std::size_t begin = list.begin;
    for (std::size_t i = list.begin; i <= list.end; ++i) {
      const char c = i < list.end ? entry_.at(i) : ',';
      if (c != ',' && c != ';') continue;
      if (c == ';' && i < list.end) {
        parsed_.add(Fault::author_separator, i, i + 1, "separate authors with a comma", "write a comma",
                    {replacement(i, i + 1, ",")});
      }
      Field part{begin, i};
      trim(part);
      if (!part.is_empty()) read_part(part);
      begin = i + 1;
    }
  }

  void trim(Field& part) const {
    while (part.begin < part.end && entry_.at(part.begin) == ' ') ++part.begin;
    while (part.end > part.begin && entry_.at(part.end - 1) == ' ') --part.end;
  }

  void read_part(Field part) {
    for (const std::string_view joint : {"& ", "and "}) {
      if (!entry_.part(part).starts_with(joint)) continue;
      const std::size_t end = part.begin + joint.size() - 1;
      parsed_.add(Fault::ampersand, part.begin, end,
                  "no \"" + std::string(entry_.part(part.begin, end)) + "\" belongs between authors here, only commas",
                  "take it out", {replacement(part.begin, end + 1, "")});
      part.begin = end + 1;
      trim(part);
    }
    std::string_view name = entry_.part(part);
    for (const std::string_view joint : {" & ", " and "}) {
      const std::size_t at = name.find(joint);
      if (at == name.npos || !holds_initials(name.substr(0, at))) continue;
      const std::size_t begin = part.begin + at;
      parsed_.add(Fault::ampersand, begin + 1, begin + joint.size() - 1, "only commas go between authors here",
                  "write a comma", {replacement(begin, begin + joint.size(), ", ")});
      read_part({part.begin, begin});
      read_part({begin + joint.size(), part.end});
      return;
    }
    if (read_et_al(part)) return;
    if (is_plain_initials(name) && !parsed_.reference.authors.empty() &&
        parsed_.reference.authors.back().given.is_empty()) {
      Contributor& last = parsed_.reference.authors.back();
      parsed_.add(Fault::author_comma, last.family.begin, last.family.end + 1,
                  "no comma goes between surname and initials here", "take out the comma",
                  {replacement(last.family.end, last.family.end + 1, "")});
      last.given = part;
      return;
    }
    if (is_one_of(name, "ed", "eds", "editor", "editors")) {
      parsed_.reference.authors_are_editors = true;
      return;
    }
    read_name(part);
  }

  // "et al", alone or behind a name without its comma.
  bool read_et_al(const Field& part) {
    const std::string_view name = entry_.part(part);
    if (name.starts_with("et al")) {
      et_al_ = part;
      parsed_.reference.has_more_authors = true;
      return true;
    }
    const std::size_t at = name.find(" et al");
    if (at == name.npos) return false;
    const std::size_t begin = part.begin + at;
    et_al_ = {begin + 1, part.end};
    parsed_.reference.has_more_authors = true;
    parsed_.add(Fault::et_al, begin + 1, part.end, "put a comma before \"et al\"", "put a comma there",
                {replacement(begin, begin, ",")});
    read_name({part.begin, begin});
    return true;
  }

  void read_name(const Field& part) {
    Contributor author{part, {}, {}};
    std::string_view name = entry_.part(part);
    std::size_t space = name.rfind(' ');
    if (space != name.npos && is_suffix(name.substr(space + 1))) {
      author.suffix = {part.begin + space + 1, part.end};
      name = name.substr(0, space);
      space = name.rfind(' ');
    }
    // "Becker B. J.": the initials may be several words.
    while (space != name.npos && space > 0) {
      const std::size_t before = name.rfind(' ', space - 1);
      if (before == name.npos || !is_initials(name.substr(before + 1))) break;
      space = before;
    }
    if (space != name.npos) {
      const std::string_view initials = name.substr(space + 1);
      const std::size_t end = part.begin + name.size();
      if (is_plain_initials(initials) || is_initials(initials)) {
        author.family.end = part.begin + space;
        author.given = {part.begin + space + 1, end};
      }
      if (is_initials(initials)) check_periods(author.given);
    }
    parsed_.reference.authors.push_back(author);
  }

  void check_periods(const Field& initials) {
    std::string wanted;
    for (const char c : entry_.part(initials)) {
      if (c != '.' && c != ' ' && c != '-') wanted += c;
    }
    const bool doubled = entry_.at(initials.end) == '.' && entry_.at(initials.end + 1) != '.';
    std::vector<Correction> corrections = {replacement(initials.begin, initials.end, wanted)};
    const bool closes = entry_.at(initials.end - 1) == '.' && !doubled && entry_.at(initials.end) == ' ';
    if (closes) corrections.front().text += ".";
    parsed_.add(Fault::initials_periods, initials.begin, initials.end,
                "write initials without full stops: \"" + wanted + "\"", "write \"" + wanted + "\"",
                std::move(corrections));
  }

  // AMA lists up to six authors, or three and "et al"; Vancouver up to six, or six and "et al".
  void check_count(const Field& list) {
    constexpr std::size_t most = 6;
    constexpr std::size_t before_et_al_in_ama = 3;
    const std::size_t count = parsed_.reference.authors.size();
    if (style_ == CitationStyle::ama11 && et_al_.is_empty() && count > most) {
      const std::size_t third = author_end(before_et_al_in_ama - 1);
      parsed_.add(Fault::author_count, list.begin, list.end,
                  "with more than six authors, name three, then write \"et al\"", "name three",
                  {replacement(third, list.end, ", et al")});
      parsed_.deviations.back().applicability = Applicability::suggested;
    } else if (style_ == CitationStyle::ama11 && !et_al_.is_empty() && count > before_et_al_in_ama) {
      parsed_.add(Fault::author_count, list.begin, list.end, "name three authors before \"et al\"");
    } else if (style_ == CitationStyle::vancouver && !et_al_.is_empty() && count < most) {
      parsed_.add(Fault::author_count, et_al_.begin, et_al_.end, "name six authors before \"et al\"");
    }
  }

  std::size_t author_end(std::size_t index) const {
    const Contributor& author = parsed_.reference.authors[index];
    return std::max({author.family.end, author.given.end, author.suffix.end});
  }

  const EntryText& entry_;
  std::size_t limit_;
  CitationStyle style_;
  ParsedEntry& parsed_;
  std::size_t label_end_ = 0;
  Field et_al_;
};

}  // namespace

bool is_plain_initials(std::string_view word) {
  std::size_t letters = 0;
  while (!word.empty() && begins_with_capital(word)) {
    word.remove_prefix(letter_size(word));
    ++letters;
    if (word.starts_with('-')) word.remove_prefix(1);
  }
  constexpr std::size_t most = 4;
  return word.empty() && letters > 0 && letters <= most;
}

std::size_t read_numbered_authors(const EntryText& entry, std::size_t limit, CitationStyle style, ParsedEntry& parsed) {
  return NumberedAuthors(entry, limit, style, parsed).run();
}

}  // namespace carelint
