// A phrase is mentioned, not used, when the sentence is about the words. English.
#include "carelint/words.h"
#include "pack/guard_words.h"
#include "pack/guards.h"

namespace carelint {
namespace {

constexpr std::size_t words_in_list_item = 3;
constexpr std::size_t longest_list = 40;  // in tokens
constexpr std::size_t words_around = 3;   // how much more than the phrase a quoted or emphasised mention holds
constexpr std::size_t words_to_judgement = 6;
constexpr std::size_t words_from_verb = 8;

constexpr WordSet language_nouns({"adjective", "adjectives", "expression",  "expressions", "insult",
                                  "insults",   "label",      "labels",      "language",    "noun",
                                  "nouns",     "phrase",     "phrases",     "phrasing",    "slur",
                                  "slurs",     "term",       "terminology", "terms",       "verb",
                                  "verbs",     "word",       "wording",     "wordings",    "words"});

bool is_language_noun(std::string_view word) {
  return language_nouns.contains(word);
}

bool is_language_verb(std::string_view word) {
  return is_one_of(word, "say", "saying", "write", "writing", "use", "using", "call", "calling", "describe",
                   "describing", "label", "labelling", "labeling", "refer", "referring");
}

bool is_discouragement(std::string_view word) {
  return is_negator(word) || is_one_of(word, "avoid", "avoids", "avoided", "avoiding", "stop", "stopped");
}

/// "instead of", "rather than", "in place of", ending at an index.
bool is_replacement_at(const Use& use, std::size_t index) {
  const std::string_view word = use.word(index);
  const std::string_view before = use.word(index - 1);
  return (word == "of" && is_one_of(before, "instead", "place")) || (word == "than" && before == "rather");
}

/// True when the words found stand as a name does: what follows does not go on with the same noun phrase.
bool stands_alone(const Use& use) {
  std::size_t next = use.last_token();
  while (is_quotation_mark(use.word(next))) ++next;
  if (use.word(next).empty() || !use.token(next).is_word()) return true;
  return is_one_of(use.word(next), "and", "or", "nor", "but", "when", "if", "because", "as", "since", "which", "that",
                   "it", "they", "for", "to", "with", "in", "at", "about", "is", "are", "was", "were", "altogether",
                   "entirely", "where", "wherever", "whenever");
}

/// A word at an index that tells that what follows is a word, too.
bool is_cue_before(const Use& use, std::size_t index) {
  const std::string_view word = use.word(index);
  if (is_language_noun(word)) return use.word(index - 1) != "-";  // "long-term" is no term
  const bool such_as = word == "as" && use.word(index - 1) == "such";
  if (such_as || is_one_of(word, "like", "including")) {
    const std::size_t noun = index - (such_as ? 2 : 1);
    for (std::size_t distance = 0; distance < words_in_list_item; ++distance) {
      if (is_language_noun(use.word(noun - distance))) return true;
    }
  }
  if (is_replacement_at(use, index) || is_one_of(word, "avoid", "avoids", "avoiding", "replace", "replacing")) {
    return stands_alone(use);
  }
  return false;
}

bool is_list_separator(std::string_view word) {
  return is_one_of(word, ",", "/", ";", "and", "or", "nor", "&");
}

/// Walks back over quotation marks, articles and the earlier items of a list to a cue.
bool has_cue_before(const Use& use) {
  std::size_t index = use.first_token() - 1;
  const auto is_skipped = [&](std::string_view word) {
    return is_quotation_mark(word) || is_one_of(word, ":", "(", "[", "a", "an", "the", "-");
  };
  while (is_skipped(use.word(index))) --index;
  if (is_cue_before(use, index)) return true;
  if (!is_list_separator(use.word(index))) return false;
  std::size_t words = 0;
  for (std::size_t length = 0; length < longest_list && !use.word(index).empty(); ++length, --index) {
    const std::string_view word = use.word(index);
    if (length > 0 && is_cue_before(use, index)) return true;
    if (is_list_separator(word)) {
      words = 0;
    } else if (!is_skipped(word) && ++words > words_in_list_item) {
      return false;
    }
  }
  return false;
}

/// "do not say that he …", "avoid calling someone a …", "never write …".
bool has_discouraged_verb_before(const Use& use) {
  std::size_t index = use.first_token() - 1;
  for (std::size_t distance = 0; distance < words_from_verb; ++distance, --index) {
    const std::string_view word = use.word(index);
    if (word.empty() || ends_clause(word)) return false;
    if (!is_language_verb(word)) continue;
    const bool discouraged = is_discouragement(use.word(index - 1)) || is_replacement_at(use, index - 1);
    if (discouraged) return !is_one_of(word, "use", "using") || stands_alone(use);
  }
  return false;
}

bool is_judgement(std::string_view word) {
  return is_language_noun(word) ||
         is_one_of(word, "outdated", "stigmatising", "stigmatizing", "offensive", "derogatory", "pejorative",
                   "judgemental", "judgmental", "inaccurate", "discouraged", "obsolete", "fashioned", "dehumanising",
                   "dehumanizing", "insulting", "disrespectful", "ableist", "avoided", "discriminatory", "euphemism");
}

/// "X is outdated", "X should be avoided", "X dates from a time when …".
bool has_judgement_behind(const Use& use) {
  std::size_t index = use.last_token();
  while (is_quotation_mark(use.word(index)) || use.word(index) == ")") ++index;
  const std::string_view verb = use.word(index);
  if (is_one_of(verb, "implies", "imply", "implied", "connotes", "connote", "stigmatises", "stigmatizes")) return true;
  if (is_one_of(verb, "dates", "date", "comes", "stems")) return is_one_of(use.word(index + 1), "from", "back");
  const bool may_judge =
      is_form_of_be(verb) || is_one_of(verb, "sounds", "sound", "seems", "seem", "feels", "feel", "can", "may",
                                       "should", "must", "has", "have", "remains", "became", "isn't", "aren't");
  for (std::size_t distance = 1; may_judge && distance <= words_to_judgement; ++distance) {
    const std::string_view word = use.word(index + distance);
    if (word.empty() || ends_clause(word)) return false;
    if (is_judgement(word)) return true;
  }
  return false;
}

/// "…, but many families prefer other wording".
bool names_better_words_behind(const Use& use) {
  for (std::size_t index = use.last_token(); !use.word(index).empty(); ++index) {
    if (is_language_noun(use.word(index)) &&
        is_one_of(use.word(index - 1), "other", "another", "different", "better")) {
      return true;
    }
  }
  return false;
}

/// Between quotation marks that hold little more than the words found.
bool is_in_tight_quotation(const Use& use) {
  for (const Quotation& quotation : use.block().quotations) {
    if (quotation.text_begin > use.begin() || quotation.text_end < use.end()) continue;
    std::size_t words = 0;
    for (const Token& token : use.block().tokens) {
      const std::size_t begin = use.block().offset_of(token.text);
      if (token.is_word() && begin >= quotation.text_begin && begin < quotation.text_end) ++words;
    }
    std::size_t found = 0;
    for (const Token& token : use.tokens()) found += token.is_word() ? 1 : 0;
    if (words <= found + words_around) return true;
  }
  return false;
}

/// In italics or bold that begin and end with the words found, inside of a sentence that goes on without.
bool is_set_apart_by(const Use& use, Mark mark) {
  if (!use.all_have(mark)) return false;
  const auto goes_on = [&](std::size_t index) {
    return !use.word(index).empty() && use.token(index).marks.has(mark) && use.token(index).is_word();
  };
  if (goes_on(use.first_token() - 1) || goes_on(use.last_token())) return false;
  for (std::size_t i = use.first_of_sentence(); i < use.last_of_sentence(); ++i) {
    if (use.token(i).is_word() && !use.token(i).marks.has(mark)) return true;
  }
  return false;
}

}  // namespace

bool is_mention(const Use& use) {
  return is_set_apart_by(use, Mark::emphasis) || is_set_apart_by(use, Mark::strong) || is_in_tight_quotation(use) ||
         has_cue_before(use) || has_discouraged_verb_before(use) || has_judgement_behind(use) ||
         names_better_words_behind(use);
}

}  // namespace carelint
