#include "person/reflexive_subject.h"

#include <algorithm>

#include "carelint/words.h"
#include "person/antecedent.h"
#include "person/lexicon.h"
#include "shared/words.h"

namespace carelint {
namespace {

constexpr std::size_t longest_verb_phrase = 10;

template <class... Marks>
bool is_mark(const Token& token, const Marks&... marks) {
  return token.kind == TokenKind::punctuation && is_one_of(token.text, marks...);
}

// Words that may stand between a subject and the pronoun without being another subject.
bool is_helper(std::string_view word) {
  return is_one_of(word, "am", "are", "is", "be", "been", "was", "were", "do", "does", "did", "have", "has", "had",
                   "can", "cannot", "could", "may", "might", "must", "shall", "should", "will", "would", "don't",
                   "didn't", "can't", "won't", "couldn't", "shouldn't", "wouldn't", "haven't", "never", "not", "always",
                   "also", "often", "just", "only", "even", "still", "to", "ever", "simply", "really", "first", "then",
                   "now", "sometimes", "already", "able", "want", "need", "like", "try", "learn");
}

// "people like ourselves", "you and myself": the pronoun stresses and has no subject.
bool only_stresses(std::string_view word_before) {
  return is_one_of(word_before, "like", "than", "as", "and", "or", "but", "except", "including", "i", "you", "we");
}

bool names_new_subject(std::string_view word) {
  return is_one_of(word, "how", "what", "whether", "because", "that", "which", "who", "why", "when", "where", "if");
}

bool reports_speech(std::string_view word) {
  return is_one_of(word, "say", "said", "says", "suggest", "think", "believe", "know", "mean", "hope", "recommend",
                   "advise", "feel", "find", "see");
}

bool opens_clause(const Token& token) {
  return is_mark(token, ",", ";", ":", "–", "—", "(", "…") || is_one_of(token.folded, "and", "then", "but", "or");
}

class ReflexiveReader {
 public:
  ReflexiveReader(std::span<const Token> sentence, std::size_t reflexive)
      : sentence_(sentence), at_(reflexive), person_(person_of_reflexive(sentence[reflexive])) {}

