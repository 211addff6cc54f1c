#include <algorithm>
#include <array>

#include "carelint/words.h"
#include "citation/apa_authors.h"
#include "citation/entry_checks.h"
#include "citation/entry_link.h"
#include "citation/grammar.h"
#include "citation/numbered_authors.h"
#include "citation/publication.h"
#include "citation/volume.h"
#include "shared/words.h"

namespace carelint {
namespace {

class NumberedReader {
 public:
  NumberedReader(const EntryText& entry, CitationStyle style)
      : entry_(entry), style_(style), link_(find_link(entry)), limit_(body_end()) {}

  ParsedEntry run() {
    check_space_before_comma(entry_, link_.lead_begin, parsed_);
    const std::size_t title = read_numbered_authors(entry_, limit_, style_, parsed_);
    check_double_period(entry_, title, link_.lead_begin, parsed_);
    if (const std::optional<Publication> publication = find_publication(entry_, title, limit_)) {
      read_journal(title, *publication);
    } else {
      read_work(title);
    }
    check_link(entry_, link_, style_, parsed_);
    check_form_of_link();
    check_retrieval();
    check_final_period(entry_, link_, parsed_);
    return std::move(parsed_);
  }

 private:
  bool is_ama() const { return style_ == CitationStyle::ama11; }
  std::string_view text(std::size_t begin, std::size_t end) const { return entry_.part(begin, end); }

  std::size_t body_end() const {
    std::size_t end = link_.exists() ? link_.lead_begin : entry_.end();
    while (end > entry_.begin() && entry_.at(end - 1) == ' ') --end;
    return end;
  }

  std::size_t behind_spaces(std::size_t at) const {
    while (entry_.at(at) == ' ') ++at;
    return at;
  }

  // ---------------------------------------------------------------------------------------------- journals

  void read_journal(std::size_t title, const Publication& publication) {
    Reference& reference = parsed_.reference;
    reference.type = ReferenceType::journal_article;
    const Field journal = journal_before(title, publication.year.begin);
    reference.container = journal;
    reference.year = publication.year;
    reference.volume = publication.volume;
    reference.issue = publication.issue;
    reference.pages = publication.pages;
    reference.title = without_end({title, journal.begin});
    check_title_case(reference.title);
    check_journal(journal, publication.has_month);
    check_publication(publication);
  }

  Field without_end(Field field) const {
    while (field.end > field.begin && entry_.at(field.end - 1) == ' ') --field.end;
    if (field.end > field.begin && entry_.at(field.end - 1) == '.') --field.end;
    return field;
  }

  // The journal in front of the year: words in italics, else back to the end of the title, over abbreviations that
  // have full stops.
  Field journal_before(std::size_t title, std::size_t year) const {
    Field journal{title, year};
    while (journal.end > title && entry_.at(journal.end - 1) == ' ') --journal.end;
    if (journal.end > title && entry_.at(journal.end - 1) == '.') --journal.end;
    if (text(title, journal.end).ends_with("[Internet]")) {
      journal.end -= std::string_view("[Internet]").size();
      while (journal.end > title && entry_.at(journal.end - 1) == ' ') --journal.end;
    }
    if (journal.end > title && entry_.is_italic(journal.end - 1)) {
      journal.begin = std::max(title, entry_.italic_run(journal.end - 1).begin);
      return journal;
    }
    std::size_t begin = behind_sentence(title, journal.end);
    while (begin > title + 2) {
      const std::size_t earlier = behind_sentence(title, begin - 2);
      const std::string_view word = text(earlier, begin - 2);
      constexpr std::size_t longest = 10;
      if (word.empty() || word.size() > longest || !begins_with_capital(word) || earlier == title) break;
      // "Ann. Intern. Med": one word each, and a full title in front
      const std::size_t space = word.rfind(' ');
      if (space != word.npos) break;
      begin = earlier;
    }
    // "… in adults. Br. J.": the title ends where a sentence of several words does.
    journal.begin = begin;
    return journal;
  }

  // Behind the last ". " (or "? ") in [begin, end); `begin` where there is none.
  std::size_t behind_sentence(std::size_t begin, std::size_t end) const {
    for (std::size_t i = end; i-- > begin + 1;) {
      if (entry_.at(i) == ' ' && is_one_of(text(i - 1, i), ".", "?", "!")) return i + 1;
    }
    return begin;
  }

  void check_title_case(const Field& title) {
    if (!is_in_title_case(entry_.part(title))) return;
    parsed_
        .add(Fault::title_case, title.begin, title.end,
             "write the title of an article like a sentence: capitals only for its first word and for names")
        .is_doubtful = true;
  }

