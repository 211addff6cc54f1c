#include "text/segmenter.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <stdexcept>
#include <string>

#include "source/ascii.h"

namespace carelint {
namespace {

struct CloseIterator {
  void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }
};
using BreakIterator = std::unique_ptr<UBreakIterator, CloseIterator>;

BreakIterator open_iterator(UBreakIteratorType type, const char* locale) {
  UErrorCode status = U_ZERO_ERROR;
  BreakIterator iterator(ubrk_open(type, locale, nullptr, 0, &status));
  if (U_FAILURE(status)) throw std::runtime_error(std::string("ICU has no break rules: ") + u_errorName(status));
  return iterator;
}

bool is_white_space(UChar32 c) {
  return u_isUWhiteSpace(c) || c == 0x200B;
}

}  // namespace

// A block's text in UTF-16 with the way back, and the iterators over it.
class Segmenter::Boundaries {
 public:
  Boundaries() : words_(open_iterator(UBRK_WORD, "en")), sentences_(open_iterator(UBRK_SENTENCE, "en")) {}

  void set_text(std::string_view text) {
    units_.clear();
    offsets_.clear();
    ascii_ = std::all_of(text.begin(), text.end(), is_ascii);
    if (ascii_) {
      std::transform(text.begin(), text.end(), std::back_inserter(units_),
                     [](char c) { return line_break_as_space(c); });
    } else {
      append_code_points(text);
    }
  }

  UBreakIterator* words() const { return over_text(words_); }
  UBreakIterator* sentences() const { return over_text(sentences_); }
  std::uint32_t offset(int32_t unit) const {
    return ascii_ ? static_cast<std::uint32_t>(unit) : offsets_[static_cast<std::size_t>(unit)];
  }

 private:
  // A single line break inside a block must not end a sentence as a paragraph separator would.
  static char16_t line_break_as_space(char c) { return c == '\n' ? u' ' : static_cast<char16_t>(c); }

  void append_code_points(std::string_view text) {
    int32_t at = 0;
    const auto size = static_cast<int32_t>(text.size());
    while (at < size) {
      const auto begin = static_cast<std::uint32_t>(at);
      UChar32 c = 0;
      U8_NEXT_OR_FFFD(text.data(), at, size, c);
      if (c > 0xFFFF) {
        units_.push_back(U16_LEAD(c));
        offsets_.push_back(begin);
        units_.push_back(U16_TRAIL(c));
      } else {
        units_.push_back(c == '\n' ? u' ' : static_cast<char16_t>(c));
      }
      offsets_.push_back(begin);
    }
    offsets_.push_back(static_cast<std::uint32_t>(size));
  }

  UBreakIterator* over_text(const BreakIterator& iterator) const {
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText(iterator.get(), units_.data(), static_cast<int32_t>(units_.size()), &status);
    if (U_FAILURE(status)) throw std::runtime_error(std::string("ICU cannot read a text: ") + u_errorName(status));
    return iterator.get();
  }

  BreakIterator words_;
  BreakIterator sentences_;
  std::u16string units_;
  std::vector<std::uint32_t> offsets_;
  bool ascii_ = true;
};

namespace {

bool holds_letter(std::string_view token) {
  const auto size = static_cast<int32_t>(token.size());
  for (int32_t at = 0; at < size;) {
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(token.data(), at, size, c);
    if (u_isalpha(c)) return true;
  }
  return false;
}

// ICU calls "B12" a number, by its end.
TokenKind kind_of(int32_t rule_status, std::string_view token, UChar32 first) {
  if (rule_status >= UBRK_WORD_LETTER) return TokenKind::word;
  if (rule_status >= UBRK_WORD_NUMBER) return holds_letter(token) ? TokenKind::word : TokenKind::number;
  return u_ispunct(first) ? TokenKind::punctuation : TokenKind::symbol;
}

// Trims white space off both ends and adds what is left.
void add_trimmed(std::string_view text, std::uint32_t begin, std::uint32_t end, std::vector<TextSpan>& spans) {
  while (begin < end) {
    auto next = static_cast<int32_t>(begin);
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(text.data(), next, static_cast<int32_t>(end), c);
    if (!is_white_space(c)) break;
    begin = static_cast<std::uint32_t>(next);
  }
  while (begin < end) {
    auto previous = static_cast<int32_t>(end);
    UChar32 c = 0;
    U8_PREV_OR_FFFD(text.data(), static_cast<int32_t>(begin), previous, c);
    if (!is_white_space(c)) break;
    end = static_cast<std::uint32_t>(previous);
  }
  if (begin < end) spans.push_back({begin, end});
}

// A blank line made of two line breaks ends a sentence, whatever stands before it.
void add_sentence(std::string_view text, std::uint32_t begin, std::uint32_t end, std::vector<TextSpan>& sentences) {
  text = text.substr(0, end);
  for (std::size_t blank = text.find("\n\n", begin); blank < end; blank = text.find("\n\n", begin)) {
    add_trimmed(text, begin, static_cast<std::uint32_t>(blank), sentences);
    begin = static_cast<std::uint32_t>(blank) + 2;
  }
  add_trimmed(text, begin, end, sentences);
}

}  // namespace

Segmenter::Segmenter() : boundaries_(std::make_unique<Boundaries>()) {}
Segmenter::~Segmenter() = default;

void Segmenter::find_tokens(std::string_view text, std::vector<TokenSpan>& tokens) {
  tokens.clear();
  boundaries_->set_text(text);
  UBreakIterator* words = boundaries_->words();
  std::uint32_t begin = 0;
  bool space_before = false;
  for (int32_t unit = ubrk_next(words); unit != UBRK_DONE; unit = ubrk_next(words)) {
    const std::uint32_t end = boundaries_->offset(unit);
    const auto first = static_cast<UChar32>(code_point_at(text, begin).value);
    if (is_white_space(first)) {
      space_before = true;
    } else {
      tokens.push_back(
          {{begin, end}, kind_of(ubrk_getRuleStatus(words), text.substr(begin, end - begin), first), space_before});
      space_before = false;
    }
    begin = end;
  }
}

void Segmenter::find_sentences(std::string_view text, std::vector<TextSpan>& sentences) {
  sentences.clear();
  boundaries_->set_text(text);
  UBreakIterator* boundaries = boundaries_->sentences();
  std::uint32_t begin = 0;
  for (int32_t unit = ubrk_next(boundaries); unit != UBRK_DONE; unit = ubrk_next(boundaries)) {
    const std::uint32_t end = boundaries_->offset(unit);
    add_sentence(text, begin, end, sentences);
    begin = std::max(begin, end);
  }
}

}  // namespace carelint
