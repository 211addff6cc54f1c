#include "pack/nearby.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "pack/characters.h"

namespace carelint {
namespace {

constexpr std::size_t longest_phrase = 5;  // in tokens

bool is_known(const PackCondition& condition, std::string_view text) {
  return std::binary_search(condition.phrases.begin(), condition.phrases.end(), text);
}

std::string_view without_possessive(std::string_view word) {
  if (word.ends_with("'s")) word.remove_suffix(2);
  return word;
}

/// True when a phrase of the condition begins with the first of the tokens.
bool phrase_begins(const PackCondition& condition, std::span<const Token> tokens) {
  if (is_known(condition, without_possessive(tokens.front().folded))) return true;
  const std::string_view first = tokens.front().folded;
  const auto candidate = std::lower_bound(condition.phrases.begin(), condition.phrases.end(), first);
  if (candidate == condition.phrases.end() || !candidate->starts_with(first)) return false;
  std::string text;
  for (std::size_t i = 0; i < std::min(longest_phrase, tokens.size()); ++i) {
    if (i > 0 && tokens[i].space_before) text += ' ';
    text += without_possessive(tokens[i].folded);
    if (is_known(condition, plain_typography(text))) return true;
  }
  return false;
}

bool has_phrase(const PackCondition& condition, std::span<const Token> tokens) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (phrase_begins(condition, tokens.subspan(i))) return true;
  }
  return false;
}

std::span<const Token> sentence_of(const Use& use) {
  return use.block().tokens.subspan(use.first_of_sentence(), use.last_of_sentence() - use.first_of_sentence());
}

/// The tokens of the sentence behind the words found.
std::span<const Token> rest_of_sentence(const Use& use) {
  const std::size_t first = std::min(use.last_token(), use.last_of_sentence());
  return use.block().tokens.subspan(first, use.last_of_sentence() - first);
}

bool has_phrase_behind(const PackCondition& condition, const Use& use) {
  const std::span<const Token> rest = rest_of_sentence(use);
  std::uint32_t words = 0;
  for (std::size_t i = 0; i < rest.size() && words < condition.distance; ++i) {
    if (phrase_begins(condition, rest.subspan(i))) return true;
    if (rest[i].is_word()) ++words;
  }
  return false;
}

bool has_phrase_next(const PackCondition& condition, const Use& use) {
  const std::span<const Token> rest = rest_of_sentence(use);
  return !rest.empty() && phrase_begins(condition, rest);
}

bool has_phrase_before(const PackCondition& condition, const Use& use) {
  const std::size_t first = use.first_token();
  for (std::size_t length = 1; length <= longest_phrase && first >= use.first_of_sentence() + length; ++length) {
    std::string text;
    for (std::size_t i = first - length; i < first; ++i) {
      if (!text.empty() && use.token(i).space_before) text += ' ';
      text += use.token(i).folded;
    }
    if (is_known(condition, plain_typography(text))) return true;
  }
  return false;
}

}  // namespace

Surroundings::Surroundings(const Article& article, std::span<const PackCondition> conditions)
    : article_(&article), conditions_(conditions), in_article_(conditions.size()) {}

bool Surroundings::article_has_phrase(std::size_t condition) {
  std::optional<bool>& found = in_article_[condition];
  if (!found) {
    found = std::any_of(article_->blocks().begin(), article_->blocks().end(),
                        [&](const Block& block) { return has_phrase(conditions_[condition], block.tokens); });
  }
  return *found;
}

bool Surroundings::allow(const Use& use) {
  const auto holds = [&](std::size_t number) {
    const PackCondition& condition = conditions_[number];
    switch (condition.reach) {
      case PackCondition::Reach::article: return article_has_phrase(number);
      case PackCondition::Reach::block: return has_phrase(condition, use.block().tokens);
      case PackCondition::Reach::sentence: return has_phrase(condition, sentence_of(use));
      case PackCondition::Reach::behind: return has_phrase_behind(condition, use);
      case PackCondition::Reach::next: return has_phrase_next(condition, use);
      case PackCondition::Reach::previous: return has_phrase_before(condition, use);
    }
    return false;
  };
  for (std::size_t i = 0; i < conditions_.size(); ++i) {
    if (holds(i) == conditions_[i].negated) return false;
  }
  return true;
}

}  // namespace carelint