  // Magazines, which have a month, keep their names.
  void check_journal(const Field& journal, bool in_magazine) {
    const std::string_view name = entry_.part(journal);
    const Italics italics = entry_.italics(journal.begin, journal.end);
    if (is_ama() && italics == Italics::none) {
      parsed_.add(Fault::journal_italics, journal.begin, journal.end, "set the journal in italics", "set it in italics",
                  {{Correction::Kind::italicise, journal.begin, journal.end}});
    } else if (!is_ama() && italics == Italics::all) {
      parsed_.add(Fault::journal_italics, journal.begin, journal.end, "set the journal without italics",
                  "take out the italics", {{Correction::Kind::romanise, journal.begin, journal.end}});
    }
    if (name.find('.') != name.npos) {
      check_periods(journal, name);
    } else if (is_journal_in_full(name) && !in_magazine) {
      parsed_.add(Fault::journal_name, journal.begin, journal.end,
                  "give the journal's abbreviation from the NLM Catalog, such as \"J Affect Disord\"");
    }
  }

  void check_periods(Field journal, std::string_view name) {
    std::string wanted;
    for (const char c : name) {
      if (c != '.') wanted += c;
    }
    std::vector<Correction> corrections;
    for (std::size_t i = journal.begin; i < journal.end; ++i) {
      if (entry_.at(i) == '.') corrections.push_back(replacement(i, i + 1, ""));
    }
    parsed_.add(Fault::journal_name, journal.begin, journal.end,
                "abbreviate the journal without full stops: \"" + wanted + "\"", "write \"" + wanted + "\"",
                std::move(corrections));
  }

  void check_publication(const Publication& publication) {
    if (entry_.at(publication.year.begin) == '(') {
      const std::string year(text(publication.year.begin + 1, publication.year.end - 1));
      parsed_.add(Fault::year_parentheses, publication.year.begin, publication.year.end,
                  "write the year without parentheses", "write \"" + year + "\"",
                  {replacement(publication.year.begin, publication.year.end, year)});
    }
    if (entry_.at(publication.mark) == ',') {
      parsed_.add(Fault::source_spacing, publication.mark, publication.mark + 1, "put a semicolon after the year",
                  "write a semicolon", {replacement(publication.mark, publication.mark + 1, ";")});
    }
    check_space(Fault::source_spacing, publication.mark + 1, publication.volume.begin, "after the semicolon");
    if (!publication.issue_brackets.is_empty())
      check_space(Fault::issue_spacing, publication.volume.end, publication.issue_brackets.begin,
                  "between volume and issue");
    if (publication.colon == 0) {
      const Field at = publication.issue_brackets.is_empty() ? publication.volume : publication.issue_brackets;
      parsed_.add(Fault::missing_pages, at.begin, at.end, "add the pages, or the number of the article").is_doubtful =
          true;
      return;
    }
    const std::size_t first =
        publication.page_label.is_empty() ? publication.pages.begin : publication.page_label.begin;
    check_space(Fault::source_spacing, publication.colon + 1, first, "after the colon");
    check_pages(publication);
  }

  void check_space(Fault fault, std::size_t begin, std::size_t end, std::string_view where) {
    if (begin >= end) return;
    parsed_.add(fault, begin, end, "no space belongs " + std::string(where) + " here", "take out the space",
                {replacement(begin, end, "")});
  }

  void check_pages(const Publication& publication) {
    const Field& pages = publication.pages;
    if (!publication.page_label.is_empty()) {
      parsed_.add(Fault::page_label, publication.page_label.begin, pages.end,
                  "write the pages of a journal without \"pp.\"", "take out \"pp.\"",
                  {replacement(publication.page_label.begin, pages.begin, "")});
    }
    check_hyphen(pages);
    const std::string_view written = entry_.part(pages);
    const std::size_t hyphen = written.find('-');
    const bool elided =
        hyphen != written.npos && written.size() - hyphen - 1 < hyphen && is_pages(written) && is_digit(written[0]);
    if (is_ama() && elided) {
      const std::string full = std::string(written.substr(0, hyphen - (written.size() - hyphen - 1))) +
                               std::string(written.substr(hyphen + 1));
      parsed_
          .add(Fault::elided_pages, pages.begin, pages.end, "write both page numbers in full", "write " + full,
               {replacement(pages.begin + hyphen + 1, pages.end, full)})
          .is_doubtful = true;
    }
  }

