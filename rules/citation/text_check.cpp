#include "citation/text_check.h"

#include <algorithm>
#include <charconv>

#include "citation/text_rule.h"
#include "shared/words.h"

namespace carelint {
namespace {

// The year of an entry as a number; 0 for "n.d." and the like.
int year_of(const ListedEntry& entry, const ParsedEntry& parsed) {
  std::string_view year = entry.text.part(parsed.reference.year);
  while (!year.empty() && !is_digit(year.front())) year.remove_prefix(1);
  int value = 0;
  std::from_chars(year.data(), year.data() + year.size(), value);
  return value;
}

// The following year is allowed: journals are dated ahead.
void report_future_years(const ReferenceList& list, CitationStyle style, RuleContext& context) {
  const int latest = static_cast<int>(context.today().year()) + 1;
  for (std::size_t i = 0; i < list.entries().size(); ++i) {
    const ListedEntry& entry = list.entries()[i];
    const ParsedEntry& parsed = list.parsed(style)[i];
    const int year = year_of(entry, parsed);
    constexpr int last_plausible = 2100;
    if (year <= latest || year >= last_plausible) continue;
    const Field& field = parsed.reference.year;
    context.report({.range = entry.text.block().map.source_range(field.begin, field.end),
                    .message = "this year is in the future; check it"});
  }
}

}  // namespace

const std::vector<TextDeviation>& TextCheck::deviations(CitationStyle style) const {
  auto& cached = deviations_[static_cast<std::size_t>(style)];
  if (!cached) {
    cached.emplace();
    check_list(*article_, style, *cached);
    if (style == CitationStyle::apa7) {
      check_author_year_citations(*article_, *cached);
    } else {
      check_numbered_citations(*article_, style, *cached);
    }
  }
  return *cached;
}

TextDeviation on_first_author(TextFault fault, const ReferenceList& list, CitationStyle style, std::string message) {
  TextDeviation deviation = on_entry(fault, list.entries().front(), std::move(message));
  const Reference& reference = list.parsed(style).front().reference;
  if (!reference.authors.empty() && !reference.authors.front().family.is_empty())
    deviation.end = reference.authors.front().family.end;
  return deviation;
}

TextDeviation on_entry(TextFault fault, const ListedEntry& entry, std::string message) {
  return {.fault = fault,
          .block = &entry.text.block(),
          .begin = entry.text.begin(),
          .end = entry.text.end(),
          .message = std::move(message)};
}

const Block* heading_of_list(const Article& article) {
  const auto& entries = article.get<ReferenceList>().entries();
  if (entries.empty()) return nullptr;
  const Block* heading = nullptr;
  for (const Block& block : article.blocks()) {
    if (&block == &entries.front().text.block()) break;
    const bool short_line = block.kind == BlockKind::paragraph && block.text.size() < 40 && !block.text.ends_with('.');
    if (block.kind == BlockKind::heading || short_line) {
      heading = &block;
    } else if (block.region == Region::main) {
      heading = nullptr;
    }
  }
  return heading;
}

void report_no_citations(const Article& article, CitationStyle style, std::vector<TextDeviation>& deviations) {
  const std::string message =
      "the article lists references, but cites none of them; say in the text where each belongs";
  if (const Block* heading = heading_of_list(article)) {
    if (heading->text.find("eading") != std::string_view::npos) return;  // "Further reading" backs nothing up
    deviations.push_back({.fault = TextFault::no_citations,
                          .block = heading,
                          .begin = 0,
                          .end = heading->text.size(),
                          .message = message});
    return;
  }
  deviations.push_back(on_first_author(TextFault::no_citations, article.get<ReferenceList>(), style, message));
}

void report_text_faults(const Article& article, TextFault fault, RuleContext& context) {
  const auto& list = article.get<ReferenceList>();
  if (list.entries().empty()) return;
  const CitationStyle style = list.style(context.settings());
  if (fault == TextFault::future_year) {
    report_future_years(list, style, context);
    return;
  }
  for (const TextDeviation& deviation : article.get<TextCheck>().deviations(style)) {
    if (deviation.fault != fault) continue;
    Finding finding{.range = deviation.block->map.source_range(deviation.begin, deviation.end),
                    .message = deviation.message};
    if (deviation.other) finding.notes.push_back({deviation.other_message, *deviation.other});
    if (deviation.is_doubtful) finding.severity = Severity::suggestion;
    if (!deviation.corrections.empty()) {
      if (auto edits = edits_of(article, *deviation.block, deviation.corrections))
        finding.fixes.push_back({deviation.fix_title, deviation.applicability, std::move(*edits)});
    }
    context.report(std::move(finding));
  }
}

}  // namespace carelint
