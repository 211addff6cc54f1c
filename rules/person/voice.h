// Who speaks in an article, and who is addressed: the pronouns of its prose and whom they mean.
#ifndef CARELINT_RULES_PERSON_VOICE_H
#define CARELINT_RULES_PERSON_VOICE_H

#include <cstdint>
#include <string_view>
#include <vector>

#include "carelint/article.h"
#include "person/pronouns.h"

namespace carelint {

/// Whom a pronoun means, as far as the words around it decide.
enum class Sense : std::uint8_t {
  plain,         ///< what it says: "you" the reader, "I" the writer, "they" others
  other_voice,   ///< somebody else's words: quoted, thought, an affirmation, a title
  organisation,  ///< "we" of those who publish the page
  together,      ///< writer and reader looking at the text: "as we saw", "let's"
  everyone,      ///< said of all people in so many words: "many of us", "our brains"
  told,          ///< a story, a family, a couple: "we grew up", "my husband and I … we"
  inclusive,     ///< "we" that can only mean the reader
  unknown,       ///< none of these for sure
};

struct Mention {
  const Token* token = nullptr;
  std::size_t index = 0;  ///< in the sentence's tokens
  Person person = Person::none;
  Sense sense = Sense::plain;
};

/// One sentence of the article's own prose.
struct VoicedSentence {
  const Block* block = nullptr;
  const Sentence* sentence = nullptr;
  std::vector<Mention> mentions;
  const Token* you = nullptr;     ///< the first "you" or "your" of the narration; null where there is none
  bool has_instruction = false;   ///< a clause of it is an imperative
  bool follows_in_block = false;  ///< is not the first sentence of its block

  bool addresses_reader() const { return you != nullptr || has_instruction; }
};

/// The voice of a whole article.
enum class DocumentVoice : std::uint8_t { you, we, third, memoir };

/// Cached on the article: `article.get<PersonAnalysis>()`. English prose of the main content, not in a blockquote.
class PersonAnalysis {
 public:
  static constexpr std::string_view analysis_id = "person/voice";
  static constexpr int analysis_version = 1;

  explicit PersonAnalysis(const Article& article);

  const std::vector<VoicedSentence>& sentences() const { return sentences_; }
  /// By the counts of all pronouns: you where it addresses its reader and says "we" of the reader only now and then.
  DocumentVoice voice() const { return voice_; }
  /// True where somebody says "we" of themselves: the organisation, a family, the writer with the reader.
  bool has_own_plural() const { return has_own_plural_; }

 private:
  void read(const Block& block, bool inner_list);
  void read_persons(const Sentence& sentence);
  void read_mentions(VoicedSentence& voiced, bool inner_list) const;

  std::vector<VoicedSentence> sentences_;
  DocumentVoice voice_ = DocumentVoice::third;
  bool has_own_plural_ = false;
  std::vector<Person> persons_;  // of the tokens of the sentence that is read
  bool has_pronoun_ = false;
};

/// True where an instruction begins at a token: a verb in the base form at the beginning of a clause ("Breathe in",
/// "and let", "please call", "don't wait").
bool begins_instruction(std::span<const Token> tokens, std::size_t index);

/// True where a clause may begin at a token: at the start, behind a mark, a conjunction, or "please".
bool begins_clause(std::span<const Token> tokens, std::size_t index);

}  // namespace carelint

#endif
