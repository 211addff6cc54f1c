// Whose deed a verb is: the subject of an English clause, also where it is understood or stands far away.
#ifndef CARELINT_RULES_SHARED_CLAUSES_H
#define CARELINT_RULES_SHARED_CLAUSES_H

#include <cstddef>
#include <optional>
#include <span>

#include "carelint/article.h"

namespace carelint {

struct ClauseSubject {
  enum class Kind {
    unknown,
    word,    ///< a pronoun, a possessive ("your job is to …") or a noun of the sentence
    reader,  ///< nobody is named, since the clause is an instruction
  };
  Kind kind = Kind::unknown;
  std::size_t head = 0;    ///< the index of the word
  bool is_joined = false;  ///< one of several, "you and your sister"

  bool is_known() const { return kind != Kind::unknown; }
};

/// Reads the clauses of one sentence, by lists of words and by their order, not by a full parse: what is asked is
/// found by a look to the left of a word, through auxiliaries, adverbs, coordination, infinitives ("you want to try
/// to rest"), gerunds ("by blaming"), relative clauses ("those of you who") and the objects that govern an infinitive
/// ("help your son forgive"). What the order of words does not tell is unknown. Each look is linear in the length of
/// the sentence and allocates nothing. Keeps a view of the sentence.
class ClauseReader {
 public:
  explicit ClauseReader(std::span<const Token> sentence) : tokens_(sentence) {}

  /// The verb that has the word at `index` as its object, or as the object of its preposition; none where another
  /// clause begins in between.
  std::optional<std::size_t> governing_verb(std::size_t index) const;

  /// Who does what the verb says. `verb` is the index of a main verb or of a form of be, have or do.
  ClauseSubject subject_of(std::size_t verb) const { return subject_of(verb, 0); }

  /// True where a word stands as a verb: it has such a form, and no determiner or preposition makes a noun of it.
  bool is_verb(std::size_t index) const;

 private:
  std::string_view word(std::size_t i) const;
  bool is_mark(std::size_t i) const;
  bool is_let(std::size_t i) const;
  bool begins_clause(std::size_t i) const;
  bool is_base_form(std::size_t i) const;
  bool ends_noun_phrase(std::size_t i) const;
  std::size_t behind_adverbs_left_of(std::size_t i) const;
  std::size_t begin_of_noun_phrase(std::size_t last) const;
  std::optional<std::size_t> verb_before(std::size_t i) const;
  std::size_t behind_interruption(std::size_t i) const;

  ClauseSubject subject_of(std::size_t verb, unsigned depth) const;
  ClauseSubject subject_before(std::size_t group, std::size_t verb, unsigned depth) const;
  ClauseSubject subject_phrase(std::size_t last, unsigned depth) const;
  ClauseSubject subject_of_list(std::size_t other, std::size_t last) const;
  ClauseSubject named(const ClauseSubject& subject) const;
  ClauseSubject antecedent(std::size_t relative, unsigned depth) const;
  ClauseSubject subject_of_conjunct(std::size_t group, std::size_t verb, unsigned depth) const;
  ClauseSubject subject_of_infinitive(std::size_t to, unsigned depth) const;
  ClauseSubject subject_of_gerund(std::size_t group, std::size_t verb, unsigned depth) const;
  ClauseSubject subject_of_beginning(std::size_t verb) const;
  ClauseSubject subject_behind_comma(std::size_t from) const;

  std::span<const Token> tokens_;
};

}  // namespace carelint

#endif
