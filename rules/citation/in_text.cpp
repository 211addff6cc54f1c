#include "citation/in_text.h"

#include <algorithm>
#include <array>

#include "carelint/words.h"
#include "citation/entry_text.h"
#include "shared/words.h"

namespace carelint {
namespace {

bool is_particle(std::string_view word) {
  return is_one_of(word, "van", "von", "der", "den", "de", "du", "da", "di", "del", "la", "le", "ter", "ten", "bin",
                   "ibn", "el", "al", "dos", "zu", "af");
}

bool is_connector(std::string_view word) {
  return is_one_of(word, "of", "for", "the", "and", "&", "on", "in", "et", "al.", "al", "to");
}

// What stands in front of a year and is no author.
bool is_no_author(std::string_view word) {
  return is_month(word) ||
         is_one_of(word, "Chapter", "Figure", "Table", "Appendix", "Version", "Article", "Section", "Part", "Volume",
                   "Edition", "UK", "US", "USA", "EU", "England", "Scotland", "Wales", "Ireland", "Australia", "Canada",
                   "London", "Early", "Late", "Mid", "Since", "Until", "From", "In", "By", "Updated", "Reviewed",
                   "Published", "Accessed", "Retrieved", "Established", "Founded", "Born", "Circa", "Est.", "Week",
                   "Day", "Year", "Series", "Season", "Episode", "Act", "Bill", "Directive", "Regulations",
                   "Convention", "Netflix", "Disney", "BBC", "Olympics");
}

// "2019", "2003a", "n.d.", "in press" at the beginning: its size; 0 for anything else.
std::size_t year_size(std::string_view text) {
  if (text.starts_with("in press")) return std::string_view("in press").size();
  if (text.starts_with("n.d.")) {
    const bool letter = text.size() > 5 && text[4] == '-' && text[5] >= 'a' && text[5] <= 'z';
    return letter ? 6 : 4;  // "n.d.-a"
  }
  if (!begins_with_year(text)) return 0;
  const bool letter = text.size() > 4 && text[4] >= 'a' && text[4] <= 'z' && (text.size() == 5 || !is_letter(text[5]));
  std::size_t size = letter ? 5 : 4;
  if (text.substr(size).starts_with('/') && begins_with_year(text.substr(size + 1))) {
    size += 5;  // "1961/2001a"
    if (text.size() > size && text[size] >= 'a' && text[size] <= 'z') ++size;
  }
  return text.size() > size && (is_letter(text[size]) || is_digit(text[size])) ? 0 : size;
}

bool is_name(std::string_view text) {
  constexpr std::size_t most_words = 14;
  std::size_t words = 0;
  bool capital = false;
  if (text.empty() || std::any_of(text.begin(), text.end(), is_digit)) return false;
  if (text.find_first_of("=:<>%/?!") != text.npos) return false;
  while (!text.empty()) {
    const std::size_t space = text.find(' ');
    std::string_view word = text.substr(0, space);
    text = space == text.npos ? std::string_view{} : text.substr(space + 1);
    while (!word.empty() && (word.back() == ',' || word.back() == ']')) word.remove_suffix(1);
    if (word.empty()) continue;
    if (word.front() == '[') word.remove_prefix(1);
    if (++words > most_words || is_no_author(word)) return false;
    const bool upper = begins_with_capital(word);
    capital = capital || upper;
    if (!upper && !is_particle(word) && !is_connector(word)) return false;
  }
  return capital;
}

constexpr auto cues = std::to_array<std::string_view>({"see also, e.g., ",
                                                       "see also ",
                                                       "see, for example, ",
                                                       "see, e.g., ",
                                                       "see e.g. ",
                                                       "see ",
                                                       "See ",
                                                       "e.g., ",
                                                       "e.g. ",
                                                       "E.g., ",
                                                       "cf. ",
                                                       "for example, ",
                                                       "for a review, see ",
                                                       "reviewed in ",
                                                       "adapted from ",
                                                       "i.e., ",
                                                       "as in ",
                                                       "from ",
                                                       "but see ",
                                                       "but cf. "});

constexpr auto locators = std::to_array<std::string_view>(
    {"p. ",       "pp. ",     "para. ", "paras. ",  "pg. ",   "pg ",     "pgs. ", "page ",
     "pages ",    "Chapter ", "Chap. ", "Section ", "Table ", "Figure ", "Part ", "Slide ",
     "Appendix ", "p.",       "pp.",    "lines ",   "line ",  "“",       "ch. "});

class CitationParser {
 public:
  CitationParser(const Block& block, const IsListed& is_listed) : block_(block), is_listed_(is_listed) {}

