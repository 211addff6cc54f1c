#include "text/sentences.h"

#include <algorithm>
#include <array>
#include <optional>

#include "carelint/words.h"
#include "dom/line_items.h"
#include "text/abbreviations.h"
#include "text/full_stops.h"
#include "text/list_markers.h"
#include "text/sentence_scope.h"
#include "text/sentence_tokens.h"

namespace carelint {
namespace {

constexpr std::size_t no_token = static_cast<std::size_t>(-1);

// The marks at the end of a sentence and what belongs to them.
struct Ending {
  std::size_t first = 0;  // the first mark
  std::size_t next = 0;   // the first token behind everything that belongs to the ending
  std::size_t stops = 0;
  bool ellipsis = false;    // three dots, or the character
  bool emphatic = false;    // a question or exclamation mark
  bool broken_off = false;  // a dash in front of a closing quotation mark
  bool closes_quotation = false;
};

class SentenceFinder {
 public:
  SentenceFinder(std::string_view text, std::span<const TokenSpan> tokens, std::span<const TextSpan> quotations,
                 std::span<const TextSpan> addresses, SentenceStarts& starts)
      : tokens_(text, tokens), scope_(tokens_, quotations, addresses), starts_(starts) {}

  void run() {
    starts_.seen.clear();
    starts_.counted.clear();
    if (tokens_.size() == 0) return;
    has_lines_ = tokens_.whole_text().find('\n') != std::string_view::npos;
    lines_are_items_ = has_lines_ && lines_are_items(tokens_.whole_text());
    start(0, true);
    std::size_t i = skip_marker(0);
    while (i < tokens_.size()) i = step(i);
  }

 private:
  // ---- sentences begin

  void start(std::size_t i, bool seen) {
    sentence_begin_ = i;
    if (starts_.counted.empty() || starts_.counted.back() < i) starts_.counted.push_back(static_cast<std::uint32_t>(i));
    if (seen && (starts_.seen.empty() || starts_.seen.back() < i))
      starts_.seen.push_back(static_cast<std::uint32_t>(i));
  }

  void start_unless_quoted(std::size_t i) { start(i, !scope_.is_inside_quotation(i)); }

  // Behind a list marker at the beginning of a sentence, whose full stop ends nothing.
  std::size_t skip_marker(std::size_t i) {
    const std::optional<ListMarker> marker = list_marker_at(tokens_, i);
    if (!marker) return i;
    const bool plain = tokens_.starts_line(i) || tokens_.is_bullet(i);
    const bool expected = marker->value == 1 || (last_marker_ && marker->follows(*last_marker_));
    if (!plain && !expected) return i;
    // "I. Smith" and "A. Smith" begin with an initial, not with a marker.
    if (marker->style == ListMarker::Style::capital_letter && !marker->closed && !tokens_.is_opener(marker->next))
      return i;
    last_marker_ = marker;
    return marker->next;
  }

  // Looks at one token; returns the next to look at.
  std::size_t step(std::size_t i) {
    if (i > sentence_begin_ && begins_by_layout(i)) {
      start_unless_quoted(i);
      const std::size_t behind = skip_marker(i);
      return std::max(behind, i + 1);
    }
    if (i > sentence_begin_ && begins_inline_item(i)) {
      start_unless_quoted(i);
      last_marker_ = list_marker_at(tokens_, i);
      return last_marker_->next;
    }
    if (!begins_ending(i)) return i + 1;
    const Ending ending = read_ending(i);
    const std::size_t next = first_behind(ending);
    if (next == no_token) return std::max(ending.next, i + 1);
    start_unless_quoted(next);
    return std::max(skip_marker(next), next == i ? i + 1 : next);
  }

  // ---- layout

  bool begins_by_layout(std::size_t i) const {
    if (tokens_.is_bullet(i)) return tokens_.is_bullet(0);
    if (!has_lines_ || !tokens_.starts_line(i)) return false;
    const std::string_view gap = tokens_.whole_text().substr(tokens_.end(i - 1), tokens_.begin(i) - tokens_.end(i - 1));
    if (std::count(gap.begin(), gap.end(), '\n') > 1 || lines_are_items_) return true;
    if (begins_line_of_its_own(i)) return true;
    const bool dash_item = tokens_.is_dash(i) && tokens_.is_dash(0) && tokens_.has_space_before(i + 1);
    return dash_item || list_marker_at(tokens_, i).has_value();
  }

