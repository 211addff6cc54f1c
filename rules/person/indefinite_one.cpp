#include "person/indefinite_one.h"

#include "carelint/words.h"
#include "person/lexicon.h"
#include "person/voice.h"
#include "shared/words.h"

namespace carelint {

IndefiniteOne indefinite_one_at(std::span<const Token> tokens, std::size_t index) {
  const auto folded = [&](std::size_t i) { return i < tokens.size() ? tokens[i].folded : std::string_view{}; };
  const std::string_view word = folded(index);
  const std::string_view before = index > 0 ? folded(index - 1) : std::string_view{};
  const bool in_expression =
      is_one_of(before, "no", "any", "every", "each", "loved", "this", "that", "the", "which", "only", "little",
                "another", "first", "last", "next", "single", "new", "old", "good", "better", "other", "some", "dear",
                "bad", "big", "small", "easy", "hard", "-");
  if (word == "one's" && (before == "that" || !in_expression)) return IndefiniteOne::possessive;
  // ", which one may read", "you know that one does not talk"
  const bool content = index > 1 && is_one_of(before, "which", "that") &&
                       (is_modal_verb(folded(index + 1)) || folded(index + 1) == "does") &&
                       (tokens[index - 2].text == "," || is_thinking_verb(folded(index - 2)) ||
                        is_one_of(folded(index - 2), "know", "feel", "so"));
  if (content && word == "one")
    return is_modal_verb(folded(index + 1)) ? IndefiniteOne::invariable : IndefiniteOne::inflected;
  if (in_expression || (word != "one" && word != "one's")) return IndefiniteOne::none;
  const std::string_view next = folded(index + 1);
  const std::string_view behind_adverb = is_middle_adverb(next) ? folded(index + 2) : next;
  const bool may_be_subject =
      index == 0 || begins_clause(tokens, index) || !is_preposition(before) || is_one_of(before, "before", "after");
  if (is_modal_verb(behind_adverb)) return may_be_subject ? IndefiniteOne::invariable : IndefiniteOne::none;
  const bool third_person_verb = behind_adverb.size() > 3 && behind_adverb.ends_with('s') &&
                                 !behind_adverb.ends_with("ss") && !behind_adverb.ends_with("us") &&
                                 !behind_adverb.ends_with("'s");
  if (may_be_subject && (is_one_of(behind_adverb, "is", "has", "does", "was", "feels") || third_person_verb)) {
    const bool numeral = is_one_of(behind_adverb, "is", "was", "has") &&
                         (index == 0 || is_one_of(before, "and", "or", "but")) && folded(index + 2) != "to";
    // "Ask for an interpreter where one is needed."
    const bool thing = is_one_of(behind_adverb, "is", "was") &&
                       is_one_of(folded(index + 2), "needed", "available", "required", "wanted", "offered", "provided",
                                 "missing", "near", "free", "there") &&
                       is_one_of(before, "where", "if", "when", "until", "unless", "whether", "once");
    return numeral || thing ? IndefiniteOne::none : IndefiniteOne::inflected;
  }
  if (behind_adverb == "had" && is_one_of(before, "wish", "that", "if", "when", "because", "as"))
    return IndefiniteOne::invariable;
  const bool inverted =
      is_one_of(before, "should", "can", "may", "does", "must") &&
      (is_experience_verb(next) || is_one_of(next, "do", "say", "tell", "go") || (index == 1 && before == "should"));
  const bool described = index > 1 && is_one_of(folded(index - 2), "a", "an", "the", "another");
  // "If you have a break, take one."
  const bool may_be_thing = is_one_of(before, "take", "takes", "give", "make", "keep", "keeps", "bring", "put", "hold",
                                      "show", "leave", "carry", "catch", "save", "own", "break", "cost", "cause", "hit",
                                      "test", "move", "pull", "push", "wear", "turn") &&
                            !is_preposition(next) && !is_feeling_adjective(next);
  const bool left_doing = is_one_of(before, "leave", "leaves", "keep", "keeps") && verb_forms(next).gerund;
  if (left_doing && !described) return IndefiniteOne::invariable;
  const bool object = (!described && !may_be_thing && is_affecting_verb(before)) ||
                      is_one_of(before, "remind", "reminds", "worry", "worries");
  const bool ends = is_feeling_adjective(next) || next.empty() || is_preposition(next) ||
                    is_one_of(next, "and", "or", "of", ".") || next == ",";
  if (inverted || (object && ends && next != "of")) return IndefiniteOne::invariable;
  return object && next == "of" && before.starts_with("remind") ? IndefiniteOne::invariable : IndefiniteOne::none;
}

}  // namespace carelint
