#include "pack/phrase_table.h"

#include <algorithm>
#include <limits>
#include <tuple>

#include "pack/characters.h"

namespace carelint {
namespace {

constexpr std::string_view hyphen = "-";
constexpr std::size_t shortest_after_apostrophe = 3;  // "addict" in "l'addict", but not "ve" in "we've"

/// How a word follows the one before it: a phrase tells "self-harm" from "self - harm".
std::uint32_t symbol_of(std::uint32_t word, bool space_before) {
  return word << 1 | (space_before ? 1 : 0);
}

std::uint64_t word_bit(std::uint32_t symbol) {
  return std::uint64_t{1} << (symbol >> 1 & 63);
}

template <class Item>
std::span<const Item> of_rule(const std::vector<Item>& items, std::uint32_t rule) {
  const auto [first, last] =
      std::equal_range(items.begin(), items.end(), Item{.rule = rule},
                       [](const Item& left, const Item& right) { return left.rule < right.rule; });
  return {items.data() + (first - items.begin()), static_cast<std::size_t>(last - first)};
}

/// The offset in a token's text of its nth apostrophe (from 0) and of what follows it.
struct ApostrophePlace {
  std::size_t begin = 0;
  std::size_t end = 0;
};
ApostrophePlace apostrophe_in(std::string_view text, std::size_t number) {
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint character = code_point_at(text, i);
    if (role_of(character.value) == CharacterRole::apostrophe && number-- == 0) return {i, i + character.size};
    i += character.size;
  }
  return {text.size(), text.size()};
}

}  // namespace

std::span<const PhraseMatch> PhraseScan::matches_of(std::uint32_t rule) const {
  return of_rule(matches, rule);
}
std::span<const PatternCandidate> PhraseScan::candidates_of(std::uint32_t rule) const {
  return of_rule(candidates, rule);
}

PhraseTable::PhraseTable() : nodes_(1) {
  // Room for the built-in rules: memory that is never touched costs nothing, a growing vector touches it twice.
  constexpr std::size_t usual_size = 16384;
  nodes_.reserve(usual_size);
  phrases_.reserve(usual_size);
}

void PhraseTable::add_phrase(std::uint32_t rule, std::uint32_t term, std::string phrase) {
  std::uint32_t node = 0;
  for_each_phrase_unit(phrase, [&](std::string_view unit, bool space_before) {
    const std::uint32_t word = words_.intern(unit);
    if (first_nodes_.size() <= words_.size()) first_nodes_.resize(words_.size() + 1);
    const std::uint32_t symbol = symbol_of(word, space_before);
    std::uint32_t child = node == 0 ? first_nodes_[word] : child_of(node, symbol);
    if (child == 0) {
      child = static_cast<std::uint32_t>(nodes_.size());
      nodes_.emplace_back();
      if (node == 0) {
        first_nodes_[word] = child;
      } else {
        nodes_[node].words_ahead |= word_bit(symbol);
        nodes_[child].symbol = symbol;
        nodes_[child].next_sibling = std::exchange(nodes_[node].first_child, child);
      }
    }
    node = child;
  });
  if (node == 0) return;
  const auto number = static_cast<std::uint32_t>(phrases_.size());
  const std::uint32_t last = std::exchange(nodes_[node].last_phrase, number);
  (last == none ? nodes_[node].first_phrase : phrases_[last].next) = number;
  phrases_.push_back({std::move(phrase), rule, term});
}

bool PhraseTable::add_literals(std::uint32_t rule, std::uint32_t term, std::span<const std::string> literals) {
  const auto owner = static_cast<std::uint32_t>(literal_owners_.size());
  literal_owners_.push_back({rule, term});
  // The beginning of a literal is nearly as telling as the whole, and keeps the automaton in the cache.
  constexpr std::size_t longest = 12;
  return !literals.empty() && std::all_of(literals.begin(), literals.end(), [&](std::string_view literal) {
    return literals_.add(literal.substr(0, longest), owner);
  });
}

void PhraseTable::build() {
  literals_.build();
  built_ = true;
}

std::uint32_t PhraseTable::child_of(std::uint32_t node, std::uint32_t symbol) const {
  if ((nodes_[node].words_ahead & word_bit(symbol)) == 0) return 0;
  std::uint32_t child = nodes_[node].first_child;
  while (child != 0 && nodes_[child].symbol != symbol) child = nodes_[child].next_sibling;
  return child;
}

/// A word of an article as the automaton reads it.
struct PhraseTable::Unit {
  std::uint32_t word = 0;  ///< 0: not in any phrase
  std::uint32_t token = 0;
  std::uint16_t apostrophes = 0;  ///< in the token before this unit
  bool space_before = false;
  bool may_begin = false;  ///< a phrase may begin here
  bool may_end = false;    ///< or end here
  bool ends_token = false;
};

class PhraseTable::Scanner {
 public:
  explicit Scanner(const PhraseTable& table)
      : table_(table), seen_in_(table.literal_owners_.size(), std::numeric_limits<std::uint32_t>::max()) {}

