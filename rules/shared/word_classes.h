// The classes of English words, as far as lists and endings tell: a word by itself, without its sentence.
#ifndef CARELINT_RULES_SHARED_WORD_CLASSES_H
#define CARELINT_RULES_SHARED_WORD_CLASSES_H

#include <string_view>

namespace carelint {

// All take a token's folded text. No allocation; safe from every thread.

bool is_modal_verb(std::string_view word);
/// Forms of be, have and do, with "n't".
bool is_auxiliary_verb(std::string_view word);
bool is_form_of_be(std::string_view word);
/// Articles, possessives ("your", "Anna's"), quantifiers.
bool is_determiner(std::string_view word);
/// Of manner, time and degree: those of a list, and words in -ly.
bool is_adverb(std::string_view word);

/// The forms of a verb that a word can be; several for "put", none for what is no verb. That the word can be a noun as
/// well ("need", "walks") does not show here.
struct VerbForms {
  bool base = false;
  bool third_person = false;  ///< "helps"
  bool past = false;
  bool participle = false;  ///< "given"
  bool gerund = false;      ///< "giving", as a gerund or a present participle

  bool any() const { return base || third_person || past || participle || gerund; }
};

/// By a list of some 1,600 verbs and of irregular forms; words in -ed and -ing count as forms of a verb unless they
/// stand in a list of others ("need", "evening").
VerbForms verb_forms(std::string_view word);

}  // namespace carelint

#endif
