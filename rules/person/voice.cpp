#include "person/voice.h"

#include <algorithm>

#include "carelint/words.h"
#include "person/first_person_plural.h"
#include "person/lexicon.h"
#include "person/read_sentences.h"
#include "shared/words.h"

namespace carelint {
namespace {

bool is_first_person(Person person) {
  return person == Person::first_singular || person == Person::first_plural;
}

// The tokens of a sentence that are somebody else's words.
class OtherVoices {
 public:
  OtherVoices(std::span<const Token> tokens, const std::vector<Person>& persons)
      : tokens_(tokens), persons_(persons), other_(tokens.size(), false) {
    mark_quoted();
    mark_emphasised();
    mark_titles();
    if (std::none_of(persons.begin(), persons.end(), is_first_person)) return;
    mark_behind_colon();
    mark_thought();
    mark_reported();
  }

  bool operator[](std::size_t i) const { return other_[i]; }

 private:
  std::string_view folded(std::size_t i) const { return i < tokens_.size() ? tokens_[i].folded : std::string_view{}; }

  void mark_quoted() {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (tokens_[i].marks.has(Mark::quotation) || tokens_[i].marks.has(Mark::code)) other_[i] = true;
    }
  }

  // Three words in italics and more are a thought or a title, one is stress.
  void mark_emphasised() {
    constexpr std::size_t least_words = 3;
    for (std::size_t i = 0; i < tokens_.size();) {
      std::size_t end = i;
      std::size_t words = 0;
      while (end < tokens_.size() && tokens_[end].marks.has(Mark::emphasis)) words += tokens_[end++].is_word() ? 1 : 0;
      if (words >= least_words)
        std::fill(other_.begin() + static_cast<std::ptrdiff_t>(i), other_.begin() + static_cast<std::ptrdiff_t>(end),
                  true);
      i = std::max(end, i + 1);
    }
  }

  // A pronoun with a capital inside a sentence is part of a name: "About Us", "This Is Us".
  void mark_titles() {
    for (std::size_t i = 1; i < tokens_.size(); ++i) {
      const Token& token = tokens_[i];
      const bool capital = !token.text.empty() && token.text.front() >= 'A' && token.text.front() <= 'Z';
      if (!capital || persons_[i] == Person::none || token.folded == "i" || token.folded.starts_with("i'")) continue;
      if (tokens_[i - 1].is_word() || tokens_[i - 1].text == ",") other_[i] = true;
    }
  }

  // "Ask: what do we want?", "Repeat after me: I am enough"
  void mark_behind_colon() {
    for (std::size_t i = 0; i + 1 < tokens_.size(); ++i) {
      if (tokens_[i].text != ":") continue;
      const bool first_person = is_first_person(persons_[i + 1]);
      const bool question = tokens_.back().text == "?";
      if (first_person || question) mark_first_person_from(i + 1);
    }
  }

  // "You start to think, maybe I am the problem"
  void mark_thought() {
    for (std::size_t i = 0; i + 1 < tokens_.size(); ++i) {
      const bool to_oneself =
          i > 0 && is_one_of(folded(i), "yourself", "themselves") && is_thinking_verb(folded(i - 1));
      if (tokens_[i + 1].text == "," && (is_thinking_verb(folded(i)) || to_oneself)) mark_first_person_from(i + 1);
    }
  }

  // "Your mother may say that we …": what somebody else says.
  void mark_reported() {
    for (std::size_t i = 1; i + 1 < tokens_.size(); ++i) {
      const bool that = is_one_of(folded(i + 1), "that", "us", "you");
      const std::size_t behind = that ? i + 2 : i + 1;
      const bool plural = behind < tokens_.size() && persons_[behind] == Person::first_plural;
      if (!plural || !is_thinking_verb(folded(i))) continue;
      std::size_t subject = i;
      while (subject > 0 && (is_modal_verb(folded(subject - 1)) || is_auxiliary_verb(folded(subject - 1)) ||
                             is_middle_adverb(folded(subject - 1))))
        --subject;
      if (subject == 0) continue;
      const Person person = persons_[subject - 1];
      const bool third = person == Person::third ||
                         (person == Person::none && tokens_[subject - 1].kind == TokenKind::word &&
                          folded(subject - 1) != "to" && folded(subject - 1) != "and" && folded(subject - 1) != "or");
      if (third) mark_first_person_from(behind);
    }
  }

  void mark_first_person_from(std::size_t first) {
    for (std::size_t i = first; i < tokens_.size() && tokens_[i].text != ";"; ++i) {
      if (is_first_person(persons_[i])) other_[i] = true;
    }
  }

  std::span<const Token> tokens_;
  const std::vector<Person>& persons_;
  std::vector<bool> other_;
};

// "Sleep problems are common": a noun in front of others, then a finite verb.
bool is_noun_of_statement(std::span<const Token> tokens, std::size_t index) {
  constexpr std::size_t longest_subject = 3;
  for (std::size_t i = index + 1; i <= index + longest_subject && i < tokens.size(); ++i) {
    const std::string_view word = tokens[i].folded;
    if (i > index + 1 && (is_modal_verb(word) || is_auxiliary_verb(word))) return true;
    const bool noun =
        tokens[i].kind == TokenKind::word && !is_preposition(word) && !is_middle_adverb(word) && word.size() > 3 &&
        person_of(tokens[i]) == Person::none &&
        !is_one_of(word, "this", "that", "these", "those", "what", "when", "where", "which", "while", "with", "some",
                   "each", "every", "your", "their", "down", "away", "back", "people", "someone", "things");
    if (!noun) return false;
  }
  return false;
}

}  // namespace

