// Small questions about words and languages that several families ask.
#ifndef CARELINT_RULES_SHARED_WORDS_H
#define CARELINT_RULES_SHARED_WORDS_H

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "carelint/article.h"
#include "carelint/rule.h"

namespace carelint {

/// ASCII only.
constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
constexpr bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Some small ASCII letters, to turn most words away by their first.
class LetterSet {
 public:
  consteval explicit LetterSet(std::string_view letters) {
    for (const char letter : letters) bits_ |= std::uint32_t{1} << (letter - 'a');
  }
  constexpr bool contains(char c) const { return c >= 'a' && c <= 'z' && (bits_ >> (c - 'a') & 1U) != 0; }

 private:
  std::uint32_t bits_ = 0;
};

/// ASCII letters small, all else as it is.
std::string lowered(std::string_view text);

/// ASCII letters in either case are the same; `part` is in lower case.
bool holds_ignoring_case(std::string_view text, std::string_view part);

/// Letters that have to be added, dropped, exchanged or swapped with their neighbour to make one of the other; more
/// than `limit` counts as limit + 1. Bytes count as letters.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

/// "about", "by", "with" …: an English preposition of place, time or topic.
bool is_preposition(std::string_view word);

/// `replacement` with a capital where `original` begins with one.
std::string with_case_of(std::string_view original, std::string replacement);

/// The first block of that kind, or null.
const Block* first_block(std::span<const Block> blocks, BlockKind kind);

/// The whole page stands in the source, so that what it lacks is a fault: HTML in which <html>, <head> or <body> is
/// written. Drafts of a content management system, Markdown and plain text have their title, author and footer from
/// elsewhere.
bool is_whole_page(const Article& article);
/// Likewise where the run is told so (`--page`), for every HTML source.
bool is_whole_page(const Article& article, const Settings& settings);

/// Where to point for something that the whole article lacks: its first heading of the highest level in the main
/// content, else its title, else its first sentence; the beginning of the source where it has none.
SourceRange article_headline(const Article& article);

}  // namespace carelint

#endif
