// Small questions about the tokens of a block that the search for the ends of sentences asks.
#ifndef CARELINT_TEXT_SENTENCE_TOKENS_H
#define CARELINT_TEXT_SENTENCE_TOKENS_H

#include <cstddef>
#include <initializer_list>
#include <span>
#include <string_view>

#include "source/ascii.h"
#include "text/segmenter.h"

namespace carelint {

/// A view of a block's text and its tokens. An index beyond the end is answered as an empty token.
class SentenceTokens {
 public:
  SentenceTokens(std::string_view text, std::span<const TokenSpan> tokens) : text_(text), tokens_(tokens) {}

  std::size_t size() const { return tokens_.size(); }
  std::string_view whole_text() const { return text_; }
  std::string_view text(std::size_t i) const { return i < size() ? tokens_[i].span.of(text_) : std::string_view{}; }
  std::uint32_t begin(std::size_t i) const {
    return i < size() ? tokens_[i].span.begin : static_cast<std::uint32_t>(text_.size());
  }
  std::uint32_t end(std::size_t i) const {
    return i < size() ? tokens_[i].span.end : static_cast<std::uint32_t>(text_.size());
  }
  bool has_space_before(std::size_t i) const { return i < size() && tokens_[i].space_before; }

  bool is_number(std::size_t i) const { return i < size() && tokens_[i].kind == TokenKind::number; }
  bool is_word(std::size_t i) const { return i < size() && tokens_[i].kind == TokenKind::word; }
  bool is_capitalised(std::size_t i) const;
  bool is_lower_case(std::size_t i) const;
  /// "iPhone", "eBay": a name that begins in lower case.
  bool is_camel_case(std::size_t i) const;
  /// One letter, such as an initial.
  bool is_single_letter(std::size_t i) const {
    return i < size() && text(i).size() == 1 && is_ascii_letter(text(i)[0]);
  }
  /// A capitalised word that opens sentences and is no name; see is_sentence_opener().
  bool is_opener(std::size_t i) const;
  /// A word that the tables know in lower case.
  bool is_dictionary_word(std::size_t i) const;
  bool is_roman_numeral(std::size_t i) const;
  /// "¹", "²³": superscript digits by their own characters.
  bool is_superscript(std::size_t i) const;
  bool starts_line(std::size_t i) const;

  /// The first token behind marks that open something, such as quotation marks and brackets; behind eight at the most.
  std::size_t word_behind_openers(std::size_t i) const;
  /// True where a sentence may begin: a capital, a number or a name such as "iPhone", marks that open something and a
  /// bullet or dash in front of it passed over.
  bool opens_sentence(std::size_t i) const;

  bool is_terminator(std::size_t i) const { return is_stop(i) || is_question_or_exclamation(i) || is_ellipsis(i); }
  bool is_stop(std::size_t i) const { return text(i) == "."; }
  bool is_question_or_exclamation(std::size_t i) const;
  bool is_ellipsis(std::size_t i) const { return text(i) == "…"; }
  bool is_closing_quotation_mark(std::size_t i) const;
  bool is_closing_bracket(std::size_t i) const { return text(i) == ")" || text(i) == "]" || text(i) == "}"; }
  bool is_opening_mark(std::size_t i) const;
  bool is_dash(std::size_t i) const;
  bool is_bullet(std::size_t i) const;

 private:
  std::string_view text_;
  std::span<const TokenSpan> tokens_;
};

/// A capitalised word that begins a sentence behind a full stop even without a space between: "Then", "Mr", "That".
bool begins_sentence_by_itself(std::string_view word);

/// Compares with the words of a list, ASCII letters alike in either case.
bool is_any_of(std::string_view text, std::initializer_list<std::string_view> words);

}  // namespace carelint

#endif