  // A line that the author broke off, with a capital or number in front of the next: an address, a list of telephone
  // numbers. A comma or dash at its end goes on.
  bool begins_line_of_its_own(std::size_t i) const {
    const bool goes_on = is_one_of(tokens_.text(i - 1), ",", ";", ":", "-", "–", "—", "(", "&");
    const std::size_t word = tokens_.word_behind_openers(i);
    return !goes_on && !scope_.is_inside_brackets(i, sentence_begin_) &&
           (tokens_.is_capitalised(word) || tokens_.is_number(word));
  }

  // "… first item 2. The second item": the next number of the list that this sentence began, or the first item behind
  // a colon.
  bool begins_inline_item(std::size_t i) const {
    if (!tokens_.has_space_before(i) ||
        !(tokens_.is_number(i) || tokens_.is_single_letter(i) || tokens_.text(i) == "(")) {
      return false;
    }
    const std::optional<ListMarker> marker = list_marker_at(tokens_, i);
    if (!marker || !tokens_.is_capitalised(marker->next)) return false;
    if (marker->style == ListMarker::Style::capital_letter && !marker->closed) return false;
    if (last_marker_ && marker->follows(*last_marker_)) return true;
    return marker->value == 1 && marker->style != ListMarker::Style::capital_letter && tokens_.text(i - 1) == ":";
  }

  // ---- endings

  bool begins_ending(std::size_t i) const {
    if (tokens_.is_terminator(i)) return !scope_.is_in_address(i);
    return breaks_off_quotation(i);
  }

  // A dash in front of a closing quotation mark: somebody was interrupted.
  bool breaks_off_quotation(std::size_t i) const {
    if (tokens_.text(i) != "—" && !(tokens_.text(i) == "-" && tokens_.text(i + 1) == "-")) return false;
    const std::size_t behind = tokens_.text(i) == "—" ? i + 1 : i + 2;
    return tokens_.is_closing_quotation_mark(behind) && !tokens_.has_space_before(behind) &&
           scope_.ends_quotation(behind);
  }

  Ending read_ending(std::size_t i) const {
    Ending ending;
    ending.first = i;
    std::size_t at = i;
    for (; at < tokens_.size(); ++at) {
      const bool spaced_dot = tokens_.is_stop(at) && at > i && tokens_.is_stop(at - 1);
      if (at > i && tokens_.has_space_before(at) && !spaced_dot) break;
      if (tokens_.is_stop(at)) {
        ++ending.stops;
      } else if (tokens_.is_ellipsis(at)) {
        ending.ellipsis = true;
      } else if (tokens_.is_question_or_exclamation(at)) {
        ending.emphatic = true;
      } else if (at < i + 2 && breaks_off_quotation(i)) {
        ending.broken_off = true;
      } else {
        break;
      }
    }
    ending.ellipsis = ending.ellipsis || ending.stops >= 3;
    ending.next = skip_closers(at, ending);
    return ending;
  }

  // Closing marks and note numbers belong to the sentence.
  std::size_t skip_closers(std::size_t at, Ending& ending) const {
    while (at < tokens_.size() && !tokens_.has_space_before(at)) {
      if (tokens_.is_closing_bracket(at)) {
        ++at;
      } else if (tokens_.is_closing_quotation_mark(at) && closes_here(at)) {
        ending.closes_quotation = true;
        ++at;
      } else {
        break;
      }
    }
    return skip_notes(at, ending);
  }

  bool closes_here(std::size_t at) const {
    return scope_.ends_quotation(at) || at + 1 == tokens_.size() || tokens_.has_space_before(at + 1);
  }

