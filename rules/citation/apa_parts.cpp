#include "citation/apa_parts.h"

#include <algorithm>

#include "carelint/words.h"
#include "citation/entry_checks.h"
#include "citation/volume.h"
#include "shared/words.h"

namespace carelint {
namespace {

class PartReader {
 public:
  PartReader(const EntryText& entry, std::size_t end, ParsedEntry& parsed)
      : entry_(entry), end_(end), parsed_(parsed), reference_(parsed.reference) {}

  void check_title(const Field& title) {
    const std::string_view written = entry_.part(title);
    check_colon(title, written);
    if (is_in_title_case(written)) {
      parsed_
          .add(Fault::title_case, title.begin, title.end,
               "APA writes titles like sentences: capitals only for the first word, for names and after a colon")
          .is_doubtful = true;
    }
  }

  void check_colon(const Field& title, std::string_view written) {
    for (std::size_t colon = written.find(": "); colon != written.npos; colon = written.find(": ", colon + 1)) {
      const std::string_view behind = written.substr(colon + 2);
      if (!begins_with_small_letter(behind)) continue;
      const std::string_view word = behind.substr(0, behind.find_first_of(" ,.;:?!"));
      const bool name =
          std::any_of(word.begin(), word.end(), [](char c) { return (c >= 'A' && c <= 'Z') || is_digit(c); });
      if (name || entry_.at(title.begin + colon - 1) == ' ') continue;
      const std::size_t begin = title.begin + colon + 2;
      std::vector<Correction> corrections;
      if (word[0] >= 'a' && word[0] <= 'z')
        corrections = {replacement(begin, begin + 1, std::string(1, static_cast<char>(word[0] - 'a' + 'A')))};
      parsed_.add(Fault::title_colon, begin, begin + word.size(), "write a capital letter after the colon of a title",
                  "write a capital letter", std::move(corrections));
      return;
    }
  }

  // A title in quotation marks; the field without them.
  Field check_quotes(Field title) {
    for (const auto& [open, close] :
         {std::pair<std::string_view, std::string_view>{"“", "”"}, {"\"", "\""}, {"‘", "’"}}) {
      if (!entry_.part(title).starts_with(open)) continue;
      const std::size_t end = entry_.part(title.begin, end_).find(close, open.size());
      if (end == std::string_view::npos) return title;
      const std::size_t closing = title.begin + end;
      if (closing + close.size() + 2 < title.end) return title;  // quoted words inside the title
      const std::size_t begin = title.begin;
      parsed_.add(Fault::title_quotes, begin, closing + close.size(), "take the title out of its quotation marks",
                  "take out the quotation marks", quotes_out(begin, open, closing, close));
      title = {begin + open.size(), closing};
      return without_end_mark(entry_, title);
    }
    return title;
  }

  std::vector<Correction> quotes_out(std::size_t begin, std::string_view open, std::size_t closing,
                                     std::string_view close) const {
    const bool period_inside = ends_sentence(entry_.at(closing - 1));
    const bool period_behind = ends_sentence(entry_.at(closing + close.size()));
    return {replacement(begin, begin + open.size(), ""),
            replacement(closing, closing + close.size(), period_inside || period_behind ? "" : ".")};
  }

  // Parts of a bracket, by commas: an edition, pages.
  void read_description(const Field& inside, bool chapter) {
    std::size_t begin = inside.begin;
    while (begin < inside.end) {
      std::size_t end = entry_.find(",", begin, inside.end);
      if (end == EntryText::npos) end = inside.end;
      Field part{begin, end};
      while (part.begin < part.end && entry_.at(part.begin) == ' ') ++part.begin;
      check_edition(part);
      if (chapter) check_chapter_pages(part);
      begin = end + 1;
    }
  }

