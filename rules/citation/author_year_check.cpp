#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "carelint/words.h"
#include "citation/in_text.h"
#include "citation/text_check.h"
#include "shared/words.h"

namespace carelint {
namespace {

struct Listed {
  std::vector<std::string> keys;   // of all authors, in order
  std::vector<std::string> names;  // as written
  std::string year;
  bool open = false;   // "et al." or an ellipsis stands for some
  bool group = false;  // the first author is a group
  bool cited = false;
};

// "NIMH" of "National Institute of Mental Health".
std::string letters_of(std::string_view group) {
  std::string letters;
  bool begins = true;
  for (const char c : group) {
    if (begins && c >= 'A' && c <= 'Z') letters += c;
    begins = c == ' ' || c == '-';
  }
  return letters;
}

std::string_view without_letter(std::string_view year) {
  const bool letter = year.size() == 5 && is_letter(year[4]);
  return letter ? year.substr(0, 4) : year;
}

class AuthorYearChecker {
 public:
  AuthorYearChecker(const Article& article, std::vector<TextDeviation>& deviations)
      : article_(article), list_(article.get<ReferenceList>()), deviations_(deviations) {}

  void run() {
    read_list();
    citations_ =
        find_in_text_citations(article_, [this](std::string_view key) { return by_name_.contains(std::string(key)); });
    if (citations_.empty()) {
      report_no_citations(article_, CitationStyle::apa7, deviations_);
      return;
    }
    introduce_abbreviations();
    for (const InTextCitation& citation : citations_) match_exactly(citation);
    for (const InTextCitation& citation : citations_) check(citation);
    check_brackets();
    report_uncited();
  }

 private:
  void read_list() {
    const std::vector<ParsedEntry>& parsed = list_.parsed(CitationStyle::apa7);
    for (std::size_t i = 0; i < parsed.size(); ++i) {
      const Reference& reference = parsed[i].reference;
      Listed listed;
      for (const Contributor& author : reference.authors) {
        listed.names.emplace_back(list_.entries()[i].text.part(author.family));
        listed.keys.push_back(name_key(listed.names.back()));
      }
      listed.year = list_.entries()[i].text.part(reference.year);
      listed.open = reference.has_more_authors;
      listed.group = !reference.authors.empty() && reference.authors.front().given.is_empty();
      if (!listed.keys.empty()) add_name(listed.keys.front(), i);
      if (listed.group) add_name(name_key(letters_of(listed.names.front())), i);
      listed_.push_back(std::move(listed));
    }
  }

  void add_name(const std::string& key, std::size_t entry) {
    constexpr std::size_t most = 100;  // works of one author; more would make each citation slow
    std::vector<std::size_t>& entries = by_name_[key];
    if (entries.size() < most) entries.push_back(entry);
  }

  // "(American Psychiatric Association [APA], 2013)" lets "APA" stand for it.
  void introduce_abbreviations() {
    for (const InTextCitation& citation : citations_) {
      if (citation.abbreviation.empty()) continue;
      const auto found = by_name_.find(name_key(citation.names.front()));
      if (found != by_name_.end()) by_name_[name_key(citation.abbreviation)] = found->second;
    }
  }

  std::string_view text(const InTextCitation& citation, const Field& field) const {
    return citation.block->text.substr(field.begin, field.size());
  }

  // The entries whose authors the citation can mean, whatever the year.
  std::vector<std::size_t> entries_of(const InTextCitation& citation) const {
    std::vector<std::size_t> entries;
    const auto found = by_name_.find(name_key(citation.names.front()));
    if (found == by_name_.end()) return entries;
    for (const std::size_t i : found->second) {
      if (agrees(citation, listed_[i])) entries.push_back(i);
    }
    return entries;
  }

  // The further names are further authors; a citation by one name can mean a work of one author or a group.
  static bool agrees(const InTextCitation& citation, const Listed& listed) {
    for (std::size_t k = 1; k < citation.names.size(); ++k) {
      if (k >= listed.keys.size()) return listed.open;
      if (name_key(citation.names[k]) != listed.keys[k]) return false;
    }
    if (citation.has_et_al) return listed.keys.size() > 1 || listed.open;
    return citation.names.size() == listed.keys.size() || listed.open || listed.group ||
           (citation.names.size() > 1 && citation.names.size() < listed.keys.size());
  }

