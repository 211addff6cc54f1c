#include "shared/governing_verbs.h"

#include "carelint/words.h"

namespace carelint {
namespace {

template <class... Stems>
bool begins_with(std::string_view word, const Stems&... stems) {
  return (word.starts_with(stems) || ...);
}

}  // namespace

bool governs_infinitive(std::string_view verb) {
  return begins_with(verb, "advis", "allow", "ask", "beg", "caus", "challeng", "convinc", "driv", "empower", "enabl",
                     "encourag", "equip", "expect", "forc", "help", "inspir", "instruct", "invit", "motivat", "nudg",
                     "oblig", "order", "permit", "persuad", "prefer", "prepar", "press", "prompt", "push", "remind",
                     "requir", "teach", "tell", "train", "trust", "urg", "want", "warn", "wish") ||
         is_one_of(verb, "drove", "for", "taught", "told");
}

bool governs_infinitive_of_pronoun(std::string_view verb) {
  return begins_with(verb, "get", "giv", "lead", "leav", "like", "mak", "need", "offer", "grant", "show") ||
         is_one_of(verb, "gave", "got", "led", "left", "made");
}

bool governs_gerund(std::string_view verb) {
  return begins_with(verb, "catch", "feel", "find", "get", "hav", "hear", "imagin", "keep", "leav", "notic", "observ",
                     "pictur", "see", "send", "set", "start", "stop", "watch", "recall", "remember") ||
         is_one_of(verb, "caught", "felt", "found", "heard", "kept", "left", "saw", "seen", "had");
}

bool governs_gerund_of_preposition(std::string_view verb) {
  return begins_with(verb, "accus", "blam", "discourag", "forgiv", "hinder", "keep", "prais", "prevent", "protect",
                     "punish", "sav", "stop", "talk", "thank", "trick", "pressur", "push") ||
         is_one_of(verb, "forgave", "kept");
}

bool proposes(std::string_view verb) {
  return begins_with(verb, "advis", "call", "consider", "describ", "discuss", "encourag", "includ", "involv", "mean",
                     "mention", "propos", "recommend", "requir", "suggest", "say", "said");
}

bool is_giving_verb(std::string_view verb) {
  return begins_with(verb, "giv", "gav", "offer", "grant", "allow", "buy", "lend");
}

bool is_occasion(std::string_view noun) {
  return is_one_of(noun, "chance", "courage", "day", "days", "energy", "habit", "help", "hour", "hours", "leave",
                   "life", "lives", "minute", "minutes", "moment", "moments", "month", "months", "night", "nights",
                   "permission", "place", "power", "reason", "right", "room", "space", "strength", "time", "times",
                   "way", "ways", "week", "weeks", "year", "years", "need", "urge", "ability", "freedom");
}

}  // namespace carelint
