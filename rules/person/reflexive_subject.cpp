#include "person/reflexive_subject.h"

#include <algorithm>

#include "shared/words.h"

namespace carelint {
namespace {

constexpr std::size_t longest_verb_phrase = 10;

bool is_mark(const Token& token, std::initializer_list<std::string_view> marks) {
  return token.kind == TokenKind::punctuation && is_one_of(token.text, marks);
}

// Words that may stand between a subject and the pronoun without being another subject.
bool is_helper(std::string_view word) {
  return is_one_of(
      word, {"am",      "are",   "is",     "be",     "been",   "was",   "were",  "do",        "does",      "did",
             "have",    "has",   "had",    "can",    "cannot", "could", "may",   "might",     "must",      "shall",
             "should",  "will",  "would",  "don't",  "didn't", "can't", "won't", "couldn't",  "shouldn't", "wouldn't",
             "haven't", "never", "not",    "always", "also",   "often", "just",  "only",      "even",      "still",
             "to",      "ever",  "simply", "really", "first",  "then",  "now",   "sometimes", "already",   "able",
             "want",    "need",  "like",   "try",    "learn"});
}

// "people like ourselves", "you and myself": the pronoun stresses and has no subject.
bool only_stresses(std::string_view word_before) {
  return is_one_of(word_before, {"like", "than", "as", "and", "or", "but", "except", "including", "i", "you", "we"});
}

bool names_new_subject(std::string_view word) {
  return is_one_of(word, {"how", "what", "whether", "because", "that", "which", "who", "why", "when", "where", "if"});
}

bool reports_speech(std::string_view word) {
  return is_one_of(word, {"say", "said", "says", "suggest", "think", "believe", "know", "mean", "hope", "recommend",
                          "advise", "feel", "find", "see"});
}

bool begins_imperative(std::string_view word) {
  return is_one_of(
      word, {"accept",   "allow",     "ask",       "avoid",     "be",        "believe",  "blame",    "breathe",
             "bring",    "calm",      "care",      "catch",     "challenge", "compare",  "comfort",  "congratulate",
             "consider", "convince",  "cut",       "defend",    "describe",  "distract", "dress",    "encourage",
             "expect",   "express",   "feed",      "feel",      "find",      "focus",    "force",    "forgive",
             "free",     "get",       "give",      "ground",    "hate",      "help",     "hold",     "hurt",
             "imagine",  "introduce", "isolate",   "judge",     "keep",      "learn",    "leave",    "let",
             "listen",   "look",      "lose",      "love",      "make",      "meet",     "motivate", "notice",
             "nurture",  "pace",      "pat",       "permit",    "picture",   "praise",   "promise",  "protect",
             "punish",   "push",      "put",       "reassure",  "remember",  "remind",   "respect",  "reward",
             "say",      "see",       "set",       "shut",      "speak",     "stop",     "support",  "surround",
             "take",     "talk",      "teach",     "tell",      "think",     "thank",    "treat",    "trust",
             "try",      "value",     "visualise", "visualize", "write"});
}

bool opens_clause(const Token& token) {
  return is_mark(token, {",", ";", ":", "–", "—", "(", "…"}) || is_one_of(token.folded, {"and", "then", "but", "or"});
}

class ReflexiveReader {
 public:
  ReflexiveReader(std::span<const Token> sentence, std::size_t reflexive)
      : sentence_(sentence), at_(reflexive), person_(person_of_reflexive(sentence[reflexive])) {}

  std::optional<ReflexiveSubject> run() const {
    if (at_ > 0 && only_stresses(sentence_[at_ - 1].folded)) return std::nullopt;
    switch (person_) {
      case Person::first_plural: return loose(Person::first_plural);
      case Person::indefinite: return sentence_[at_].folded == "oneself" ? loose(Person::indefinite) : std::nullopt;
      case Person::third: return sentence_[at_].folded == "themselves" ? close({Person::second}) : std::nullopt;
      case Person::first_singular: return close({Person::second});
      case Person::second: return close({Person::first_singular, Person::first_plural});
      case Person::none: break;
    }
    return std::nullopt;
  }

 private:
  bool counts(std::size_t i) const { return i != at_ && !sentence_[i].marks.has(Mark::quotation); }

  bool sentence_holds(Person person) const {
    for (std::size_t i = 0; i < sentence_.size(); ++i) {
      if (counts(i) && person_of(sentence_[i]) == person) return true;
    }
    return false;
  }

