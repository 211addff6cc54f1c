#include "text/counted_words.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <optional>

#include "carelint/words.h"
#include "source/ascii.h"
#include "text/spoken_numbers.h"
#include "text/spoken_words.h"
#include "text/word_tables.h"

namespace carelint {
namespace {

constexpr unsigned percent_syllables = 2;
constexpr unsigned to_syllables = 1;
constexpr unsigned polysyllable = 3;
constexpr std::uint32_t longest_short_word = 6;

bool is_hyphen(std::string_view text) {
  return text == "-" || text == "\u2010" || text == "\u2011";
}

unsigned currency_syllables(std::string_view sign) {
  if (sign == "$" || sign == "€") return 2;
  return sign == "£" || sign == "¥" ? 1 : 0;
}

bool is_in_capitals(std::string_view text) {
  return text.size() > 1 && std::all_of(text.begin(), text.end(), is_ascii_upper);
}

bool holds_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), is_ascii_digit);
}

class WordCounter {
 public:
  WordCounter(std::span<Token> tokens, std::string_view text, std::span<const TextSpan> addresses)
      : tokens_(tokens), text_(text), addresses_(addresses) {}

  void run() {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (tokens_[i].text == "&") {
        read_ampersand(i);
      } else if (tokens_[i].is_word() && !is_left_out(i)) {
        read_word(i);
      }
    }
  }

 private:
  const Token* at(std::size_t index) const { return index < tokens_.size() ? &tokens_[index] : nullptr; }
  const Token* before(std::size_t index) const { return index > 0 ? &tokens_[index - 1] : nullptr; }
  bool is_number(std::size_t index) const { return index < tokens_.size() && tokens_[index].kind == TokenKind::number; }

  bool is_in_address(const Token& token) {
    const auto begin = static_cast<std::size_t>(token.text.data() - text_.data());
    while (next_address_ < addresses_.size() && addresses_[next_address_].end <= begin) ++next_address_;
    return next_address_ < addresses_.size() && addresses_[next_address_].begin < begin + token.text.size();
  }

  bool is_left_out(std::size_t i) {
    const Token& token = tokens_[i];
    if (token.marks.has(Mark::code) || is_in_address(token)) return true;
    return token.kind == TokenKind::number && (token.marks.has(Mark::superscript) || is_note_number(i));
  }

  // "slept.3 Then", "slept.[3] Then": up to three digits right behind a full stop.
  bool is_note_number(std::size_t i) const {
    constexpr std::size_t longest_note_number = 3;
    if (i < 2 || tokens_[i].space_before || tokens_[i].text.size() > longest_note_number) return false;
    const std::string_view mark = tokens_[i - 1].text;
    const auto is_terminator = [&](std::size_t index) {
      return is_one_of(tokens_[index].text, ".", "!", "?", "…") && !tokens_[index].space_before;
    };
    const Token* next = at(i + 1);
    if (mark == "[") {
      return is_terminator(i - 2) && !tokens_[i - 1].space_before && next != nullptr && next->text == "]";
    }
    const bool behind_quotation = is_one_of(mark, "”", "\"") && (is_terminator(i - 2) || tokens_[i - 2].text == ",");
    if (mark != "." && !behind_quotation) return false;
    return !tokens_[i - 1].space_before && tokens_[i - 2].kind != TokenKind::number &&
           (next == nullptr || next->space_before);
  }

  void read_ampersand(std::size_t i) {
    const Token* next = at(i + 1);
    const bool between = i > 0 && next != nullptr && next->is_word() && tokens_[i].space_before && next->space_before;
    if (!between) return;
    tokens_[i].part = WordPart::first;
    tokens_[i].syllables = 1;
  }

  // Two tokens before: what a hyphen, colon, slash or dash joins this one to.
  bool is_joined(std::size_t i) const {
    if (i < 2 || tokens_[i].space_before || tokens_[i - 1].space_before) return false;
    if (tokens_[i - 2].part == WordPart::none) return false;
    const std::string_view joint = tokens_[i - 1].text;
    if (is_hyphen(joint)) return true;
    return is_number(i) && is_number(i - 2) && (joint == ":" || joint == "/" || joint == "–");
  }

  void read_word(std::size_t i) {
    Token& token = tokens_[i];
    token.part = is_joined(i) ? WordPart::further : WordPart::first;
    const unsigned syllables = token.kind == TokenKind::number ? read_number(i) : read_letters(i);
    token.syllables = static_cast<std::uint8_t>(std::min(syllables, 255U));
  }

  unsigned read_number(std::size_t i) {
    const Token& token = tokens_[i];
    if (is_telephone_number(i)) return digit_syllables(token.text);
    const unsigned currency = currency_before(i);
    const Token* next = at(i + 1);
    if (is_clock_time(i)) return clock_syllables(token.text);
    unsigned syllables = currency > 0 ? amount_syllables(token.text) + currency : numeral_syllables(token.text);
    if (next != nullptr && next->text == "%") syllables += percent_syllables;
    if (is_range_end(i)) syllables += to_syllables;
    return syllables;
  }

  unsigned currency_before(std::size_t i) const {
    return i > 0 && !tokens_[i].space_before ? currency_syllables(tokens_[i - 1].text) : 0;
  }

  // "7.40 am", "11.30 p.m."
  bool is_clock_time(std::size_t i) const {
    const std::string_view text = tokens_[i].text;
    const std::size_t dot = text.find('.');
    const Token* next = at(i + 1);
    const bool minutes = dot != text.npos && dot <= 2 && text.size() == dot + 3;
    return minutes && next != nullptr &&
           (next->folded == "am" || next->folded == "pm" || next->folded == "a.m" || next->folded == "p.m");
  }
  static unsigned clock_syllables(std::string_view time) {
    const std::size_t dot = time.find('.');
    const std::string_view minutes = time.substr(dot + 1);
    return numeral_syllables(time.substr(0, dot)) + (minutes == "00" ? 0 : numeral_syllables(minutes));
  }

  // The second number of "10-15" or "137–156"; "1-800-273-8255" and "555-0100" are no ranges.
  bool is_range_end(std::size_t i) const {
    if (tokens_[i].part != WordPart::further || !is_number(i - 2)) return false;
    return is_hyphen(tokens_[i - 1].text) || tokens_[i - 1].text == "–";
  }

  bool is_telephone_number(std::size_t i) const {
    const std::string_view digits = tokens_[i].text;
    if (!std::all_of(digits.begin(), digits.end(), is_ascii_digit)) return false;
    if (digits == "988" || digits == "911" || digits == "999") return true;
    if (digits.size() > 2 && digits.front() == '0') return true;
    constexpr std::size_t longest_plain_number = 4;
    if (digits.size() > longest_plain_number && !digits.ends_with("00")) return true;
    const std::size_t groups = groups_around(i);
    if (groups >= 3 || follows_area_code(i)) return true;
    if (digits == "116" && is_number(i + 1) && tokens_[i + 1].text.size() == 3) return true;  // European helplines
    if (digits.size() == 3 && i > 0 && tokens_[i - 1].text == "116") return true;
    return (digits.size() > 2 || groups == 2) && stands_behind_telephone_word(i);
  }

  // Numbers that only a space or hyphen parts: "0800 58 58 58", "1-800-273-8255". Three are enough to know.
  std::size_t groups_around(std::size_t i) const {
    constexpr std::size_t enough = 3;
    std::size_t groups = 1;
    for (std::size_t from = i; groups < enough && previous_group(from) != from; ++groups) from = previous_group(from);
    for (std::size_t from = i; groups < enough && next_group(from) != from; ++groups) from = next_group(from);
    return groups;
  }
  // "0800 1111": a group of its own only in name.
  bool follows_area_code(std::size_t i) const {
    const std::size_t previous = previous_group(i);
    return previous != i && tokens_[previous].text.front() == '0' && tokens_[previous].text.size() > 2;
  }
  std::size_t previous_group(std::size_t i) const {
    const bool behind_area_code =
        i >= 3 && tokens_[i - 1].text == ")" && is_number(i - 2) && tokens_[i - 3].text == "(";
    if (behind_area_code) return i - 2;  // "(207) 555-0142"
    if (i >= 1 && is_number(i - 1) && tokens_[i].space_before) return i - 1;
    if (i >= 2 && is_tight_hyphen(i - 1) && is_number(i - 2)) return i - 2;
    return i;
  }
  std::size_t next_group(std::size_t i) const {
    const bool area_code = i >= 1 && tokens_[i - 1].text == "(" && i + 2 < tokens_.size() && tokens_[i + 1].text == ")";
    if (area_code && is_number(i + 2)) return i + 2;
    if (is_number(i + 1) && tokens_[i + 1].space_before) return i + 1;
    if (is_number(i + 2) && is_tight_hyphen(i + 1)) return i + 2;
    return i;
  }
  // `i` has a token behind it.
  bool is_tight_hyphen(std::size_t i) const {
    return is_hyphen(tokens_[i].text) && !tokens_[i].space_before && !tokens_[i + 1].space_before;
  }

  bool stands_behind_telephone_word(std::size_t i) const {
    constexpr auto words = std::to_array<std::string_view>({"call", "calling", "calls", "dial", "dialling", "dialing",
                                                            "phone", "phoning", "ring", "ringing", "text", "texting",
                                                            "telephone", "tel", "sms", "helpline", "lifeline", "nhs"});
    constexpr std::size_t reach = 5;
    for (std::size_t back = 1; back <= reach && back <= i; ++back) {
      const std::string_view word = tokens_[i - back].folded;
      if (word == "." || word == "!" || word == "?") return false;
      if (std::find(words.begin(), words.end(), word) != words.end()) return true;
    }
    return false;
  }

  unsigned read_letters(std::size_t i) {
    Token& token = tokens_[i];
    if (holds_digit(token.folded)) return alphanumeric_syllables(token.folded) + currency_before(i);
    if (is_ascii_upper(token.text.front()) && token.text.size() > 1 && is_ascii_upper(token.text[1])) {
      if (const auto spoken = speak_capitals(token.text, token.folded, is_shouted(i))) {
        token.familiarity = spoken->familiarity;
        return spoken->syllables;
      }
    }
    const Token* next = at(i + 1);
    const bool has_stop = next != nullptr && next->text == "." && !next->space_before;
    const bool before_number = is_number(i + 1) || (has_stop && is_number(i + 2));
    const bool behind_number = i > 0 && is_number(i - 1);
    const WordEntry* known = word_table.find(token.folded);
    // A known word that stands alone is no abbreviation.
    if (known == nullptr || has_stop || before_number || behind_number) {
      if (const auto spoken = abbreviation_syllables(token.folded, has_stop, behind_number, before_number)) {
        return *spoken;
      }
    }
    const SpokenWord spoken =
        known != nullptr ? SpokenWord{known->syllables, known->familiarity} : speak_word(token.folded);
    if (token.text.size() == 1) return spoken.syllables;
    const bool is_name = spoken.familiarity == Familiarity::uncommon && is_capitalised_inside(i);
    token.familiarity = is_name ? Familiarity::familiar : spoken.familiarity;
    return spoken.syllables;
  }

  bool is_shouted(std::size_t i) const {
    const auto shouts = [&](std::size_t other) { return is_in_capitals(tokens_[other].text); };
    return (i > 0 && shouts(i - 1)) || (i + 1 < tokens_.size() && shouts(i + 1));
  }

  // "with Okonkwo", "Ms. Okonkwo", "Renée Tremblay-Okafor": a capital that does not come from the beginning of a
  // sentence.
  bool is_capitalised_inside(std::size_t i) const {
    if (!is_capitalised(tokens_[i])) return false;
    const Token* previous = before(i);
    const Token* next = at(i + 1);
    const bool begins = previous == nullptr || previous->text == "." || previous->text == "!" ||
                        previous->text == "?" || previous->text == "“" || previous->text == "\"" ||
                        previous->text == ":";
    if (!begins) return true;
    const bool behind_title = previous != nullptr && previous->text == "." && i > 1 &&
                              tokens_[i - 2].text.size() <= 4 && is_capitalised(tokens_[i - 2]) &&
                              !previous->space_before;
    return behind_title || (next != nullptr && is_capitalised(*next));
  }

  static bool is_capitalised(const Token& token) {
    if (token.kind != TokenKind::word) return false;
    const char first = token.text.front();
    return is_ascii(first) ? is_ascii_upper(first)
                           : u_isupper(static_cast<UChar32>(code_point_at(token.text, 0).value)) != 0;
  }

  std::span<Token> tokens_;
  std::string_view text_;
  std::span<const TextSpan> addresses_;
  std::size_t next_address_ = 0;
};

