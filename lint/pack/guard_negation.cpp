// A claim is denied when its own clause says so: "is not X", "never X", "it is a myth that they are X". English.
#include "carelint/words.h"
#include "pack/guard_words.h"
#include "pack/guards.h"

namespace carelint {
namespace {

constexpr std::size_t longest_clause = 14;  // words back from the words found to what denies them

bool is_opinion(std::string_view word) {
  return is_one_of(word, "think", "believe", "say", "saying", "mean", "means", "assume", "suggest", "claim", "imply",
                   "call", "calling", "called", "describe", "describing", "described", "label", "labelled", "labeled",
                   "dismiss", "dismissed", "treat", "treated", "regard", "regarded", "see", "seen", "true", "fair",
                   "right", "helpful", "accurate", "correct", "kind");
}

bool is_myth(std::string_view word) {
  return is_one_of(word, "myth", "myths", "misconception", "misconceptions", "misunderstanding", "stereotype",
                   "stereotypes", "fallacy", "prejudice", "untrue", "false", "wrong", "wrongly", "mistakenly",
                   "falsely");
}

bool is_subject(std::string_view word) {
  return is_one_of(word, "i", "you", "he", "she", "it", "we", "they", "who", "which", "that", "this", "these", "those",
                   "there", "it's", "that's", "they're", "you're", "he's", "she's");
}

bool begins_other_clause(std::string_view word) {
  return is_one_of(word, "but", "although", "though", "while", "whereas", "however", "yet");
}

/// A negation at an index, that is one: "not only" and "no longer" are not, nor is "not just".
bool denies(const Use& use, std::size_t index) {
  const std::string_view word = use.word(index);
  const std::string_view next = use.word(index + 1);
  const bool reaches_use = index + 1 == use.first_token();  // "cannot just relax" denies "just relax"
  if (!reaches_use && is_one_of(next, "only", "just", "merely", "simply", "solely", "always", "necessarily", "longer",
                                "doubt", "wonder", "matter")) {
    return false;
  }
  const bool instead = (word == "than" && use.word(index - 1) == "rather") ||
                       (word == "of" && use.word(index - 1) == "instead") ||
                       (word == "from" && use.word(index - 1) == "far");
  return is_negator(word) || is_one_of(word, "rarely", "seldom", "hardly") || instead;
}

/// "no attention-seeking", "without any attention-seeking".
bool is_denied_noun(const Use& use) {
  std::size_t index = use.first_token() - 1;
  if (use.word(index) == "any") --index;
  return is_one_of(use.word(index), "no", "without");
}

/// "… is a myth", "… is not true" behind the words found.
bool is_refuted_behind(const Use& use) {
  std::size_t index = use.last_token();
  while (is_quotation_mark(use.word(index))) ++index;
  if (use.word(index) != "is" && use.word(index) != "isn't") return false;
  const bool negated = use.word(index) == "isn't" || use.word(index + 1) == "not";
  index += use.word(index + 1) == "not" || is_one_of(use.word(index + 1), "a", "an", "simply", "just") ? 2 : 1;
  return negated ? use.word(index) == "true" : is_myth(use.word(index)) && use.word(index) != "wrong";
}

}  // namespace

bool is_negation(const Use& use) {
  if (is_denied_noun(use) || is_refuted_behind(use)) return true;
  bool verb_passed = false;  // a verb stands between: only a denied opinion reaches over it
  bool comma_passed = false;
  const bool has_own_subject = is_subject(use.word(use.first_token()));  // "do not worry, it's all in your head"
  std::size_t index = use.first_token() - 1;
  for (std::size_t distance = 0; distance < longest_clause; ++distance, --index) {
    const std::string_view word = use.word(index);
    if (word.empty() || ends_clause(word) || begins_other_clause(word)) return false;
    const bool opinion = is_opinion(use.word(index + 1)) || is_opinion(use.word(index + 2));
    if (denies(use, index) && (!verb_passed || opinion)) return true;
    if (is_myth(word) && (verb_passed || use.word(index + 1) == "that")) return true;
    if (word == ",") {
      if (verb_passed) return false;
      comma_passed = true;
    }
    if (comma_passed && (has_own_subject || is_subject(word))) return false;
    if (is_form_of_be(word) || is_one_of(word, "has", "have", "had", "does", "do", "did", "seems", "looks")) {
      verb_passed = true;
    }
  }
  return false;
}

}  // namespace carelint