  // These styles join pages with a hyphen.
  void check_hyphen(const Field& pages) {
    const std::size_t dash = entry_.find("–", pages.begin, pages.end);
    if (dash == EntryText::npos) return;
    std::string wanted(entry_.part(pages));
    wanted.replace(dash - pages.begin, std::string_view("–").size(), "-");
    parsed_.add(Fault::page_range_dash, pages.begin, pages.end, "join the pages with a hyphen: \"" + wanted + "\"",
                "write \"" + wanted + "\"", {replacement(dash, dash + std::string_view("–").size(), "-")});
  }

  // ------------------------------------------------------------------- books, chapters, reports, web pages

  void read_work(std::size_t begin) {
    Reference& reference = parsed_.reference;
    if (read_online_article(begin)) return;
    const Field label = editor_label(begin);
    const std::size_t in = label.is_empty() ? EntryText::npos : in_before(begin, label.begin);
    std::size_t title = begin;
    if (in != EntryText::npos) {
      reference.type = ReferenceType::chapter;
      reference.title = without_end({begin, in});
      check_title_case(reference.title);
      check_editors(in, label);
      title = label.end;
      while (entry_.at(title) == '.' || entry_.at(title) == ' ' || entry_.at(title) == ',') ++title;
    }
    if (in == EntryText::npos && !label.is_empty() && entry_.at(label.begin) == '(') check_editor_of_book(label);
    const Field work = title_of_work(title);
    (in == EntryText::npos ? reference.title : reference.container) = work;
    find_year_and_publisher(work.end);
    if (reference.year.is_empty()) find_bare_year(work.end);
    const bool book =
        in != EntryText::npos || !reference.publisher.is_empty() || reference.type == ReferenceType::thesis;
    if (in == EntryText::npos) reference.type = book ? ReferenceType::book : ReferenceType::web_page;
    check_title_of_work(work, book);
    check_chapter_pages(work.end);
  }

  // "Title. Journal. Published online 2019.", before there is a volume; the year of other works without a publisher.
  bool read_online_article(std::size_t begin) {
    for (const std::string_view words : {"Published online ", "Epub ", "[Preprint]", "Preprint posted online "}) {
      const std::size_t at = entry_.find(words, begin, limit_);
      if (at == EntryText::npos) continue;
      Reference& reference = parsed_.reference;
      reference.type = ReferenceType::journal_article;
      reference.container = journal_before(begin, at);
      reference.title = without_end({begin, reference.container.begin});
      find_bare_year(at);
      check_title_case(reference.title);
      check_journal(reference.container, true);
      return true;
    }
    return false;
  }

  void find_bare_year(std::size_t begin) {
    for (std::size_t at = begin; at + 4 <= limit_; ++at) {
      if (at == 0 || entry_.at(at - 1) != ' ' || !begins_with_year(text(at, limit_))) continue;
      parsed_.reference.year = {at, at + 4};
      return;
    }
  }

  // ", eds." and ", editors." are right; "(Eds.)" and the like are not.
  Field editor_label(std::size_t begin) const {
    Field label;
    for (const std::string_view candidate :
         {", eds. ", ", ed. ", ", editors. ", ", editor. ", "(Eds.)", "(Ed.)", "(eds.)", "(ed.)", "(eds)", "(Eds)",
          "(editors)", "(editor)", ", Eds. ", ", Ed. ", ", eds, ", ", editors, "}) {
      const std::size_t at = entry_.find(candidate, begin, limit_);
      if (at == EntryText::npos || (!label.is_empty() && at > label.begin)) continue;
      label = {at, at + candidate.size()};
      while (label.end > label.begin && entry_.at(label.end - 1) == ' ') --label.end;
    }
    return label;
  }

  // "In" in front of the editors; npos where none stands there.
  std::size_t in_before(std::size_t begin, std::size_t label) const {
    std::size_t found = EntryText::npos;
    for (std::size_t at = entry_.find(" In", begin, label); at != EntryText::npos;
         at = entry_.find(" In", at + 1, label)) {
      const char behind = entry_.at(at + 3);
      if ((behind == ':' || behind == ' ') && is_one_of(text(at - 1, at), ".", "?", "!", "”")) found = at + 1;
    }
    return found;
  }

