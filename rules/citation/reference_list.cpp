#include "citation/reference_list.h"

#include <algorithm>

#include "citation/entry_rule.h"
#include "citation/grammar.h"
#include "shared/words.h"

namespace carelint {
namespace {

constexpr std::array styles = {CitationStyle::apa7, CitationStyle::ama11, CitationStyle::vancouver};

bool is_one_of_italics(Fault fault) {
  return fault == Fault::title_italics || fault == Fault::journal_italics || fault == Fault::volume_italics;
}

// "1. ", "[1] ", "(1) ", "1) " in front of an entry; where the entry begins.
std::size_t behind_number(std::string_view text, std::size_t begin, std::size_t end) {
  std::size_t at = begin;
  const bool bracket = at < end && (text[at] == '[' || text[at] == '(');
  if (bracket) ++at;
  const std::size_t digits = at;
  while (at < end && is_digit(text[at])) ++at;
  constexpr std::size_t most_digits = 3;
  if (at == digits || at - digits > most_digits || at >= end) return begin;
  if (text[at] != '.' && text[at] != ')' && text[at] != ']') return begin;
  ++at;
  if (at < end && text[at] == '.') ++at;
  if (at >= end || (text[at] != ' ' && !bracket)) return begin;
  while (at < end && text[at] == ' ') ++at;
  return at;
}

void add_line(const Block& block, std::size_t begin, std::size_t end, std::vector<ListedEntry>& entries) {
  constexpr std::size_t shortest = 12;
  constexpr std::size_t longest = 6000;  // what is longer is no entry, and looks inside of one stay short
  while (begin < end && block.text[begin] == ' ') ++begin;
  while (end > begin && (block.text[end - 1] == ' ' || block.text[end - 1] == '\n')) --end;
  if (end - begin < shortest || end - begin > longest) return;
  const std::size_t entry = behind_number(block.text, begin, end);
  std::size_t number_end = entry;
  while (number_end > begin && block.text[number_end - 1] == ' ') --number_end;
  entries.push_back({EntryText(block, entry, end), Field{begin, number_end}});
}

// A line feed divides entries where each line is long enough for one; else it is a break inside of an entry.
void add_block(const Block& block, std::vector<ListedEntry>& entries) {
  constexpr std::size_t shortest_entry = 30;
  bool several = false;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= block.text.size(); ++i) {
    if (i < block.text.size() && block.text[i] != '\n') continue;
    if (i == block.text.size() && begin == 0) break;
    several = i - begin >= shortest_entry || i - begin <= 1;
    if (!several) break;
    begin = i + 1;
  }
  if (!several) {
    add_line(block, 0, block.text.size(), entries);
    return;
  }
  begin = 0;
  for (std::size_t i = 0; i <= block.text.size(); ++i) {
    if (i < block.text.size() && block.text[i] != '\n') continue;
    add_line(block, begin, i, entries);
    begin = i + 1;
  }
}

}  // namespace

ReferenceList::ReferenceList(const Article& article) {
  for (const Block& block : article.blocks()) {
    if (block.kind == BlockKind::reference) add_block(block, entries_);
  }
  std::array<int, styles.size()> votes{};
  for (const ListedEntry& entry : entries_) {
    for (std::size_t i = 0; i < styles.size(); ++i) votes[i] += likeness(entry.text, styles[i]);
  }
  majority_ = styles[static_cast<std::size_t>(std::max_element(votes.begin(), votes.end()) - votes.begin())];
}

CitationStyle ReferenceList::style(const Settings& settings) const {
  if (settings.citation_style == "apa7") return CitationStyle::apa7;
  if (settings.citation_style == "ama11") return CitationStyle::ama11;
  if (settings.citation_style == "vancouver") return CitationStyle::vancouver;
  return majority_;
}

const std::vector<ParsedEntry>& ReferenceList::parsed(CitationStyle style) const {
  auto& cached = parsed_[static_cast<std::size_t>(style)];
  if (!cached) {
    cached.emplace();
    for (const ListedEntry& entry : entries_) cached->push_back(read_entry(entry.text, style));
  }
  return *cached;
}

std::string_view name_of(CitationStyle style) {
  switch (style) {
    case CitationStyle::apa7: return "APA 7";
    case CitationStyle::ama11: return "AMA 11";
    case CitationStyle::vancouver: return "Vancouver";
  }
  return "APA 7";
}

Settings settings_of(std::string_view citation_style) {
  Settings settings = Example::example_settings();
  settings.citation_style = citation_style;
  return settings;
}

void report_faults(const Article& article, Fault fault, RuleContext& context) {
  const auto& list = article.get<ReferenceList>();
  if (list.entries().empty()) return;
  const bool has_italics = article.source().format() != Format::plain_text;
  if (!has_italics && is_one_of_italics(fault)) return;
  const std::vector<ParsedEntry>& parsed = list.parsed(list.style(context.settings()));
  for (std::size_t i = 0; i < parsed.size(); ++i) {
    const Block& block = list.entries()[i].text.block();
    for (const Deviation& deviation : parsed[i].deviations) {
      if (deviation.fault != fault) continue;
      Finding finding{.range = block.map.source_range(deviation.begin, deviation.end), .message = deviation.message};
      if (deviation.is_doubtful) finding.severity = Severity::suggestion;
      if (!deviation.corrections.empty()) {
        if (auto edits = edits_of(article, block, deviation.corrections))
          finding.fixes.push_back({deviation.fix_title, deviation.applicability, std::move(*edits)});
      }
      context.report(std::move(finding));
    }
  }
}

}  // namespace carelint