  void scan(const Block& block, std::uint32_t index) {
    if (!table_.phrases_.empty()) find_phrases(block, index);
    if (!table_.literals_.empty()) find_literals(block, index);
  }

  PhraseScan finish() {
    std::sort(result_.matches.begin(), result_.matches.end(), [](const PhraseMatch& left, const PhraseMatch& right) {
      return std::tie(left.rule, left.block, left.begin, right.end) <
             std::tie(right.rule, right.block, right.begin, left.end);
    });
    std::sort(result_.candidates.begin(), result_.candidates.end(),
              [](const PatternCandidate& left, const PatternCandidate& right) {
                return std::tie(left.rule, left.term, left.block) < std::tie(right.rule, right.term, right.block);
              });
    return std::move(result_);
  }

 private:
  void find_literals(const Block& block, std::uint32_t index) {
    table_.literals_.scan(block.text, [&](std::uint32_t owner) {
      if (seen_in_[owner] == index) return;
      seen_in_[owner] = index;
      result_.candidates.push_back({table_.literal_owners_[owner].rule, table_.literal_owners_[owner].term, index});
    });
  }

  void read_units(const Block& block) {
    units_.clear();
    for (std::size_t i = 0; i < block.tokens.size(); ++i) {
      const Token& token = block.tokens[i];
      const std::size_t first = units_.size();
      const bool is_code = token.marks.has(Mark::code);
      std::uint16_t apostrophes = 0;
      for_each_unit(token.folded, [&](std::size_t begin, std::size_t end) {
        const std::string_view text = token.folded.substr(begin, end - begin);
        const bool is_hyphen = text.size() == 3 && role_of(code_point_at(text, 0).value) == CharacterRole::hyphen;
        Unit unit;
        unit.word = is_code ? 0 : table_.words_.find(is_hyphen ? hyphen : text);
        unit.token = static_cast<std::uint32_t>(i);
        unit.apostrophes = apostrophes;
        unit.space_before = begin == 0 && token.space_before;
        unit.may_begin = begin == 0 || (token.folded[begin - 1] == '\'' && text.size() >= shortest_after_apostrophe);
        unit.ends_token = end == token.folded.size();
        const std::string_view rest = token.folded.substr(end);
        unit.may_end = rest.empty() || rest == "'s" || rest == "'";
        if (text == "'") ++apostrophes;
        units_.push_back(unit);
      });
      if (units_.size() == first) units_.push_back({.token = static_cast<std::uint32_t>(i)});
    }
  }

  void find_phrases(const Block& block, std::uint32_t index) {
    read_units(block);
    for (std::size_t first = 0; first < units_.size(); ++first) {
      if (!units_[first].may_begin) continue;
      std::uint32_t node = table_.first_nodes_[units_[first].word];
      // Most words that begin a phrase stand before one that goes on with none.
      const bool goes_on = first + 1 < units_.size() && units_[first + 1].word != 0;
      if (node == 0 || (!goes_on && table_.nodes_[node].first_phrase == none)) continue;
      for (std::size_t last = first; node != 0;) {
        if (units_[last].may_end) report(block, index, units_[first], units_[last], table_.nodes_[node]);
        if (++last == units_.size()) break;
        node = table_.child_of(node, symbol_of(units_[last].word, units_[last].space_before));
      }
    }
  }

  void report(const Block& block, std::uint32_t index, const Unit& first, const Unit& last, const Node& node) {
    if (node.first_phrase == none) return;
    const std::string_view first_text = block.tokens[first.token].text;
    const std::string_view last_text = block.tokens[last.token].text;
    const std::size_t skipped = first.apostrophes == 0 ? 0 : apostrophe_in(first_text, first.apostrophes - 1U).end;
    const std::size_t kept = last.ends_token ? last_text.size() : apostrophe_in(last_text, last.apostrophes).begin;
    const auto begin = static_cast<std::uint32_t>(block.offset_of(first_text) + skipped);
    const auto end = static_cast<std::uint32_t>(block.offset_of(last_text) + kept);
    for (std::uint32_t phrase = node.first_phrase; phrase != none; phrase = table_.phrases_[phrase].next) {
      result_.matches.push_back(
          {table_.phrases_[phrase].rule, index, begin, end, phrase, table_.phrases_[phrase].term});
    }
  }

  const PhraseTable& table_;
  PhraseScan result_;
  std::vector<Unit> units_;
  std::vector<std::uint32_t> seen_in_;  ///< by literal owner: the last block it was seen in
};

PhraseScan PhraseTable::scan(const Article& article) const {
  Scanner scanner(*this);
  const std::span<const Block> blocks = article.blocks();
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (blocks[i].kind != BlockKind::preformatted) scanner.scan(blocks[i], static_cast<std::uint32_t>(i));
  }
  return scanner.finish();
}

}  // namespace carelint
