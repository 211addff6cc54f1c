#include "citation/apa_journal.h"

#include <algorithm>

#include "citation/apa_parts.h"
#include "citation/entry_checks.h"
#include "shared/words.h"

namespace carelint {
namespace {

class JournalChecker {
 public:
  JournalChecker(const EntryText& entry, ParsedEntry& parsed) : entry_(entry), parsed_(parsed) {}

  void check_parts(const Field& journal, const VolumePart& part) {
    const bool roman = entry_.italics(journal.begin, journal.end) == Italics::none;
    const bool roman_volume = entry_.italics(part.volume.begin, part.volume.end) == Italics::none;
    const bool bare = roman && roman_volume && part.label.is_empty();
    if (bare) {
      parsed_.add(Fault::journal_italics, journal.begin, part.volume.end, "set the journal and its volume in italics",
                  "set them in italics", {{Correction::Kind::italicise, journal.begin, part.volume.end}});
    } else if (roman) {
      require_italics(entry_, Fault::journal_italics, journal, "set the journal in italics", parsed_);
    } else if (roman_volume && part.label.is_empty()) {
      require_italics(entry_, Fault::volume_italics, part.volume, "set the volume in italics, too", parsed_);
    }
    const Field& brackets = part.issue_brackets;
    if (!brackets.is_empty() && entry_.italics(brackets.begin, brackets.end) == Italics::all) {
      parsed_.add(Fault::volume_italics, brackets.begin, brackets.end, "set the issue without italics",
                  "take out the italics", {{Correction::Kind::romanise, brackets.begin, brackets.end}});
    }
    if (!part.space.is_empty()) {
      parsed_.add(Fault::issue_spacing, part.space.begin, part.space.end, "join volume and issue: \"18(1)\"",
                  "take out the space", {replacement(part.space.begin, part.space.end, "")});
    }
    if (!part.label.is_empty()) check_label(part);
    if (!part.has_comma) {
      const std::size_t begin = part.label.is_empty() ? part.volume.begin : part.label.begin;
      parsed_.add(Fault::journal_comma, part.journal_end, begin, "put a comma between the journal and its volume",
                  "put a comma there", {replacement(part.journal_end, part.journal_end + 1, ", ")});
    }
    const std::string_view name = entry_.part(journal);
    if (looks_abbreviated(name) || lacks_capitals(name)) {
      parsed_
          .add(Fault::journal_name, journal.begin, journal.end,
               "APA writes the name of a journal in full, with capitals for all long words")
          .is_doubtful = true;
    }
  }

  void check_pages(const VolumePart& part) {
    const std::string_view label = entry_.part(part.page_label);
    const std::string_view pages = entry_.part(part.pages);
    if (label.starts_with('p')) {
      parsed_.add(Fault::page_label, part.page_label.begin, part.pages.end,
                  "write the pages of a journal without \"pp.\"", "take out \"" + std::string(trimmed(label)) + "\"",
                  {replacement(part.page_label.begin, part.page_label.end, "")});
    }
    if (label.empty()) check_article_number(part.pages, pages);
    check_page_dash(entry_, part.pages, parsed_);
    if (!part.pages.is_empty() || !part.label.is_empty()) return;
    const Field at = part.issue_brackets.is_empty() ? part.volume : part.issue_brackets;
    parsed_.add(Fault::missing_pages, at.begin, at.end, "add the pages, or the number of the article").is_doubtful =
        true;
  }

 private:
  void check_label(const VolumePart& part) {
    const std::string wanted = std::string(entry_.part(part.volume)) +
                               (part.issue.is_empty() ? "" : "(" + std::string(entry_.part(part.issue)) + ")");
    std::vector<Correction> corrections = {replacement(part.label.begin, part.label.end, wanted)};
    corrections.push_back(
        {Correction::Kind::italicise, part.label.begin, part.label.begin + entry_.part(part.volume).size()});
    parsed_.add(Fault::volume_label, part.label.begin, part.label.end,
                "write volume and issue without labels: \"" + wanted + "\"", "write \"" + wanted + "\"",
                std::move(corrections));
  }

  // "e1234" is a number for certain, 1521 alone is hardly a page.
  void check_article_number(const Field& field, std::string_view pages) {
    constexpr std::size_t digits_of_number = 4;
    const std::size_t letters = std::min(pages.find_first_of("0123456789"), pages.size());
    const bool ends_in_digits =
        std::all_of(pages.begin() + static_cast<std::ptrdiff_t>(letters), pages.end(), is_digit);
    const bool electronic = letters > 0 && letters <= 3 && ends_in_digits &&
                            (pages.size() - letters >= digits_of_number || (pages[0] == 'e' && pages.size() > 2) ||
                             (letters == 1 && pages[0] >= 'a' && pages[0] <= 'z' && pages.size() > 2));
    const bool number = pages.size() >= digits_of_number && std::all_of(pages.begin(), pages.end(), is_digit);
    if (!electronic && !number) return;
    parsed_
        .add(Fault::article_number, field.begin, field.end,
             "write \"Article\" before the article number: \"Article " + std::string(pages) + "\"",
             "write \"Article " + std::string(pages) + "\"", {replacement(field.begin, field.begin, "Article ")})
        .is_doubtful = !electronic;
  }

  const EntryText& entry_;
  ParsedEntry& parsed_;
};

}  // namespace

void check_apa_journal(const EntryText& entry, const Field& journal, const VolumePart& part, ParsedEntry& parsed) {
  JournalChecker checker(entry, parsed);
  checker.check_parts(journal, part);
  checker.check_pages(part);
}

}  // namespace carelint