  // "slept.3 Then", "slept.[3] Then", "slept.3,4 Then"
  std::size_t skip_notes(std::size_t at, const Ending& ending) const {
    constexpr std::size_t longest_note = 3;
    if (ending.stops != 1 || ending.first == 0 || tokens_.has_space_before(at)) return at;
    const bool bracketed = tokens_.text(at) == "[" && tokens_.is_number(at + 1);
    const bool bare = tokens_.is_number(at) && !tokens_.is_number(ending.first - 1);
    if (!bracketed && !bare && !tokens_.is_superscript(at)) return at;
    std::size_t behind = at;
    while (behind < tokens_.size() && (behind == at || !tokens_.has_space_before(behind))) {
      const bool number = tokens_.is_superscript(behind) ||
                          (tokens_.is_number(behind) && (bracketed || tokens_.text(behind).size() <= longest_note ||
                                                         tokens_.text(behind).find(',') != std::string_view::npos));
      if (!number && !is_one_of(tokens_.text(behind), "[", "]", ",", "–", "-")) return at;
      ++behind;
    }
    return behind;
  }

  // The token that begins the next sentence, or no_token where none ends here.
  std::size_t first_behind(const Ending& ending) {
    if (!has_word_before(ending.first)) return no_token;
    if (ending.stops == 4 && begins_with_attached_dot(ending)) return ending.first + 1;
    const std::size_t next = ending.next;
    if (next >= tokens_.size()) return no_token;
    if (!tokens_.has_space_before(next)) return is_missing_space(ending) ? next : no_token;
    if (scope_.is_inside_brackets(next, sentence_begin_) || is_lone_mark(ending)) return no_token;
    if (ending.closes_quotation && !opens_sentence_behind_quotation(ending)) return no_token;
    if (ending.emphatic || ending.broken_off) return tokens_.opens_sentence(next) ? next : no_token;
    if (ending.ellipsis) return opens_sentence_behind_ellipsis(ending) ? next : no_token;
    return full_stop_ends_sentence(tokens_, sentence_begin_, ending.first, next) ? next : no_token;
  }

  // A word or number between the beginning of the sentence and `last`. Goes on from where it stopped.
  bool has_word_before(std::size_t last) {
    next_word_ = std::max(next_word_, sentence_begin_);
    while (next_word_ < last && !tokens_.is_word(next_word_) && !tokens_.is_number(next_word_)) ++next_word_;
    return next_word_ < last;
  }

  // "compounds. . . . The practice": a full stop and an ellipsis that begins the next sentence.
  bool begins_with_attached_dot(const Ending& ending) const {
    const std::size_t i = ending.first;
    return i > 0 && !tokens_.has_space_before(i) && tokens_.is_word(i - 1) && tokens_.has_space_before(i + 1) &&
           tokens_.is_stop(i + 3) && tokens_.is_capitalised(i + 4);
  }

  // "(?)", "[!]": a mark that stands alone comments on what is before it.
  bool is_lone_mark(const Ending& ending) const {
    const std::size_t i = ending.first;
    return i > 0 && (tokens_.text(i - 1) == "(" || tokens_.text(i - 1) == "[") && !tokens_.has_space_before(i);
  }

  bool opens_sentence_behind_ellipsis(const Ending& ending) const {
    const std::size_t word = tokens_.word_behind_openers(ending.next);
    if (ending.stops >= 4) return tokens_.opens_sentence(ending.next);
    if (!tokens_.is_capitalised(word)) return false;
    const bool first_person = is_any_of(tokens_.text(word).substr(0, 1), {"I"}) &&
                              (tokens_.text(word).size() == 1 || tokens_.text(word)[1] == '\'' ||
                               tokens_.text(word).substr(1).starts_with("’"));
    if (first_person) return false;
    return tokens_.is_opener(word) || tokens_.is_dictionary_word(word);
  }

