// The text of one entry with its italics: what the grammars read.
#ifndef CARELINT_RULES_CITATION_ENTRY_TEXT_H
#define CARELINT_RULES_CITATION_ENTRY_TEXT_H

#include <cstddef>
#include <string_view>
#include <vector>

#include "carelint/article.h"
#include "citation/reference.h"

namespace carelint {

/// How much of a stretch stands in italics, by its letters and digits.
enum class Italics : std::uint8_t { none, some, all };

/// Offsets are those of the block's text; the entry is [begin, end) of it. Keeps views of the block.
class EntryText {
 public:
  EntryText(const Block& block, std::size_t begin, std::size_t end);

  const Block& block() const { return *block_; }
  std::size_t begin() const { return begin_; }
  std::size_t end() const { return end_; }
  /// [from, to) of the text, cut to the entry.
  std::string_view part(std::size_t from, std::size_t to) const;
  std::string_view part(const Field& field) const { return part(field.begin, field.end); }
  char at(std::size_t offset) const { return offset < end_ ? block_->text[offset] : '\0'; }

  Italics italics(std::size_t from, std::size_t to) const;
  bool is_italic(std::size_t offset) const;
  /// The run in italics that holds `offset`, cut to the entry.
  Field italic_run(std::size_t offset) const;
  /// Where the next letter or digit in italics stands; end() where none is.
  std::size_t next_italic(std::size_t from) const;

  /// The first place of `wanted` in [from, to); npos where there is none.
  std::size_t find(std::string_view wanted, std::size_t from, std::size_t to) const;

  static constexpr std::size_t npos = std::string_view::npos;

 private:
  const Block* block_;
  std::size_t begin_;
  std::size_t end_;
  std::vector<bool> italic_;  // from begin_
};

// Letters of any alphabet with a case, in UTF-8.

/// True where a capital letter stands at the beginning.
bool begins_with_capital(std::string_view text);
bool begins_with_small_letter(std::string_view text);
/// The size of the letter at the beginning in bytes, 0 for no letter.
std::size_t letter_size(std::string_view text);
/// "January", "Jan", "Jan.", "Spring": a name of a month or season.
bool is_month(std::string_view word);
/// Four digits from 1500 to 2099 at the beginning.
bool begins_with_year(std::string_view text);
std::string_view trimmed(std::string_view text);

}  // namespace carelint

#endif
