#include "person/reflexive_subject.h"

#include <algorithm>

#include "carelint/words.h"
#include "person/antecedent.h"
#include "person/lexicon.h"
#include "person/voice.h"
#include "shared/clauses.h"

namespace carelint {
namespace {

// "people like ourselves", "you and myself": the pronoun stresses and has no subject.
bool only_stresses(std::string_view word_before) {
  return is_one_of(word_before, "like", "than", "as", "and", "or", "but", "except", "including", "i", "you", "we");
}

class ReflexiveReader {
 public:
  ReflexiveReader(std::span<const Token> sentence, std::size_t reflexive)
      : sentence_(sentence), clauses_(sentence), at_(reflexive), person_(person_of_reflexive(sentence[reflexive])) {}

  std::optional<ReflexiveSubject> run() const {
    if (at_ > 0 && only_stresses(sentence_[at_ - 1].folded) && !feels_like()) return std::nullopt;
    const std::optional<std::size_t> verb = clauses_.governing_verb(at_);
    if (verb && is_grand(*verb)) return std::nullopt;
    const ClauseSubject subject = verb ? clauses_.subject_of(*verb) : ClauseSubject{};
    return subject.is_known() ? disagreement(subject, *verb) : reader_about();
  }

 private:
  bool is_narrated(std::size_t i) const { return !sentence_[i].marks.has(Mark::quotation); }

  // "feel least like ourselves"
  bool feels_like() const {
    if (sentence_[at_ - 1].folded != "like") return false;
    std::size_t verb = at_ - 1;
    while (verb > 0 && is_adverb(sentence_[verb - 1].folded)) --verb;
    return verb > 0 && is_one_of(sentence_[verb - 1].folded, "feel", "feeling", "felt", "look", "act", "be", "seem");
  }

  // "write to myself": the writer, grandly.
  bool is_grand(std::size_t verb) const {
    return person_ == Person::first_singular && verb + 2 == at_ && sentence_[at_ - 1].folded == "to" &&
           is_contact_verb(sentence_[verb].folded);
  }

  std::optional<ReflexiveSubject> disagreement(const ClauseSubject& subject, std::size_t verb) const {
    const Token* const word = subject.kind == ClauseSubject::Kind::reader ? nullptr : &sentence_[subject.head];
    Person person = word == nullptr ? Person::second : person_of(*word);
    if (person == Person::none) {
      if (!is_person_noun(word->folded) && !is_plural_addressee(word->folded)) return std::nullopt;
      person = Person::third;
    }
    if (!excludes(person) || (word != nullptr && !is_narrated(subject.head))) return std::nullopt;
    // "people like you": whether they or you is open; "you and your sister" is you.
    const bool like = subject.is_joined && sentence_[subject.head + 1].folded != "and";
    if (like && person_ == Person::third) return std::nullopt;
    if (person_ == Person::second && person == Person::third && !is_only_subject_of(subject.head, verb))
      return std::nullopt;
    for (std::size_t i = verb + 1; i < at_; ++i) {
      const bool other = person_of_reflexive(sentence_[i]) != Person::none;  // "hard on themselves or on yourself"
      if (!is_narrated(i) || other || may_be_meant(i)) return std::nullopt;
    }
    return ReflexiveSubject{person, word};
  }

  // True for a subject that cannot go with the pronoun. "I … ourselves" and "we … myself" can, in a story.
  bool excludes(Person subject) const {
    const bool third = subject == Person::third;
    switch (person_) {
      case Person::first_plural: return subject == Person::second || third;
      case Person::second: return subject == Person::first_singular || subject == Person::first_plural || third;
      case Person::third: return subject == Person::second && sentence_[at_].folded == "themselves";
      case Person::first_singular:
      case Person::indefinite: return subject == Person::second;
      case Person::none: break;
    }
    return false;
  }

  // "Your son will cut yourself off": "yourself" may stress a reader who is named or instructed elsewhere.
  bool is_only_subject_of(std::size_t subject, std::size_t verb) const {
    for (std::size_t i = subject + 1; i < verb; ++i) {
      const std::string_view word = sentence_[i].folded;
      if (!is_modal_verb(word) && !is_auxiliary_verb(word) && !is_adverb(word)) return false;
    }
    if (begins_instruction(sentence_, 0)) return false;
    for (std::size_t i = 0; i < subject; ++i) {
      const bool owner = sentence_[i].folded == "your" && i + 4 > subject;
      if (person_of(sentence_[i]) == Person::second && !owner) return false;
    }
    return true;
  }

  // "tell the children about themselves": the object is meant.
  bool may_be_meant(std::size_t i) const {
    return person_ == Person::third ? may_be_they(sentence_, i) : person_of(sentence_[i]) == person_;
  }

  // No noun can be "ourselves" or "oneself", so the reader is where the sentence names the reader and nobody else:
  // "Comparing ourselves with colleagues leaves you flat".
  std::optional<ReflexiveSubject> reader_about() const {
    if (person_ != Person::first_plural && person_ != Person::indefinite) return std::nullopt;
    const Token* reader = nullptr;
    for (std::size_t i = 0; i < sentence_.size(); ++i) {
      if (i == at_ || !is_narrated(i)) continue;
      const Person person = person_of(sentence_[i]);
      if (person == person_ || person == Person::first_singular || person == Person::first_plural) return std::nullopt;
      if (person == Person::second && (reader == nullptr || i < at_)) reader = &sentence_[i];
      const bool turns = i > at_ + 1 && person == Person::second && sentence_[i - 2].text == "," &&
                         is_one_of(sentence_[i - 1].folded, "and", "but", "so");
      if (turns && reader == &sentence_[i]) return std::nullopt;  // "knowing ourselves takes time, and you may"
    }
    return reader == nullptr ? std::nullopt : std::optional(ReflexiveSubject{Person::second, reader});
  }

  std::span<const Token> sentence_;
  ClauseReader clauses_;
  std::size_t at_;
  Person person_;
};

}  // namespace

std::optional<ReflexiveSubject> disagreeing_subject(std::span<const Token> sentence, std::size_t reflexive) {
  return ReflexiveReader(sentence, reflexive).run();
}

}  // namespace carelint
