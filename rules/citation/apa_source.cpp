#include "citation/apa_source.h"

#include <algorithm>
#include <array>

#include "carelint/words.h"
#include "citation/apa_authors.h"
#include "citation/apa_journal.h"
#include "citation/apa_parts.h"
#include "citation/entry_checks.h"
#include "citation/volume.h"
#include "shared/words.h"

namespace carelint {
namespace {

constexpr auto editor_labels =
    std::to_array<std::string_view>({"(Eds.)", "(Ed. & Trans.)", "(Eds. & Trans.)", "(Ed.)", "(eds.)", "(ed.)", "(Eds)",
                                     "(Ed)", "(eds)", "(ed)", "(Editors)", "(Editor)", "(editors)", "(editor)"});

class SourceReader {
 public:
  SourceReader(const EntryText& entry, Field body, bool has_day, const EntryLink& link, ParsedEntry& parsed)
      : entry_(entry), body_(body), has_day_(has_day), link_(link), parsed_(parsed), reference_(parsed.reference) {
    take_original_out();
    if (body_.end > body_.begin && entry_.at(body_.end - 1) == '.') --body_.end;
  }

  void run() {
    if (body_.is_empty()) return;
    if (read_chapter() || read_dictionary_entry() || read_journal()) return;
    read_work();
  }

 private:
  std::string_view text(std::size_t begin, std::size_t end) const { return entry_.part(begin, end); }

  // "(Original work published 1961)" at the end.
  void take_original_out() {
    const std::size_t at = entry_.find(" (Original work published", body_.begin, body_.end);
    if (at != EntryText::npos) body_.end = at;
  }

  // The last ". " in [begin, end) that a capital follows and that ends no initial or abbreviation; npos for none.
  std::size_t boundary_before(std::size_t begin, std::size_t end) const {
    for (std::size_t i = end; i-- > begin + 1;) {
      if (entry_.at(i) != ' ' || !ends_sentence(entry_.at(i - 1)) || !begins_with_capital(text(i + 1, end))) continue;
      if (entry_.at(i - 1) == '.' && ends_abbreviation(begin, i - 1)) continue;
      return i;
    }
    return EntryText::npos;
  }

  // "J." and "Psychol." in a journal, "A." of a name: the word in front of the full stop has a capital and is short.
  bool ends_abbreviation(std::size_t begin, std::size_t period) const {
    const std::string_view before = text(begin, period);
    const std::size_t space = before.rfind(' ');
    const std::string_view word = space == before.npos ? before : before.substr(space + 1);
    constexpr std::size_t longest_initial = 2;
    const bool dotted = word.find('.') != word.npos;  // "U.S."
    return dotted || (word.size() <= longest_initial && begins_with_capital(word)) || looks_abbreviated(word);
  }

  // ---------------------------------------------------------------------------------------------- chapters

  bool read_chapter() {
    Field label;
    for (const std::string_view candidate : editor_labels) {
      const std::size_t at = entry_.find(candidate, body_.begin, body_.end);
      if (at != EntryText::npos && at > body_.begin && (label.is_empty() || at < label.begin))
        label = {at, at + candidate.size()};
    }
    if (label.is_empty()) return false;
    std::size_t names = names_behind_in(label.begin);
    bool has_in = names != EntryText::npos;
    if (!has_in) names = names_without_in(label.begin);
    if (names == EntryText::npos) return false;
    reference_.type = ReferenceType::chapter;
    std::size_t title_end = has_in ? names - 3 : names;
    while (title_end > body_.begin && entry_.at(title_end - 1) == ' ') --title_end;
    reference_.title =
        check_apa_title_quotes(entry_, without_end_mark(entry_, {body_.begin, title_end}), body_.end, parsed_);
    check_apa_title(entry_, reference_.title, parsed_);
    require_roman(entry_, reference_.title, parsed_);
    if (!has_in) {
      const std::size_t size = std::max<std::size_t>(letter_size(text(names, body_.end)), 1);
      parsed_.add(Fault::chapter_in, names, names + size, "put \"In\" before the editors", "write \"In\" there",
                  {replacement(names, names, "In ")});
    }
    read_editors({names, label.begin}, label);
    read_book_of_chapter(label.end);
    return true;
  }

