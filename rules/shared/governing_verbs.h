// Verbs that say whose deed another verb is: "ask him to go", "stop him from going", "leave you feeling".
#ifndef CARELINT_RULES_SHARED_GOVERNING_VERBS_H
#define CARELINT_RULES_SHARED_GOVERNING_VERBS_H

#include <string_view>

namespace carelint {

// All take a token's folded text, in any form of the verb.

/// "ask your partner to …", "encourage them to …": the object does what the infinitive says. Also "for" ("for you to").
bool governs_infinitive(std::string_view verb);
/// With these a noun may be a thing ("need a plan to", "make dinner to"); a pronoun does it ("need you to").
bool governs_infinitive_of_pronoun(std::string_view verb);
/// "leave you feeling", "hear them shouting": the object does what the participle says.
bool governs_gerund(std::string_view verb);
/// "stop him from hurting", "thank them for being": the object does it.
bool governs_gerund_of_preposition(std::string_view verb);
/// "they suggest resting": who does it is not said.
bool proposes(std::string_view verb);
/// "give your child room to": one of two objects does it.
bool is_giving_verb(std::string_view verb);
/// A noun that does nothing itself before an infinitive: "take time to", "have a chance to".
bool is_occasion(std::string_view noun);

}  // namespace carelint

#endif
