#include "text/sentence_scope.h"

#include <algorithm>

namespace carelint {
namespace {

const TextSpan* span_around(std::span<const TextSpan> spans, std::uint32_t place) {
  const auto after = std::upper_bound(spans.begin(), spans.end(), place,
                                      [](std::uint32_t value, const TextSpan& span) { return value < span.begin; });
  return after != spans.begin() && place < std::prev(after)->end ? &*std::prev(after) : nullptr;
}

}  // namespace

SentenceScope::SentenceScope(const SentenceTokens& tokens, std::span<const TextSpan> quotations,
                             std::span<const TextSpan> addresses)
    : tokens_(tokens), quotations_(quotations), addresses_(addresses) {
  match_brackets();
}

bool SentenceScope::is_inside_quotation(std::size_t token) const {
  const std::uint32_t place = tokens_.begin(token);
  const TextSpan* quotation = span_around(quotations_, place);
  return quotation != nullptr && quotation->begin < place;
}

bool SentenceScope::ends_quotation(std::size_t token) const {
  const TextSpan* quotation = span_around(quotations_, tokens_.begin(token));
  return quotation != nullptr && quotation->end == tokens_.end(token);
}

bool SentenceScope::is_in_address(std::size_t token) const {
  return span_around(addresses_, tokens_.begin(token)) != nullptr;
}

// ":(", ";-)": no bracket.
bool SentenceScope::is_in_emoticon(std::size_t token) const {
  if (token == 0 || tokens_.has_space_before(token)) return false;
  const std::size_t eyes = tokens_.is_dash(token - 1) && token > 1 && !tokens_.has_space_before(token - 1) ? 2 : 1;
  const std::string_view mark = tokens_.text(token - eyes);
  return (mark == ":" || mark == ";") && tokens_.has_space_before(token - eyes);
}

// Brackets that close after several sentences, and not at the end of one, belong to nobody: "( Then … 1) go".
bool SentenceScope::encloses_by_chance(const Bracket& pair) const {
  constexpr std::size_t most = 2;
  if (tokens_.is_terminator(pair.closing - 1)) return false;
  std::size_t sentences = 0;
  for (std::size_t i = pair.opening + 1; i + 1 < pair.closing && sentences < most; ++i) {
    if (tokens_.is_terminator(i) && tokens_.has_space_before(i + 1) && tokens_.is_opener(i + 1)) ++sentences;
  }
  return sentences >= most;
}

// An opening bracket that is never closed encloses nothing.
void SentenceScope::match_brackets() {
  std::vector<std::size_t> open;
  std::vector<Bracket> pairs;
  for (std::size_t i = 0; i < tokens_.size(); ++i) {
    const std::string_view mark = tokens_.text(i);
    if (mark.size() != 1) continue;
    if ((mark == "(" || mark == "[") && !is_in_emoticon(i)) {
      open.push_back(i);
    } else if ((mark == ")" || mark == "]") && !open.empty() && !is_in_emoticon(i)) {
      const bool round = tokens_.text(open.back()) == "(";
      if (round == (mark == ")")) pairs.push_back({open.back(), i, round});
      open.pop_back();
    }
  }
  std::sort(pairs.begin(), pairs.end(), [](const Bracket& a, const Bracket& b) { return a.opening < b.opening; });
  for (const Bracket& pair : pairs) {
    if (!brackets_.empty() && brackets_.back().closing > pair.opening) continue;
    if (!encloses_by_chance(pair)) brackets_.push_back(pair);
  }
}

bool SentenceScope::is_inside_brackets(std::size_t token, std::size_t sentence_begin) const {
  const auto after =
      std::upper_bound(brackets_.begin(), brackets_.end(), token,
                       [](std::size_t value, const Bracket& bracket) { return value < bracket.opening; });
  if (after == brackets_.begin()) return false;
  const Bracket& bracket = *std::prev(after);
  if (token <= bracket.opening || token > bracket.closing) return false;
  return !bracket.round || bracket.opening > sentence_begin || !holds_sentence(bracket.opening);
}

bool SentenceScope::holds_sentence(std::size_t opening) const {
  const auto found =
      std::lower_bound(brackets_.begin(), brackets_.end(), opening,
                       [](const Bracket& bracket, std::size_t value) { return bracket.opening < value; });
  const bool closed = found != brackets_.end() && found->opening == opening;
  return closed && found->closing > opening + 1 && tokens_.is_terminator(found->closing - 1);
}

}  // namespace carelint
