#include "citation/apa_authors.h"

#include <algorithm>

#include "carelint/words.h"
#include "shared/words.h"

namespace carelint {
namespace {

bool is_particle(std::string_view word) {
  return is_one_of(word, "de", "du", "da", "di", "del", "der", "den", "des", "la", "le", "van", "von", "ter", "ten",
                   "el", "al", "bin", "ibn", "dos", "zu", "af", "y", "e");
}

bool is_suffix(std::string_view text) {
  return is_one_of(text, "Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV", "2nd", "3rd");
}

// One letter and its full stop at the beginning: "R.", "É."; 0 for anything else. Also the second half of "Y.-x.".
std::size_t initial_size(std::string_view text, bool small_too = false) {
  const std::size_t letter = letter_size(text);
  if (letter == 0 || (!small_too && !begins_with_capital(text))) return 0;
  const std::string_view behind = text.substr(letter);
  if (behind.starts_with('.')) return letter + 1;
  // "Yu.", "Ch.": two letters for one sound
  const std::size_t second = letter_size(behind);
  const bool digraph =
      second != 0 && begins_with_small_letter(behind) && behind.substr(second).starts_with('.') &&
      is_one_of(text.substr(0, letter + second), "Yu", "Ya", "Ch", "Th", "Ph", "Sh", "Zh", "Kh", "Ju", "Ye", "Yo");
  return digraph ? letter + second + 1 : 0;
}

// The words of a text, by spaces.
template <class Visit>
bool all_words(std::string_view text, Visit visit) {
  std::size_t index = 0;
  while (!text.empty()) {
    const std::size_t space = text.find(' ');
    const std::string_view word = text.substr(0, space);
    if (!word.empty() && !visit(word, index++)) return false;
    text = space == text.npos ? std::string_view{} : text.substr(space + 1);
  }
  return index > 0;
}

// "R.", "R.M.", "Y.-X."
bool is_run_of_initials(std::string_view word) {
  bool first = true;
  while (!word.empty()) {
    if (word.front() == '-' || word.starts_with("‐") || word.starts_with("‑")) {
      word.remove_prefix(word.front() == '-' ? 1 : 3);
    }
    const std::size_t size = initial_size(word, !first);
    if (size == 0) return false;
    word.remove_prefix(size);
    first = false;
  }
  return !first;
}

// "R", "RM", "R M", "R. M": capitals with at least one full stop missing.
bool lacks_periods(std::string_view text) {
  bool lacking = false;
  const bool initials = all_words(text, [&](std::string_view word, std::size_t) {
    if (is_run_of_initials(word)) return true;
    std::size_t letters = 0;
    while (!word.empty() && begins_with_capital(word)) {
      word.remove_prefix(letter_size(word));
      ++letters;
      if (word.starts_with('.')) word.remove_prefix(1);
      if (word.starts_with('-')) word.remove_prefix(1);
    }
    lacking = true;
    return word.empty() && letters > 0 && letters <= 3;
  });
  return initials && lacking;
}

std::string with_periods(std::string_view text) {
  std::string written;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t letter = letter_size(text.substr(i));
    if (letter == 0) {
      ++i;
      continue;
    }
    const bool hyphen = i > 0 && text[i - 1] == '-';
    if (!written.empty()) written += hyphen ? "-" : " ";
    written += std::string(text.substr(i, letter)) + ".";
    i += letter;
  }
  return written;
}

// "R.M." as "R. M."
std::string spaced(std::string_view text) {
  std::string written;
  for (std::size_t i = 0; i < text.size(); ++i) {
    written += text[i];
    if (text[i] == '.' && i + 1 < text.size() && text[i + 1] != ' ' && text[i + 1] != '-') written += ' ';
  }
  return written;
}

bool has_letters_of_word(std::string_view word) {
  return word.size() > 1 && word.back() != '.' && begins_with_capital(word);
}

// A part of the list between two commas or semicolons.
struct Segment {
  std::size_t begin = 0;
  std::size_t end = 0;
  char separator = ',';  ///< in front of it
  bool ampersand = false;
  bool word_and = false;
  std::size_t joint = 0;  ///< where "&" or "and" stands
};

class AuthorReader {
 public:
  AuthorReader(const EntryText& entry, std::size_t begin, std::size_t end, ParsedEntry& parsed)
      : entry_(entry), begin_(begin), end_(end), parsed_(parsed) {}