  // "Self-report. In <i>Dictionary</i>.", without editors.
  bool read_dictionary_entry() {
    const std::size_t in = names_behind_in(body_.end);
    if (in == EntryText::npos || !entry_.is_italic(in)) return false;
    reference_.type = ReferenceType::chapter;
    reference_.title =
        check_apa_title_quotes(entry_, without_end_mark(entry_, {body_.begin, in - 4}), body_.end, parsed_);
    check_apa_title(entry_, reference_.title, parsed_);
    read_book_of_chapter(in);
    return true;
  }

  // Behind ". In " in front of the label.
  std::size_t names_behind_in(std::size_t label) const {
    std::size_t found = EntryText::npos;
    for (std::size_t at = entry_.find(" In ", body_.begin, label); at != EntryText::npos;
         at = entry_.find(" In ", at + 1, label)) {
      const char before = entry_.at(at - 1);
      if (ends_sentence(before) || static_cast<unsigned char>(before) >= 0x80 || before == '"' || before == ')')
        found = at + 4;
    }
    return found;
  }

  // Where, behind the end of a sentence, nothing but names stands up to the label.
  std::size_t names_without_in(std::size_t label) const {
    constexpr std::size_t longest_names = 300;
    for (std::size_t i = std::max(body_.begin + 1, label - std::min(label, longest_names)); i < label; ++i) {
      if (entry_.at(i) != ' ' || !ends_sentence(entry_.at(i - 1))) continue;
      if (is_list_of_names(trimmed(text(i + 1, label)))) return i + 1;
    }
    return EntryText::npos;
  }

  static bool is_list_of_names(std::string_view names) {
    const std::string_view first = names.substr(0, names.find(' '));
    if (!is_initials(first)) return false;
    while (!names.empty()) {
      const std::size_t space = names.find(' ');
      std::string_view word = names.substr(0, space);
      names = space == names.npos ? std::string_view{} : names.substr(space + 1);
      if (word == "&" || word == "and") continue;
      if (!begins_with_capital(word) && !is_one_of(word, "de", "van", "von", "der", "den", "la", "del")) return false;
      if (word.size() > 2 && word.ends_with('.') && !is_initials(word) && !word.ends_with("Jr.")) return false;
    }
    return true;
  }

  void read_editors(Field names, const Field& label) {
    while (names.end > names.begin && entry_.at(names.end - 1) == ' ') --names.end;
    std::vector<Field> parts;
    std::size_t begin = names.begin;
    for (std::size_t i = names.begin; i <= names.end; ++i) {
      const char c = i < names.end ? entry_.at(i) : ',';
      const bool word_and = text(i, names.end).starts_with(" and ");
      if (c != ',' && c != '&' && !word_and) continue;
      Field part{begin, i};
      while (part.begin < part.end && entry_.at(part.begin) == ' ') ++part.begin;
      while (part.end > part.begin && entry_.at(part.end - 1) == ' ') --part.end;
      if (!part.is_empty()) parts.push_back(part);
      begin = word_and ? i + 5 : i + 1;
    }
    bool inverted = false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      Contributor editor;
      const std::string_view part = entry_.part(parts[i]);
      const bool surname_first =
          i + 1 < parts.size() && !holds_initials(part) && is_initials(entry_.part(parts[i + 1]));
      if (surname_first) {
        editor = {parts[i], parts[i + 1], {}};
        if (!inverted) {
          const std::string wanted = std::string(entry_.part(parts[i + 1])) + " " + std::string(part);
          parsed_.add(Fault::editor_order, parts[i].begin, parts[i + 1].end,
                      "write an editor's initials first: \"" + wanted + "\"", "write \"" + wanted + "\"",
                      {replacement(parts[i].begin, parts[i + 1].end, wanted)});
        }
        inverted = true;
        ++i;
      } else {
        editor.family = parts[i];
        const std::size_t space = part.rfind(". ");
        if (space != part.npos)
          editor = {{parts[i].begin + space + 2, parts[i].end}, {parts[i].begin, parts[i].begin + space + 1}, {}};
      }
      reference_.editors.push_back(editor);
    }
    check_editor_label(label);
  }