struct Characters {
  std::uint32_t letters = 0;
  std::uint32_t digits = 0;
};

// What a byte of ASCII counts for: letters in the low half, digits in the high half.
constexpr std::uint32_t a_digit = 0x10000;
constexpr std::array<std::uint32_t, 128> ascii_counts = [] {
  std::array<std::uint32_t, 128> counts{};
  for (unsigned byte = 0; byte < 128; ++byte) {
    const char c = static_cast<char>(byte);
    counts[byte] = is_ascii_letter(c) ? 1 : is_ascii_digit(c) ? a_digit : 0;
  }
  return counts;
}();

Characters characters_of(std::string_view word) {
  std::uint32_t sum = 0;
  unsigned any = 0;
  for (const char c : word.substr(0, a_digit - 1)) {
    any |= static_cast<unsigned char>(c);
    sum += ascii_counts[static_cast<unsigned char>(c) & 0x7FU];
  }
  if (any < 0x80) return {sum % a_digit, sum / a_digit};
  Characters counted;
  const auto size = static_cast<int32_t>(word.size());
  for (int32_t at = 0; at < size;) {
    const char byte = word[static_cast<std::size_t>(at)];
    if (is_ascii(byte)) {
      counted.letters += is_ascii_letter(byte) ? 1 : 0;
      counted.digits += is_ascii_digit(byte) ? 1 : 0;
      ++at;
      continue;
    }
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(word.data(), at, size, c);
    if (u_isalpha(c)) {
      ++counted.letters;
    } else if (u_isdigit(c)) {
      ++counted.digits;
    }
  }
  return counted;
}

}  // namespace

