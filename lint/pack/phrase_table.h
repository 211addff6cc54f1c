// All phrases of all rules as one automaton over words, and the literals of their patterns as one over bytes: one pass
// over an article finds what every rule has to look at.
#ifndef CARELINT_PACK_PHRASE_TABLE_H
#define CARELINT_PACK_PHRASE_TABLE_H

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "carelint/article.h"
#include "pack/literal_automaton.h"
#include "pack/word_ids.h"

namespace carelint {

/// A phrase of a rule at a place in an article, whatever its case.
struct PhraseMatch {
  std::uint32_t rule = 0;
  std::uint32_t block = 0;  ///< index in Article::blocks()
  std::uint32_t begin = 0;  ///< offsets in the block's text
  std::uint32_t end = 0;
  std::uint32_t phrase = 0;  ///< for PhraseTable::phrase()
  std::uint32_t term = 0;    ///< as given to add_phrase()
};

/// A block that may hold a match of a pattern of a rule.
struct PatternCandidate {
  std::uint32_t rule = 0;
  std::uint32_t term = 0;
  std::uint32_t block = 0;
};

/// What a pass over an article gave, sorted by rule, then by place.
struct PhraseScan {
  std::vector<PhraseMatch> matches;
  std::vector<PatternCandidate> candidates;

  std::span<const PhraseMatch> matches_of(std::uint32_t rule) const;
  std::span<const PatternCandidate> candidates_of(std::uint32_t rule) const;
};

/// Filled by one thread, then built, then only read by any number of threads.
class PhraseTable {
 public:
  PhraseTable();

  /// The number that stands for one more rule.
  std::uint32_t add_rule() { return rule_count_++; }
  /// `phrase` has plain_typography(); its case is kept for phrase().
  void add_phrase(std::uint32_t rule, std::uint32_t term, std::string phrase);
  /// `literals` are those of RegexShape. False when there is none, or no room: the pattern has to try every block.
  bool add_literals(std::uint32_t rule, std::uint32_t term, std::span<const std::string> literals);
  bool is_built() const { return built_; }
  void build();

  const std::string& phrase(std::uint32_t number) const { return phrases_[number].text; }

  /// Every phrase and every literal of an article, code and preformatted blocks left out. A phrase begins and ends
  /// where a word does (or at an apostrophe: "psycho" in "psycho's"), and never spans two blocks. O(text).
  PhraseScan scan(const Article& article) const;

 private:
  // Lists by index: many small vectors would cost a program that starts often.
  static constexpr std::uint32_t none = 0xFFFFFFFF;

  struct Phrase {
    std::string text;
    std::uint32_t rule = 0;
    std::uint32_t term = 0;
    std::uint32_t next = none;  ///< another phrase of the same words
  };
  struct Literal {
    std::uint32_t rule = 0;
    std::uint32_t term = 0;
  };
  struct Node {
    std::uint64_t words_ahead = 0;  ///< bit word % 64 for every word that leads to a child
    std::uint32_t symbol = 0;       ///< that leads here
    std::uint32_t first_child = 0;  ///< 0 for none, as the root is no child
    std::uint32_t next_sibling = 0;
    std::uint32_t first_phrase = none;
    std::uint32_t last_phrase = none;
  };
  struct Unit;
  class Scanner;

  std::uint32_t child_of(std::uint32_t node, std::uint32_t symbol) const;

  std::uint32_t rule_count_ = 0;
  bool built_ = false;
  WordIds words_;
  std::vector<Phrase> phrases_;
  std::vector<Node> nodes_;
  std::vector<std::uint32_t> first_nodes_;  ///< by word id: the node behind the root, or 0
  std::vector<Literal> literal_owners_;
  LiteralAutomaton literals_;
};

}  // namespace carelint

#endif