  static bool holds_initials(std::string_view name) {
    return is_initials(name.substr(0, name.find(' '))) || name.find(". ") != name.npos;
  }

  void check_editor_label(const Field& label) {
    const std::string wanted = reference_.editors.size() > 1 ? "(Eds.)" : "(Ed.)";
    const std::string_view written = entry_.part(label);
    if (written == wanted || written.find("Trans.") != written.npos) return;
    parsed_.add(Fault::editor_label, label.begin, label.end, "write \"" + wanted + "\" after the editors",
                "write \"" + wanted + "\"", {replacement(label.begin, label.end, wanted)});
  }

  void read_book_of_chapter(std::size_t at) {
    while (entry_.at(at) == ',' || entry_.at(at) == ' ' || entry_.at(at) == '.') ++at;
    read_title_of_work(at, reference_.container);
    check_apa_title(entry_, reference_.container, parsed_);
    require_italics(entry_, Fault::title_italics, reference_.container, "set the title of the book in italics",
                    parsed_);
    read_rest_of_work(reference_.container.end, true);
  }

  // ---------------------------------------------------------------------------------------------- journals

  bool read_journal() {
    const std::optional<VolumePart> part = read_volume_before_remarks();
    if (!part) return false;
    Field journal{body_.begin, part->journal_end};
    if (part->journal_end > body_.begin && entry_.is_italic(part->journal_end - 1)) {
      journal.begin = std::max(entry_.italic_run(part->journal_end - 1).begin, body_.begin);
      if (journal.begin == body_.begin) journal.begin = behind_boundary(part->journal_end);
    } else {
      journal.begin = behind_boundary(part->journal_end);
    }
    if (journal.begin <= body_.begin) return false;
    reference_.type = ReferenceType::journal_article;
    reference_.container = journal;
    reference_.volume = part->volume;
    reference_.issue = part->issue;
    reference_.pages = part->pages;
    reference_.title =
        check_apa_title_quotes(entry_, without_end_mark(entry_, {body_.begin, journal.begin}), body_.end, parsed_);
    check_apa_title(entry_, reference_.title, parsed_);
    require_roman(entry_, reference_.title, parsed_);
    check_apa_journal(entry_, journal, *part, parsed_);
    return true;
  }

  // Sentences may stand behind the pages: "ISSN 0736-9735", "Advance online publication".
  std::optional<VolumePart> read_volume_before_remarks() {
    constexpr unsigned most_remarks = 2;
    Field body = body_;
    for (unsigned remarks = 0; remarks <= most_remarks; ++remarks) {
      const auto part = read_volume(entry_, body);
      if (part && (remarks == 0 || !part->pages.is_empty())) return part;
      std::size_t boundary = body.end;
      while (boundary > body.begin + 1 && !(entry_.at(boundary) == ' ' && entry_.at(boundary - 1) == '.')) --boundary;
      if (boundary <= body.begin + 1) break;
      body.end = boundary - 1;
    }
    return std::nullopt;
  }

  std::size_t behind_boundary(std::size_t end) const {
    const std::size_t boundary = boundary_before(body_.begin, end);
    return boundary == EntryText::npos ? body_.begin : boundary + 1;
  }

  // ------------------------------------------------------------------- books, reports, theses, pages, news