  std::optional<ReflexiveSubject> run() const {
    if (at_ > 0 && only_stresses(sentence_[at_ - 1].folded) && !feels_like()) return std::nullopt;
    if (const auto controlled = subject_of_fronted_verb()) return controlled;
    if (const auto both = plural_reader_with_third_person()) return both;
    switch (person_) {
      case Person::first_plural: return loose(Person::first_plural);
      case Person::indefinite: return sentence_[at_].folded == "oneself" ? loose(Person::indefinite) : std::nullopt;
      case Person::third: {
        if (sentence_[at_].folded != "themselves") return std::nullopt;
        const auto subject = close({Person::second});
        return subject ? subject : reader_far_from_themselves();
      }
      case Person::first_singular: {
        // "write to myself": the writer, grandly.
        const bool grand = at_ > 1 && sentence_[at_ - 1].folded == "to" && is_contact_verb(sentence_[at_ - 2].folded);
        if (grand) return std::nullopt;
        const auto subject = close({Person::second});
        return subject ? subject : reader_far_from_myself();
      }
      case Person::second: {
        const auto subject = close({Person::first_singular, Person::first_plural, Person::third});
        if (subject) return subject;
        const auto person = noun_as_subject();
        return person ? person : subject_across_object();
      }
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

  // "feel like ourselves"
  bool feels_like() const {
    if (sentence_[at_ - 1].folded != "like") return false;
    std::size_t verb = at_ - 1;
    while (verb > 0 &&
           is_one_of(sentence_[verb - 1].folded, "least", "most", "more", "less", "quite", "much", "not", "just"))
      --verb;
    return verb > 0 && is_one_of(sentence_[verb - 1].folded, "feel", "feeling", "felt", "look", "act", "be", "seem");
  }

  // "Comparing ourselves with colleagues leaves you flat", "To get ourselves out, choose …", "by pacing themselves":
  // the verb has no subject of its own, so it is that of the main clause, the reader.
  std::optional<ReflexiveSubject> subject_of_fronted_verb() const {
    if (person_ == Person::second || at_ == 0) return std::nullopt;
    std::size_t verb = at_ - 1;
    if (is_preposition(sentence_[verb].folded) && verb > 0) --verb;
    if (verb > 0 && is_one_of(sentence_[verb - 1].folded, "becoming", "feeling", "getting", "growing")) --verb;
    const bool gerund = sentence_[verb].folded.size() > 4 && sentence_[verb].folded.ends_with("ing");
    const bool infinitive = verb > 0 && sentence_[verb - 1].folded == "to";
    const bool passive = verb > 0 && is_one_of(sentence_[verb - 1].folded, "being", "having");
    const bool chain = infinitive && verb > 2 && is_one_of(sentence_[verb - 3].folded, "being", "having", "feeling") &&
                       goes_with_verb(verb - 2);
    if (chain) verb -= 2;
    if (!gerund && !infinitive && !passive) return std::nullopt;
    std::size_t first = passive || infinitive || chain ? verb - 1 : verb;
    while (first > 0 && is_one_of(sentence_[first - 1].folded, "by", "before", "after", "without", "when", "while",
                                  "instead", "rather", "of", "than", "not", "in", "from", "becoming", "despite"))
      --first;
    if (first != 0 && !(first > 0 && sentence_[first].folded == "by")) return std::nullopt;
    return reader_elsewhere(first);
  }

  // The reader as the subject or object of the rest of the sentence, where nobody else is.
  std::optional<ReflexiveSubject> reader_elsewhere(std::size_t first) const {
    for (std::size_t i = 0; i < sentence_.size(); ++i) {
      if (!counts(i) || i == at_) continue;
      const Person person = person_of(sentence_[i]);
      const bool own = (person == person_ && (person_ != Person::third || i < at_)) ||
                       person == Person::first_singular || person == Person::first_plural;
      if (own || (i < first && person == Person::none && (is_person_noun(sentence_[i].folded) || is_plural_noun(i))))
        return std::nullopt;
    }
    for (std::size_t i = 0; i < sentence_.size(); ++i) {
      if (counts(i) && person_of(sentence_[i]) == Person::second)
        return ReflexiveSubject{Person::second, &sentence_[i]};
    }
    for (std::size_t i = at_ + 1; i < sentence_.size(); ++i) {
      if (opens_clause(sentence_[i - 1]) && is_imperative_verb(sentence_[i].folded))
        return ReflexiveSubject{Person::second, nullptr};
    }
    return std::nullopt;
  }

  bool is_plural_noun(std::size_t i) const {
    const std::string_view word = sentence_[i].folded;
    return word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("'s") &&
           !is_helper(word) && !is_auxiliary_verb(word);
  }

  // "You and your sister have been blaming themselves": the reader is one of the two.
  std::optional<ReflexiveSubject> plural_reader_with_third_person() const {
    if (person_ != Person::third || sentence_[at_].folded != "themselves" || sentence_.size() < 4) return std::nullopt;
    if (sentence_[0].folded != "you" || sentence_[1].folded != "and") return std::nullopt;
    for (std::size_t i = 4; i < at_; ++i) {
      if (person_of(sentence_[i]) != Person::none || is_mark(sentence_[i], ",", ";") ||
          names_new_subject(sentence_[i].folded))
        return std::nullopt;
    }
    return ReflexiveSubject{Person::second, &sentence_[0]};
  }

  // "We often put pressure on yourself": a verb, its object and a preposition.
  std::optional<ReflexiveSubject> subject_across_object() const {
    constexpr std::size_t longest = 6;
    if (stands_before(Person::second)) return std::nullopt;
    for (std::size_t i = at_; i-- > 0 && at_ - i <= longest;) {
      const Token& token = sentence_[i];
      const Person person = person_of(token);
      const bool idiom = i + 1 == at_ && i > 0 &&
                         is_one_of(sentence_[i - 1].folded, "it", "kind", "kinder", "true", "gentle", "honest", "cruel",
                                   "talk", "speak", "listen", "lie");
      if (token.kind != TokenKind::word || (token.folded == "to" && !idiom) || token.folded.ends_with("ing") ||
          names_new_subject(token.folded) || is_one_of(token.folded, "and", "or", "but", "then")) {
        return std::nullopt;
      }
      if (person == Person::first_plural || person == Person::first_singular) {
        const std::size_t verb = i + 1 < at_ && is_middle_adverb(sentence_[i + 1].folded) ? i + 2 : i + 1;
        const bool advises = reports_speech(sentence_[verb].folded) ||
                             is_one_of(sentence_[verb].folded, "ask", "wish", "want", "like", "help", "offer");
        return is_subject_form(token) && !advises && verb + 1 < at_ && is_preposition(sentence_[at_ - 1].folded)
                   ? std::optional(ReflexiveSubject{person, &token})
                   : std::nullopt;
      }
    }
    return std::nullopt;
  }

  // "You can be proud of the person you saw in myself": no noun and nobody else can be "myself".
  std::optional<ReflexiveSubject> reader_far_from_myself() const {
    if (sentence_holds(Person::first_singular) || sentence_holds(Person::first_plural)) return std::nullopt;
    for (std::size_t i = at_; i-- > 0;) {
      const Token& token = sentence_[i];
      if (!counts(i) || is_mark(token, ":", "?", "!") || is_thinking_verb(token.folded)) return std::nullopt;
      const Person person = person_of(token);
      if (person == Person::third) return std::nullopt;
      if (person == Person::second) {
        return is_subject_form(token) ? std::optional(ReflexiveSubject{person, &token}) : std::nullopt;
      }
    }
    return imperative();
  }

  // "You cover the mirror, skip the lesson and weigh themselves": "you" begins the clause, and nothing behind it can be
  // "themselves" or the subject of another clause.
  std::optional<ReflexiveSubject> reader_far_from_themselves() const {
    for (std::size_t i = at_; i-- > 0;) {
      const Token& token = sentence_[i];
      const std::string_view word = token.folded;
      if (!counts(i)) return std::nullopt;
      if (token.folded == "you") {
        const bool begins = i == 0 || opens_clause(sentence_[i - 1]) ||
                            is_one_of(sentence_[i - 1].folded, "if", "when", "because", "as", "while", "until",
                                      "before", "after", "once", "although", "though", "so", "unless", "since");
        return begins ? std::optional(ReflexiveSubject{Person::second, &token}) : std::nullopt;
      }
      const bool task = i == 0 && word == "your" && at_ > 3 && sentence_[at_ - 2].folded == "to" &&
                        is_one_of(sentence_[at_ - 3].folded, "is", "was");
      if (task) return ReflexiveSubject{Person::second, &token};
      const bool refers = is_one_of(word, "it", "its", "your") || token.text == "(";
      if ((!refers && may_be_they(sentence_, i)) || names_new_subject(word) || word == "whoever") return std::nullopt;
      const bool joint = is_one_of(word, "and", "or", "but", "than", "like");
      if ((joint || governs_object(word)) && begins_noun_phrase(i + 1)) return std::nullopt;
      const bool goes_on =
          is_one_of(sentence_[i + 1].folded, "and", "or", "then", "so") || is_imperative_verb(sentence_[i + 1].folded);
      if (!token.is_word() && !goes_on) return std::nullopt;
    }
    return std::nullopt;
  }

  bool begins_noun_phrase(std::size_t i) const {
    return is_one_of(sentence_[i].folded, "the", "a", "an", "your", "my", "our", "this", "that", "one", "some", "any",
                     "each", "every", "another", "no");
  }

  // "let the body repair …", "ask your partner to …": the object is the subject of what follows.
  static bool governs_object(std::string_view verb) {
    return is_one_of(verb, "ask", "let", "help", "allow", "encourage", "tell", "want", "invite", "get", "make", "see",
                     "watch", "hear", "expect", "leave", "teach", "remind", "urge", "force", "trust", "need", "enable",
                     "prefer", "for", "persuade", "convince", "find", "keep", "asking", "letting", "helping",
                     "watching", "seeing", "hearing", "leaving", "allowing", "encouraging");
  }

  // "Your son will cut yourself off", "Many carers push ourselves": people at the beginning of the clause, and only a
  // verb phrase behind.
  std::optional<ReflexiveSubject> noun_as_subject() const {
    const std::size_t verb = last_verb();
    if (verb == none || verb == 0) return std::nullopt;
    std::size_t i = verb;
    while (i > 0 && goes_with_verb(i - 1)) --i;
    if (i == 0 || stands_before_other_than_determiner(Person::second, i - 1)) return std::nullopt;
    const std::string_view noun = sentence_[i - 1].folded;
    const bool plural = is_plural_addressee(noun) || noun.ends_with('s') || is_one_of(noun, "children", "police");
    const bool agrees = plural || (i < verb && is_modal_verb(sentence_[i].folded));
    if (!agrees || !(is_person_noun(noun) || is_plural_addressee(noun))) return std::nullopt;
    std::size_t first = i - 1;
    if (first > 0 && is_one_of(sentence_[first - 1].folded, "your", "the", "a", "his", "her", "their", "many", "some",
                               "most", "few", "other", "young", "these", "those"))
      --first;
    const bool begins =
        first == 0 || opens_clause(sentence_[first - 1]) || names_new_subject(sentence_[first - 1].folded);
    const bool determined = first + 1 < i || plural;
    return determined && begins ? std::optional(ReflexiveSubject{Person::third, &sentence_[i - 1]}) : std::nullopt;
  }

  bool stands_before_other_than_determiner(Person person, std::size_t noun) const {
    for (std::size_t before = 0; before + 1 < noun; ++before) {
      if (person_of(sentence_[before]) == person) return true;
    }
    return false;
  }

  // A part of the verb phrase between a subject and its last verb: "will be invited to", "needn't", "has always".
  bool goes_with_verb(std::size_t i) const {
    const std::string_view word = sentence_[i].folded;
    if (is_helper(word) || is_modal_verb(word) || is_auxiliary_verb(word) || is_middle_adverb(word)) return true;
    if (word.ends_with("n't")) return true;
    return i + 1 < sentence_.size() && sentence_[i + 1].folded == "to" &&
           (word.ends_with("ed") || is_one_of(word, "going", "told", "taught", "used", "made", "begun", "likely"));
  }

  // No noun can be the antecedent of "ourselves" or "oneself": the reader is, when no "we" or "one" is about.
  std::optional<ReflexiveSubject> loose(Person own) const {
    if (own == Person::first_plural && !sentence_holds_subject_we()) {
      if (const auto subject = subject_in_clause()) return subject;
    }
    if (sentence_holds(own) || sentence_holds(Person::first_singular)) return std::nullopt;
    if (own == Person::first_plural) {
      const auto others = close({Person::third});
      if (others && others->person == Person::third) return others;
      if (const auto people = noun_as_subject()) return people;
    }
    if (own == Person::first_plural && !sentence_holds(Person::second) &&
        is_one_of(sentence_[0].folded, "anyone", "anybody", "someone", "somebody", "nobody", "whoever"))
      return ReflexiveSubject{Person::third, &sentence_[0]};
    if (own == Person::indefinite) {
      const auto subject = close({Person::second});
      return subject || sentence_holds(Person::third) ? subject : nearest_reader();
    }
    for (std::size_t i = at_; i-- > 0;) {
      if (!counts(i)) continue;
      const Person person = person_of(sentence_[i]);
      if (person == Person::second) return ReflexiveSubject{person, &sentence_[i]};
      if (person == Person::third) break;
    }
    const auto instruction = imperative();
    return instruction ? instruction : reader_behind_infinitive();
  }

  // "It takes nerve to introduce ourselves when you have been away."
  std::optional<ReflexiveSubject> reader_behind_infinitive() const {
    if (at_ < 2 || sentence_[at_ - 2].folded != "to" || names_anybody(sentence_.first(at_))) return std::nullopt;
    for (const Token& token : sentence_.first(at_)) {
      if (token.folded == "human") return std::nullopt;
    }
    for (std::size_t i = at_ + 2; i < sentence_.size(); ++i) {
      const bool subject = counts(i) && sentence_[i].folded == "you" &&
                           is_one_of(sentence_[i - 1].folded, "when", "if", "while", "after", "before", "once");
      if (subject) return ReflexiveSubject{Person::second, &sentence_[i]};
    }
    return std::nullopt;
  }

  bool sentence_holds_subject_we() const {
    for (std::size_t i = 0; i < sentence_.size(); ++i) {
      const std::string_view stem = sentence_[i].folded.substr(0, sentence_[i].folded.find('\''));
      if (counts(i) && is_one_of(stem, "we", "us", "i", "let's")) return true;
    }
    return false;
  }

  // "… as you rebuild trust in ourselves": the nearest pronoun in front is "you" where a clause begins.
  std::optional<ReflexiveSubject> subject_in_clause() const {
    for (std::size_t i = at_; i-- > 0;) {
      if (!counts(i)) return std::nullopt;
      const Person person = person_of(sentence_[i]);
      if (person == Person::none) continue;
      if (person != Person::second) return std::nullopt;
      if (!is_subject_form(sentence_[i])) continue;
      const bool begins = i == 0 || opens_clause(sentence_[i - 1]) || names_new_subject(sentence_[i - 1].folded) ||
                          is_one_of(sentence_[i - 1].folded, "as", "while", "until", "before", "after", "once", "so");
      return begins ? std::optional(ReflexiveSubject{person, &sentence_[i]}) : std::nullopt;
    }
    return std::nullopt;
  }

  std::optional<ReflexiveSubject> nearest_reader() const {
    for (std::size_t i = at_; i-- > 0;) {
      if (counts(i) && person_of(sentence_[i]) == Person::second)
        return ReflexiveSubject{Person::second, &sentence_[i]};
    }
    return imperative();
  }

  // Only a verb phrase may stand between the subject and the pronoun.
  std::optional<ReflexiveSubject> close(std::initializer_list<Person> subjects) const {
    const std::size_t verb = last_verb();
    if (verb == none || only_stresses(sentence_[verb].folded)) return std::nullopt;
    // "I encourage you to give myself …": "you" directly in front governs, whoever speaks.
    if (person_ != Person::first_singular && stands_before(person_)) return std::nullopt;
    for (std::size_t i = verb; i-- > 0 && at_ - i <= longest_verb_phrase;) {
      const Token& token = sentence_[i];
      if (!counts(i)) return std::nullopt;
      const Person person = person_of(token);
      if (std::find(subjects.begin(), subjects.end(), person) != subjects.end()) {
        return is_subject_form(token) ? std::optional(ReflexiveSubject{person, &token}) : std::nullopt;
      }
      if (person != Person::none || !goes_with_verb(i)) break;
    }
    return person_ == Person::second ? std::nullopt : imperative_before(verb);
  }

  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  static bool is_subject_form(const Token& token) {
    return !is_one_of(token.folded, "your", "yours", "my", "mine", "me", "our", "ours", "us", "them", "their", "theirs",
                      "him", "his", "her", "hers") &&
           person_of_reflexive(token) == Person::none;
  }

  // The word that governs the pronoun: in front of it, or in front of its preposition (and "a fuss", "hard").
  std::size_t last_verb() const {
    std::size_t i = at_;
    if (i > 0 && is_preposition(sentence_[i - 1].folded)) --i;
    if (i == at_) return i > 0 && sentence_[i - 1].is_word() ? i - 1 : none;
    if (i >= 3 && is_one_of(sentence_[i - 2].folded, "a", "an")) return i - 3;
    if (i >= 2 && is_one_of(sentence_[i - 2].folded, "be", "been", "am", "are", "is", "was", "were")) return i - 2;
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
      if (is_one_of(sentence_[i].folded, "who", "which")) return std::nullopt;  // "who, like you, blame themselves"
    }
    return imperative_at(first) && starts_at(first) + 1 >= verb ? imperative_at(first) : std::nullopt;
  }

  std::size_t starts_at(std::size_t first) const {
    while (first < at_ &&
           is_one_of(sentence_[first].folded, "please", "do", "not", "don't", "never", "always", "just", "first")) {
      ++first;
    }
    return first;
  }

  std::optional<ReflexiveSubject> imperative_at(std::size_t first) const {
    const std::size_t verb = starts_at(first);
    if (verb >= at_ || !counts(verb)) return std::nullopt;
    const bool negated = verb > first && is_one_of(sentence_[verb - 1].folded, "not", "don't") && verb + 1 == at_;
    if (!negated && !is_imperative_verb(sentence_[verb].folded)) return std::nullopt;
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
