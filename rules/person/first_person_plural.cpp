#include "person/first_person_plural.h"

#include <algorithm>

#include "carelint/words.h"
#include "person/lexicon.h"
#include "shared/words.h"

namespace carelint {
namespace {

class PluralReader {
 public:
  PluralReader(std::span<const Token> tokens, std::size_t index) : tokens_(tokens), at_(index) {}

  Sense run() const {
    if (is_for_everyone()) return Sense::everyone;
    if (is_together()) return Sense::together;
    if (is_told()) return Sense::told;
    const std::string_view word = stem(at_);
    if (word == "we") return sense_of_we();
    if (word == "us") return sense_of_us();
    if (word == "ours")
      return folded(at_ + 1) == "alone" || folded(at_ + 1) == "to" ? Sense::inclusive : Sense::unknown;
    return sense_of_our();
  }

 private:
  std::string_view folded(std::size_t i) const { return i < tokens_.size() ? tokens_[i].folded : std::string_view{}; }
  std::string_view stem(std::size_t i) const { return folded(i).substr(0, folded(i).find('\'')); }
  std::string_view before(std::size_t distance) const {
    return at_ >= distance ? folded(at_ - distance) : std::string_view{};
  }

  bool stands_before(std::string_view word) const {
    return std::any_of(tokens_.begin(), tokens_.begin() + static_cast<std::ptrdiff_t>(at_),
                       [&](const Token& token) { return token.folded == word; });
  }

  bool sentence_holds(bool (*is_kind)(std::string_view)) const { return holds(0, tokens_.size(), is_kind); }

  // Between the commas and marks around the pronoun.
  bool clause_holds(bool (*is_kind)(std::string_view)) const {
    std::size_t first = at_;
    std::size_t end = at_ + 1;
    while (first > 0 && tokens_[first - 1].is_word()) --first;
    while (end < tokens_.size() && tokens_[end].is_word()) ++end;
    return holds(first, end, is_kind);
  }

  bool holds(std::size_t first, std::size_t end, bool (*is_kind)(std::string_view)) const {
    for (std::size_t i = first; i < end; ++i) {
      if (tokens_[i].is_word() && is_kind(tokens_[i].folded)) return true;
    }
    return false;
  }

  // "we all", "many of us", "as humans, we", "our brains", "we live in a culture"
  bool is_for_everyone() const {
    if (before(1) == "of" && at_ >= 2 && stem(at_) == "us") return true;
    if (stem(at_) == "our" && before(1) == "of" && is_one_of(before(2), "many", "most", "some", "all", "each", "one"))
      return true;
    for (std::size_t i = at_ + 1; i < at_ + 4 && i < tokens_.size(); ++i) {
      if (is_one_of(folded(i), "all", "each", "humans", "both")) return true;
      if (!tokens_[i].is_word()) break;
    }
    if (stem(at_) == "we" && is_one_of(folded(at_ + 1), "live", "grow") && folded(at_ + 2) != "with") return true;
    if (is_plural_addressee(folded(at_ + 1))) return true;  // "we parents"
    for (std::size_t i = 0; i + 2 < tokens_.size(); ++i) {
      const bool ages = is_one_of(folded(i), "as", "when", "while") && folded(i + 1) == "we" &&
                        is_one_of(folded(i + 2), "age", "grow", "get", "mature");
      if (ages && !is_feeling_adjective(folded(i + 3))) return true;  // "as we get older"
    }
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (is_one_of(folded(i), "humans", "humanity", "human", "everyone", "everybody", "society", "species", "evolved",
                    "ancestors"))
        return true;
      if (is_one_of(folded(i), "culture", "country", "world") && i > 0 &&
          is_one_of(folded(i - 1), "this", "our", "a", "modern"))
        return true;
      if (folded(i) == "all" && folded(i + 1) == "of" && folded(i + 2) == "us") return true;
    }
    if (stem(at_) != "our") return false;
    const std::string_view noun = noun_behind();
    const bool of_reader =
        is_personal_noun(noun) && at_ > 0 && (begins_instruction(tokens_, at_ - 1) || stands_before("your"));
    return is_shared_noun(noun) && !of_reader;
  }

