// The prose that the reading rules look at.
#ifndef CARELINT_RULES_READING_PROSE_H
#define CARELINT_RULES_READING_PROSE_H

#include <string>

#include "carelint/rule.h"

namespace carelint {

/// Calls `use(block, sentence)` for every sentence of the article's counted prose (see Article::metrics()) as the
/// formulas count them, without those that hold no word.
template <class Use>
void for_each_counted_sentence(const Article& article, const Use& use) {
  for (const Block& block : article.blocks()) {
    if (!block.is_counted) continue;
    for (const Sentence& sentence : block.counted_sentences) {
      if (sentence.counts.words > 0) use(block, sentence);
    }
  }
}

/// The title or the first heading says that those are addressed who treat: "A guide for clinicians". Their words are
/// not those of a reader in need.
bool is_for_clinicians(const Article& article);

/// "8" or "8.5"; "20 or more" for the highest grade of the estimate.
std::string shown_grade(double grade);

}  // namespace carelint

#endif
