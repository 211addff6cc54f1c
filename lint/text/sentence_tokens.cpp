#include "text/sentence_tokens.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "carelint/words.h"
#include "text/abbreviations.h"
#include "text/word_tables.h"

namespace carelint {
namespace {

constexpr std::size_t longest_known_word = 24;

// A word in lower case with a straight apostrophe; empty for one that is too long or not ASCII but for the apostrophe.
class LowerCase {
 public:
  explicit LowerCase(std::string_view word) {
    constexpr std::string_view apostrophe = "’";
    while (!word.empty()) {
      const bool curly = word.starts_with(apostrophe);
      if (size_ == buffer_.size() || (!curly && !is_ascii(word.front()))) {
        size_ = 0;
        return;
      }
      buffer_[size_++] = curly ? '\'' : ascii_lower(word.front());
      word.remove_prefix(curly ? apostrophe.size() : 1);
    }
  }
  std::string_view text() const { return {buffer_.data(), size_}; }

 private:
  std::array<char, longest_known_word> buffer_;
  std::size_t size_ = 0;
};

char32_t first_of(std::string_view text) {
  return text.empty() ? 0 : code_point_at(text, 0).value;
}

}  // namespace

bool SentenceTokens::is_capitalised(std::size_t i) const {
  if (!is_word(i)) return false;
  const char first = text(i).front();
  return is_ascii(first) ? is_ascii_upper(first) : u_isupper(static_cast<UChar32>(first_of(text(i)))) != 0;
}

bool SentenceTokens::is_lower_case(std::size_t i) const {
  if (!is_word(i)) return false;
  const char first = text(i).front();
  return is_ascii(first) ? is_ascii_letter(first) && !is_ascii_upper(first)
                         : u_islower(static_cast<UChar32>(first_of(text(i)))) != 0;
}

bool SentenceTokens::is_camel_case(std::size_t i) const {
  return is_lower_case(i) && text(i).size() > 2 && is_ascii_upper(text(i)[1]);
}

bool SentenceTokens::is_opener(std::size_t i) const {
  return is_capitalised(i) && is_sentence_opener(LowerCase(text(i)).text());
}

bool SentenceTokens::is_dictionary_word(std::size_t i) const {
  if (!is_word(i)) return false;
  const WordEntry* entry = word_table.find(LowerCase(text(i)).text());
  return entry != nullptr && entry->familiarity != Familiarity::uncommon;
}

bool SentenceTokens::is_roman_numeral(std::size_t i) const {
  return is_word(i) && text(i).find_first_not_of("IVXivx") == std::string_view::npos;
}

bool SentenceTokens::is_superscript(std::size_t i) const {
  const char32_t first = first_of(text(i));
  return first == 0xB9 || first == 0xB2 || first == 0xB3 || first == 0x2070 || (first >= 0x2074 && first <= 0x2079);
}

bool SentenceTokens::starts_line(std::size_t i) const {
  if (i == 0) return true;
  return text_.substr(end(i - 1), begin(i) - end(i - 1)).find('\n') != std::string_view::npos;
}

bool SentenceTokens::is_question_or_exclamation(std::size_t i) const {
  return is_one_of(text(i), "?", "!", "‽", "⁇", "⁈", "⁉", "‼");
}

bool SentenceTokens::is_closing_quotation_mark(std::size_t i) const {
  return is_one_of(text(i), "\"", "”", "’", "'", "»", "›");
}

bool SentenceTokens::is_opening_mark(std::size_t i) const {
  return is_one_of(text(i), "\"", "“", "‘", "'", "(", "[", "«", "¿", "¡", "_", "*", "©");
}

bool SentenceTokens::is_dash(std::size_t i) const {
  return is_one_of(text(i), "-", "–", "—");
}

bool SentenceTokens::is_bullet(std::size_t i) const {
  return is_one_of(text(i), "•", "‣", "⁃", "◦", "▪", "●");
}

std::size_t SentenceTokens::word_behind_openers(std::size_t i) const {
  constexpr std::size_t most_openers = 8;
  const std::size_t first = i;
  while (is_opening_mark(i) && i - first < most_openers) ++i;
  return i;
}

bool SentenceTokens::opens_sentence(std::size_t i) const {
  if (is_dash(i) && has_space_before(i + 1)) return is_capitalised(i + 1);
  if (is_bullet(i)) return true;
  const std::size_t word = word_behind_openers(i);
  return is_capitalised(word) || is_number(word) || is_camel_case(word) || (word == size() && word > i);
}

bool begins_sentence_by_itself(std::string_view word) {
  const TokenSpan token{{0, static_cast<std::uint32_t>(word.size())}, TokenKind::word, false};
  const SentenceTokens alone(word, std::span(&token, 1));
  return word.size() > 1 && (alone.is_opener(0) || alone.is_dictionary_word(0) ||
                             abbreviation_kind(word) == AbbreviationKind::before_name);
}

bool is_any_of(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return equals_ignoring_case(text, word); });
}

}  // namespace carelint