  void run() {
    strip_end();
    strip_editor_label();
    if (begin_ >= end_) return;
    if (!names_persons()) {
      Contributor group;
      group.family = {begin_, entry_.at(end_ - 1) == '.' && !abbreviated_end() ? end_ - 1 : end_};
      parsed_.reference.authors.push_back(group);
      return;
    }
    split();
    for (std::size_t i = 0; i < segments_.size();) i = read_author(i);
    check_joint();
    check_count();
  }

 private:
  std::string_view text(const Segment& segment) const { return entry_.part(segment.begin, segment.end); }
  std::string_view text() const { return entry_.part(begin_, end_); }

  void strip_end() {
    while (end_ > begin_ && entry_.at(end_ - 1) == ' ') --end_;
    if (end_ > begin_ && entry_.at(end_ - 1) == ',') {
      --end_;
      parsed_.add(Fault::year_punctuation, end_, end_ + 1, "take out the comma before the year", "take out the comma",
                  {replacement(end_, end_ + 1, "")});
    }
    while (end_ > begin_ && entry_.at(end_ - 1) == ' ') --end_;
  }

  // "Hughes, J. (Ed.)."
  void strip_editor_label() {
    const std::string_view all = text();
    const std::size_t open = all.rfind('(');
    if (open == all.npos) return;
    std::string_view label = all.substr(open);
    while (label.ends_with('.') && !label.ends_with(".)")) label.remove_suffix(1);
    if (!is_one_of(label, "(Ed.)", "(Eds.)", "(ed.)", "(eds.)", "(Ed)", "(Eds)", "(Editor)", "(Editors)", "(editor)",
                   "(editors)"))
      return;
    parsed_.reference.authors_are_editors = true;
    const std::size_t at = begin_ + open;
    end_ = at;
    while (end_ > begin_ && entry_.at(end_ - 1) == ' ') --end_;
    const bool several = text().find('&') != std::string_view::npos || text().find(" and ") != std::string_view::npos;
    const std::string wanted = several ? "(Eds.)" : "(Ed.)";
    if (label != wanted) {
      parsed_.add(Fault::editor_label, at, at + label.size(), "write \"" + wanted + "\" after the editors",
                  "write \"" + wanted + "\"", {replacement(at, at + label.size(), wanted)});
    }
  }

  // "U.S. Department of Rest.": the full stop may belong to an abbreviation, "Inc."
  bool abbreviated_end() const {
    return text().ends_with("Inc.") || text().ends_with("Ltd.") || text().ends_with("Co.") || text().ends_with("U.S.");
  }

  // An initial behind a comma, or at the beginning or end: what groups do not have.
  bool names_persons() const {
    const std::string_view all = text();
    for (std::size_t comma = all.find_first_of(",;"); comma != all.npos; comma = all.find_first_of(",;", comma + 1)) {
      std::string_view behind = trimmed(all.substr(comma + 1));
      if (behind.starts_with("et al") || behind.starts_with("&")) return true;
      const std::string_view word = behind.substr(0, behind.find_first_of(" ,;"));
      if (is_run_of_initials(word) || lacks_periods(word)) return true;
      const std::size_t second = behind.find(' ');
      const std::string_view next =
          second == behind.npos ? std::string_view{}
                                : behind.substr(second + 1, behind.find_first_of(" ,;", second + 1) - second - 1);
      if (is_run_of_initials(next) && has_letters_of_word(word)) return true;
    }
    const std::string_view first = all.substr(0, all.find(' '));
    const std::size_t words = static_cast<std::size_t>(std::count(all.begin(), all.end(), ' ')) + 1;
    if (is_run_of_initials(first) && first != "U.S." && first != "U.K." && words <= 4) return true;
    const std::string_view last = all.substr(all.rfind(' ') + 1);
    return words <= 4 && words > 1 && is_run_of_initials(last) && last != "U.S.";
  }

