#include "safe-messaging/suicide_words.h"

#include <algorithm>

#include "carelint/words.h"

namespace carelint {
namespace {

std::string_view word(std::span<const Token> tokens, std::size_t i) {
  return i < tokens.size() ? tokens[i].folded : std::string_view{};
}

bool is_possessive(std::string_view text) {
  return is_one_of(text, "his", "her", "their", "my", "our");
}

constexpr WordSet deaths_and_deeds({"attempted", "attempts", "commit", "commits", "committed", "committing", "death",
                                    "deaths",    "die",      "died",   "dies",    "drowned",   "dying",      "end",
                                    "ended",     "ending",   "ends",   "hanged",  "hung",      "killed",     "kills",
                                    "poisoned",  "shot",     "take",   "taken",   "takes",     "taking",     "took"});

// "took his own life", "ended her life"
std::size_t life_phrase(std::span<const Token> tokens, std::size_t i) {
  if (!is_one_of(word(tokens, i), "took", "takes", "taken", "taking", "take", "ended", "ends", "ending", "end"))
    return 0;
  if (!is_possessive(word(tokens, i + 1))) return 0;
  const bool own = word(tokens, i + 2) == "own";
  const std::size_t life = own ? i + 3 : i + 2;
  const bool takes = word(tokens, i).starts_with("t");
  if (!is_one_of(word(tokens, life), "life", "lives") || (takes && !own)) return 0;
  return life + 1;
}

// "died by suicide", "death by suicide", "killed himself"
std::size_t death_phrase(std::span<const Token> tokens, std::size_t i) {
  const std::string_view here = word(tokens, i);
  const bool dies = is_one_of(here, "died", "dies", "die", "dying", "death", "deaths");
  if (dies && is_one_of(word(tokens, i + 1), "by", "from", "through") && word(tokens, i + 2) == "suicide") return i + 3;
  const bool kills = is_one_of(here, "killed", "kills", "hanged", "hung", "shot", "drowned", "poisoned");
  if (kills && is_one_of(word(tokens, i + 1), "himself", "herself", "themselves", "themself", "myself")) return i + 2;
  if (is_one_of(here, "commit", "commits", "committed", "committing") && word(tokens, i + 1) == "suicide") return i + 2;
  if (is_one_of(here, "attempted", "attempts") && word(tokens, i + 1) == "suicide") return i + 2;
  return life_phrase(tokens, i);
}

}  // namespace

std::optional<TokenRange> reported_suicide(std::span<const Token> sentence) {
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    const std::string_view here = sentence[i].folded;
    if (deaths_and_deeds.contains(here)) {
      if (const std::size_t end = death_phrase(sentence, i)) return TokenRange{i, end};
    }
    if (here != "suicide" || i == 0) continue;
    const bool own = is_possessive(word(sentence, i - 1)) || word(sentence, i - 1).ends_with("'s");
    if (own && !is_one_of(word(sentence, i + 1), "prevention", "risk", "plan", "hotline"))
      return TokenRange{i - 1, i + 1};
  }
  return std::nullopt;
}

bool names_suicide(std::span<const Token> sentence, std::size_t index) {
  const std::string_view here = word(sentence, index);
  if (here.starts_with("suicid")) {
    return index == 0 ||
           !is_one_of(word(sentence, index - 1), "political", "career", "commercial", "social", "financial");
  }
  const bool harm = here.starts_with("harm") || here.starts_with("injur");
  return harm && index >= 2 && sentence[index - 1].text == "-" && word(sentence, index - 2) == "self";
}

bool names_suicide(std::span<const Token> sentence) {
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    if (names_suicide(sentence, i)) return true;
  }
  return reported_suicide(sentence).has_value();
}

bool is_narrated(const Block& block) {
  return block.region == Region::main && !block.in_quotation && is_english(block.language) &&
         (block.is_prose() || block.kind == BlockKind::heading || block.kind == BlockKind::caption);
}

bool is_advice(std::span<const Token> sentence) {
  static constexpr WordSet addressed({"anyone", "somebody", "someone", "you", "your", "yourself"});
  if (sentence.empty()) return true;
  if (is_one_of(word(sentence, 0), "if", "when", "whether", "how", "what", "why", "never", "do", "don't", "please",
                "avoid", "ask", "call", "lock", "remove", "keep", "should"))
    return true;
  return std::any_of(sentence.begin(), sentence.end(),
                     [&](const Token& token) { return addressed.contains(token.folded); });
}

SourceRange source_of(std::span<const Token> sentence, const TokenRange& range) {
  return hull(sentence[range.begin].range, sentence[range.end - 1].range);
}

}  // namespace carelint