  void read_work() {
    const std::size_t italic = std::min(entry_.next_italic(body_.begin), body_.end);
    const std::size_t first_letter = text(body_.begin, body_.end).find_first_not_of(" “\"'‘([");
    const bool title_first = italic <= body_.begin + (first_letter == std::string_view::npos ? 0 : first_letter);
    if (!title_first && italic < body_.end && ends_in_front(italic)) {
      read_news(italic);
      return;
    }
    read_title_of_work(body_.begin, reference_.title);
    reference_.title = check_apa_title_quotes(entry_, reference_.title, body_.end, parsed_);
    check_apa_title(entry_, reference_.title, parsed_);
    reference_.type = ReferenceType::web_page;
    const bool roman = entry_.italics(reference_.title.begin, reference_.title.end) == Italics::none;
    const std::size_t behind = reference_.title.end;
    if (read_unnumbered_journal(behind, roman)) return;
    const bool news = roman && has_day_ && link_.is_address && behind + 2 < body_.end && entry_.at(behind) == '.';
    if (news) {
      reference_.container = {behind + 2, body_.end};
      reference_.type = ReferenceType::news;
      require_italics(entry_, Fault::journal_italics, reference_.container, "set the newspaper or magazine in italics",
                      parsed_);
      return;
    }
    if (roman)
      require_italics(entry_, Fault::title_italics, reference_.title,
                      "set the title of a work that stands alone in italics", parsed_);
    read_rest_of_work(behind, false);
  }

  // "Title. Journal. https://doi.org/…", without a volume: the journal is in italics, or its name says what it is.
  bool read_unnumbered_journal(std::size_t behind, bool roman) {
    if (!link_.is_doi || entry_.at(behind) != '.' || behind + 2 >= body_.end) return false;
    const Field journal{behind + 2, body_.end};
    const bool italic = entry_.italics(journal.begin, journal.end) == Italics::all;
    if (!italic && !(roman && sounds_like_journal(entry_.part(journal)))) return false;
    reference_.type = ReferenceType::journal_article;
    reference_.container = journal;
    require_roman(entry_, reference_.title, parsed_);
    require_italics(entry_, Fault::journal_italics, journal, "set the journal in italics", parsed_);
    return true;
  }

  static bool sounds_like_journal(std::string_view name) {
    if (name.find("Press") != name.npos || name.find("Publish") != name.npos || name.find("Books") != name.npos)
      return false;
    for (const std::string_view word : {"Journal", "Review", "Annals", "Archives", "Bulletin", "Database",
                                        "Proceedings", "Quarterly", "Letters", "Advances", "Trends", "Frontiers"}) {
      if (name.find(word) != name.npos) return true;
    }
    return false;
  }

  // True where a sentence ends in front of the words in italics.
  bool ends_in_front(std::size_t italic) const {
    std::size_t at = italic;
    while (at > body_.begin && (entry_.at(at - 1) == ' ' || entry_.at(at - 1) == '"')) --at;
    return at > body_.begin && (ends_sentence(entry_.at(at - 1)) || entry_.at(at - 1) == ']' ||
                                static_cast<unsigned char>(entry_.at(at - 1)) >= 0x80);
  }

  void read_news(std::size_t italic) {
    reference_.type = link_.is_doi ? ReferenceType::journal_article : ReferenceType::news;
    Field run = entry_.italic_run(italic);
    run.end = std::min(run.end, body_.end);
    reference_.container = without_end_mark(entry_, run);
    reference_.title =
        check_apa_title_quotes(entry_, without_end_mark(entry_, {body_.begin, run.begin}), body_.end, parsed_);
    check_apa_title(entry_, reference_.title, parsed_);
  }

  // Up to its bracket or the end of its sentence, or as far as the italics go.
  void read_title_of_work(std::size_t begin, Field& title) const {
    title = {begin, body_.end};
    if (entry_.italics(begin, begin + 1 + letter_size(text(begin, body_.end))) != Italics::none) {
      const Field run = entry_.italic_run(begin);
      title = without_end_mark(entry_, {begin, std::min(run.end, body_.end)});
      return;
    }
    for (std::size_t i = begin; i < body_.end; ++i) {
      const char c = entry_.at(i);
      const bool bracket = (c == '(' && describes_work(i)) || c == '[';
      const bool sentence = ends_sentence(c) && entry_.at(i + 1) == ' ' && !ends_abbreviation(begin, i);
      if (!bracket && !sentence) continue;
      title.end = c == '?' || c == '!' ? i + 1 : i;
      while (title.end > begin && entry_.at(title.end - 1) == ' ') --title.end;
      return;
    }
  }