bool begins_clause(std::span<const Token> tokens, std::size_t index) {
  if (index == 0) return true;
  const Token& previous = tokens[index - 1];
  if (previous.kind == TokenKind::punctuation) {
    return is_one_of(previous.text, ",", ";", ":", "–", "—", "(", "…", "“", "\"", "•");
  }
  return is_clause_opener(previous.folded) &&
         (index == 1 || is_conjunction(previous.folded) || begins_clause(tokens, index - 1));
}

bool begins_instruction(std::span<const Token> tokens, std::size_t index) {
  if (index >= tokens.size() || tokens[index].kind != TokenKind::word || !begins_clause(tokens, index)) return false;
  std::size_t verb = index;
  if (is_one_of(tokens[verb].folded, "don't", "never", "always", "please", "do") && verb + 1 < tokens.size()) {
    ++verb;
    if (tokens[verb].folded == "not" && verb + 1 < tokens.size()) ++verb;
  }
  if (!is_imperative_verb(tokens[verb].folded)) return false;
  const std::string_view next = verb + 1 < tokens.size() ? tokens[verb + 1].folded : std::string_view{};
  if (is_modal_verb(next) || is_one_of(next, "is", "are", "was", "were", "has", "have", "of", "does", "did"))
    return false;
  return !is_noun_of_statement(tokens, verb);
}

PersonAnalysis::PersonAnalysis(const Article& article) {
  bool inner_list = false;
  for (const Block& block : article.blocks()) {
    const bool narrated = block.region == Region::main && !block.in_quotation && is_english(block.language) &&
                          (block.kind == BlockKind::paragraph || block.kind == BlockKind::list_item);
    if (block.kind != BlockKind::list_item) inner_list = block.text.ends_with(':') || block.text.ends_with('?');
    if (narrated) read(block, inner_list && block.kind == BlockKind::list_item);
  }
  std::size_t you = 0;
  std::size_t addressed = 0;
  std::size_t first_singular = 0;
  std::size_t inclusive = 0;
  for (const VoicedSentence& sentence : sentences_) {
    addressed += sentence.addresses_reader() ? 1 : 0;
    for (const Mention& mention : sentence.mentions) {
      you += mention.person == Person::second && mention.sense == Sense::plain ? 1 : 0;
      first_singular += mention.person == Person::first_singular && mention.sense == Sense::plain ? 1 : 0;
      has_own_plural_ = has_own_plural_ || mention.sense == Sense::organisation || mention.sense == Sense::told ||
                        mention.sense == Sense::together;
      inclusive += mention.sense == Sense::inclusive || mention.sense == Sense::unknown ? 1 : 0;
    }
  }
  constexpr std::size_t few = 2;
  if (first_singular > 2 * you && first_singular > few) {
    voice_ = DocumentVoice::memoir;
  } else if (inclusive > few && inclusive * 4 > you) {
    voice_ = DocumentVoice::we;
  } else if (addressed > 0 && (you > 0 || inclusive <= few)) {
    voice_ = DocumentVoice::you;
  }
}

void PersonAnalysis::read(const Block& block, bool inner_list) {
  bool follows = false;
  for (const Sentence& sentence : block.sentences) {
    if (sentence.tokens.size() > longest_read_sentence) continue;
    VoicedSentence voiced;
    voiced.block = &block;
    voiced.sentence = &sentence;
    voiced.follows_in_block = follows;
    follows = true;
    read_persons(sentence);
    for (std::size_t i = 0; i < sentence.tokens.size() && !voiced.has_instruction; ++i) {
      const bool quoted = sentence.tokens[i].marks.has(Mark::quotation) || sentence.tokens[i].marks.has(Mark::code);
      voiced.has_instruction = !quoted && begins_instruction(sentence.tokens, i);
    }
    if (has_pronoun_) read_mentions(voiced, inner_list);
    sentences_.push_back(std::move(voiced));
  }
}

void PersonAnalysis::read_persons(const Sentence& sentence) {
  persons_.clear();
  has_pronoun_ = false;
  for (const Token& token : sentence.tokens) {
    persons_.push_back(token.kind == TokenKind::word ? person_of(token) : Person::none);
    has_pronoun_ = has_pronoun_ || persons_.back() != Person::none;
  }
}

void PersonAnalysis::read_mentions(VoicedSentence& voiced, bool inner_list) const {
  const Sentence& sentence = *voiced.sentence;
  const OtherVoices other(sentence.tokens, persons_);
  const bool own_question = sentence.text.ends_with('?');
  for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
    const Person person = persons_[i];
    if (person == Person::none) continue;
    const Token& token = sentence.tokens[i];
    Mention mention{&token, i, person, Sense::plain};
    const bool inner = person == Person::first_singular && (own_question || inner_list);
    if (other[i] || inner || (inner_list && is_first_person(person))) {
      mention.sense = Sense::other_voice;
    } else if (person == Person::first_plural && person_of_reflexive(token) == Person::none) {
      mention.sense = sense_of_first_person_plural(sentence.tokens, i);
    }
    if (person == Person::second && mention.sense == Sense::plain && voiced.you == nullptr) voiced.you = &token;
    voiced.mentions.push_back(mention);
  }
}

}  // namespace carelint
