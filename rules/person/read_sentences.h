// Which sentences the rules of this family read.
#ifndef CARELINT_RULES_PERSON_READ_SENTENCES_H
#define CARELINT_RULES_PERSON_READ_SENTENCES_H

#include <cstddef>

#include "carelint/article.h"

namespace carelint {

/// In tokens. What is longer is no sentence that a person wrote; it is not read, so that looks around a pronoun stay
/// short.
constexpr std::size_t longest_read_sentence = 400;

/// Calls visit(block, sentence) for the English sentences of the prose and headings of the main content, in order;
/// quotations that are blocks of their own are left out.
template <class Visit>
void for_each_read_sentence(const Article& article, Visit visit) {
  for (const Block& block : article.blocks()) {
    const bool read = (block.is_prose() || block.kind == BlockKind::heading) && !block.in_quotation &&
                      block.region == Region::main && is_english(block.language);
    if (!read) continue;
    for (const Sentence& sentence : block.sentences) {
      if (sentence.tokens.size() <= longest_read_sentence) visit(block, sentence);
    }
  }
}

}  // namespace carelint

#endif
