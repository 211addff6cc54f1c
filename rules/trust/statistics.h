// Figures and findings in the text, and whether a source stands beside them.
#ifndef CARELINT_RULES_TRUST_STATISTICS_H
#define CARELINT_RULES_TRUST_STATISTICS_H

#include <cstdint>
#include <optional>

#include "carelint/article.h"
#include "trust/marked_words.h"

namespace carelint {

enum class ClaimKind : std::uint8_t {
  exact_figure,  ///< "23 per cent of adults", without "about" or "nearly"
  figure,        ///< "about 20% of adults", "one in five students"
  finding,       ///< "studies show"
};

struct Claim {
  ClaimKind kind;
  SourceRange range;
};

/// The claim about people that a marked word makes in its sentence; none where it makes no claim: questions, what-ifs,
/// figures of something else.
std::optional<Claim> read_claim(const Sentence& sentence, const MarkedWord& word);

/// A citation, link, note or named source in the sentence, the one before it or the one behind it in the block.
bool is_supported(const Block& block, const Sentence& sentence);

}  // namespace carelint

#endif