  // "“Why?” I asked", "“Why?” Anna said", and a citation in brackets behind a quotation.
  bool opens_sentence_behind_quotation(const Ending& ending) const {
    const std::size_t next = ending.next;
    if (tokens_.text(next) == "(") return scope_.holds_sentence(next);
    if (!ending.emphatic && !ending.ellipsis && !ending.broken_off) return true;
    const bool speaker = tokens_.text(next) == "I" || (tokens_.is_capitalised(next) && !tokens_.is_opener(next) &&
                                                       !tokens_.is_dictionary_word(next));
    return !(speaker &&
             (is_reporting_verb(next + 1) || (tokens_.is_capitalised(next + 1) && is_reporting_verb(next + 2))));
  }

  bool is_reporting_verb(std::size_t i) const {
    return is_any_of(tokens_.text(i),
                     {"said", "asked", "replied", "answered", "cried", "shouted", "whispered", "wondered", "thought",
                      "added", "says", "asks", "told", "explained", "wrote", "insisted"});
  }

  // "the end.Then": split_at_missing_spaces() has parted the words already.
  bool is_missing_space(const Ending& ending) const {
    const std::size_t next = ending.next;
    if (ending.ellipsis || ending.first == 0 || scope_.is_inside_brackets(next, sentence_begin_) ||
        !tokens_.is_capitalised(next))
      return false;
    if (scope_.is_in_address(ending.first) || scope_.is_in_address(next)) return false;
    if (ending.closes_quotation) return false;
    const std::size_t before = ending.first - 1;
    const bool word_or_number =
        tokens_.is_number(before) ||
        (tokens_.is_word(before) && tokens_.text(before).size() > 1 && !abbreviation_kind(tokens_.text(before)));
    return word_or_number && begins_sentence_by_itself(tokens_.text(next));
  }

  SentenceTokens tokens_;
  SentenceScope scope_;
  SentenceStarts& starts_;
  std::optional<ListMarker> last_marker_;
  std::size_t sentence_begin_ = 0;
  std::size_t next_word_ = 0;
  bool has_lines_ = false;
  bool lines_are_items_ = false;
};

// Where a word token holds "end.Then": the place of the full stop, or npos.
std::size_t missing_space_in(std::string_view word) {
  for (std::size_t dot = word.find('.'); dot != word.npos; dot = word.find('.', dot + 1)) {
    const bool before =
        dot > 1 && is_ascii_letter(word[dot - 1]) && !is_ascii_upper(word[dot - 1]) && is_ascii_letter(word[dot - 2]);
    const bool behind = dot + 2 < word.size() && is_ascii_upper(word[dot + 1]) && !is_ascii_upper(word[dot + 2]);
    if (before && behind && begins_sentence_by_itself(word.substr(dot + 1, word.find('.', dot + 1) - dot - 1)))
      return dot;
  }
  return word.npos;
}

}  // namespace

void split_at_missing_spaces(std::string_view text, std::span<const TextSpan> addresses,
                             std::vector<TokenSpan>& tokens) {
  std::vector<TokenSpan> split;
  std::size_t copied = 0;
  std::size_t address = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const TextSpan span = tokens[i].span;
    if (tokens[i].kind != TokenKind::word) continue;
    const std::size_t dot = missing_space_in(span.of(text));
    if (dot == std::string_view::npos) continue;
    while (address < addresses.size() && addresses[address].end <= span.begin) ++address;
    if (address < addresses.size() && addresses[address].begin < span.end) continue;
    const auto place = span.begin + static_cast<std::uint32_t>(dot);
    split.insert(split.end(), tokens.begin() + static_cast<std::ptrdiff_t>(copied),
                 tokens.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    split.back().span.end = place;
    split.push_back({{place, place + 1}, TokenKind::punctuation, false});
    tokens[i] = {{place + 1, span.end}, TokenKind::word, false};
    copied = i--;  // what is behind the full stop may hold another
  }
  if (split.empty()) return;
  split.insert(split.end(), tokens.begin() + static_cast<std::ptrdiff_t>(copied), tokens.end());
  tokens.swap(split);
}

void find_sentences(std::string_view text, std::span<const TokenSpan> tokens, std::span<const TextSpan> quotations,
                    std::span<const TextSpan> addresses, SentenceStarts& starts) {
  SentenceFinder(text, tokens, quotations, addresses, starts).run();
}

}  // namespace carelint