  void split() {
    Segment segment;
    segment.begin = begin_;
    for (std::size_t i = begin_; i <= end_; ++i) {
      const char c = i < end_ ? entry_.at(i) : ',';
      if (c != ',' && c != ';') continue;
      segment.end = i;
      close(segment);
      segment = {};
      segment.begin = i + 1;
      segment.separator = c;
      if (c == ';' && i < end_) {
        parsed_.add(Fault::author_separator, i, i + 1, "separate authors with a comma, not a semicolon",
                    "write a comma", {replacement(i, i + 1, ",")});
      }
    }
  }

  void trim(Segment& segment) const {
    while (segment.begin < segment.end && entry_.at(segment.begin) == ' ') ++segment.begin;
    while (segment.end > segment.begin && entry_.at(segment.end - 1) == ' ') --segment.end;
  }

  void close(Segment segment) {
    trim(segment);
    const auto take_joint = [&](std::size_t size, bool ampersand) {
      segment.ampersand = ampersand;
      segment.word_and = !ampersand;
      segment.joint = segment.begin;
      segment.begin += size;
      trim(segment);
    };
    if (text(segment).starts_with("& ")) take_joint(1, true);
    if (text(segment).starts_with("and ")) take_joint(3, false);
    // "J. & Birch": no comma in front
    for (const std::string_view joint : {" & ", " and "}) {
      const std::size_t at = text(segment).find(joint);
      if (at == std::string_view::npos || !looks_like_author_end(text(segment).substr(0, at))) continue;
      Segment first = segment;
      first.end = segment.begin + at;
      Segment second = segment;
      second.begin = segment.begin + at + joint.size();
      second.ampersand = joint == " & ";
      second.word_and = !second.ampersand;
      second.joint = segment.begin + at + 1;
      if (second.ampersand) {
        parsed_.add(Fault::author_separator, first.end, second.begin, "put a comma before \"&\"", "put a comma there",
                    {replacement(first.end, first.end + 1, ", ")});
      }
      segments_.push_back(first);
      segments_.push_back(second);
      return;
    }
    if (segment.begin < segment.end) segments_.push_back(segment);
  }

  static bool looks_like_author_end(std::string_view text) {
    return is_initials(text) || lacks_periods(text) || is_suffix(text);
  }

  // One author from segment i on; the index of the next.
  std::size_t read_author(std::size_t i) {
    const Segment& segment = segments_[i];
    std::string_view here = text(segment);
    if (here.starts_with("et al")) {
      parsed_.reference.has_more_authors = true;
      parsed_.add(Fault::et_al, segment.begin, segment.end, "name the authors (up to 20) instead of \"et al.\"");
      ends_open_ = true;
      return i + 1;
    }
    std::size_t begin = segment.begin;
    for (const std::string_view dots : {"…", ". . .", "..."}) {
      if (!here.starts_with(dots)) continue;
      parsed_.reference.has_more_authors = true;
      ellipsis_ = true;
      begin += dots.size();
      while (entry_.at(begin) == ' ') ++begin;
      here = entry_.part(begin, segment.end);
    }
    Contributor author;
    author.family = {begin, segment.end};
    std::size_t next = i + 1;
    const bool joined_next = next < segments_.size() && (segments_[next].ampersand || segments_[next].word_and);
    if (given_first(here)) {
      const std::size_t family = here.rfind(' ') + 1;
      author = {{begin + family, segment.end}, {begin, begin + family - 1}, {}};
      const std::string wanted = std::string(here.substr(family)) + ", " + std::string(here.substr(0, family - 1));
      parsed_
          .add(Fault::author_order, begin, segment.end, "write the surname first: \"" + wanted + "\"",
               "write \"" + wanted + "\"", {replacement(begin, segment.end, wanted)})
          .applicability = Applicability::suggested;
    } else if (const std::size_t initials = initials_without_comma(here)) {
      author.family.end = begin + initials - 1;
      author.given = {begin + initials, segment.end};
      const std::string wanted = std::string(here.substr(0, initials - 1)) + ", " + std::string(here.substr(initials));
      parsed_.add(Fault::author_comma, begin, segment.end, "put a comma after the surname: \"" + wanted + "\"",
                  "write \"" + wanted + "\"", {replacement(author.family.end, author.family.end, ",")});
    } else if (next < segments_.size() && !joined_next) {
      next = read_given(next, author);
    }
    if (next < segments_.size() && is_suffix(text(segments_[next]))) {
      author.suffix = {segments_[next].begin, segments_[next].end};
      ++next;
    }
    firsts_.push_back(i);
    parsed_.reference.authors.push_back(author);
    return next;
  }