  // "1961/2001" of a new edition is the year of the entry, too.
  static bool is_year_of(std::string_view written, const Listed& listed) {
    return listed.year == written || written.ends_with("/" + listed.year);
  }

  void match_exactly(const InTextCitation& citation) {
    for (const Field& year : citation.years) {
      for (const std::size_t i : entries_of(citation)) {
        if (is_year_of(text(citation, year), listed_[i])) listed_[i].cited = true;
      }
    }
  }

  void check(const InTextCitation& citation) {
    if (citation.is_secondary) return;
    const std::vector<std::size_t> entries = entries_of(citation);
    if (entries.empty()) {
      check_unknown(citation);
      return;
    }
    bool known = false;
    for (const Field& year : citation.years) known = check_year(citation, entries, year) || known;
    if (known) check_form(citation, entries);
  }

  // True where the year is that of an entry.
  bool check_year(const InTextCitation& citation, const std::vector<std::size_t>& entries, const Field& year) {
    const std::string_view written = text(citation, year);
    for (const std::size_t i : entries) {
      if (is_year_of(written, listed_[i])) return true;
    }
    const bool lettered = std::any_of(entries.begin(), entries.end(), [&](std::size_t i) {
      return without_letter(listed_[i].year) == written && listed_[i].year != written;
    });
    if (lettered) {
      for (const std::size_t i : entries)
        listed_[i].cited = listed_[i].cited || without_letter(listed_[i].year) == written;
      add(TextFault::year_letter, citation, core(citation),
          "the list has more than one work of that year; say which: \"" + std::string(written) + "a\" or \"" +
              std::string(written) + "b\"");
      return false;
    }
    for (const std::size_t i : entries) {
      if (listed_[i].cited || listed_[i].year.empty()) continue;
      listed_[i].cited = true;
      add(TextFault::year_mismatch, citation, year,
          "the list gives this work the year " + listed_[i].year + "; one of the two is wrong");
      point_to(i);
      return false;
    }
    add(TextFault::unlisted_citation, citation, core(citation), "this work is not in the reference list; add it there");
    return false;
  }

  // Names and years, without a locator.
  static Field core(const InTextCitation& citation) {
    if (!citation.in_parentheses) return citation.whole;
    return {citation.authors.begin, citation.years.back().end};
  }

  void check_unknown(const InTextCitation& citation) {
    if (const auto entry = misspelled(citation)) {
      Listed& listed = listed_[*entry];
      listed.cited = true;
      std::string wanted(text(citation, citation.authors));
      std::string right;
      for (std::size_t k = citation.names.size(); k-- > 0;) {
        if (k >= listed.keys.size() || name_key(citation.names[k]) == listed.keys[k]) continue;
        right = listed.names[k];
        wanted.replace(wanted.rfind(citation.names[k]), citation.names[k].size(), right);
      }
      add(TextFault::name_mismatch, citation, citation.authors,
          "the list spells this name \"" + right + "\"; one of the two is wrong", "write \"" + wanted + "\"",
          {{Correction::Kind::replace, citation.authors.begin, citation.authors.end, wanted}});
      point_to(*entry);
      return;
    }
    if (personal(citation)) return;
    add(TextFault::unlisted_citation, citation, core(citation), "this work is not in the reference list; add it there");
  }

  // "(J. Alder, personal communication, May 3, 2020)" needs no entry.
  bool personal(const InTextCitation& citation) const {
    const std::string_view around = citation.block->text.substr(citation.whole.begin, 80);
    return around.find("personal communication") < around.find(')');
  }

  std::optional<std::size_t> misspelled(const InTextCitation& citation) {
    constexpr std::size_t shortest = 4;
    constexpr unsigned most_searches = 100;  // of the whole list
    if (++searches_ > most_searches) return std::nullopt;
    if (citation.names.front().size() < shortest) return std::nullopt;
    for (std::size_t i = 0; i < listed_.size(); ++i) {
      if (listed_[i].cited || listed_[i].keys.empty() || listed_[i].year != text(citation, citation.years.front()))
        continue;
      if (is_nearly(citation, listed_[i])) return i;
    }
    return std::nullopt;
  }

