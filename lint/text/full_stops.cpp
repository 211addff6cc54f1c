#include "text/full_stops.h"

#include "text/abbreviations.h"

namespace carelint {
namespace {

class FullStopJudge {
 public:
  FullStopJudge(const SentenceTokens& tokens, std::size_t sentence_begin)
      : tokens_(tokens), sentence_begin_(sentence_begin) {}

  bool ends_sentence(std::size_t dot, std::size_t next) const {
    if (dot == 0 || tokens_.has_space_before(dot)) return tokens_.opens_sentence(next);
    const std::size_t word = tokens_.word_behind_openers(next);
    const bool directly_behind_dot = next == dot + 1;
    if (!directly_behind_dot) return tokens_.opens_sentence(next);
    if (tokens_.text(next) == "—" || tokens_.text(next) == "–") return false;  // "N. Yorks. — On the wall"
    if (tokens_.text(dot - 1) == "°" || tokens_.text(dot - 1) == "º") return !tokens_.is_number(word);
    if (tokens_.is_single_letter(dot - 1)) return ends_at_letter(dot, word) && tokens_.opens_sentence(next);
    if (tokens_.is_word(dot - 1)) {
      if (const auto kind = abbreviation_kind(tokens_.text(dot - 1)))
        return ends_at_abbreviation(*kind, dot, next, word);
    }
    return tokens_.opens_sentence(next) || is_missing_capital(dot, next);
  }

 private:
  // "Jonas E. Smith", "you and I. Did", "vitamin D. Most"
  bool ends_at_letter(std::size_t dot, std::size_t word) const {
    const std::size_t letter = dot - 1;
    if (tokens_.is_number(word) || is_initial(word)) return false;
    if (!is_ascii_upper(tokens_.text(letter)[0])) return tokens_.is_opener(word);
    const bool behind_name = letter > 0 && tokens_.is_capitalised(letter - 1) && !tokens_.is_opener(letter - 1);
    if (tokens_.text(letter) == "I" && letter > 0 && !behind_name && !tokens_.is_stop(letter - 1)) return true;
    if (letter > 0 && is_labelled_by_letter(letter - 1)) return true;
    return tokens_.is_opener(word);
  }

  bool is_initial(std::size_t word) const {
    return tokens_.is_single_letter(word) && tokens_.is_capitalised(word) && tokens_.is_stop(word + 1) &&
           !tokens_.has_space_before(word + 1);
  }

  bool is_labelled_by_letter(std::size_t i) const {
    return is_any_of(tokens_.text(i),
                     {"vitamin", "hepatitis", "plan", "group", "type", "class", "grade", "part", "section", "option",
                      "schedule", "appendix", "cluster", "bipolar", "step", "phase", "level"});
  }

  bool ends_at_abbreviation(AbbreviationKind kind, std::size_t dot, std::size_t next, std::size_t word) const {
    const bool digit = tokens_.is_number(word);
    switch (kind) {
      case AbbreviationKind::inside: return false;
      case AbbreviationKind::before_name: return is_plain_opener(word) && dot > 1;
      case AbbreviationKind::before_number: {
        const bool letter = tokens_.is_single_letter(word) && tokens_.text(word) != "I" && tokens_.text(word) != "A";
        return !digit && !letter && !is_code(word) && !tokens_.is_roman_numeral(word) && tokens_.opens_sentence(next);
      }
      case AbbreviationKind::before_capital:
      case AbbreviationKind::state: return tokens_.is_opener(word);
      case AbbreviationKind::anywhere: return !digit && tokens_.opens_sentence(next);
      case AbbreviationKind::month: return !digit && !is_month_or_day(word) && tokens_.opens_sentence(next);
      case AbbreviationKind::time: return ends_at_time(dot, next, word);
    }
    return true;
  }

  // Words that follow a title's full stop only when the title ended the sentence ("the Dr. He").
  bool is_plain_opener(std::size_t word) const {
    return tokens_.is_opener(word) &&
           !is_any_of(tokens_.text(word), {"I", "A", "No", "So", "In", "On", "Will", "May", "Let"});
  }

  // "no. MH-017", "no. B12"
  bool is_code(std::size_t word) const {
    const std::string_view text = tokens_.text(word);
    const bool capitals = text.size() > 1 && is_ascii_upper(text[0]) && !is_ascii_letter(text[1]);
    const bool initials = text.size() > 1 && is_ascii_upper(text[0]) && is_ascii_upper(text[1]);
    return capitals || (initials && tokens_.text(word + 1) == "-");
  }

  // "Fri. Jan. 3"
  bool is_month_or_day(std::size_t word) const {
    return abbreviation_kind(tokens_.text(word)) == AbbreviationKind::month && tokens_.is_stop(word + 1);
  }

  // "At 5 a.m. Mr. Smith went": a short phrase at the beginning sets the time of what follows.
  bool ends_at_time(std::size_t dot, std::size_t next, std::size_t word) const {
    constexpr std::size_t longest_time_phrase = 3;  // "At 5 a.m"
    if (dot - sentence_begin_ <= longest_time_phrase && !tokens_.is_opener(word)) return false;
    if (is_any_of(tokens_.text(word),
                  {"Monday",   "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Eastern", "Central",
                   "Mountain", "Pacific", "Atlantic",  "EST",      "EDT",    "CST",      "CDT",    "MST",     "MDT",
                   "PST",      "PDT",     "ET",        "CT",       "PT",     "GMT",      "BST",    "UTC",     "IST",
                   "AEST",     "AEDT",    "NZST",      "NZDT",     "CET",    "CEST"})) {
      return false;
    }
    return tokens_.opens_sentence(next) && !tokens_.is_number(word);
  }

  // "binge eating is common. eating in secret is": two plain words with a full stop between; the capital is missing.
  bool is_missing_capital(std::size_t dot, std::size_t next) const {
    constexpr std::size_t shortest_word = 3;
    return tokens_.is_lower_case(next) && tokens_.is_lower_case(dot - 1) &&
           tokens_.text(dot - 1).size() >= shortest_word && tokens_.is_dictionary_word(dot - 1) &&
           (tokens_.is_dictionary_word(next) || tokens_.text(next + 1) == "-");
  }

  const SentenceTokens& tokens_;
  std::size_t sentence_begin_;
};

}  // namespace

bool full_stop_ends_sentence(const SentenceTokens& tokens, std::size_t sentence_begin, std::size_t dot,
                             std::size_t next) {
  return FullStopJudge(tokens, sentence_begin).ends_sentence(dot, next);
}

}  // namespace carelint