  bool stands_before(Person person) const {
    for (std::size_t i = 0; i < at_; ++i) {
      if (counts(i) && person_of(sentence_[i]) == person) return true;
    }
    return false;
  }

  // No noun can be the antecedent of "ourselves" or "oneself": the reader is, when no "we" or "one" is about.
  std::optional<ReflexiveSubject> loose(Person own) const {
    if (sentence_holds(own) || sentence_holds(Person::first_singular)) return std::nullopt;
    if (own == Person::indefinite) return close({Person::second});
    for (std::size_t i = at_; i-- > 0;) {
      if (!counts(i)) continue;
      const Person person = person_of(sentence_[i]);
      if (person == Person::second) return ReflexiveSubject{person, &sentence_[i]};
      if (person == Person::third) break;
    }
    return imperative();
  }

  // Only a verb phrase may stand between the subject and the pronoun.
  std::optional<ReflexiveSubject> close(std::initializer_list<Person> subjects) const {
    const std::size_t verb = last_verb();
    if (verb == none || only_stresses(sentence_[verb].folded) || stands_before(person_)) return std::nullopt;
    for (std::size_t i = verb; i-- > 0 && at_ - i <= longest_verb_phrase;) {
      const Token& token = sentence_[i];
      if (!counts(i)) return std::nullopt;
      const Person person = person_of(token);
      if (std::find(subjects.begin(), subjects.end(), person) != subjects.end()) {
        return is_subject_form(token) ? std::optional(ReflexiveSubject{person, &token}) : std::nullopt;
      }
      if (person != Person::none || !is_helper(token.folded)) break;
    }
    return person_ == Person::second ? std::nullopt : imperative_before(verb);
  }

  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  static bool is_subject_form(const Token& token) {
    return !is_one_of(token.folded, {"your", "yours", "my", "mine", "me", "our", "ours", "us"}) &&
           person_of_reflexive(token) == Person::none;
  }

  // The word that governs the pronoun: in front of it, or in front of its preposition (and "a fuss", "hard").
  std::size_t last_verb() const {
    std::size_t i = at_;
    if (i > 0 && is_preposition(sentence_[i - 1].folded)) --i;
    if (i == at_) return i > 0 && sentence_[i - 1].is_word() ? i - 1 : none;
    if (i >= 3 && is_one_of(sentence_[i - 2].folded, {"a", "an"})) return i - 3;
    if (i >= 2 && is_one_of(sentence_[i - 2].folded, {"be", "been", "am", "are", "is", "was", "were"})) return i - 2;
    return i > 0 && sentence_[i - 1].is_word() ? i - 1 : none;
  }

  std::optional<ReflexiveSubject> imperative() const {
    for (std::size_t i = at_; i-- > 0;) {
      if (i == 0 || opens_clause(sentence_[i - 1])) {
        if (const auto subject = imperative_at(i)) return subject;
      }
    }
    return std::nullopt;
  }

  std::optional<ReflexiveSubject> imperative_before(std::size_t verb) const {
    std::size_t first = verb;
    while (first > 0 && !opens_clause(sentence_[first - 1])) --first;
    for (std::size_t i = 0; i < first; ++i) {
      if (is_one_of(sentence_[i].folded, {"who", "which"})) return std::nullopt;  // "who, like you, blame themselves"
    }
    return imperative_at(first) && starts_at(first) + 1 >= verb ? imperative_at(first) : std::nullopt;
  }

  std::size_t starts_at(std::size_t first) const {
    while (first < at_ &&
           is_one_of(sentence_[first].folded, {"please", "do", "not", "don't", "never", "always", "just", "first"})) {
      ++first;
    }
    return first;
  }

  std::optional<ReflexiveSubject> imperative_at(std::size_t first) const {
    const std::size_t verb = starts_at(first);
    if (verb >= at_ || !counts(verb) || !begins_imperative(sentence_[verb].folded)) return std::nullopt;
    for (std::size_t i = verb + 1; i < at_; ++i) {
      if (names_new_subject(sentence_[i].folded) || reports_speech(sentence_[i].folded)) return std::nullopt;
    }
    return ReflexiveSubject{Person::second, nullptr};
  }

  std::span<const Token> sentence_;
  std::size_t at_;
  Person person_;
};

}  // namespace

std::optional<ReflexiveSubject> disagreeing_subject(std::span<const Token> sentence, std::size_t reflexive) {
  return ReflexiveReader(sentence, reflexive).run();
}

}  // namespace carelint
