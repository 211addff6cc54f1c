// The places in an article where a rule's terms match.
#ifndef CARELINT_PACK_HITS_H
#define CARELINT_PACK_HITS_H

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "carelint/article.h"
#include "pack/pack.h"
#include "pack/phrase_index.h"
#include "pack/phrase_table.h"

namespace carelint {

/// A rule as it was registered, and its place in the table that it shares.
struct JoinedRule {
  PackRule rule;
  JoinedPhraseTable table;
  std::uint32_t number = 0;                         ///< in the table
  std::vector<std::uint32_t> terms_on_every_block;  ///< patterns of which no literal is known
};
JoinedRule join(PackRule rule, PhraseIndex& index);

struct Hit {
  std::uint32_t block = 0;  ///< index in Article::blocks()
  std::uint32_t term = 0;   ///< index in PackRule::terms
  std::uint32_t begin = 0;  ///< offsets in the block's text; no white space at the ends
  std::uint32_t end = 0;
  std::uint32_t full_begin = 0;  ///< with the white space that the expression matched
  std::uint32_t full_end = 0;
  std::vector<std::string> wordings;  ///< what the rule puts there, where that took groups of the expression
};

struct Hits {
  std::vector<Hit> hits;             ///< by place; they do not overlap
  std::string abandoned_expression;  ///< a pattern that was given up as too expensive on this article, or empty
};

/// Everything in the rule's scope and language, longest first at each place, less its exceptions. Guards are not
/// asked.
Hits find_hits(const Article& article, const JoinedRule& rule, const std::shared_ptr<const PhraseTable>& table);

}  // namespace carelint

#endif
