#include "pack/hits.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "pack/article_scans.h"
#include "pack/characters.h"
#include "pack/guards.h"
#include "pack/pattern.h"
#include "pack/pieces.h"
#include "pack/scope.h"

namespace carelint {
namespace {

using Span = std::pair<std::uint32_t, std::uint32_t>;  // offsets in a block's text

bool is_white_space(char32_t value) {
  return role_of(value) == CharacterRole::space;
}

/// A matched stretch without the white space at its ends.
Span trimmed(std::string_view text, Span span) {
  while (span.first < span.second) {
    const CodePoint character = code_point_at(text, span.first);
    if (!is_white_space(character.value)) break;
    span.first += character.size;
  }
  while (span.second > span.first) {
    std::uint32_t last = span.second - 1;
    while (last > span.first && (static_cast<unsigned char>(text[last]) & 0xC0) == 0x80) --last;
    if (!is_white_space(code_point_at(text, last).value)) break;
    span.second = last;
  }
  return span;
}

/// What the rule would write for a match, where that depends on the groups of the expression.
std::vector<std::string> expanded_wordings(const PackRule& rule, const PackTerm& term, const PatternMatch& match) {
  const bool from_action = rule.action.kind == PackAction::Kind::replace && !rule.action.parameters.empty();
  const std::vector<std::string>& wordings = from_action ? rule.action.parameters : term.replacements;
  if (std::none_of(wordings.begin(), wordings.end(), names_groups)) return {};
  std::vector<std::string> expanded;
  for (const std::string& wording : wordings) expanded.push_back(expand_groups(wording, match));
  return expanded;
}

class Finder {
 public:
  Finder(const Article& article, const JoinedRule& joined, std::shared_ptr<const PhraseTable> table)
      : article_(article),
        joined_(joined),
        table_(std::move(table)),
        scans_(article.get<ArticleScans>()),
        format_(article.source().format()) {
    for (const std::vector<PackScope>& conditions : joined.rule.scopes) {
      for (const PackScope& scope : conditions) {
        asks_marks_ = asks_marks_ || scope.kind == PackScope::Kind::link || scope.kind == PackScope::Kind::strong ||
                      scope.kind == PackScope::Kind::emphasis;
      }
    }
  }

  Hits find() {
    const PhraseScan& scan = scans_.scan(table_);
    for (const PhraseMatch& match : scan.matches_of(joined_.number)) take_phrase(match);
    for (const PatternCandidate& candidate : scan.candidates_of(joined_.number)) {
      if (candidate.term < rule().terms.size()) take_matches(candidate.term, candidate.block);
    }
    for (const std::uint32_t term : joined_.terms_on_every_block) {
      if (term >= rule().terms.size()) continue;
      for (std::uint32_t block = 0; block < article_.blocks().size(); ++block) take_matches(term, block);
    }
    if (!result_.hits.empty()) {
      drop_exceptions();
      keep_longest();
    }
    return std::move(result_);
  }

 private:
  const PackRule& rule() const { return joined_.rule; }
  const PackTerm& term(std::uint32_t number) const {
    const std::size_t count = rule().terms.size();
    return number < count ? rule().terms[number] : rule().exceptions[number - count];
  }

  ScopeOfBlock scope_at(std::uint32_t block) {
    if (block != scoped_block_) {
      scoped_block_ = block;
      scope_ = scope_of(rule(), article_.blocks()[block], format_);
    }
    return scope_;
  }

  bool words_in_scope(const Block& block, const Use& use) const {
    Marks common;
    for (const Mark mark : {Mark::link, Mark::strong, Mark::emphasis}) {
      if (use.all_have(mark)) common |= mark;
    }
    return marks_in_scope(rule(), block, format_, common);
  }

  void take_phrase(const PhraseMatch& match) {
    const Block& block = article_.blocks()[match.block];
    const PackTerm& phrase_term = term(match.term);
    if (!phrase_term.ignore_case) {
      const std::string written = plain_typography(block.text.substr(match.begin, match.end - match.begin));
      if (written != table_->phrase(match.phrase)) return;
    }
    if (match.term >= rule().terms.size()) {
      exceptions_.insert({match.block, match.begin, match.end});
      return;
    }
    const ScopeOfBlock scope = scope_at(match.block);
    if (!scope.applies) return;
    const Use use(block, match.begin, match.end);
    if (scope.sentences && use.last_token() > use.last_of_sentence()) return;
    if (asks_marks_ && !words_in_scope(block, use)) return;
    result_.hits.push_back({.block = match.block,
                            .term = match.term,
                            .begin = match.begin,
                            .end = match.end,
                            .full_begin = match.begin,
                            .full_end = match.end,
                            .wordings = {}});
  }