  // All names differ by a slip or not at all, one does.
  static bool is_nearly(const InTextCitation& citation, const Listed& listed) {
    constexpr std::size_t most = 2;
    bool differs = false;
    for (std::size_t k = 0; k < citation.names.size(); ++k) {
      if (k >= listed.keys.size()) return false;
      const std::string key = name_key(citation.names[k]);
      if (edit_distance(key, listed.keys[k], most) > most) return false;
      differs = differs || key != listed.keys[k];
    }
    return differs && (citation.has_et_al ? listed.keys.size() > 1 : citation.names.size() == listed.keys.size());
  }

  void check_form(const InTextCitation& citation, const std::vector<std::size_t>& entries) {
    const auto of_year = std::find_if(entries.begin(), entries.end(), [&](std::size_t i) {
      return std::any_of(citation.years.begin(), citation.years.end(),
                         [&](const Field& year) { return is_year_of(text(citation, year), listed_[i]); });
    });
    const Listed& listed = listed_[of_year == entries.end() ? entries.front() : *of_year];
    if (check_et_al(citation, listed, entries.size())) return;
    check_joint(citation);
    check_comma(citation);
    check_locator(citation);
  }

  // From three authors on the first and "et al."; more names where two works would look alike.
  bool check_et_al(const InTextCitation& citation, const Listed& listed, std::size_t alike) {
    const std::string first(citation.names.front());
    const bool named_all = !citation.has_et_al && citation.names.size() > 2 && listed.keys.size() > 2;
    const bool ambiguous = alike > 1 || shares_first_author(listed);
    if (named_all && !ambiguous) {
      mend_names(TextFault::in_text_et_al, citation, first + " et al.",
                 "with three or more authors, name the first and write \"et al.\": \"" + first + " et al.\"");
      return true;
    }
    if (named_all && ambiguous && citation.names.size() == listed.keys.size() && !shares_year(listed)) {
      mend_names(TextFault::in_text_et_al, citation, first + " et al.",
                 "with three or more authors, name the first and write \"et al.\": \"" + first + " et al.\"");
      return true;
    }
    if (citation.has_et_al && listed.keys.size() == 2 && !listed.open) {
      const std::string wanted = listed.names[0] + (citation.in_parentheses ? " & " : " and ") + listed.names[1];
      mend_names(TextFault::in_text_et_al, citation, wanted, "the work has two authors; name both: \"" + wanted + "\"");
      return true;
    }
    const bool comma = citation.et_al_has_comma && citation.names.size() == 1;
    if (!citation.has_et_al || (!comma && !citation.et_al_lacks_period)) return false;
    std::string names(text(citation, citation.authors));
    names.resize(names.rfind("et al"));
    while (!names.empty() && (names.back() == ' ' || names.back() == ',')) names.pop_back();
    mend_names(TextFault::in_text_et_al, citation, names + " et al.", "write \"" + names + " et al.\"");
    return true;
  }

  bool shares_first_author(const Listed& listed) const {
    const auto found = by_name_.find(listed.keys.front());
    return found != by_name_.end() && found->second.size() > 1;
  }

  // Another work of the same first author and year, which "et al." would not tell apart.
  bool shares_year(const Listed& listed) const {
    const auto found = by_name_.find(listed.keys.front());
    if (found == by_name_.end()) return false;
    return std::count_if(found->second.begin(), found->second.end(),
                         [&](std::size_t i) { return listed_[i].year == listed.year; }) > 1;
  }

  void check_joint(const InTextCitation& citation) {
    if (citation.joint == '\0' || citation.names.size() < 2) return;
    const bool right = citation.in_parentheses ? citation.joint == '&' : citation.joint == 'a';
    if (right || citation.is_comma_in_running) return;
    const std::string wanted = citation.in_parentheses ? "&" : "and";
    add(TextFault::in_text_ampersand, citation, citation.authors,
        citation.in_parentheses ? "inside parentheses, \"&\" joins the names"
                                : "in running text \"and\" joins the names",
        "write \"" + wanted + "\"",
        {{Correction::Kind::replace, citation.joint_field.begin, citation.joint_field.end, wanted}});
    deviations_.back().applicability = Applicability::safe;
  }