  std::size_t read_given(std::size_t i, Contributor& author) {
    const Segment& segment = segments_[i];
    const std::string_view here = text(segment);
    const std::size_t space = here.rfind(' ');
    const std::string_view last = space == here.npos ? std::string_view{} : here.substr(space + 1);
    if (is_suffix(last) && is_initials(here.substr(0, space))) {
      author.given = {segment.begin, segment.begin + space};
      author.suffix = {segment.begin + space + 1, segment.end};
      parsed_.add(Fault::suffix_comma, segment.begin + space, segment.end,
                  "put a comma before \"" + std::string(last) + "\"", "put a comma there",
                  {replacement(segment.begin + space, segment.begin + space, ",")});
      check_spacing(author.given);
      return i + 1;
    }
    if (is_initials(here)) {
      author.given = {segment.begin, segment.end};
      check_spacing(author.given);
      return i + 1;
    }
    if (lacks_periods(here)) {
      author.given = {segment.begin, segment.end};
      const std::string wanted = with_periods(here);
      parsed_.add(Fault::initials_periods, segment.begin, segment.end,
                  "write initials with full stops: \"" + wanted + "\"", "write \"" + wanted + "\"",
                  {replacement(segment.begin, segment.end, wanted)});
      return i + 1;
    }
    if (is_given_name(here)) {
      author.given = {segment.begin, segment.end};
      parsed_.add(Fault::given_names, segment.begin, segment.end, "give initials in place of the first name")
          .is_doubtful = true;
      return i + 1;
    }
    return i;  // a group, or a name of one word
  }

  void check_spacing(const Field& given) {
    const std::string wanted = spaced(entry_.part(given));
    if (wanted == entry_.part(given)) return;
    parsed_.add(Fault::initials_spacing, given.begin, given.end, "put a space between the initials: \"" + wanted + "\"",
                "write \"" + wanted + "\"", {replacement(given.begin, given.end, wanted)});
  }

  // "William G.", "Esther S. H."
  static bool is_given_name(std::string_view text) {
    std::size_t words = 0;
    std::size_t names = 0;
    const bool fits = all_words(text, [&](std::string_view word, std::size_t index) {
      ++words;
      const bool name = has_letters_of_word(word) && index == 0;
      names += name ? 1 : 0;
      return name || is_run_of_initials(word);
    });
    return fits && names == 1 && words > 1 && words <= 4;
  }

  // "R. Alder", "R. M. van Alder"
  static bool given_first(std::string_view text) {
    std::size_t initials = 0;
    std::size_t names = 0;
    const bool fits = all_words(text, [&](std::string_view word, std::size_t) {
      if (names == 0 && is_run_of_initials(word)) return ++initials > 0;
      if (is_particle(word)) return true;
      ++names;
      return has_letters_of_word(word);
    });
    return fits && initials > 0 && names > 0 && names <= 2;
  }