  // "2nd ed." is right; "2nd edition", "second edition", "2nd ed", "2nd Ed." are not.
  void check_edition(const Field& part) {
    const std::string_view written = entry_.part(part);
    const std::size_t space = written.find(' ');
    if (space == written.npos) return;
    const std::string_view kind = written.substr(space + 1);
    const std::string_view number = written.substr(0, space);
    if (is_one_of(kind, "ed.", "ed")) reference_.edition = part;
    if (kind == "ed." || !is_one_of(kind, "edition", "Edition", "edn", "edn.", "Ed.", "ed", "Ed")) return;
    const bool ordinal =
        !number.empty() &&
        (is_digit(number[0]) || is_one_of(number, "Revised", "Rev.", "rev.", "First", "Second", "Third", "Fourth",
                                          "Fifth", "first", "second", "third", "fourth", "fifth"));
    if (!ordinal) return;
    const std::string wanted = ordinal_of(number) + " ed.";
    parsed_.add(Fault::edition, part.begin, part.end, "write the edition as \"" + wanted + "\"",
                "write \"" + wanted + "\"", {replacement(part.begin, part.end, wanted)});
  }

  static std::string ordinal_of(std::string_view number) {
    if (is_one_of(number, "First", "first")) return "1st";
    if (is_one_of(number, "Second", "second")) return "2nd";
    if (is_one_of(number, "Third", "third")) return "3rd";
    if (is_one_of(number, "Fourth", "fourth")) return "4th";
    if (is_one_of(number, "Fifth", "fifth")) return "5th";
    return is_one_of(number, "Revised", "rev.") ? "Rev." : std::string(number);
  }

  void check_chapter_pages(const Field& part) {
    const std::string_view written = entry_.part(part);
    if (is_pages(written)) {
      reference_.pages = part;
      parsed_.add(Fault::page_label, part.begin, part.end, "write \"pp.\" before the pages of a chapter",
                  "write \"pp.\" there", {replacement(part.begin, part.begin, "pp. ")});
      check_page_dash(entry_, part, parsed_);
      return;
    }
    for (const std::string_view label : {"pp. ", "p. ", "pp.", "p."}) {
      if (!written.starts_with(label)) continue;
      reference_.pages = {part.begin + label.size(), part.end};
      check_page_dash(entry_, reference_.pages, parsed_);
      return;
    }
  }

 private:
  const EntryText& entry_;
  std::size_t end_;
  ParsedEntry& parsed_;
  Reference& reference_;
};

}  // namespace

void require_roman(const EntryText& entry, const Field& title, ParsedEntry& parsed) {
  if (entry.italics(title.begin, title.end) != Italics::all) return;
  parsed.add(Fault::title_italics, title.begin, title.end, "set the title of an article or chapter without italics",
             "take out the italics", {{Correction::Kind::romanise, title.begin, title.end}});
}

void require_italics(const EntryText& entry, Fault fault, const Field& field, std::string message,
                     ParsedEntry& parsed) {
  if (field.is_empty() || entry.italics(field.begin, field.end) != Italics::none) return;
  parsed.add(fault, field.begin, field.end, std::move(message), "set it in italics",
             {{Correction::Kind::italicise, field.begin, field.end}});
}

bool ends_sentence(char c) {
  return c == '.' || c == '?' || c == '!';
}

Field without_end_mark(const EntryText& entry, Field field) {
  while (field.end > field.begin && entry.at(field.end - 1) == ' ') --field.end;
  if (field.end > field.begin && entry.at(field.end - 1) == '.') --field.end;
  return field;
}

void check_apa_title(const EntryText& entry, const Field& title, ParsedEntry& parsed) {
  PartReader(entry, entry.end(), parsed).check_title(title);
}

Field check_apa_title_quotes(const EntryText& entry, Field title, std::size_t end, ParsedEntry& parsed) {
  return PartReader(entry, end, parsed).check_quotes(title);
}

void read_apa_description(const EntryText& entry, const Field& inside, bool chapter, ParsedEntry& parsed) {
  PartReader(entry, entry.end(), parsed).read_description(inside, chapter);
}

}  // namespace carelint
