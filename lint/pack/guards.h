// The uses that a rule frees: quoting, naming, denying a phrase, and names that hold it.
#ifndef CARELINT_PACK_GUARDS_H
#define CARELINT_PACK_GUARDS_H

#include <cstddef>
#include <span>

#include "carelint/article.h"
#include "pack/pack.h"

namespace carelint {

/// Words of a block that a rule has found, and the sentence they stand in.
class Use {
 public:
  /// `begin` and `end` are offsets in the block's text; what lies between holds a part of at least one token.
  Use(const Block& block, std::size_t begin, std::size_t end);

  const Block& block() const { return *block_; }
  std::size_t begin() const { return begin_; }
  std::size_t end() const { return end_; }
  /// The tokens found, and those of the sentence, as indices in Block::tokens; the last of each is one beyond.
  std::size_t first_token() const { return first_token_; }
  std::size_t last_token() const { return last_token_; }
  std::size_t first_of_sentence() const { return first_of_sentence_; }
  std::size_t last_of_sentence() const { return last_of_sentence_; }

  const Token& token(std::size_t index) const { return block_->tokens[index]; }
  std::span<const Token> tokens() const { return block_->tokens.subspan(first_token_, last_token_ - first_token_); }
  /// The folded token, or an empty text outside of the sentence. An index before 0 wraps round, so it is outside.
  std::string_view word(std::size_t index) const {
    return index >= first_of_sentence_ && index < last_of_sentence_ ? token(index).folded : std::string_view();
  }
  /// The marks that every token found has.
  bool all_have(Mark mark) const;

 private:
  const Block* block_;
  std::size_t begin_;
  std::size_t end_;
  std::size_t first_token_ = 0;
  std::size_t last_token_ = 0;
  std::size_t first_of_sentence_ = 0;
  std::size_t last_of_sentence_ = 0;
};

bool is_quotation(const Use& use);
bool is_mention(const Use& use);
bool is_negation(const Use& use);
bool is_official_name(const Use& use);

/// True when one of the guards frees the use.
bool is_freed(const Use& use, std::span<const Guard> guards);

}  // namespace carelint

#endif