  // "as we saw", "let's", "before we move on"
  bool is_together() const {
    if (folded(at_) == "let's" || (stem(at_) == "us" && before(1) == "let")) return true;
    if (stem(at_) != "we") return false;
    const std::size_t verb = verb_behind(at_);
    if (before(1) == "," && folded(verb + 1) == ",") return true;  // "Parrots, we have noticed, …"
    if (is_one_of(before(1), "as") &&
        is_one_of(folded(verb), "saw", "discussed", "said", "mentioned", "seen", "noted", "have", "know", "shall",
                  "explained", "described", "learned", "learnt")) {
      return true;
    }
    if (is_one_of(folded(verb), "look", "turn", "explore", "discuss", "cover", "consider", "saw", "discussed", "return",
                  "summarise", "summarize", "mentioned", "define", "mean", "call", "seen")) {
      return true;
    }
    if (folded(verb) == "ask" && folded(verb + 1) == "ourselves") return true;
    if (before(1) == "shall" || folded(0) == "shall") return true;
    return before(1) == "before" && is_one_of(folded(verb), "move", "go", "start", "end", "finish");
  }

  // A story in the past, or a family: "we grew up", "my husband and I", "you and I".
  bool is_told() const {
    for (std::size_t i = 0; i + 1 < tokens_.size(); ++i) {
      if (folded(i) == "and" && is_one_of(stem(i + 1), "i", "me")) return true;
      if (is_one_of(stem(i), "my", "i", "me") && i < at_) return true;
    }
    if (folded(at_ + 1) == "," && stem(at_) == "we") return true;
    if (stem(at_) != "we") return false;
    const std::size_t verb = verb_behind(at_);
    const std::string_view word = folded(verb);
    if (verb != at_ + 1 && is_modal_between(verb)) return false;
    return is_one_of(word, "was", "were", "had", "went", "told", "grew", "kept", "made", "said", "thought", "felt",
                     "took", "knew", "left", "lost", "came", "gave", "got", "sat", "slept", "spent", "met", "found",
                     "began", "saw", "heard", "did", "ate", "drove", "held", "lay", "ran", "stood", "woke", "wrote",
                     "broke") ||
           (word.size() > 4 && word.ends_with("ed") && word != "need" && !word.ends_with("eed"));
  }

  bool is_modal_between(std::size_t verb) const {
    for (std::size_t i = at_ + 1; i < verb; ++i) {
      if (is_modal_verb(folded(i)) || is_auxiliary_verb(folded(i))) return true;
    }
    return folded(at_).size() > 2;  // "we'll", "we've"
  }

  // The first content word behind the subject: past modals, auxiliaries, adverbs and "need to".
  std::size_t verb_behind(std::size_t subject) const {
    std::size_t i = subject + 1;
    for (std::size_t steps = 0; steps < 6 && i < tokens_.size() && tokens_[i].is_word(); ++steps, ++i) {
      const std::string_view word = folded(i);
      const bool need =
          is_one_of(word, "need", "have", "want", "tend", "start", "begin", "try", "ought", "learn", "seem") &&
          folded(i + 1) == "to";
      if (is_feeling_adjective(word)) return i;
      if (!need && !is_modal_verb(word) && !is_auxiliary_verb(word) && !is_middle_adverb(word) &&
          !is_one_of(word, "too", "very", "quite", "rather"))
        return i;
    }
    return i;
  }

  Sense sense_of_we() const {
    const std::size_t verb = verb_behind(at_);
    const std::string_view word = folded(verb);
    if (is_one_of(before(1), "who", "what", "where") && is_one_of(folded(at_ + 1), "are")) {
      return sentence_holds(is_organisation_noun) ? Sense::organisation : Sense::inclusive;
    }
    // "we meet you", "we listen to you"
    for (std::size_t i = verb + 1; i <= verb + 2; ++i) {
      if (is_one_of(stem(i), "you", "your") && !is_one_of(folded(i - 1), "until", "when", "if", "so", "that", "than"))
        return Sense::organisation;
    }
    if (word == "do" && folded(verb + 1) == "so") return Sense::inclusive;
    const bool feels = is_one_of(word, "feel", "cry", "panic", "ache", "sleep", "wake");
    if (feels ? clause_holds(is_organisation_noun) : sentence_holds(is_organisation_noun)) return Sense::organisation;
    const bool longs = is_one_of(word, "love", "like", "want", "wish") && folded(verb + 1) == "to" &&
                       is_one_of(folded(verb + 2), "hear", "see", "know", "meet", "welcome", "help");
    if (longs) return Sense::organisation;
    if (folded(0) == "ask" && folded(1) == "yourself") return Sense::inclusive;
    const bool being = is_be(at_) || (verb > at_ + 1 && is_be(verb - 1)) || (verb > at_ + 2 && is_be(verb - 2));
    const bool compares = word.size() > 4 && word.ends_with("er") && is_one_of(folded(verb + 1), "to", "than", "when");
    if (being && (is_feeling_adjective(word) || compares)) return Sense::inclusive;
    if (being && !word.ends_with("ing")) return Sense::organisation;
    return is_experience_verb(word) ? Sense::inclusive : Sense::unknown;
  }

