// Words that tell who is meant: the reader's own life, or an organisation's work.
#ifndef CARELINT_RULES_PERSON_LEXICON_H
#define CARELINT_RULES_PERSON_LEXICON_H

#include <string_view>

#include "shared/word_classes.h"

namespace carelint {

// All take a token's folded text.

/// A noun of one person's body, mind and life: "body", "thoughts", "bedroom".
bool is_personal_noun(std::string_view word);
/// A noun of what all of us share: "brains", "culture".
bool is_shared_noun(std::string_view word);
/// What a person goes through or does in their own life: "feel", "breathing", "slept".
bool is_experience_verb(std::string_view word);
/// A state of a person: "tense", "anxious", "asleep".
bool is_feeling_adjective(std::string_view word);
/// What a reader does to an organisation: "call", "telling".
bool is_contact_verb(std::string_view word);
/// What something does to a person: "helps", "leaving", "remind".
bool is_affecting_verb(std::string_view word);
/// What an organisation does: "offer", "listening".
bool is_service_verb(std::string_view word);
/// A base form that can begin an instruction.
bool is_imperative_verb(std::string_view word);
/// Readers as an address: "parents", "carers".
bool is_plural_addressee(std::string_view word);
/// People that "they" may stand for, one or several.
bool is_person_noun(std::string_view word);
/// People in general: "people", "someone", "teenagers".
bool is_generic_person(std::string_view word);
/// Speaks of an organisation and its work: "service", "cookies", "feedback".
bool is_organisation_noun(std::string_view word);
/// Verbs of thinking and saying, in any form: "think", "told".
bool is_thinking_verb(std::string_view word);
/// "and", "so": joins clauses.
bool is_conjunction(std::string_view word);
/// A conjunction, or an adverb that stands in front of an instruction: "please", "first".
bool is_clause_opener(std::string_view word);
/// Adverbs that stand between a subject and its verb: "simply", "often", "never".
bool is_middle_adverb(std::string_view word);

}  // namespace carelint

#endif