  // "Alder R. M.": where the initials begin; 0 for any other text.
  static std::size_t initials_without_comma(std::string_view text) {
    std::size_t at = 0;
    for (std::size_t space = text.find(' '); space != text.npos; space = text.find(' ', space + 1)) {
      if (!is_initials(text.substr(space + 1))) continue;
      at = space + 1;
      break;
    }
    return at > 0 && begins_with_letters(text.substr(0, at - 1)) ? at : 0;
  }

  static bool begins_with_letters(std::string_view text) {
    return letter_size(text) != 0 && text.back() != '.' && text.size() > 1;
  }

  void check_joint() {
    if (firsts_.size() < 2 || ends_open_) return;
    const Segment& last = segments_[firsts_.back()];
    if (last.word_and) {
      const bool comma = entry_.at(last.joint - 1) == ' ' && entry_.at(last.joint - 2) == ',';
      std::vector<Correction> corrections = {replacement(last.joint, last.joint + 3, "&")};
      if (!comma) corrections.insert(corrections.begin(), replacement(last.joint - 1, last.joint - 1, ","));
      parsed_.add(Fault::ampersand, last.joint, last.joint + 3, "write \"&\" in place of \"and\" between authors",
                  "write \"&\"", std::move(corrections));
    } else if (!last.ampersand && !ellipsis_ && !parsed_.reference.authors.back().given.is_empty()) {
      const std::size_t begin = last.begin;
      const Field& family = parsed_.reference.authors.back().family;
      parsed_.add(Fault::ampersand, family.begin, family.end, "put \"&\" before the last author", "write \"&\" there",
                  {replacement(begin, begin, "& ")});
    }
  }

  void check_count() {
    constexpr std::size_t most = 20;
    if (ellipsis_ || firsts_.size() <= most) return;
    // The name of a group may hold commas.
    const bool group = std::any_of(parsed_.reference.authors.begin(), parsed_.reference.authors.end(),
                                   [](const Contributor& author) { return author.given.is_empty(); });
    if (group) return;
    const Segment& last = segments_[firsts_.back()];
    const std::size_t begin = last.ampersand ? last.joint - 2 : last.begin;
    parsed_.add(Fault::author_count, begin, last.ampersand ? last.begin : last.end,
                "with more than 20 authors, name the first 19, then \"…\" and the last");
  }

  const EntryText& entry_;
  std::size_t begin_;
  std::size_t end_;
  ParsedEntry& parsed_;
  std::vector<Segment> segments_;
  std::vector<std::size_t> firsts_;  // the segments that begin an author
  bool ellipsis_ = false;
  bool ends_open_ = false;
};

}  // namespace

bool is_initials(std::string_view text) {
  return all_words(text, [](std::string_view word, std::size_t index) {
    return is_run_of_initials(word) || (index > 0 && is_particle(word));
  });
}

void read_apa_authors(const EntryText& entry, std::size_t begin, std::size_t end, ParsedEntry& parsed) {
  AuthorReader(entry, begin, end, parsed).run();
}

std::size_t end_of_undated_authors(const EntryText& entry) {
  const std::string_view text = entry.part(entry.begin(), entry.end());
  for (std::size_t at = text.find(". "); at != text.npos; at = text.find(". ", at + 1)) {
    const std::string_view next = text.substr(at + 2);
    const std::string_view word = next.substr(0, next.find(' '));
    const std::size_t before = text.rfind(' ', at);
    const std::string_view last =
        text.substr(before == text.npos ? 0 : before + 1, at + 1 - (before == text.npos ? 0 : before + 1));
    if (is_run_of_initials(last) && (is_run_of_initials(word) || next.starts_with("& ") || is_particle(word))) continue;
    return entry.begin() + at + 1;
  }
  return entry.begin();
}

}  // namespace carelint