  bool is_be(std::size_t i) const { return is_one_of(folded(i), "we're", "are", "be", "were", "aren't", "been"); }

  // The noun of "our": past adjectives, up to four words.
  std::string_view noun_behind() const {
    std::string_view noun;
    for (std::size_t i = at_ + 1; i < at_ + 5 && i < tokens_.size() && tokens_[i].is_word(); ++i) {
      const std::string_view word = folded(i);
      if (is_preposition(word) || is_modal_verb(word) || is_auxiliary_verb(word) ||
          is_one_of(word, "and", "or", "that", "as"))
        break;
      if (is_personal_noun(word) || is_organisation_noun(word) || is_shared_noun(word)) {
        noun = word;
        if (i + 1 < tokens_.size() && (is_organisation_noun(folded(i + 1)) || folded(i + 1) == "-")) continue;
        return noun;
      }
    }
    return noun;
  }

  Sense sense_of_our() const {
    const std::string_view noun = noun_behind();
    const bool names =
        at_ + 1 < tokens_.size() && tokens_[at_ + 1].text.front() >= 'A' && tokens_[at_ + 1].text.front() <= 'Z';
    if (is_organisation_noun(noun) || names) return Sense::organisation;
    if (noun == "job" && is_one_of(before(1), "is", "that's", "it's")) return Sense::organisation;
    if (is_personal_noun(noun)) return Sense::inclusive;
    if (sentence_holds(is_organisation_noun)) return Sense::organisation;
    return Sense::unknown;
  }

  Sense sense_of_us() const {
    if (sentence_holds(is_organisation_noun)) return Sense::organisation;
    std::size_t verb = at_;
    for (std::size_t steps = 0; verb > 0 && steps < 4; ++steps) {
      --verb;
      if (!tokens_[verb].is_word()) break;
      if (!is_preposition(folded(verb)) && !is_one_of(folded(verb), "up", "down", "back", "out", "not", "only", "all"))
        break;
    }
    const std::string_view governor = folded(verb);
    const std::string_view next = folded(at_ + 1);
    if (is_sent_by_reader()) return Sense::organisation;
    if (is_feeling_adjective(next)) return Sense::inclusive;  // "leaving us tense"
    if (acts_reader(verb)) return Sense::organisation;
    const bool leads_to_experience = is_experience_verb(next) || (next == "to" && is_experience_verb(folded(at_ + 2)));
    if (leads_to_experience) return Sense::inclusive;
    if (is_affecting_verb(governor)) return Sense::inclusive;
    return is_contact_verb(governor) ? Sense::organisation : Sense::unknown;
  }

  // "Your letters remind us"
  bool is_sent_by_reader() const {
    for (std::size_t i = 0; i + 1 < at_; ++i) {
      if (folded(i) == "your" &&
          is_one_of(folded(i + 1), "letter", "letters", "gift", "gifts", "donation", "donations", "support", "help",
                    "story", "stories", "feedback", "call", "calls", "message", "messages", "words", "kindness",
                    "comment", "comments", "question", "questions", "answers", "ideas", "suggestions"))
        return true;
    }
    return false;
  }

  // "you tell us", "would help us" with the reader as its subject, "call us", "by joining us".
  bool acts_reader(std::size_t verb) const {
    if (is_contact_verb(folded(verb)) && (begins_instruction(tokens_, verb) || folded(verb).ends_with("ing")))
      return true;
    for (std::size_t i = verb; i-- > 0;) {
      const std::string_view word = folded(i);
      if (stem(i) == "you" && word != "your") return true;
      if (!is_modal_verb(word) && !is_auxiliary_verb(word) && !is_middle_adverb(word) && word != "to") break;
    }
    return begins_instruction(tokens_, verb) && !is_affecting_verb(folded(verb));
  }

  std::span<const Token> tokens_;
  std::size_t at_;
};

}  // namespace

Sense sense_of_first_person_plural(std::span<const Token> tokens, std::size_t index) {
  return PluralReader(tokens, index).run();
}

}  // namespace carelint
