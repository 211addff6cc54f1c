#include "reading/passive.h"

#include <optional>

#include "carelint/words.h"
#include "reading/participles.h"
#include "shared/words.h"

namespace carelint {
namespace {

enum class Auxiliary { none, be, being, get };

// Most words are told by their first letter and length. "It's told" may be "it has told", so 's is no auxiliary; "it's
// being told" is found by its "being".
Auxiliary auxiliary_of(std::string_view word) {
  constexpr std::size_t longest = 7;
  constexpr LetterSet first_letters("abgiwhsty");
  if (word.empty() || word.size() > longest || !first_letters.contains(word.front())) return Auxiliary::none;
  if (word == "being") return Auxiliary::being;
  if (is_one_of(word, "am", "is", "are", "was", "were", "be", "been", "isn't", "aren't", "wasn't", "weren't",
                "ain't")) {
    return Auxiliary::be;
  }
  if (is_one_of(word, "get", "gets", "got", "gotten", "getting")) return Auxiliary::get;
  return word.ends_with("'re") || word.ends_with("'m") ? Auxiliary::be : Auxiliary::none;
}

// What may stand in front of a form of be and belongs to the verb.
bool is_helping_verb(std::string_view word) {
  return is_one_of(word, "can", "could", "may", "might", "must", "shall", "should", "will", "would", "can't", "cannot",
                   "couldn't", "mustn't", "shouldn't", "won't", "wouldn't", "has", "have", "had", "having", "hasn't",
                   "haven't", "hadn't", "not", "never", "also", "always", "often", "already", "only", "still",
                   "just") ||
         word.ends_with("'ll") || word.ends_with("'ve") || word.ends_with("'d");
}

bool is_adverb(std::string_view word) {
  return (word.ends_with("ly") && word.size() > 4 && !is_one_of(word, "only", "family", "reply", "supply", "apply")) ||
         is_one_of(word, "not", "never", "always", "also", "already", "often", "sometimes", "soon", "still", "just",
                   "only", "even", "ever", "once", "then", "now", "well", "later", "seldom", "rarely", "all", "both",
                   "again", "yet", "usually", "first", "too", "so", "no", "longer", "more", "less", "most", "least",
                   "better", "best", "much", "far");
}

// Words other than prepositions and adverbs that go on behind a verb: conjunctions, determiners, pronouns, and adverbs
// of place and time.
bool may_follow_verb(std::string_view word) {
  return is_one_of(word, "a", "abroad", "across", "ago", "alone", "along", "aloud", "although", "am", "an", "and",
                   "another", "any", "anyway", "apart", "are", "around", "as", "aside", "away", "back", "be", "because",
                   "behind", "below", "beside", "beyond", "but", "can", "could", "daily", "did", "do", "does", "down",
                   "during", "each", "earlier", "early", "eight", "either", "else", "elsewhere", "every", "everything",
                   "five", "forward", "four", "free", "full", "had", "half", "has", "have", "her", "here", "him", "his",
                   "home", "how", "i", "if", "indoors", "inside", "instead", "is", "it", "its", "last", "late", "like",
                   "long", "many", "may", "me", "might", "monthly", "must", "my", "near", "nearby", "neither", "next",
                   "nine", "nor", "nothing", "off", "one", "online", "or", "our", "out", "outside", "per", "properly",
                   "seven", "she", "should", "since", "six", "some", "something", "sooner", "straight", "such", "ten",
                   "than", "that", "the", "their", "them", "there", "these", "they", "this", "those", "though", "three",
                   "through", "throughout", "together", "tomorrow", "twice", "two", "under", "unless", "until", "up",
                   "upstairs", "via", "was", "we", "weekly", "were", "what", "when", "where", "whether", "which",
                   "while", "who", "whole", "why", "will", "without", "would", "wrong", "yesterday", "you", "your");
}

class PassiveFinder {
 public:
  explicit PassiveFinder(const Sentence& sentence) : tokens_(sentence.tokens) {}

  std::vector<PassiveVerb> run() {
    std::vector<PassiveVerb> found;
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const Auxiliary auxiliary = auxiliary_of(folded(i));
      if (auxiliary == Auxiliary::none) continue;
      const std::optional<std::size_t> participle = participle_behind(i, auxiliary);
      if (!participle) continue;
      found.push_back({first_of_verb(i), *participle});
      i = *participle;
    }
    return found;
  }

 private:
  std::string_view folded(std::size_t i) const { return i < tokens_.size() ? tokens_[i].folded : std::string_view{}; }
  bool is_word(std::size_t i) const { return i < tokens_.size() && tokens_[i].kind == TokenKind::word; }

  std::optional<std::size_t> participle_behind(std::size_t auxiliary, Auxiliary kind) const {
    std::size_t i = auxiliary + 1;
    if (kind == Auxiliary::be && is_question(auxiliary)) i = behind_subject(i);
    constexpr std::size_t most_adverbs = 3;
    bool being = kind == Auxiliary::being;
    for (std::size_t adverbs = 0; is_word(i) && adverbs <= most_adverbs; ++i, ++adverbs) {
      const std::string_view word = folded(i);
      if (word == "been" || word == "being") {
        being = being || word == "being";
        continue;
      }
      if (is_participle(word) && !is_left_of_hyphen(i))
        return is_passive(kind, auxiliary, being, i) ? std::optional(i) : std::nullopt;
      if (!is_adverb(word)) return std::nullopt;
    }
    return std::nullopt;
  }

  // "well-dressed", "old-fashioned": part of a compound adjective.
  bool is_left_of_hyphen(std::size_t i) const {
    return i + 1 < tokens_.size() && tokens_[i + 1].text == "-" && !tokens_[i + 1].space_before;
  }