  // One citation in [begin, end) of the text: names, years, a locator. Where more names follow behind a comma, `end`
  // of the result is where they begin.
  std::optional<InTextCitation> parse(std::size_t begin, std::size_t end) const {
    begin = behind_cue(begin, end);
    const std::size_t year = first_year(begin, end);
    if (year == npos) return std::nullopt;
    InTextCitation citation;
    citation.block = &block_;
    citation.in_parentheses = true;
    std::size_t names_end = year;
    while (names_end > begin && block_.text[names_end - 1] == ' ') --names_end;
    citation.lacks_comma = true;
    if (names_end > begin && block_.text[names_end - 1] == ',') {
      citation.lacks_comma = false;
      --names_end;
    }
    if (!read_names({begin, names_end}, citation)) return std::nullopt;
    std::size_t at = read_years(year, end, citation);
    at = read_locator(at, end, citation);
    citation.whole = {begin, at};
    return citation;
  }

  bool read_names(Field field, InTextCitation& citation) const {
    while (field.begin < field.end && block_.text[field.begin] == ' ') ++field.begin;
    citation.authors = field;
    std::string_view names = text(field);
    if (!is_name(names)) return false;
    for (const std::string_view et_al : {", et al.", ", et al", " et al.", " et al"}) {
      if (!names.ends_with(et_al)) continue;
      citation.has_et_al = true;
      citation.et_al_has_comma = et_al.front() == ',';
      citation.et_al_lacks_period = et_al.back() != '.';
      names.remove_suffix(et_al.size());
      break;
    }
    if (const std::size_t open = names.find(" ["); open != names.npos && names.ends_with(']')) {
      citation.abbreviation = names.substr(open + 2, names.size() - open - 3);
      names = names.substr(0, open);
    }
    split(names, citation);
    return !citation.names.empty();
  }

  // "2002, 2004", "2003a, b": all years; the end of the last.
  std::size_t read_years(std::size_t at, std::size_t end, InTextCitation& citation) const {
    for (;;) {
      const std::size_t size = year_size(text({at, end}));
      if (size == 0) return at;
      citation.years.push_back({at, at + size});
      const std::size_t behind = at + size;
      if (!text({behind, end}).starts_with(", ") || year_size(text({behind + 2, end})) == 0) return behind;
      at = behind + 2;
    }
  }

  std::size_t first_year(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
      const bool starts = i == begin || block_.text[i - 1] == ' ' || block_.text[i - 1] == ',';
      if (starts && year_size(text({i, end})) != 0) return i;
    }
    return npos;
  }

 private:
  static constexpr std::size_t npos = std::string_view::npos;

  std::string_view text(const Field& field) const {
    return field.is_empty() ? std::string_view{} : block_.text.substr(field.begin, field.end - field.begin);
  }

  std::size_t behind_cue(std::size_t begin, std::size_t end) const {
    while (begin < end && block_.text[begin] == ' ') ++begin;
    for (const std::string_view cue : cues) {
      if (text({begin, end}).starts_with(cue)) return begin + cue.size();
    }
    return begin;
  }

