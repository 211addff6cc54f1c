#include "shared/clauses.h"

#include <algorithm>

#include "carelint/words.h"
#include "shared/governing_verbs.h"
#include "shared/word_classes.h"
#include "shared/words.h"

namespace carelint {
namespace {

// Chains as "you want to try to learn to …" end well before.
constexpr unsigned deepest = 12;

std::string_view stem_of(std::string_view word) {
  return word.substr(0, word.find('\''));
}

// Words that take an object; "like" and "as" may be others, too.
bool takes_object(std::string_view word) {
  return is_preposition(word) ||
         is_one_of(word, "across", "along", "alongside", "among", "amongst", "around", "as", "behind", "below",
                   "beneath", "beside", "besides", "beyond", "despite", "during", "except", "including", "inside",
                   "instead", "like", "near", "outside", "per", "through", "throughout", "under", "unlike", "via",
                   "without");
}

// What is hard for somebody, or there for somebody, is nobody's deed.
bool is_expletive(std::string_view word) {
  return is_one_of(stem_of(word), "it", "there", "this", "that", "nothing", "something", "everything", "anything");
}

bool is_subject_pronoun(std::string_view word) {
  return is_one_of(word, "i", "you", "he", "she", "it", "we", "they", "who", "one", "there", "everyone", "everybody",
                   "someone", "somebody", "anyone", "anybody", "nobody", "nothing", "something", "everything");
}

bool is_object_pronoun(std::string_view word) {
  return is_one_of(word, "me", "us", "him", "them", "her", "yourself", "yourselves", "themselves", "ourselves",
                   "myself", "himself", "herself", "itself", "oneself");
}

bool is_relative(std::string_view word) {
  return is_one_of(word, "who", "that", "which");
}

// "you're", "they'd", "who's"
bool carries_auxiliary(std::string_view word) {
  const std::string_view stem = stem_of(word);
  if (stem.size() == word.size() || word.ends_with("n't")) return false;
  const std::string_view ending = word.substr(stem.size());
  if (ending == "'s") return is_one_of(stem, "he", "she", "it", "who", "that", "there", "let", "what", "how");
  return is_one_of(ending, "'re", "'ve", "'ll", "'d", "'m");
}

bool is_coordinator(std::string_view word) {
  return is_one_of(word, "and", "or", "but", "nor", "so", "then", "yet", ",", "&");
}

bool is_subordinator(std::string_view word) {
  return is_one_of(word, "after", "although", "as", "because", "before", "if", "once", "since", "than", "though",
                   "unless", "until", "when", "whenever", "where", "wherever", "whether", "while", "whilst", "lest",
                   "whereas", "till");
}

bool is_question_word(std::string_view word) {
  return is_one_of(word, "how", "what", "when", "where", "whether", "which", "who", "why", "whom");
}

}  // namespace

std::string_view ClauseReader::word(std::size_t i) const {
  if (i >= tokens_.size()) return {};
  return tokens_[i].kind == TokenKind::punctuation ? tokens_[i].text : tokens_[i].folded;
}

// A mark that ends a clause; a comma may do so or not.
bool ClauseReader::is_mark(std::size_t i) const {
  return i < tokens_.size() && !tokens_[i].is_word() && word(i) != "," && word(i) != "-";
}

bool ClauseReader::begins_clause(std::size_t i) const {
  if (i == 0 || is_mark(i - 1)) return true;
  const std::string_view before = word(i - 1);
  return is_one_of(before, "please", "just", "simply", "always", "never", "now", "instead", "first", "then", "also",
                   "today", "tonight") &&
         (i == 1 || is_mark(i - 2) || word(i - 2) == "," || is_coordinator(word(i - 2)));
}

std::size_t ClauseReader::behind_adverbs_left_of(std::size_t i) const {
  for (; i > 0 && tokens_[i - 1].is_word(); --i) {
    if (is_adverb(word(i - 1))) continue;
    const std::string_view before = i > 1 ? word(i - 2) : std::string_view{};
    const bool between = is_subject_pronoun(stem_of(before)) || is_modal_verb(before) || is_auxiliary_verb(before);
    if (!between || !is_one_of(word(i - 1), "so", "then", "yet", "last", "each")) break;
  }
  return i;
}

// A verb in the base form, or a word that is in no list and has an object.
bool ClauseReader::is_base_form(std::size_t i) const {
  const VerbForms forms = verb_forms(word(i));
  if (forms.base) return true;
  if (forms.any() || !tokens_[i].is_word() || is_adverb(word(i)) || is_determiner(word(i)) || takes_object(word(i)) ||
      is_subject_pronoun(stem_of(word(i))) || is_auxiliary_verb(word(i)) || is_modal_verb(word(i)) ||
      is_subordinator(word(i)) || is_question_word(word(i)) || is_coordinator(word(i)))
    return false;
  return is_object_pronoun(word(i + 1)) || is_determiner(word(i + 1));
}

bool ClauseReader::is_verb(std::size_t i) const {
  if (i >= tokens_.size() || !tokens_[i].is_word()) return false;
  const std::string_view here = word(i);
  if (is_modal_verb(here) || is_auxiliary_verb(here) || here.ends_with("n't")) return true;
  const VerbForms forms = verb_forms(here);
  const std::size_t first = behind_adverbs_left_of(i);
  const std::string_view before = first > 0 ? word(first - 1) : std::string_view{};
  if (here == "like" || here == "unlike")
    return before == "to" || is_modal_verb(before) ||
           is_one_of(before, "i", "you", "we", "they", "do", "don't", "didn't", "did");
  if (!forms.any()) return is_one_of(stem_of(before), "i", "you", "we", "they") && !is_preposition(here);
  if (before == "to") return forms.base;
  if (takes_object(before) && before != "like") return forms.gerund;
  if (is_determiner(before) && !is_one_of(before, "that", "all", "both", "her", "which", "each")) return false;
  // "keep parts of", "push walks": no verb stands behind another as "parts" or "walk", but for "help rest".
  const bool behind_verb = first == i && first > 0 && verb_forms(before).any() && !proposes(before) &&
                           !is_one_of(before, "help", "let", "go", "come", "helps") && !forms.gerund &&
                           !forms.participle && is_verb(first - 1);
  if (behind_verb) return false;
  const bool behind_noun =
      first > 0 && ends_noun_phrase(first - 1) && !is_subject_pronoun(before) && !is_object_pronoun(before);
  if (!behind_noun || !forms.base || forms.past || proposes(before)) return true;
  return before.ends_with('s') || is_one_of(before, "people", "children") || is_let(first);
}

// "let the elderly fend": a verb that takes another behind its object stands a few words in front.
bool ClauseReader::is_let(std::size_t i) const {
  constexpr std::size_t reach = 5;
  for (std::size_t k = i; k-- > 0 && i - k <= reach && tokens_[k].is_word();) {
    if (is_one_of(word(k), "let", "lets", "letting", "help", "helps", "helping", "helped", "make", "makes", "making",
                  "made", "see", "watch", "watching", "hear", "have"))
      return true;
  }
  return false;
}

// The last word of a noun phrase, or a pronoun: nothing of the closed classes.
bool ClauseReader::ends_noun_phrase(std::size_t i) const {
  const std::string_view here = word(i);
  if (i >= tokens_.size() || !tokens_[i].is_word()) return false;
  if (is_subject_pronoun(stem_of(here)) || is_object_pronoun(here)) return true;
  return !is_modal_verb(here) && !is_auxiliary_verb(here) && !takes_object(here) && !is_coordinator(here) &&
         !is_subordinator(here) && !is_question_word(here) && !is_adverb(here);
}

std::size_t ClauseReader::begin_of_noun_phrase(std::size_t last) const {
  if (is_subject_pronoun(stem_of(word(last))) || is_object_pronoun(word(last))) return last;
  std::size_t first = last;
  while (first > 0) {
    const std::string_view before = word(first - 1);
    if (is_determiner(before)) return first - 1;
    const bool part = tokens_[first - 1].is_word() && ends_noun_phrase(first - 1) && !is_object_pronoun(before) &&
                      !is_subject_pronoun(stem_of(before)) && !is_verb(first - 1);
    const bool hyphen = before == "-";
    if (!part && !hyphen) break;
    --first;
  }
  return first;
}

std::optional<std::size_t> ClauseReader::verb_before(std::size_t i) const {
  while (i-- > 0) {
    if (is_verb(i)) return i;
    if (is_mark(i)) return std::nullopt;
  }
  return std::nullopt;
}

std::optional<std::size_t> ClauseReader::governing_verb(std::size_t index) const {
  constexpr std::size_t longest = 12;
  for (std::size_t i = index; i-- > 0 && index - i <= longest;) {
    const std::string_view here = word(i);
    const bool object = is_one_of(here, "it", "you") && i > 0 && is_verb(i - 1);
    if (is_mark(i) || here == "," || (is_subject_pronoun(stem_of(here)) && !object)) return std::nullopt;
    if (i + 1 < index && (is_one_of(here, "and", "or", "but") || is_relative(here) || is_question_word(here)))
      return std::nullopt;
    // "feel ashamed of": the verb comes before.
    const std::size_t group = behind_adverbs_left_of(i);
    const bool predicate = verb_forms(here).participle && group > 0 && is_verb(group - 1) && i + 1 < index;
    if (predicate) continue;
    if (is_verb(i)) return i;
    const bool next_to = i + 1 == index || (i + 2 == index && (is_adverb(word(i + 1)) || takes_object(word(i + 1))));
    const std::size_t first = behind_adverbs_left_of(i);
    const bool place_of_verb = begins_clause(first) || word(first - 1) == "to" || is_modal_verb(word(first - 1)) ||
                               is_one_of(word(first - 1), "and", "or", "but", "then", "so");
    if (next_to && place_of_verb && (is_base_form(i) || !begins_clause(first))) return i;
  }
  return std::nullopt;
}

ClauseSubject ClauseReader::subject_of(std::size_t verb, unsigned depth) const {
  if (depth > deepest || verb >= tokens_.size()) return {};
  const std::size_t group = behind_adverbs_left_of(verb);
  if (begins_clause(group) || group == 0) return subject_of_beginning(verb);
  const std::string_view before = word(group - 1);
  if (before == "to") return subject_of_infinitive(group - 1, depth + 1);
  const bool gerund = verb_forms(word(verb)).gerund;
  if (gerund && !is_form_of_be(before) && !carries_auxiliary(before)) return subject_of_gerund(group, verb, depth + 1);
  if (is_auxiliary_verb(before) || is_modal_verb(before)) {
    std::size_t first = group - 1;
    for (;;) {
      const std::size_t further = behind_adverbs_left_of(first);
      if (further == 0) break;
      const std::string_view left = word(further - 1);
      if (!is_auxiliary_verb(left) && !is_modal_verb(left)) break;
      first = further - 1;
    }
    const std::size_t edge = behind_adverbs_left_of(first);
    if (edge > 0 && word(edge - 1) == "to") return subject_of_infinitive(edge - 1, depth + 1);
    if (is_one_of(word(first), "being", "having")) return subject_of_gerund(edge, first, depth + 1);
    return subject_before(first, first, depth + 1);
  }
  if (before == "let's") return {ClauseSubject::Kind::word, group - 1};
  return subject_before(group, verb, depth + 1);
}

// The index behind what stands between commas in front of `i`: "You shouldn't, whatever they say, have to", "clients
// who, like you, blame".
std::size_t ClauseReader::behind_interruption(std::size_t i) const {
  constexpr std::size_t longest = 16;
  if (i < 3 || word(i - 1) != ",") return i;
  for (std::size_t comma = i - 2; comma > 0 && i - comma <= longest && !is_mark(comma); --comma) {
    if (word(comma) != ",") continue;
    const std::string_view before = word(comma - 1);
    const bool open = is_modal_verb(before) || is_auxiliary_verb(before) || before.ends_with("n't") ||
                      is_relative(before) || is_one_of(before, "i", "you", "we", "they", "he", "she", "us", "them");
    const bool aside = !is_coordinator(word(comma + 1)) && !is_subject_pronoun(word(comma + 1));
    return open && aside ? comma : i;
  }
  return i;
}

ClauseSubject ClauseReader::subject_before(std::size_t group, std::size_t verb, unsigned depth) const {
  // "most will resolve by themselves": the quantifier is the subject.
  const bool quantifier = group > 0 && is_one_of(word(group - 1), "most", "all", "both", "enough", "more", "less");
  if (quantifier && (begins_clause(group - 1) || is_coordinator(word(group - 2)) || is_subordinator(word(group - 2))))
    return {ClauseSubject::Kind::word, group - 1};
  group = behind_adverbs_left_of(group);
  group = behind_interruption(group);
  if (group == 0 || begins_clause(group)) return subject_of_beginning(verb);
  std::size_t last = group - 1;
  if (is_modal_verb(word(last)) || is_auxiliary_verb(word(last))) return subject_before(last, last, depth + 1);
  if (is_coordinator(word(last))) return subject_of_conjunct(group, verb, depth + 1);
  if (is_relative(stem_of(word(last)))) return antecedent(last, depth + 1);
  if (is_one_of(word(last), "than", "not")) {
    const auto earlier = verb_before(last);
    return earlier ? subject_of(*earlier, depth + 1) : ClauseSubject{};
  }
  if (proposes(word(last)) && is_verb(last)) return {};  // "they say blame nobody"
  return subject_phrase(last, depth + 1);
}

// The subject that ends at `last`, with what belongs to it: "the people around you", "you and your sister".
ClauseSubject ClauseReader::subject_phrase(std::size_t last, unsigned depth) const {
  if (depth > deepest || !ends_noun_phrase(last)) return {};
  // "a nurse who burns out may"
  const std::size_t relative = behind_adverbs_left_of(last);
  if (relative > 1 && verb_forms(word(last)).any() && is_relative(word(relative - 1)))
    return antecedent(relative - 1, depth + 1);
  const std::size_t first = begin_of_noun_phrase(last);
  if (first == 0) return {ClauseSubject::Kind::word, last};
  const std::string_view before = word(first - 1);
  if (takes_object(before) && before != "to" && first > 1) {
    const bool of_pronoun = before == "of" && is_one_of(word(last), "you", "us", "them");
    const bool like_pronoun = before == "like" && is_one_of(word(last), "you", "us", "me");
    if (of_pronoun || like_pronoun) return {ClauseSubject::Kind::word, last, like_pronoun};
    const bool phrase = is_mark(first - 2) || is_coordinator(word(first - 2));
    return phrase ? ClauseSubject{} : subject_phrase(first - 2, depth + 1);
  }
  if (is_one_of(before, "and", "or", "&") && first > 1) {
    ClauseSubject joined = subject_of_list(first - 2, last);
    if (joined.is_joined) return joined;
  }
  const bool contact_clause = is_one_of(before, "i", "you", "we", "they", "he", "she");
  if (contact_clause && !is_subject_pronoun(stem_of(word(last)))) return {};
  // "the people who judge you are", "comparing your life is"
  const bool object = is_verb(first - 1) && !is_modal_verb(before) && !is_auxiliary_verb(before);
  if (object && !is_one_of(word(last), "i", "we", "they", "he", "she")) {
    const std::size_t verb_group = behind_adverbs_left_of(first - 1);
    if (verb_group > 0 && is_relative(word(verb_group - 1))) return antecedent(verb_group - 1, depth + 1);
    if (verb_group > 0 && is_one_of(word(verb_group - 1), "whoever", "whatever", "what"))
      return {ClauseSubject::Kind::word, verb_group - 1};
    if (verb_forms(before).gerund) return {};
  }
  return {ClauseSubject::Kind::word, last};
}

// "you, your doctor and our nurse": a pronoun of the list stands for it.
ClauseSubject ClauseReader::subject_of_list(std::size_t other, std::size_t last) const {
  ClauseSubject subject{ClauseSubject::Kind::word, last, true};
  for (std::size_t end = other;;) {
    if (!ends_noun_phrase(end)) return {};
    const std::size_t first = begin_of_noun_phrase(end);
    const bool second = is_one_of(word(end), "you", "yourself");
    if (second || is_one_of(word(end), "i", "we", "me", "they", "he", "she")) subject.head = end;
    const bool own = is_one_of(word(last), "i", "me", "we", "us") || is_one_of(word(end), "i", "me", "we", "us");
    if (own) return {ClauseSubject::Kind::unknown, 0, true};
    if (first < 2 || !is_one_of(word(first - 1), ",", "and", "or")) break;
    if (is_verb(first - 2) || !ends_noun_phrase(first - 2)) break;
    end = first - 2;
  }
  return subject;
}

// Of "who", "that", "which": the noun in front, the whole of "those of you", or whoever is named a little further off.
ClauseSubject ClauseReader::antecedent(std::size_t relative, unsigned depth) const {
  constexpr std::size_t reach = 6;
  if (relative == 0 || depth > deepest) return {};
  std::size_t last = relative - 1;
  if (word(last) == "," && last > 0) --last;
  if (is_one_of(word(last), "this", "that", "it") && word(relative) == "who") {
    for (std::size_t i = last; i-- > 0 && last - i <= reach && !is_mark(i);) {
      if (is_one_of(word(i), "anyone", "anybody", "someone", "somebody", "everyone", "those", "people"))
        return {ClauseSubject::Kind::word, i};
    }
    return {};
  }
  if (!ends_noun_phrase(last)) return {};
  const std::size_t first = begin_of_noun_phrase(last);
  // "you are the one who": of which person it is, is open.
  const bool predicate = first > 0 && (is_form_of_be(word(first - 1)) || carries_auxiliary(word(first - 1)));
  if (predicate) return {};
  return {ClauseSubject::Kind::word, last};
}

// "… and blame": the verb of the same form in front, or an instruction.
ClauseSubject ClauseReader::subject_of_conjunct(std::size_t group, std::size_t verb, unsigned depth) const {
  const VerbForms forms = verb_forms(word(verb));
  const bool finite = is_auxiliary_verb(word(verb)) || is_modal_verb(word(verb));
  const std::string_view joint = word(group - 1);
  const bool comma_alone = joint == ",";
  const bool instruction = is_base_form(verb) || is_one_of(word(verb), "do", "don't", "be", "never");
  // "If they shout, walk away": behind a subordinate clause an instruction begins.
  std::size_t first = group - 1;
  while (first > 0 && !is_mark(first - 1)) --first;
  const bool subordinate = is_subordinator(word(first)) || takes_object(word(first)) || verb_forms(word(first)).gerund;
  if (comma_alone && subordinate && instruction) return {ClauseSubject::Kind::reader, 0};
  if (is_one_of(joint, "so", "then") && instruction && group > 1 && word(group - 2) == ",")
    return {ClauseSubject::Kind::reader, 0};
  for (std::size_t i = group - 1; i-- > 0;) {
    if (is_mark(i)) break;
    if (!is_verb(i)) continue;
    const VerbForms other = verb_forms(word(i));
    const bool other_finite =
        is_modal_verb(word(i)) || (is_auxiliary_verb(word(i)) && !is_one_of(word(i), "be", "been", "being", "having"));
    const bool same = finite ? other_finite || other.any()
                             : (forms.base && (other.base || other_finite)) ||
                                   (forms.past && (other.past || other_finite)) || (forms.gerund && other.gerund) ||
                                   (forms.third_person && (other.third_person || other_finite)) || !forms.any();
    if (same) return subject_of(i, depth + 1);
    if (forms.base && (other.third_person || other.past)) break;
  }
  return instruction ? ClauseSubject{ClauseSubject::Kind::reader, 0} : ClauseSubject{};
}

ClauseSubject ClauseReader::subject_of_infinitive(std::size_t to, unsigned depth) const {
  if (depth > deepest) return {};
  std::size_t i = to;
  while (i > 0 && is_adverb(word(i - 1))) --i;
  if (i == 0 || is_mark(i - 1)) return subject_behind_comma(to + 1);
  const std::string_view before = word(i - 1);
  if (is_question_word(before)) {
    if (i > 1 && is_object_pronoun(word(i - 2))) return {ClauseSubject::Kind::word, i - 2};
    if (i > 1 && word(i - 2) == "you" && i > 2 && is_verb(i - 3)) return {ClauseSubject::Kind::word, i - 2};
    const auto verb = verb_before(i - 1);
    return verb ? named(subject_of(*verb, depth + 1)) : ClauseSubject{};
  }
  if ((is_coordinator(before) && behind_interruption(i) == i) || before == "than") {
    for (std::size_t k = i - 1; k-- > 0 && !is_mark(k);) {
      if (word(k) == "to" && verb_forms(word(k + 1)).base) return subject_of_infinitive(k, depth + 1);
    }
    const auto verb = verb_before(i - 1);
    return verb ? subject_of(*verb, depth + 1) : ClauseSubject{};
  }
  if (const std::size_t open = behind_interruption(i); open != i) i = open;
  // "nothing left to prove", "a life spent trying to please"
  const bool postmodifier = verb_forms(word(i - 1)).participle && i > 1 && ends_noun_phrase(i - 2) &&
                            !is_one_of(stem_of(word(i - 2)), "i", "you", "we", "they", "he", "she", "who");
  if (word(i - 1) == "left" && postmodifier) --i;
  if (is_verb(i - 1)) return named(subject_of(i - 1, depth + 1));
  if (!ends_noun_phrase(i - 1)) {
    const auto verb = verb_before(i);
    return verb ? named(subject_of(*verb, depth + 1)) : ClauseSubject{};
  }
  const std::size_t last = i - 1;
  const std::size_t first = begin_of_noun_phrase(last);
  const std::size_t object = behind_adverbs_left_of(first);
  const std::string_view governor = object > 0 ? word(object - 1) : std::string_view{};
  const bool pronoun = is_object_pronoun(word(last)) || is_subject_pronoun(word(last));
  const bool gives = is_giving_verb(governor);
  if (governor == "for" && !is_occasion(word(last))) return {ClauseSubject::Kind::word, last};
  if (pronoun && governs_infinitive_of_pronoun(governor)) return {ClauseSubject::Kind::word, last};
  if (gives && !pronoun && last > first + 1) return {};  // "give your child room to": who of them, a list cannot tell
  if (governs_infinitive(governor) && !is_occasion(word(last))) return {ClauseSubject::Kind::word, last};
  // "give them time to"
  if (is_object_pronoun(governor) || governor == "you") {
    const std::string_view giver = object > 1 ? word(object - 2) : std::string_view{};
    if (governs_infinitive_of_pronoun(giver) || is_giving_verb(giver) ||
        is_one_of(giver, "take", "takes", "took", "cost"))
      return {ClauseSubject::Kind::word, object - 1};
  }
  // "Your job is to": the possessor of what is to be done.
  const auto verb = verb_before(first);
  if (verb) return named(subject_of(*verb, depth + 1));
  return is_one_of(word(first), "your", "my", "our", "their") ? ClauseSubject{ClauseSubject::Kind::word, first}
                                                              : ClauseSubject{};
}

// Nobody where the subject is "it", "there" or "nothing"; the possessor of a job or an aim.
ClauseSubject ClauseReader::named(const ClauseSubject& subject) const {
  if (subject.kind != ClauseSubject::Kind::word) return subject;
  if (is_expletive(word(subject.head))) return {};
  if (is_subject_pronoun(stem_of(word(subject.head))) || is_object_pronoun(word(subject.head))) return subject;
  const std::size_t first = begin_of_noun_phrase(subject.head);
  const bool deed = is_one_of(word(subject.head), "job", "task", "aim", "goal", "role", "work", "turn", "choice",
                              "instinct", "habit", "plan", "wish", "hope", "priority", "challenge", "first");
  if (deed && is_one_of(word(first), "your", "my", "our", "their")) return {ClauseSubject::Kind::word, first};
  return subject;
}

ClauseSubject ClauseReader::subject_of_gerund(std::size_t group, std::size_t verb, unsigned depth) const {
  if (depth > deepest) return {};
  if (group == 0 || is_mark(group - 1)) return group == 0 ? subject_behind_comma(verb) : ClauseSubject{};
  const std::string_view before = word(group - 1);
  if (is_one_of(before, "your", "my", "our", "their", "his", "her")) return {ClauseSubject::Kind::word, group - 1};
  const auto subject_of_earlier = [&](std::size_t i) {
    const auto earlier = verb_before(i);
    return earlier ? named(subject_of(*earlier, depth + 1)) : subject_behind_comma(verb);
  };
  if (is_coordinator(before) && before != ",") {
    for (std::size_t k = group - 1; k-- > 0 && !is_mark(k);) {
      if (verb_forms(word(k)).gerund && is_verb(k)) return subject_of(k, depth + 1);
    }
    return subject_of_earlier(group - 1);
  }
  if (takes_object(before) || is_subordinator(before)) {
    std::size_t preposition = group - 1;
    while (preposition > 0 && (takes_object(word(preposition - 1)) || word(preposition - 1) == "rather")) --preposition;
    if (preposition == 0 || is_mark(preposition - 1) || word(preposition - 1) == ",") {
      if (preposition > 1 && word(preposition - 1) == ",") return subject_of_earlier(preposition - 1);
      return subject_behind_comma(verb);
    }
    // "stop your son from hurting himself"
    const std::size_t last = preposition - 1;
    if (is_one_of(word(preposition), "from", "for", "of", "into", "as") && ends_noun_phrase(last) && !is_verb(last)) {
      const std::size_t first = begin_of_noun_phrase(last);
      if (first > 0 && governs_gerund_of_preposition(word(first - 1))) return {ClauseSubject::Kind::word, last};
    }
    return subject_of_earlier(preposition);
  }
  if (before == ",") return subject_of_earlier(group - 1);
  // "they suggest resting": who rests is not said.
  if (is_verb(group - 1)) return proposes(before) ? ClauseSubject{} : subject_of(group - 1, depth + 1);
  if (ends_noun_phrase(group - 1)) {
    const std::size_t first = begin_of_noun_phrase(group - 1);
    if (first > 0 && governs_gerund(word(first - 1))) return {ClauseSubject::Kind::word, group - 1};
    return subject_of_earlier(first);
  }
  return subject_of_earlier(group - 1);
}

// At the beginning of a clause a base form is an instruction.
ClauseSubject ClauseReader::subject_of_beginning(std::size_t verb) const {
  if (is_one_of(word(verb), "do", "don't", "be", "have", "never") || is_base_form(verb))
    return {ClauseSubject::Kind::reader, 0};
  const VerbForms forms = verb_forms(word(verb));
  return forms.gerund || forms.participle ? subject_behind_comma(verb) : ClauseSubject{};
}

// "Comparing …, you …": who begins the clause behind the first comma.
ClauseSubject ClauseReader::subject_behind_comma(std::size_t from) const {
  for (std::size_t i = from; i + 1 < tokens_.size() && !is_mark(i); ++i) {
    if (word(i) != ",") continue;
    std::size_t next = i + 1;
    while (next < tokens_.size() && is_adverb(word(next))) ++next;
    if (is_subject_pronoun(stem_of(word(next)))) return {ClauseSubject::Kind::word, next};
    if (is_base_form(next) || is_one_of(word(next), "do", "don't", "be")) return {ClauseSubject::Kind::reader, 0};
  }
  return {};
}

}  // namespace carelint