  // "(2nd ed.)", "(pp. 7–9)", "(D. Wright, Ed.)", "(Report No. 3)"
  bool describes_work(std::size_t open) const {
    const std::size_t close = entry_.find(")", open, body_.end);
    if (close == EntryText::npos) return false;
    const std::string_view inside = text(open + 1, close);
    return is_digit(inside.empty() ? ' ' : inside[0]) || inside.starts_with("pp.") || inside.starts_with("p.") ||
           inside.starts_with("Vol") || inside.find("No.") != inside.npos || inside.find("ed.") != inside.npos ||
           inside.find("Ed.") != inside.npos || inside.find("Trans.") != inside.npos ||
           inside.find("edition") != inside.npos || inside.find("Eds.") != inside.npos;
  }

  // "(2nd ed., pp. 7–9). Mill Press"
  void read_rest_of_work(std::size_t at, bool chapter) {
    bool described = false;
    while (at < body_.end) {
      while (entry_.at(at) == ' ') ++at;
      const char open = entry_.at(at);
      if (open != '(' && open != '[') break;
      const std::size_t close = entry_.find(open == '(' ? ")" : "]", at, body_.end);
      if (close == EntryText::npos) break;
      if (open == '(') read_apa_description(entry_, {at + 1, close}, chapter, parsed_);
      if (open == '[') reference_.type = is_thesis(text(at, close)) ? ReferenceType::thesis : reference_.type;
      described = true;
      at = close + 1;
    }
    while (at < body_.end &&
           (entry_.at(at) == '.' || entry_.at(at) == ' ' || entry_.at(at) == '?' || entry_.at(at) == '!'))
      ++at;
    if (at < body_.end) {
      reference_.publisher = {at, body_.end};
      if (!chapter && reference_.type != ReferenceType::thesis) reference_.type = ReferenceType::book;
      check_publisher();
    } else if (described && !chapter && reference_.type != ReferenceType::thesis) {
      reference_.type = ReferenceType::book;
    }
  }

  static bool is_thesis(std::string_view bracket) {
    return bracket.find("dissertation") != bracket.npos || bracket.find("thesis") != bracket.npos;
  }

  // "New York, NY", "London", "Boca Raton (FL)": few words, each with a capital.
  static bool is_place(std::string_view text) {
    constexpr std::size_t longest = 32;
    if (text.empty() || text.size() > longest) return false;
    while (!text.empty()) {
      const std::size_t space = text.find(' ');
      std::string_view word = text.substr(0, space);
      text = space == text.npos ? std::string_view{} : text.substr(space + 1);
      if (word.starts_with('(')) word.remove_prefix(1);
      if (!begins_with_capital(word) && !is_one_of(word, "upon", "on", "of", "de", "am", "the", "&", "and"))
        return false;
    }
    return true;
  }

  void check_publisher() {
    const std::string_view publisher = entry_.part(reference_.publisher);
    const std::size_t colon = publisher.find(": ");
    if (colon == publisher.npos || !is_place(publisher.substr(0, colon))) return;
    const std::string wanted(publisher.substr(colon + 2));
    const std::size_t begin = reference_.publisher.begin;
    parsed_.add(Fault::publisher_place, begin, reference_.publisher.end,
                "name the publisher without its place: \"" + wanted + "\"", "write \"" + wanted + "\"",
                {replacement(begin, begin + colon + 2, "")});
    reference_.publisher.begin += colon + 2;
  }

  const EntryText& entry_;
  Field body_;
  bool has_day_;
  const EntryLink& link_;
  ParsedEntry& parsed_;
  Reference& reference_;
};

}  // namespace

void read_apa_source(const EntryText& entry, Field body, bool has_day, const EntryLink& link, ParsedEntry& parsed) {
  SourceReader(entry, body, has_day, link, parsed).run();
}

}  // namespace carelint