  // Families by ", ", "&" and "and"; a group that is listed, or that holds "of" or "for", stays whole.
  void split(std::string_view names, InTextCitation& citation) const {
    const bool whole =
        is_listed_(name_key(names)) || names.find(" of ") != names.npos || names.find(" for ") != names.npos;
    while (!names.empty()) {
      std::size_t cut = whole ? names.npos : names.find(", ");
      std::size_t size = 2;
      for (const std::string_view joint : {" & ", " and "}) {
        const std::size_t at = whole ? names.npos : names.find(joint);
        if (at == names.npos || at > cut) continue;
        cut = at;
        size = joint.size();
        citation.joint = joint[1];
        const std::size_t offset = block_.offset_of(names) + at;
        citation.joint_field = {offset + 1, offset + joint.size() - 1};
      }
      std::string_view name = trimmed(names.substr(0, cut));
      names = cut == names.npos ? std::string_view{} : names.substr(cut + size);
      for (const std::string_view joint : {"& ", "and "}) {
        if (!names.starts_with(joint)) continue;
        citation.joint = joint[0];
        const std::size_t offset = block_.offset_of(names);
        citation.joint_field = {offset, offset + joint.size() - 1};
        names.remove_prefix(joint.size());
      }
      while (is_initial(name.substr(0, name.find(' '))) && name.find(' ') != name.npos)
        name.remove_prefix(name.find(' ') + 1);
      if (!name.empty() && !is_initial(name)) citation.names.emplace_back(name);
    }
  }

  // "J. Alder": an initial is no name by itself.
  static bool is_initial(std::string_view name) { return name.size() <= 3 && name.ends_with('.'); }

  std::size_t read_locator(std::size_t at, std::size_t end, InTextCitation& citation) const {
    const std::string_view rest = text({at, end});
    if (rest.starts_with(':') && rest.size() > 1 && (is_digit(rest[1]) || rest[1] == ' ')) {
      std::size_t last = at + 1;
      while (last < end && (is_digit(block_.text[last]) || block_.text[last] == ' ' || block_.text[last] == '-'))
        ++last;
      citation.locator = {at + 1, last};
      citation.locator_behind_colon = true;
      return last;
    }
    if (!rest.starts_with(", ")) return at;
    const std::string_view behind = rest.substr(2);
    const bool named = std::any_of(locators.begin(), locators.end(),
                                   [&](std::string_view label) { return behind.starts_with(label); });
    const bool time = !behind.empty() && is_digit(behind[0]) && behind.find(':') < 4;
    if (!named && !time) return at;
    citation.locator = {at + 2, end};
    return end;
  }

  const Block& block_;
  const IsListed& is_listed_;
};

class CitationFinder {
 public:
  CitationFinder(const Block& block, const IsListed& is_listed, std::vector<InTextCitation>& found)
      : block_(block), is_listed_(is_listed), parser_(block, is_listed), found_(found) {}

  void run() {
    std::size_t behind = 0;
    constexpr std::size_t longest_bracket = 600;
    for (std::size_t open = block_.text.find('('); open != npos; open = block_.text.find('(', open + 1)) {
      const std::size_t inside = block_.text.substr(open, longest_bracket).find(')');
      if (inside == npos) continue;
      const std::size_t close = open + inside;
      read_running(behind, open);
      behind = close + 1;
      if (year_size(text(open + 1, close)) != 0) {
        read_narrative(open, close);
      } else {
        read_bracket(open + 1, close);
      }
    }
    read_running(behind, block_.text.size());
  }

 private:
  static constexpr std::size_t npos = std::string_view::npos;

  std::string_view text(std::size_t begin, std::size_t end) const {
    return begin < end ? block_.text.substr(begin, end - begin) : std::string_view{};
  }

  void read_bracket(std::size_t begin, std::size_t end) {
    const Field bracket{begin, end};
    std::size_t part = begin;
    while (part <= end) {
      std::size_t part_end = block_.text.find(';', part);
      if (part_end == npos || part_end > end) part_end = end;
      read_part(part, part_end, bracket);
      part = part_end + 1;
    }
  }