void count_words(std::span<Token> tokens, std::string_view text, std::span<const TextSpan> addresses) {
  WordCounter(tokens, text, addresses).run();
}

TextCounts counts_of(std::span<const Token> tokens) {
  TextCounts counts;
  for (std::size_t i = 0; i < tokens.size();) {
    if (tokens[i].part == WordPart::none) {
      ++i;
      continue;
    }
    Characters characters;
    unsigned syllables = 0;
    Familiarity familiarity = Familiarity::familiar;
    std::size_t end = i;
    for (; end < tokens.size() && (end == i || tokens[end].part != WordPart::first); ++end) {
      const Token& token = tokens[end];
      if (token.part == WordPart::none) {
        const bool goes_on = end + 1 < tokens.size() && tokens[end + 1].part == WordPart::further;
        if (!goes_on) break;
        continue;
      }
      const Characters more = characters_of(token.text);
      characters.letters += more.letters;
      characters.digits += more.digits;
      syllables += token.syllables;
      familiarity = std::max(familiarity, token.familiarity);
    }
    ++counts.words;
    counts.syllables += syllables;
    counts.polysyllables += syllables >= polysyllable ? 1 : 0;
    counts.monosyllables += syllables == 1 ? 1 : 0;
    counts.letters += characters.letters;
    counts.characters += characters.letters + characters.digits;
    counts.long_words += characters.letters + characters.digits > longest_short_word ? 1 : 0;
    counts.unfamiliar_words += familiarity != Familiarity::familiar ? 1 : 0;
    counts.uncommon_words += familiarity == Familiarity::uncommon ? 1 : 0;
    i = end;
  }
  counts.sentences = counts.words > 0 ? 1 : 0;
  return counts;
}

}  // namespace carelint
