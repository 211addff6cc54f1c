#include "pack/guards.h"

#include <algorithm>

#include "carelint/words.h"
#include "pack/characters.h"
#include "pack/guard_words.h"

namespace carelint {
namespace {

constexpr std::size_t min_title_case_words = 3;

/// Words that stay small inside a name or a title.
bool is_linking_word(std::string_view word) {
  return is_one_of(word, "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to",
                   "with");
}

bool is_all_capitals(std::string_view text) {
  return has_upper_case(text) && !has_lower_case(text);
}

bool is_capitalized(const Token& token) {
  return token.is_word() && starts_upper_case(token.text);
}

/// Sets most words with a capital, as a heading may, or all letters: then a capital says nothing.
bool is_in_title_case(const Use& use) {
  std::size_t small = 0;
  std::size_t capital = 0;
  for (std::size_t i = use.first_of_sentence(); i < use.last_of_sentence(); ++i) {
    const Token& token = use.token(i);
    const bool found = i >= use.first_token() && i < use.last_token();
    if (found || token.kind != TokenKind::word || i == use.first_of_sentence() || is_linking_word(token.folded))
      continue;
    ++(starts_upper_case(token.text) ? capital : small);
  }
  return capital + small >= min_title_case_words && capital > 2 * small;
}

/// How many words with a capital stand next to an index, in one direction; linking words may stand between.
std::size_t capitals_beside(const Use& use, std::size_t index, std::ptrdiff_t step) {
  std::size_t count = 0;
  for (std::size_t at = index; !use.word(at).empty(); at += static_cast<std::size_t>(step)) {
    const Token& token = use.token(at);
    if (is_capitalized(token) && at != use.first_of_sentence()) {
      ++count;
    } else if (!is_linking_word(token.folded) && token.text != "&") {
      break;
    }
  }
  return count;
}

/// A whole sentence in italics, in a block that is not: a thought, as in "<em>Idiot, you left it there.</em>".
bool is_inner_speech(const Use& use) {
  const auto is_emphasised = [](const Token& token) { return token.marks.has(Mark::emphasis) || !token.is_word(); };
  if (!use.all_have(Mark::emphasis)) return false;
  const auto sentence =
      use.block().tokens.subspan(use.first_of_sentence(), use.last_of_sentence() - use.first_of_sentence());
  const auto& tokens = use.block().tokens;
  return std::all_of(sentence.begin(), sentence.end(), is_emphasised) &&
         !std::all_of(tokens.begin(), tokens.end(), is_emphasised);
}

}  // namespace

Use::Use(const Block& block, std::size_t begin, std::size_t end) : block_(&block), begin_(begin), end_(end) {
  const auto ends_before = [&](const Token& token, std::size_t offset) {
    return block.offset_of(token.text) + token.text.size() <= offset;
  };
  const auto begins_before = [&](const Token& token, std::size_t offset) {
    return block.offset_of(token.text) < offset;
  };
  const auto& tokens = block.tokens;
  first_token_ =
      static_cast<std::size_t>(std::lower_bound(tokens.begin(), tokens.end(), begin, ends_before) - tokens.begin());
  last_token_ =
      static_cast<std::size_t>(std::lower_bound(tokens.begin(), tokens.end(), end, begins_before) - tokens.begin());
  last_token_ = std::max(first_token_, last_token_);
  last_of_sentence_ = tokens.size();
  const auto after = std::upper_bound(
      block.sentences.begin(), block.sentences.end(), begin,
      [&](std::size_t offset, const Sentence& sentence) { return offset < block.offset_of(sentence.text); });
  if (after == block.sentences.begin()) return;
  const Sentence& sentence = *(after - 1);
  if (sentence.tokens.empty()) return;
  first_of_sentence_ = static_cast<std::size_t>(sentence.tokens.data() - tokens.data());
  last_of_sentence_ = first_of_sentence_ + sentence.tokens.size();
}

bool Use::all_have(Mark mark) const {
  return first_token_ < last_token_ &&
         std::all_of(tokens().begin(), tokens().end(), [mark](const Token& token) { return token.marks.has(mark); });
}

bool is_quotation(const Use& use) {
  return use.block().in_quotation || use.block().kind == BlockKind::quotation || use.all_have(Mark::quotation) ||
         is_inner_speech(use);
}

bool is_official_name(const Use& use) {
  if (use.block().kind == BlockKind::reference) return true;
  std::size_t capitals = 0;
  for (std::size_t i = use.first_token(); i < use.last_token(); ++i) {
    const Token& token = use.token(i);
    if (!token.is_word() || is_linking_word(token.folded)) continue;
    if (!is_capitalized(token) || (token.text.size() > 1 && is_all_capitals(token.text))) return false;
    if (i != use.first_of_sentence()) ++capitals;
  }
  if (is_in_title_case(use)) return false;
  const std::size_t after = capitals_beside(use, use.last_token(), 1);
  // The first word of a sentence has its capital anyway: it takes two more behind it to make a name.
  if (use.first_token() == use.first_of_sentence()) return capitals + after >= 2;
  return capitals >= 1 && capitals + after + capitals_beside(use, use.first_token() - 1, -1) >= 2;
}

bool is_freed(const Use& use, std::span<const Guard> guards) {
  return std::any_of(guards.begin(), guards.end(), [&](Guard guard) {
    switch (guard) {
      case Guard::quotation: return is_quotation(use);
      case Guard::mention: return is_mention(use);
      case Guard::negation: return is_negation(use);
      case Guard::official_name: return is_official_name(use);
    }
    return false;
  });
}

}  // namespace carelint