  void check_comma(const InTextCitation& citation) {
    const std::string names(text(citation, citation.authors));
    if (citation.in_parentheses && citation.lacks_comma) {
      const std::size_t at = citation.authors.end;
      add(TextFault::in_text_comma, citation, core(citation), "put a comma between the name and the year",
          "put a comma there", {{Correction::Kind::replace, at, at + 1, ", "}});
      deviations_.back().applicability = Applicability::safe;
    } else if (citation.is_comma_in_running) {
      const std::string year(text(citation, citation.years.front()));
      const std::string wanted = names + " (" + year + ")";
      add(TextFault::in_text_comma, citation, citation.whole,
          "in running text, put the year in parentheses: \"" + wanted + "\"", "write \"" + wanted + "\"",
          {{Correction::Kind::replace, citation.whole.begin, citation.whole.end, wanted}});
    }
  }

  void check_locator(const InTextCitation& citation) {
    if (citation.locator.is_empty()) {
      check_quotation(citation);
      return;
    }
    const std::string_view written = text(citation, citation.locator);
    if (citation.locator_behind_colon) {
      const Field whole{citation.years.back().begin, citation.locator.end};
      const std::string page(trimmed(written));
      const std::string wanted = std::string(text(citation, citation.years.back())) + ", " +
                                 (page.find('-') == page.npos ? "p. " : "pp. ") + page;
      add(TextFault::locator_format, citation, whole, "write the page after a comma: \"" + wanted + "\"",
          "write \"" + wanted + "\"", {{Correction::Kind::replace, whole.begin, whole.end, wanted}});
      return;
    }
    for (const std::string_view label : {"pg. ", "pg ", "pgs. ", "page ", "pages ", "p.", "pp."}) {
      if (!written.starts_with(label) || written.starts_with("p. ") || written.starts_with("pp. ")) continue;
      const std::string page(trimmed(written.substr(label.size())));
      const bool range = page.find("–") != page.npos || page.find('-') != page.npos;
      const std::string wanted = (range ? "pp. " : "p. ") + page;
      add(TextFault::locator_format, citation, citation.locator, "write \"" + wanted + "\"", "write \"" + wanted + "\"",
          {{Correction::Kind::replace, citation.locator.begin, citation.locator.end, wanted}});
      return;
    }
  }

  // Four quoted words and more in the sentence of a citation in parentheses.
  void check_quotation(const InTextCitation& citation) {
    if (!citation.in_parentheses) return;
    constexpr std::size_t least_size = 20;
    const Block& block = *citation.block;
    const auto sentence = std::partition_point(
        block.sentences.begin(), block.sentences.end(),
        [&](const Sentence& one) { return block.offset_of(one.text) + one.text.size() <= citation.whole.begin; });
    if (sentence == block.sentences.end()) return;
    const std::size_t begin = block.offset_of(sentence->text);
    const auto first = std::partition_point(block.quotations.begin(), block.quotations.end(),
                                            [&](const Quotation& one) { return one.text_begin < begin; });
    for (auto quotation = first; quotation != block.quotations.end() && quotation->text_end <= citation.whole.begin;
         ++quotation) {
      if (quotation->text_end - quotation->text_begin < least_size) continue;
      add(TextFault::quotation_locator, citation, {citation.bracket.begin - 1, citation.bracket.end + 1},
          "give the page of the quotation: \"p. 7\", or \"para. 2\" of a web page");
      return;
    }
  }

  // "; see also ": what follows stands apart.
  static bool has_cue_between(const InTextCitation& before, const InTextCitation& citation) {
    const std::size_t begin = before.whole.end;
    const std::string_view between = before.block->text.substr(begin, citation.whole.begin - begin);
    return std::any_of(between.begin(), between.end(), is_letter);
  }