  bool is_question(std::size_t auxiliary) const {
    if (tokens_.empty() || tokens_.back().text != "?") return false;
    if (auxiliary == 0) return true;
    return auxiliary <= 2 &&
           is_one_of(folded(0), "how", "why", "when", "where", "what", "who", "which", "and", "but", "so");
  }

  // Behind the subject of a question: up to three words in front of a participle or adverb, else one.
  std::size_t behind_subject(std::size_t i) const {
    if (is_participle(folded(i))) return i;
    for (std::size_t reach = 1; reach <= 3 && is_word(i + reach); ++reach) {
      if (is_participle(folded(i + reach)) || is_adverb(folded(i + reach))) return i + reach;
    }
    return i + 1;
  }

  bool is_passive(Auxiliary kind, std::size_t auxiliary, bool being, std::size_t participle) const {
    const std::string_view word = folded(participle);
    if (kind == Auxiliary::get) return sense_of_participle(word) != ParticipleSense::state && is_done_by_others(word);
    if (being) return true;
    if (word == "used") return is_used_for_something(participle);
    if (is_in_front_of_noun(participle) || is_cleft(auxiliary) || is_set_expression(participle)) return false;
    switch (sense_of_participle(word)) {
      case ParticipleSense::deed: return true;
      case ParticipleSense::result: return !is_present_tense(auxiliary) || has_agent(participle);
      case ParticipleSense::state: return has_agent(participle) || is_mistaken_for(participle);
    }
    return false;
  }

  // "is trained staff", "were wasted years": the participle belongs to the noun behind it.
  bool is_in_front_of_noun(std::size_t participle) const {
    const std::size_t next = participle + 1;
    if (!is_word(next) || takes_two_objects(folded(participle))) return false;
    const std::string_view word = folded(next);
    return !is_adverb(word) && !is_preposition(word) && !may_follow_verb(word);
  }

  // "All he did was put the kettle on."
  bool is_cleft(std::size_t auxiliary) const {
    return auxiliary > 0 && is_one_of(folded(auxiliary - 1), "do", "does", "did", "done");
  }

  // "fed up", "made up of", "named Maya"
  bool is_set_expression(std::size_t participle) const {
    const std::string_view word = folded(participle);
    const std::string_view next = folded(participle + 1);
    if (word == "fed") return next == "up";
    if (word == "made") return next == "up" || next == "of";
    if (word == "run") return next != "by";
    if (word == "set") return next == "to";
    if (word == "left") return !is_word(participle + 1) || next == "of";
    const bool names = word == "named" || word == "called";
    if (word == "called" && !next.empty() && !may_follow_verb(next) && !is_preposition(next))
      return is_word(participle + 1);
    return names && !next.empty() && tokens_[participle + 1].text.front() >= 'A' &&
           tokens_[participle + 1].text.front() <= 'Z';
  }

  bool is_present_tense(std::size_t auxiliary) const {
    const std::string_view word = folded(auxiliary);
    const bool present = is_one_of(word, "am", "is", "are", "isn't", "aren't") || word.find('\'') != word.npos;
    return present && folded(auxiliary + 1) != "been";
  }

  bool is_mistaken_for(std::size_t participle) const {
    return folded(participle) == "mistaken" && folded(participle + 1) == "for";
  }

  // "is used to treat", "was used as", but not "are used to it", "is used to odd hours".
  bool is_used_for_something(std::size_t used) const {
    if (folded(used + 1) != "to") return true;
    return is_one_of(folded(used + 2), "assess", "avoid", "build", "buy", "calm", "check", "control", "create",
                     "decide", "describe", "diagnose", "ease", "explain", "find", "fund", "give", "guide", "help",
                     "hold", "identify", "improve", "judge", "justify", "keep", "lower", "make", "manage", "mean",
                     "measure", "monitor", "pay", "plan", "predict", "prevent", "protect", "refer", "reduce", "relieve",
                     "replace", "restrain", "say", "screen", "select", "set", "show", "spot", "stop", "support", "test",
                     "track", "train", "treat", "work");
  }

  // "get started", "got going": what somebody does without anybody else.
  static bool is_done_by_others(std::string_view word) {
    return !is_one_of(word, "started", "changed", "undressed", "washed", "moved", "ahead", "better", "acquainted",
                      "adjusted", "cleaned", "fed", "felt", "kept", "read", "said", "thought", "put", "let", "cut",
                      "split", "hit", "understood", "met", "won", "found", "made");
  }

  // "was overwhelmed by the waves" still describes a feeling; "was married by a registrar" is done by somebody.
  bool has_agent(std::size_t participle) const {
    if (folded(participle + 1) != "by") return false;
    const std::string_view word = folded(participle);
    return sense_of_participle(word) == ParticipleSense::result ||
           is_one_of(word, "inspired", "known", "limited", "married");
  }

  // The auxiliaries and the adverbs among them, back to the first.
  std::size_t first_of_verb(std::size_t auxiliary) const {
    std::size_t first = auxiliary;
    for (std::size_t i = auxiliary; i-- > 0 && is_word(i);) {
      const std::string_view word = folded(i);
      const bool helps = is_helping_verb(word) || auxiliary_of(word) == Auxiliary::be || word == "being";
      if (!helps && !is_adverb(word)) break;
      if (helps && word != "not" && word != "never" && !is_adverb(word)) first = i;
    }
    return first;
  }

  std::span<const Token> tokens_;
};

}  // namespace

std::vector<PassiveVerb> find_passives(const Sentence& sentence) {
  return PassiveFinder(sentence).run();
}

}  // namespace carelint
