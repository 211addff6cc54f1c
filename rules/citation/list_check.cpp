#include <algorithm>
#include <map>

#include "carelint/words.h"
#include "citation/grammar.h"
#include "citation/in_text.h"
#include "citation/sort_key.h"
#include "citation/text_check.h"
#include "shared/words.h"

namespace carelint {
namespace {

std::string lower_heading(std::string_view text) {
  std::string heading;
  for (const char c : trimmed(text)) {
    if (c != ':') heading += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return heading;
}

class ListChecker {
 public:
  ListChecker(const Article& article, CitationStyle style, std::vector<TextDeviation>& deviations)
      : article_(article),
        list_(article.get<ReferenceList>()),
        parsed_(list_.parsed(style)),
        style_(style),
        deviations_(deviations) {}

  void run() {
    check_heading();
    check_doubles();
    check_styles();
    if (style_ != CitationStyle::apa7) return;
    check_numbers();
    check_order();
  }

 private:
  const std::vector<ListedEntry>& entries() const { return list_.entries(); }

  void check_heading() {
    const Block* heading = heading_of_list(article_);
    const std::string text = heading == nullptr ? std::string() : lower_heading(heading->text);
    const bool other_name =
        is_one_of(text, "works cited", "bibliography", "literature cited", "literature", "sources", "citations",
                  "reference", "reference list", "list of references", "cited works", "works consulted",
                  "references cited", "sources cited", "selected references", "endnotes", "notes");
    if (other_name && style_ == CitationStyle::apa7) {
      const std::size_t size = trimmed(heading->text).size() - (heading->text.ends_with(':') ? 1 : 0);
      deviations_.push_back({.fault = TextFault::references_heading,
                             .block = heading,
                             .begin = 0,
                             .end = size,
                             .message = "APA calls the list \"References\"",
                             .fix_title = "write \"References\"",
                             .corrections = {{Correction::Kind::replace, 0, size, "References"}}});
    }
    if (!other_name && text.find("reference") == text.npos && text.find("source") == text.npos &&
        text.find("reading") == text.npos) {
      deviations_.push_back(
          on_first_author(TextFault::missing_heading, list_, style_,
                          "put a heading above the list, \"References\", so that readers can jump to it"));
    }
  }

  void check_doubles() {
    std::map<std::string, std::size_t> works;
    std::map<std::string, std::size_t> dois;
    for (std::size_t i = 0; i < entries().size(); ++i) {
      const Reference& reference = parsed_[i].reference;
      const EntryText& text = entries()[i].text;
      const std::string author =
          reference.authors.empty() ? "" : letters_of_key(text.part(reference.authors.front().family));
      const std::string title = letters_of_key(text.part(reference.title));
      const std::string work = author + "\n" + letters_of_key(text.part(reference.year)) + "\n" + title;
      const auto [double_of, is_new] = works.emplace(work, i);
      if (!is_new && !title.empty()) {
        deviations_.push_back(on_entry(TextFault::duplicate_entry, entries()[i],
                                       "this work is in the list already; take one of the two out"));
        point_to(double_of->second);
        continue;
      }
      if (!reference.doi.is_empty()) check_doi(i, text, reference, dois);
    }
  }

  void check_doi(std::size_t i, const EntryText& text, const Reference& reference,
                 std::map<std::string, std::size_t>& dois) {
    const auto [first, is_new] = dois.emplace(name_key(text.part(reference.doi)), i);
    if (is_new) return;
    std::size_t begin = reference.doi.begin;
    while (begin > text.begin() && text.at(begin - 1) != ' ') --begin;
    deviations_.push_back({.fault = TextFault::duplicate_doi,
                           .block = &text.block(),
                           .begin = begin,
                           .end = reference.doi.end,
                           .message = "another entry has the same DOI; one of the two is wrong"});
    point_to(first->second);
  }

  void point_to(std::size_t entry) {
    const EntryText& text = entries()[entry].text;
    deviations_.back().other = text.block().map.source_range(text.begin(), text.end());
    deviations_.back().other_message = "the other entry";
  }

  // One message where a list of several entries changes its style.
  void check_styles() {
    constexpr std::size_t least_entries = 4;
    if (entries().size() < least_entries) return;
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < entries().size(); ++i) {
      const bool apa = likeness(entries()[i].text, CitationStyle::apa7) > 0;
      const bool numbered = likeness(entries()[i].text, CitationStyle::ama11) > 0;
      if (style_ == CitationStyle::apa7 ? !apa && numbered : apa) others.push_back(i);
    }
    if (others.empty() || others.size() * 2 > entries().size()) return;
    deviations_.push_back(on_entry(TextFault::mixed_styles, entries()[others.front()],
                                   "this entry is not written in " + std::string(name_of(style_)) +
                                       " style, unlike most of the list; write the whole list in one style"));
  }

  void check_numbers() {
    for (const ListedEntry& entry : entries()) {
      if (entry.number.is_empty()) continue;
      deviations_.push_back({.fault = TextFault::list_numbering,
                             .block = &entry.text.block(),
                             .begin = entry.number.begin,
                             .end = entry.number.end,
                             .message = "an APA list has no numbers; put it in alphabetical order"});
      return;
    }
  }

  // Those outside of the longest run that is in order.
  void check_order() {
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < entries().size(); ++i)
      keys.push_back(sort_key(entries()[i].text, parsed_[i].reference));
    for (const std::size_t i : out_of_order(keys)) {
      deviations_.push_back(on_entry(TextFault::list_not_alphabetical, entries()[i],
                                     "this entry is out of alphabetical order; " + place_of(i, keys)));
    }
  }

  std::string place_of(std::size_t i, const std::vector<std::string>& keys) const {
    std::size_t next = keys.size();
    for (std::size_t k = 0; k < keys.size(); ++k) {
      if (k != i && keys[k] > keys[i] && (next == keys.size() || keys[k] < keys[next])) next = k;
    }
    if (next == keys.size()) return "put it at the end";
    const Reference& reference = parsed_[next].reference;
    if (reference.authors.empty()) return "move it";
    return "put it before " + std::string(entries()[next].text.part(reference.authors.front().family));
  }

  const Article& article_;
  const ReferenceList& list_;
  const std::vector<ParsedEntry>& parsed_;
  CitationStyle style_;
  std::vector<TextDeviation>& deviations_;
};

}  // namespace

void check_list(const Article& article, CitationStyle style, std::vector<TextDeviation>& deviations) {
  ListChecker(article, style, deviations).run();
}

}  // namespace carelint