  // Several works in one bracket: semicolons, and the order of the list.
  void check_brackets() {
    for (std::size_t i = 0; i < citations_.size();) {
      std::size_t next = i + 1;
      while (next < citations_.size() && citations_[next].block == citations_[i].block &&
             citations_[next].bracket.begin == citations_[i].bracket.begin && citations_[i].in_parentheses &&
             citations_[next].in_parentheses && !has_cue_between(citations_[next - 1], citations_[next]))
        ++next;
      if (next - i > 1)
        check_bracket({citations_.begin() + static_cast<std::ptrdiff_t>(i),
                       citations_.begin() + static_cast<std::ptrdiff_t>(next)});
      i = next;
    }
  }

  void check_bracket(std::span<const InTextCitation> citations) {
    const InTextCitation& first = citations.front();
    const Field inside{first.whole.begin, citations.back().whole.end};
    const bool comma =
        std::any_of(citations.begin(), citations.end(), [](const InTextCitation& one) { return one.divided_by_comma; });
    const bool secondary =
        std::any_of(citations.begin(), citations.end(), [](const InTextCitation& one) { return one.is_secondary; });
    if (secondary) return;
    std::vector<const InTextCitation*> sorted;
    for (const InTextCitation& one : citations) sorted.push_back(&one);
    const auto key = [](const InTextCitation* one) {
      return name_key(one->block->text.substr(one->authors.begin, one->authors.size()));
    };
    std::stable_sort(sorted.begin(), sorted.end(), [&](const auto* a, const auto* b) { return key(a) < key(b); });
    const bool in_order = std::equal(sorted.begin(), sorted.end(), citations.begin(),
                                     [](const InTextCitation* a, const InTextCitation& b) { return a == &b; });
    if (!comma && in_order) return;
    std::string wanted;
    for (const InTextCitation* one : sorted) {
      if (!wanted.empty()) wanted += "; ";
      wanted += text(*one, one->whole);
    }
    if (comma) {
      add(TextFault::in_text_separator, first, inside, "separate several works with semicolons",
          "write \"" + wanted + "\"", {{Correction::Kind::replace, inside.begin, inside.end, wanted}});
      return;
    }
    add(TextFault::in_text_order, first, inside, "put several works in alphabetical order: \"" + wanted + "\"",
        "write \"" + wanted + "\"", {{Correction::Kind::replace, inside.begin, inside.end, wanted}});
  }

  void report_uncited() {
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = 0; i < listed_.size(); ++i) {
      const EntryText& text = list_.entries()[i].text;
      const bool is_double = !seen.insert(text.part(text.begin(), text.end())).second;
      if (listed_[i].cited || listed_[i].keys.empty() || is_double) continue;
      deviations_.push_back(on_entry(TextFault::uncited_reference, list_.entries()[i],
                                     "the text does not cite this work; cite it, or take it out of the list"));
    }
  }

  void mend_names(TextFault fault, const InTextCitation& citation, const std::string& wanted, std::string message) {
    add(fault, citation, citation.authors, std::move(message), "write \"" + wanted + "\"",
        {{Correction::Kind::replace, citation.authors.begin, citation.authors.end, wanted}});
  }

  void add(TextFault fault, const InTextCitation& citation, const Field& field, std::string message,
           std::string title = {}, std::vector<Correction> corrections = {}) {
    deviations_.push_back({.fault = fault,
                           .block = citation.block,
                           .begin = field.begin,
                           .end = field.end,
                           .message = std::move(message),
                           .fix_title = std::move(title),
                           .corrections = std::move(corrections)});
  }

  void point_to(std::size_t entry) {
    const EntryText& text = list_.entries()[entry].text;
    deviations_.back().other = text.block().map.source_range(text.begin(), text.end());
    deviations_.back().other_message = "the entry in the list";
  }

  const Article& article_;
  const ReferenceList& list_;
  std::vector<TextDeviation>& deviations_;
  std::vector<Listed> listed_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_name_;
  std::vector<InTextCitation> citations_;
  unsigned searches_ = 0;
};

}  // namespace

void check_author_year_citations(const Article& article, std::vector<TextDeviation>& deviations) {
  AuthorYearChecker(article, deviations).run();
}

}  // namespace carelint