  void check_editors(std::size_t in, const Field& label) {
    if (entry_.at(in + 2) != ':') {
      parsed_.add(Fault::chapter_in, in, in + 2, "put a colon after \"In\"", "put a colon there",
                  {replacement(in + 2, in + 2, ":")});
    }
    std::size_t begin = in + 2;
    while (entry_.at(begin) == ':' || entry_.at(begin) == ' ') ++begin;
    const std::string_view names = text(begin, label.begin);
    const auto count = static_cast<std::size_t>(std::count(names.begin(), names.end(), ',')) + 1;
    std::size_t from = begin;
    for (std::size_t i = begin; i <= label.begin; ++i) {
      if (i < label.begin && entry_.at(i) != ',') continue;
      Contributor editor{{behind_spaces(from), i}, {}, {}};
      const std::string_view name = entry_.part(editor.family);
      const std::size_t space = name.rfind(' ');
      if (space != name.npos)
        editor = {{editor.family.begin, editor.family.begin + space}, {editor.family.begin + space + 1, i}, {}};
      parsed_.reference.editors.push_back(editor);
      from = i + 1;
    }
    const std::string wanted = is_ama() ? (count > 1 ? ", eds." : ", ed.") : (count > 1 ? ", editors." : ", editor.");
    if (entry_.part(label) == wanted) return;
    std::size_t start = label.begin;
    while (start > begin && entry_.at(start - 1) == ' ') --start;
    std::size_t end = label.end;
    if (entry_.at(end) == ',' || entry_.at(end) == '.') ++end;
    parsed_.add(Fault::editor_label, label.begin, label.end, "write \"" + wanted.substr(2) + "\" after the editors",
                "write \"" + wanted.substr(2) + "\"", {replacement(start, end, wanted)});
  }

  // "Thinking in systems. Wright D (Ed.)": an editor beside the author.
  void check_editor_of_book(const Field& label) {
    const std::string wanted = is_ama() ? "ed." : "editor.";
    std::size_t start = label.begin;
    while (start > entry_.begin() && entry_.at(start - 1) == ' ') --start;
    parsed_.add(Fault::editor_label, label.begin, label.end, "write \"" + wanted + "\" after the editor",
                "write \"" + wanted + "\"", {replacement(start, label.end, ", " + wanted)});
  }

  // In italics as far as those go, else to the end of its sentence or a bracket.
  Field title_of_work(std::size_t begin) const {
    if (entry_.is_italic(begin)) {
      Field run = entry_.italic_run(begin);
      run.end = std::min(run.end, limit_);
      return without_end(run);
    }
    Field title{begin, limit_};
    for (std::size_t i = begin; i < limit_; ++i) {
      const bool bracket = entry_.at(i) == '[' && i > begin;
      const bool sentence = entry_.at(i) == '.' && (entry_.at(i + 1) == ' ' || i + 1 == limit_);
      if (!bracket && !sentence) continue;
      title.end = i;
      break;
    }
    return without_end(title);
  }

  // "Guilford Press; 2021": the last semicolon in front of a year.
  void find_year_and_publisher(std::size_t begin) {
    for (std::size_t at = entry_.find("; ", begin, limit_); at != EntryText::npos;
         at = entry_.find("; ", at + 1, limit_)) {
      if (!begins_with_year(text(at + 2, limit_))) continue;
      parsed_.reference.year = {at + 2, at + 6};
      parsed_.reference.publisher = {behind_sentence(begin, at), at};
      return;
    }
    if (text(begin, limit_).find("dissertation") != std::string_view::npos ||
        text(begin, limit_).find("thesis") != std::string_view::npos)
      parsed_.reference.type = ReferenceType::thesis;
  }

  void check_title_of_work(const Field& work, bool book) {
    if (work.is_empty()) return;
    const Italics italics = entry_.italics(work.begin, work.end);
    if (is_ama() && book && italics == Italics::none) {
      parsed_.add(Fault::title_italics, work.begin, work.end, "set the title of the book in italics",
                  "set it in italics", {{Correction::Kind::italicise, work.begin, work.end}});
    } else if (!is_ama() && italics == Italics::all) {
      parsed_.add(Fault::title_italics, work.begin, work.end, "set the title without italics", "take out the italics",
                  {{Correction::Kind::romanise, work.begin, work.end}});
    }
    if (is_ama() && book && italics == Italics::all && !is_in_title_case(entry_.part(work)) &&
        entry_.part(work).find(' ') != std::string_view::npos) {
      parsed_.add(Fault::title_case, work.begin, work.end, "the title of a book has capitals for all long words")
          .is_doubtful = true;
    }
  }