  void read_part(std::size_t begin, std::size_t end, const Field& bracket) {
    for (const std::string_view words : {", as cited in ", ", cited in ", ", as quoted in ", ", quoted in "}) {
      const std::size_t at = text(begin, end).find(words);
      if (at == npos) continue;
      add(begin, begin + at, bracket, true);
      add(begin + at + words.size(), end, bracket, false);
      return;
    }
    while (begin < end) {
      const std::size_t last = add(begin, end, bracket, false);
      if (last == npos || !text(last, end).starts_with(", ")) return;
      // "Alder, 2001, Birch, 2004"
      const auto next = parser_.parse(last + 2, end);
      if (!next || next->lacks_comma) return;
      found_.back().divided_by_comma = true;
      begin = last + 2;
    }
  }

  // The end of the citation; npos where there is none.
  std::size_t add(std::size_t begin, std::size_t end, const Field& bracket, bool secondary) {
    auto citation = parser_.parse(begin, end);
    if (!citation) return npos;
    const std::string_view behind = trimmed(text(citation->whole.end, end));
    const bool listed = is_listed_(name_key(citation->names.front()));
    const bool closed = behind.empty() || behind.starts_with(",") || behind.starts_with("[");
    if ((citation->lacks_comma || !closed) && !listed) return npos;
    citation->bracket = bracket;
    citation->is_secondary = secondary;
    const std::size_t last = citation->whole.end;
    found_.push_back(std::move(*citation));
    return last;
  }

  // "Alder and Birch (2001)": names in front of the year.
  void read_narrative(std::size_t open, std::size_t close) {
    InTextCitation citation;
    citation.block = &block_;
    const std::size_t behind = parser_.read_years(open + 1, close, citation);
    if (behind != close && !text(behind, close).starts_with(", ")) return;
    if (behind != close) citation.locator = {behind + 2, close};
    if (!read_names_before(open, citation)) return;
    citation.whole = {citation.authors.begin, close + 1};
    found_.push_back(std::move(citation));
  }

  // Words in front of `end` that may be names; the longest that the list knows, else "Alder et al." and the like.
  bool read_names_before(std::size_t end, InTextCitation& citation) const {
    while (end > 0 && block_.text[end - 1] == ' ') --end;
    std::size_t names_end = end;
    for (const std::string_view possessive : {"'s", "’s", "'", "’"}) {
      if (!text(0, names_end).ends_with(possessive)) continue;
      names_end -= possessive.size();
      break;
    }
    std::vector<std::size_t> begins = word_begins_before(names_end);
    for (auto begin = begins.rbegin(); begin != begins.rend(); ++begin) {
      InTextCitation tried = citation;
      if (!parser_.read_names({*begin, names_end}, tried) || !is_listed_(name_key(tried.names.front()))) continue;
      citation = std::move(tried);
      return true;
    }
    return read_unlisted_before(begins, names_end, citation);
  }

  // The beginnings of the words in front of `end` that can belong to names, the nearest first.
  std::vector<std::size_t> word_begins_before(std::size_t end) const {
    constexpr std::size_t most = 14;
    std::vector<std::size_t> begins;
    std::size_t at = end;
    while (at > 0 && begins.size() < most) {
      std::size_t begin = at;
      while (begin > 0 && block_.text[begin - 1] != ' ' && block_.text[begin - 1] != '\n') --begin;
      std::string_view word = text(begin, at);
      const bool comma = word.ends_with(',');
      if (comma) word.remove_suffix(1);
      const bool fits = begins_with_capital(word) || is_particle(word) || is_connector(word);
      if (word.empty() || !fits || (word.ends_with('.') && word != "al." && word.size() > 3)) break;
      begins.push_back(begin);
      at = begin;
      while (at > 0 && block_.text[at - 1] == ' ') --at;
      if (at == begin) break;
    }
    return begins;
  }