  /// Calls visit(match, span in the block's text) for each match of a pattern in a block.
  template <class Visit>
  void for_each_match(std::uint32_t number, std::uint32_t block_number, Unit unit, Visit visit) {
    const PackTerm& pattern_term = term(number);
    if (abandoned_.count(number) != 0) return;
    const Block& block = article_.blocks()[block_number];
    const BlockText& text = scans_.block_text(block_number, rule().typography);
    for (const Piece& piece : pieces_of(block, unit)) {
      const std::uint32_t begin = text.from_block(piece.begin);
      const std::uint32_t end = text.from_block(piece.end);
      const std::string_view subject = text.text().substr(begin, end - begin);
      const Pattern::Outcome outcome =
          pattern_term.pattern->for_each_match(subject, budgets_[number], [&](const PatternMatch& match) {
            const auto offset = static_cast<std::size_t>(match.front().data() - text.text().data());
            visit(match, Span{text.to_block(offset), text.to_block(offset + match.front().size())});
          });
      if (outcome == Pattern::Outcome::completed) continue;
      abandoned_.insert(number);
      result_.abandoned_expression = pattern_term.written;
      return;
    }
  }

  void take_matches(std::uint32_t number, std::uint32_t block_number) {
    const ScopeOfBlock scope = scope_at(block_number);
    if (!scope.applies) return;
    const Block& block = article_.blocks()[block_number];
    for_each_match(number, block_number, scope.sentences ? Unit::sentence : Unit::block,
                   [&](const PatternMatch& match, Span full) {
                     const Span span = trimmed(block.text, full);
                     if (span.first >= span.second) return;
                     const Use use(block, span.first, span.second);
                     if (asks_marks_ && !words_in_scope(block, use)) return;
                     if (use.all_have(Mark::code)) return;
                     result_.hits.push_back({.block = block_number,
                                             .term = number,
                                             .begin = span.first,
                                             .end = span.second,
                                             .full_begin = full.first,
                                             .full_end = full.second,
                                             .wordings = expanded_wordings(rule(), term(number), match)});
                   });
  }

  void find_exceptions() {
    std::set<std::uint32_t> blocks;
    for (const Hit& hit : result_.hits) blocks.insert(hit.block);
    const auto find_in = [&](std::uint32_t number, std::uint32_t block) {
      for_each_match(number, block, Unit::block, [&](const PatternMatch&, Span span) {
        exceptions_.insert({block, span.first, span.second});
      });
    };
    for (const PatternCandidate& candidate : scans_.scan(table_).candidates_of(joined_.number)) {
      const bool is_exception = candidate.term >= rule().terms.size();
      if (is_exception && blocks.count(candidate.block) != 0) find_in(candidate.term, candidate.block);
    }
    for (const std::uint32_t number : joined_.terms_on_every_block) {
      if (number < rule().terms.size()) continue;
      for (const std::uint32_t block : blocks) find_in(number, block);
    }
  }

  bool is_excepted(const Hit& hit) const {
    auto exception = exceptions_.lower_bound({hit.block, 0, 0});
    for (; exception != exceptions_.end() && std::get<0>(*exception) == hit.block; ++exception) {
      const auto [block, begin, end] = *exception;
      if (begin >= hit.end) break;
      const bool holds_hit = begin <= hit.begin && hit.end <= end;
      const bool is_held = hit.begin <= begin && end <= hit.end;
      if (holds_hit || is_held) return true;
    }
    return false;
  }

  void drop_exceptions() {
    find_exceptions();
    if (!exceptions_.empty()) std::erase_if(result_.hits, [this](const Hit& hit) { return is_excepted(hit); });
  }

  void keep_longest() {
    std::stable_sort(result_.hits.begin(), result_.hits.end(), [](const Hit& left, const Hit& right) {
      return std::tie(left.block, left.begin, right.end) < std::tie(right.block, right.begin, left.end);
    });
    std::vector<Hit> kept;
    for (Hit& hit : result_.hits) {
      const bool overlaps = !kept.empty() && kept.back().block == hit.block && hit.begin < kept.back().end;
      if (!overlaps) kept.push_back(std::move(hit));
    }
    result_.hits = std::move(kept);
  }

  const Article& article_;
  const JoinedRule& joined_;
  std::shared_ptr<const PhraseTable> table_;
  const ArticleScans& scans_;
  Format format_;
  bool asks_marks_ = false;
  std::uint32_t scoped_block_ = UINT32_MAX;
  ScopeOfBlock scope_;
  std::set<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>> exceptions_;  // block, begin, end
  std::set<std::uint32_t> abandoned_;                                             // terms
  std::map<std::uint32_t, MatchBudget> budgets_;                                  // by term
  Hits result_;
};

}  // namespace

JoinedRule join(PackRule rule, PhraseIndex& index) {
  std::uint32_t number = 0;
  std::vector<std::uint32_t> on_every_block;
  JoinedPhraseTable table = index.join([&](PhraseTable& shared) {
    number = shared.add_rule();
    std::uint32_t term = 0;
    for (const std::vector<PackTerm>* terms : {&rule.terms, &rule.exceptions}) {
      for (const PackTerm& each : *terms) {
        for (const std::string& phrase : each.phrases) shared.add_phrase(number, term, phrase);
        const bool is_found = each.pattern == nullptr || shared.add_literals(number, term, each.literals);
        if (!is_found) on_every_block.push_back(term);
        ++term;
      }
    }
  });
  return {std::move(rule), std::move(table), number, std::move(on_every_block)};
}

Hits find_hits(const Article& article, const JoinedRule& rule, const std::shared_ptr<const PhraseTable>& table) {
  return Finder(article, rule, table).find();
}

}  // namespace carelint