  void check_chapter_pages(std::size_t begin) {
    const std::size_t pp = entry_.find(" pp. ", begin, limit_);
    if (!is_ama() && pp != EntryText::npos) {
      parsed_.add(Fault::page_label, pp + 1, pp + 4, "write \"p.\" before the pages of a chapter", "write \"p.\"",
                  {replacement(pp + 1, pp + 4, "p.")});
    }
    const Field& year = parsed_.reference.year;
    if (is_ama() && !year.is_empty() && entry_.at(year.end) == ':') {
      Field pages{year.end + 1, year.end + 1};
      while (pages.end < limit_ && entry_.at(pages.end) != '.') ++pages.end;
      parsed_.reference.pages = pages;
      check_hyphen(pages);
    }
    const std::size_t page = entry_.find(" p. ", begin, limit_);
    if (page != EntryText::npos) {
      Field pages{page + 4, page + 4};
      while (pages.end < limit_ && entry_.at(pages.end) != '.') ++pages.end;
      parsed_.reference.pages = pages;
      check_hyphen(pages);
    }
  }

  // ------------------------------------------------------------------------------------------------- links

  void check_form_of_link() {
    if (!link_.is_doi || std::any_of(parsed_.deviations.begin(), parsed_.deviations.end(),
                                     [](const Deviation& one) { return one.fault == Fault::doi_malformed; }))
      return;
    const std::string wanted = written_doi(entry_.part(link_.doi), style_);
    const std::size_t begin = link_.label.is_empty() ? link_.begin : link_.label.begin;
    const std::string_view written = text(begin, link_.end);
    const bool spaced = !is_ama() && written.starts_with("doi: ") && !link_.is_address;
    if (written == wanted || spaced) return;
    // Only the space or the label: point at that.
    const bool only_space = written.starts_with("doi: ") && !link_.is_address;
    parsed_.add(Fault::doi_format, begin, only_space ? link_.label.end : link_.end, "write the DOI as " + wanted,
                "write " + wanted,
                {replacement(begin, only_space ? link_.label.end : link_.end, only_space ? "doi:" : wanted)});
  }

  void check_retrieval() {
    if (!link_.exists() || link_.is_doi) return;
    const std::string_view words = trimmed(entry_.part(link_.retrieval));
    if (is_ama()) {
      if (words.starts_with("Retrieved")) {
        std::size_t end = link_.retrieval.begin + words.size();
        while (end > link_.retrieval.begin && (entry_.at(end - 1) == '.' || entry_.at(end - 1) == ' ')) --end;
        const std::size_t begin = link_.retrieval.begin;
        parsed_.add(Fault::retrieved_from, begin, end, "write \"Accessed\" and the day", "write \"Accessed\"",
                    {replacement(begin, begin + std::string_view("Retrieved").size(), "Accessed")});
      } else if (!words.starts_with("Accessed")) {
        report_missing_day();
      }
      return;
    }
    if (!words.starts_with("Available from")) {
      parsed_.add(Fault::retrieved_from, link_.begin, link_.end, "write \"Available from:\" before the address",
                  "write \"Available from:\"", {replacement(link_.begin, link_.begin, "Available from: ")});
    }
    if (entry_.find("[cited", entry_.begin(), link_.begin) == EntryText::npos) report_missing_day();
    if (entry_.find("[Internet]", entry_.begin(), link_.begin) == EntryText::npos &&
        !parsed_.reference.title.is_empty()) {
      const Field& at = parsed_.reference.container.is_empty() ? parsed_.reference.title : parsed_.reference.container;
      const std::string_view name = entry_.part(at);
      const std::size_t space = name.rfind(' ');
      parsed_
          .add(Fault::access_date, at.begin + (space == name.npos ? 0 : space + 1), at.end,
               "say that the work was read online: \"[Internet]\"")
          .is_doubtful = true;
    }
  }

  void report_missing_day() {
    std::size_t end = body_end();
    std::size_t begin = end;
    while (begin > entry_.begin() && entry_.at(begin - 1) != ' ') --begin;
    if (end > begin + 1 && entry_.at(end - 1) == '.') --end;
    parsed_
        .add(Fault::access_date, begin, end,
             is_ama() ? "say when the page was read: \"Accessed\" and the day"
                      : "say when the page was read: \"[cited …]\"")
        .is_doubtful = true;
  }

  const EntryText& entry_;
  CitationStyle style_;
  EntryLink link_;
  std::size_t limit_;
  ParsedEntry parsed_;
};

}  // namespace

ParsedEntry read_numbered_entry(const EntryText& entry, CitationStyle style) {
  return NumberedReader(entry, style).run();
}

ParsedEntry read_entry(const EntryText& entry, CitationStyle style) {
  return style == CitationStyle::apa7 ? read_apa_entry(entry) : read_numbered_entry(entry, style);
}

}  // namespace carelint