  // "Alder et al. (2001)", "Alder and Birch (2001)", "Alder (2001) found"
  bool read_unlisted_before(const std::vector<std::size_t>& begins, std::size_t end, InTextCitation& citation) const {
    const std::string_view before = text(0, end);
    std::size_t words = before.ends_with(" et al.") || before.ends_with(" et al") ? 3 : 1;
    if (words == 1 && begins.size() >= 3 && is_one_of(text(begins[1], begins[0] - 1), "and", "&")) words = 3;
    if (begins.size() < words) return false;
    if (words == 1 && is_group(text(begins[0], end)) && begins.size() >= 2) {
      while (words < begins.size() && begins_with_capital(text(begins[words], end))) ++words;
    } else if (words == 1 && !is_followed_by_report(end)) {
      return false;
    }
    std::size_t begin = begins[words - 1];
    for (std::size_t i = words; i < begins.size() && is_particle(text(begins[i], begins[i - 1] - 1)); ++i)
      begin = begins[i];
    return begins_with_capital(text(begins[words - 1], end)) && parser_.read_names({begin, end}, citation);
  }

  // The last word of a group's name.
  static bool is_group(std::string_view word) {
    return is_one_of(word, "Collaboration", "Association", "Institute", "Organization", "Organisation", "Society",
                     "Commission", "Council", "Committee", "College", "Academy", "Foundation", "Administration",
                     "Agency", "Consortium", "Ministry", "Network");
  }

  // A verb of reporting behind the bracket: "found", "argued".
  bool is_followed_by_report(std::size_t end) const {
    constexpr std::size_t longest = 120;  // of a bracket with years, and the word behind it
    std::string_view behind = text(end, std::min(end + longest, block_.text.size()));
    const std::size_t close = behind.find(')');
    if (close == npos) return false;
    behind = trimmed(behind.substr(close + 1));
    behind = behind.substr(0, behind.find_first_of(" .,;"));
    return is_one_of(behind, "found", "showed", "reported", "argued", "argues", "suggested", "suggests", "described",
                     "describes", "noted", "notes", "wrote", "writes", "proposed", "concluded", "observed", "reviewed",
                     "demonstrated", "developed", "defined", "defines", "claimed", "claims", "explained", "explains",
                     "identified", "compared", "shows", "finds", "reports");
  }

  // "Alder et al., 2001, found": outside of parentheses, so neither form. Only where the list knows the name.
  void read_running(std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at + 6 <= end; ++at) {
      if (block_.text[at] != ',' || block_.text[at + 1] != ' ' || year_size(text(at + 2, end)) == 0) continue;
      InTextCitation citation;
      citation.block = &block_;
      const std::size_t behind = parser_.read_years(at + 2, end, citation);
      citation.is_comma_in_running = true;
      const std::vector<std::size_t> begins = word_begins_before(at);
      for (auto first = begins.rbegin(); first != begins.rend(); ++first) {
        InTextCitation tried = citation;
        if (*first < begin || !parser_.read_names({*first, at}, tried) || !is_listed_(name_key(tried.names.front())))
          continue;
        const bool comma = behind < block_.text.size() && block_.text[behind] == ',';
        tried.whole = {tried.authors.begin, comma ? behind + 1 : behind};
        found_.push_back(std::move(tried));
        break;
      }
    }
  }

  const Block& block_;
  const IsListed& is_listed_;
  CitationParser parser_;
  std::vector<InTextCitation>& found_;
};

}  // namespace

std::vector<InTextCitation> find_in_text_citations(const Article& article, const IsListed& is_listed) {
  std::vector<InTextCitation> found;
  for (const Block& block : article.blocks()) {
    const bool read = block.region == Region::main && block.kind != BlockKind::reference &&
                      block.kind != BlockKind::title && block.kind != BlockKind::alternative_text &&
                      block.kind != BlockKind::preformatted && block.kind != BlockKind::control;
    if (read) CitationFinder(block, is_listed, found).run();
  }
  return found;
}

std::string name_key(std::string_view name) {
  std::string key;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (name.substr(i).starts_with("’")) {
      key += '\'';
      i += std::string_view("’").size() - 1;
      continue;
    }
    const char c = name[i];
    key += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  if (key.starts_with("the ")) key.erase(0, 4);
  return key;
}

}  // namespace carelint
